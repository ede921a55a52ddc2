import type { Span } from '../block.ts';
import { type Cut, type ScanState, START } from '../format.ts';
import { scanFrontMatter } from '../front-matter.ts';
import { MAX_CHUNK, MAX_HIDDEN, MAX_TEMPLATE, MIN_CHUNK } from '../limits.ts';
import { mayHoldComment } from '../template-comments.ts';
import { findTemplates, mask } from '../templates.ts';
import { forcedEnd } from '../white-space.ts';
import { isBlock } from './elements.ts';
import { OpenElements } from './open-elements.ts';
import { TagFollower } from './tag-follower.ts';
import { tokenize } from './tokens.ts';

/** How far beyond a place one must see to know that no template variable spans it, and no comment. */
const LOOK_AHEAD = MAX_TEMPLATE + 8;
const LOOK_AHEAD_FOR_COMMENTS = MAX_HIDDEN + 8;
const LONGEST_OPENER = 20;

/**
 * A chunk of HTML is cut by force at half of what a chunk may be: a key in a page without tags then takes 0.15 ms instead
 * of 0.45.
 */
const MAX_SEEN = MAX_CHUNK / 2;

/** The two halves of an HTML scan state: the open elements, and the markup that primes the tokenizer. */
export function splitState(state: ScanState): { open: string; prime: string } {
  if (state === START) return { open: '', prime: '' };
  const at = state.indexOf('<');
  return at < 0 ? { open: state, prime: '' } : { open: state.slice(0, at), prime: state.slice(at) };
}

/** Cuts a chunk of HTML: before the first block-level tag after `MIN_CHUNK`, else by force, inside a tag if need be. */
export function cutHtml(text: string, from: number, state: ScanState): Cut {
  let reach = 0;
  if (from === 0 && state === START) {
    const scan = scanFrontMatter(text);
    if (scan.found) return { end: scan.found.end, after: '', reach: scan.reach };
    reach = scan.reach;
  }
  // Little at first, since most chunks end soon after the least.
  const near = see(text, from, from + 2 * MIN_CHUNK);
  let cut = cutAtBlock(text, from, state, near);
  if (!cut) {
    const seen = see(text, from, from + MAX_SEEN);
    cut = cutAtBlock(text, from, state, seen) ?? cutByForce(text, from, state, seen);
  }
  return { ...cut, reach: Math.max(cut.reach, reach) };
}

function cutByForce(text: string, from: number, state: ScanState, { visible, spans, ahead }: Seen): Cut {
  let end = safeEnd(text, forcedEnd(text, from, MAX_SEEN));
  const split = spans.find((span) => from + span.start < end && end < from + span.end);
  if (split && split.start > 0) end = from + split.start;
  return {
    end,
    after: stateAfter(visible.slice(0, end - from), state),
    reach: from + MAX_SEEN + ahead,
  };
}

/** The cut, if one comes within what is seen: before a block-level tag, or at the end of the text. */
function cutAtBlock(text: string, from: number, state: ScanState, { visible, ahead }: Seen): Cut | undefined {
  const { open, prime } = splitState(state);
  const elements = new OpenElements(open);
  const finder = new BlockFinder(elements, visible);
  const resume = tokenize(visible, prime, finder);
  if (finder.found) {
    const named = from + finder.found.nameEnd;
    return { end: from + finder.found.start, after: elements.state(), reach: named + lookAhead(text, from, named) };
  }
  if (from + visible.length < text.length) return undefined;
  return { end: text.length, after: elements.state() + resume.prime, reach: text.length + ahead };
}

/** Stops before the first block-level tag after `MIN_CHUNK`. */
class BlockFinder extends TagFollower {
  found: { start: number; nameEnd: number } | undefined;

  before(name: string, start: number, nameEnd: number): boolean {
    if (start < MIN_CHUNK || !isBlock(name)) return true;
    this.found = { start, nameEnd };
    return false;
  }
}

/** What is seen of the text in `[from, end)`, and how far beyond its end one had to look. */
interface Seen {
  /** The text, template variables and comments that begin in it masked. */
  visible: string;
  /** Those, as offsets from `from`. */
  spans: readonly Span[];
  ahead: number;
}

/** How far beyond `end` one must look, so as to know the variables and comments that begin in `[from, end)`. */
function lookAhead(text: string, from: number, end: number): number {
  return mayHoldComment(text.slice(from, end + LONGEST_OPENER)) ? LOOK_AHEAD_FOR_COMMENTS : LOOK_AHEAD;
}

function see(text: string, from: number, end: number): Seen {
  const ahead = lookAhead(text, from, end);
  const seen = text.slice(from, end + ahead);
  const spans = findTemplates(seen, { acrossLines: true, expressions: false }, end - from);
  return { visible: mask(seen, spans).slice(0, end - from), spans, ahead };
}

/** The state after a piece of HTML that ends anywhere. */
function stateAfter(piece: string, state: ScanState): ScanState {
  const { open, prime } = splitState(state);
  const elements = new OpenElements(open);
  const resume = tokenize(piece, prime, new TagFollower(elements, piece));
  if (resume.unfinished !== undefined) elements.open(resume.unfinished);
  else if (elements.raw !== undefined && !/^<[^!]* /.test(resume.prime)) return `${elements.state()}<${elements.raw}>`;
  return elements.state() + resume.prime;
}

/** Moves a forced end before a tag or entity that it may split, such as the `</script>` that everything waits for. */
function safeEnd(text: string, end: number): number {
  for (let at = end - 1; at > end - 12; at--) if (text[at] === '<' || text[at] === '&') return at;
  return end;
}
