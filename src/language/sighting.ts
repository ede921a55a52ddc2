import type { BlockContext, BlockKind } from '../prose/block.ts';
import { FULL_FORM } from './contractions.ts';
import type { Match } from './match.ts';
import { Flag, STOP, type Tokens } from './tokens.ts';
import { normalize } from './vocabulary.ts';

/**
 * A match where it was sighted: its sentence as plain words. Made only for matches (4 sentences in 100), so that guards
 * can be written as one reads, over strings.
 */
export interface Sighting {
  /** The block's text, and what the match underlines in it, half-open. */
  text: string;
  start: number;
  end: number;
  kind: BlockKind;
  context: BlockContext;
  /** The sentence's words, lower case, contractions as two full words; `;` and `,` where a clause ends or a comma stands. */
  words: readonly string[];
  /** The match in `words`, half-open. */
  from: number;
  to: number;
  /** Offsets of the sentence in the text, with its closing mark. */
  sentence: { start: number; end: number };
  isQuestion: boolean;
}

/** Tokens on either side of a match; text without a full stop must not make each of its matches read it all. */
const WIDEST_SENTENCE = 80;

/** The sighting of a match among its block's tokens. */
export function sight(
  text: string,
  kind: BlockKind,
  context: BlockContext,
  tokens: Tokens,
  match: Pick<Match, 'underlinedStart' | 'underlinedEnd'>,
): Sighting {
  const earliest = Math.max(0, match.underlinedStart - WIDEST_SENTENCE);
  const latest = Math.min(tokens.count, match.underlinedEnd + WIDEST_SENTENCE);
  let first = match.underlinedStart;
  while (first > earliest && (tokens.flags[first - 1]! & Flag.sentenceEnd) === 0) first--;
  let last = match.underlinedEnd;
  while (last < latest && (tokens.flags[last - 1]! & Flag.sentenceEnd) === 0) last++;
  const words: string[] = [];
  let from = 0;
  let to = 0;
  for (let token = first; token < last; token++) {
    if ((tokens.flags[token]! & Flag.afterComma) !== 0) words.push(',');
    if (token === match.underlinedStart) from = words.length;
    words.push(wordAt(text, tokens, token));
    if (token === match.underlinedEnd - 1) to = words.length;
  }
  const [start, end] = wholeWords(tokens, match.underlinedStart, match.underlinedEnd);
  const sentenceEnd = tokens.ends[last - 1]!;
  return {
    text,
    start,
    end,
    kind,
    context,
    words,
    from,
    to,
    sentence: { start: withCurrency(text, tokens.starts[first]!), end: sentenceEnd },
    isQuestion: text.charAt(sentenceEnd - 1) === '?' || text.slice(sentenceEnd - 2, sentenceEnd).includes('?'),
  };
}

/** A sentence that begins with a price begins with its sign. */
function withCurrency(text: string, start: number): number {
  return '$€£'.includes(text[start - 1] ?? ' ') ? start - 1 : start;
}

/** The offsets of tokens `[from, to)`, widened to whole words: never a half of "don't". */
export function wholeWords(tokens: Tokens, from: number, to: number): [start: number, end: number] {
  let first = from;
  let last = to - 1;
  if ((tokens.flags[first]! & Flag.tail) !== 0 && first > 0) first--;
  if (last + 1 < tokens.count && (tokens.flags[last + 1]! & Flag.tail) !== 0) last++;
  return [tokens.starts[first]!, tokens.ends[last]!];
}

function wordAt(text: string, tokens: Tokens, token: number): string {
  const flags = tokens.flags[token]!;
  if ((flags & STOP) !== 0) return (flags & Flag.sentenceEnd) !== 0 ? '.' : ';';
  if ((flags & Flag.opaque) !== 0) return '…';
  const word = normalize(text.slice(tokens.starts[token]!, tokens.ends[token]!));
  if ((flags & Flag.tail) !== 0) return FULL_FORM[word] ?? word;
  const next = token + 1 < tokens.count && (tokens.flags[token + 1]! & Flag.tail) !== 0;
  if (next && word === 'ca') return 'can';
  if (next && word === 'wo') return 'will';
  return word;
}
