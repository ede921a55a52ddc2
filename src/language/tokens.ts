import { BREAK, OPAQUE } from '../prose/block.ts';
import { APOSTROPHE, fold, INVISIBLE, isCapital, isDigit, isSpace, SEPARATOR } from './characters.ts';
import { HEAD_BEFORE_NOT, RUN_TOGETHER, TAILS } from './contractions.ts';
import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

/** What a token is, as bits. */
export const Flag = {
  /** Starts with a digit. */
  number: 1,
  /** Starts with a capital. */
  capital: 2,
  /** Stands for code, a URL or a template variable. */
  opaque: 4,
  /** Ends a clause: `;`, `:`, a dash, a bracket. */
  clauseEnd: 8,
  /** Ends a sentence. */
  sentenceEnd: 16,
  /** The second half of a contraction, glued to the token before it. */
  tail: 32,
  /** A comma stands before it. */
  afterComma: 64,
} as const;

/** Either kind of stop: what a phrase never reaches across unless it says so. */
export const STOP = Flag.clauseEnd | Flag.sentenceEnd;

/** In a test: anything but a stop. No token has this flag. */
export const ANY_WORD = 128;

/**
 * The tokens of one block: words, opaque elements and stops, in order. Kept as columns and used again from block to
 * block: a row object a word costs more than matching it.
 */
export class Tokens {
  count = 0;
  /** Offsets into the block's text, half-open. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** Vocabulary ids; `UNKNOWN` for words in no phrase, opaque elements and stops. */
  ids = new Int32Array(256);
  flags = new Uint8Array(256);

  push(start: number, end: number, id: number, flags: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.ids[this.count] = id;
    this.flags[this.count] = flags;
    this.count++;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const copy = (from: Int32Array) => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.starts = copy(this.starts);
    this.ends = copy(this.ends);
    this.ids = copy(this.ids);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }
}

const PERIOD = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const ELLIPSIS = 0x2026;
const OPAQUE_CODE = OPAQUE.charCodeAt(0);
const BREAK_CODE = BREAK.charCodeAt(0);
/** `;` `:` `(` `)` `[` `]` `|` `•` `→` and the em dash. */
const CLAUSE_ENDS = new Set([0x3b, 0x3a, 0x28, 0x29, 0x5b, 0x5d, 0x7c, 0x2022, 0x2192, 0x2014]);
/** Written with a period that ends no sentence. */
const ABBREVIATIONS = ['mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'inc', 'ltd', 'jr', 'sr', 'prof', 'e.g', 'i.e', 'approx'];

/** Cuts texts into tokens with one vocabulary. */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #abbreviations: ReadonlySet<number>;
  readonly #tails: ReadonlyMap<string, number>;
  readonly #headBeforeNot: ReadonlyMap<number, number>;
  readonly #runTogether: ReadonlyMap<number, { head: number; tail: number; at: number }>;

  /** Adds the words it needs to the vocabulary, so make it before the vocabulary is frozen. */
  constructor(vocabulary: Vocabulary) {
    const id = (word: string) => vocabulary.add(word);
    this.#vocabulary = vocabulary;
    this.#abbreviations = new Set(ABBREVIATIONS.filter((word) => !word.includes('.')).map(id));
    this.#tails = new Map(TAILS.map((tail) => [tail, id(tail)]));
    this.#headBeforeNot = new Map(Object.entries(HEAD_BEFORE_NOT).map(([head, full]) => [id(head), id(full)]));
    this.#runTogether = new Map(
      RUN_TOGETHER.map(([word, head, tail, at]) => [id(word), { head: id(head), tail: id(tail), at }]),
    );
  }

  /** Fills `tokens` with those of `text`. Linear in its length. */
  read(text: string, tokens: Tokens): void {
    tokens.count = 0;
    let comma = 0;
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      const folded = fold(code);
      if (folded > INVISIBLE && folded !== APOSTROPHE) {
        i = this.#word(text, i, tokens, comma);
        comma = 0;
        continue;
      }
      if (code === COMMA) comma = Flag.afterComma;
      else if (code === OPAQUE_CODE) {
        tokens.push(i, i + 1, UNKNOWN, Flag.opaque | comma);
        comma = 0;
      } else {
        const stop = this.#stop(text, i, code, tokens);
        if (stop !== 0) {
          pushStop(tokens, i, stop);
          comma = 0;
        }
      }
      i++;
    }
  }

  /** Reads the word at `start`, contraction or number, and returns where it ends. */
  #word(text: string, start: number, tokens: Tokens, comma: number): number {
    const first = text.charCodeAt(start);
    const flags = comma | (isDigit(first) ? Flag.number : 0) | (isCapital(first) ? Flag.capital : 0);
    let end = start;
    let apostrophe = -1;
    for (let i = start; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const folded = fold(code);
      if (folded === APOSTROPHE) {
        if (i + 1 < text.length && fold(text.charCodeAt(i + 1)) > INVISIBLE) apostrophe = i;
        else break;
      } else if (folded === SEPARATOR) {
        if (!insideNumber(text, i, code)) break;
      }
      if (folded !== INVISIBLE) end = i + 1;
    }
    if (apostrophe > start && this.#contraction(text, start, apostrophe, end, tokens, flags)) return end;
    const id = this.#vocabulary.lookup(text, start, end);
    const joined = id >= 0 ? this.#runTogether.get(id) : undefined;
    if (joined) {
      tokens.push(start, start + joined.at, joined.head, flags);
      tokens.push(start + joined.at, end, joined.tail, Flag.tail);
    } else {
      tokens.push(start, end, id, flags);
    }
    return end;
  }

  /** Pushes the two halves of "we're" or "don't"; false where the apostrophe is no contraction's ("o'clock"). */
  #contraction(text: string, start: number, apostrophe: number, end: number, tokens: Tokens, flags: number): boolean {
    const letters = text.slice(apostrophe + 1, end).toLowerCase();
    const isNot = letters === 't' && fold(text.charCodeAt(apostrophe - 1)) === 0x6e;
    const tail = this.#tails.get(isNot ? "n't" : `'${letters}`);
    const cut = isNot ? apostrophe - 1 : apostrophe;
    if (tail === undefined || cut <= start) return false;
    const head = this.#vocabulary.lookup(text, start, cut);
    tokens.push(start, cut, (isNot ? this.#headBeforeNot.get(head) : undefined) ?? head, flags);
    tokens.push(cut, end, tail, Flag.tail);
    return true;
  }

  /** What the separator at `i` ends: a sentence, a clause, or nothing (0). */
  #stop(text: string, i: number, code: number, tokens: Tokens): number {
    if (code === BREAK_CODE || code === 0x21 || code === 0x3f) return Flag.sentenceEnd;
    if (code === PERIOD || code === ELLIPSIS) return this.#period(text, i, code, tokens);
    if (CLAUSE_ENDS.has(code)) return Flag.clauseEnd;
    if (code === HYPHEN || code === 0x2013) {
      const spaced = isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1));
      const doubled = text.charCodeAt(i + 1) === HYPHEN || text.charCodeAt(i - 1) === HYPHEN;
      return spaced || doubled ? Flag.clauseEnd : 0;
    }
    return 0;
  }

  #period(text: string, i: number, code: number, tokens: Tokens): number {
    let next = i + 1;
    while (next < text.length && isClosing(text.charCodeAt(next))) next++;
    if (next < text.length && !isSpace(text.charCodeAt(next))) return 0;
    while (next < text.length && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== BREAK_CODE) next++;
    const dots = code === ELLIPSIS || text.charCodeAt(i - 1) === PERIOD;
    const goesOn = fold(text.charCodeAt(next)) > INVISIBLE && !isCapital(text.charCodeAt(next));
    if (goesOn && !isDigit(text.charCodeAt(next))) return dots ? Flag.clauseEnd : 0;
    const before = tokens.count - 1;
    if (!dots && before >= 0 && tokens.ends[before] === i && this.#abbreviations.has(tokens.ids[before]!)) return 0;
    return Flag.sentenceEnd;
  }
}

/** True for `.` or `,` between digits, and for the `.` of a decimal or a version. */
function insideNumber(text: string, i: number, code: number): boolean {
  return (code === PERIOD || code === COMMA) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}

/** Quotes and brackets that may stand between a sentence's end and the space after it. */
function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x201d ||
    code === 0x2019 ||
    code === PERIOD ||
    code === 0x2a ||
    code === 0x5f
  );
}

/** One stop where several marks follow each other ("?!", ": ["): the strongest; it ends with the first unbroken run. */
function pushStop(tokens: Tokens, at: number, stop: number): void {
  const last = tokens.count - 1;
  if (last >= 0 && (tokens.flags[last]! & STOP) !== 0) {
    tokens.flags[last] = Math.max(tokens.flags[last]!, stop);
    if (tokens.ends[last] === at) tokens.ends[last] = at + 1;
    return;
  }
  tokens.push(at, at + 1, UNKNOWN, stop);
}
