/**
 * The phrase notation: a small subset of compromise's match syntax.
 *
 *     book a demo          these words, in any case; `don't` also finds "do not" and "dont"
 *     {book}               a verb in any form: book, books, booked, booking
 *     {call/noun}          a noun in both numbers: call, calls
 *     (demo|sales call)    one of these
 *     free?                may be missing
 *     <meeting>            a word class, remembered under its name
 *     <what>(a|b)          one of these, remembered as `what`
 *     .  .{0,3}            any word; up to three words
 *     !(table|meeting room) what follows is none of these
 *     ^  $                 the sentence starts, ends here
 *     [book a demo] today  only what stands in brackets is underlined
 *
 * A phrase stays inside its clause, unless the class `<stop>` says where it may go on.
 */
export type Node =
  | { type: 'word'; word: string }
  | { type: 'lemma'; lemma: string; noun: boolean }
  | { type: 'class'; name: string }
  | { type: 'gap'; min: number; max: number }
  | { type: 'sequence'; items: readonly Node[] }
  | { type: 'choice'; options: readonly Node[] }
  | { type: 'optional'; item: Node }
  | { type: 'slot'; name: string; item: Node }
  | { type: 'underlined'; item: Node }
  | { type: 'none-of'; item: Node }
  | { type: 'sentence-start' }
  | { type: 'sentence-end' };

/** A phrase that can't be read; `at` is an offset into the phrase. */
export class PhraseError extends Error {
  readonly phrase: string;
  readonly at: number;

  constructor(phrase: string, at: number, what: string) {
    super(`The phrase “${phrase}” can’t be read at character ${at + 1}: ${what}.`);
    this.name = 'PhraseError';
    this.phrase = phrase;
    this.at = at;
  }
}

/** The most that may be left open between two words; more finds sentences that only share their ends. */
export const LONGEST_GAP = 8;
const LONGEST_PHRASE = 4000;
const DEEPEST_NESTING = 20;

/** Reads a phrase. Throws `PhraseError`. */
export function parsePhrase(phrase: string): Node {
  if (phrase.length > LONGEST_PHRASE) throw new PhraseError(phrase.slice(0, 40), 0, 'it is too long');
  const reader = new Reader(phrase);
  const node = reader.sequence('');
  if (reader.at < phrase.length) reader.fail(`an unexpected “${phrase[reader.at]}”`);
  return node;
}

const WORD = /[\p{L}\p{N}$€£%#&'’]+/uy;
const NAME = /[a-z][a-z-]*/y;
const LEMMA = /([a-z' ]+)(\/noun)?\}/y;
const QUANTIFIER = /\{(\d+),(\d+)\}/y;

class Reader {
  at = 0;
  readonly #phrase: string;
  #depth = 0;

  constructor(phrase: string) {
    this.#phrase = phrase;
  }

  fail(what: string): never {
    throw new PhraseError(this.#phrase, this.at, what);
  }

  /** Items up to one of `until` (left unread) or the end. Hyphens part words, as they do in a draft. */
  sequence(until: string): Node {
    const items: Node[] = [];
    for (;;) {
      this.#skip(/[\s-]*/y);
      const next = this.#phrase[this.at];
      if (next === undefined || until.includes(next)) break;
      items.push(this.#item());
    }
    if (items.length === 0) this.fail('a word is missing');
    return items.length === 1 ? items[0]! : { type: 'sequence', items };
  }

  #item(): Node {
    const item = this.#plainItem();
    if (this.#phrase[this.at] !== '?') return item;
    this.at++;
    return { type: 'optional', item };
  }

  #plainItem(): Node {
    const next = this.#phrase[this.at]!;
    switch (next) {
      case '(':
        return this.#choice();
      case '{':
        return this.#lemma();
      case '<':
        return this.#class();
      case '[':
        this.at++;
        return { type: 'underlined', item: this.#inside(']') };
      case '!':
        this.at++;
        return { type: 'none-of', item: this.#plainItem() };
      case '^':
        this.at++;
        return { type: 'sentence-start' };
      case '$':
        if (/[\s)|\]]|$/y.test(this.#phrase.slice(this.at + 1, this.at + 2))) {
          this.at++;
          return { type: 'sentence-end' };
        }
        return this.#word();
      case '.':
        return this.#gap();
      default:
        return this.#word();
    }
  }

  #inside(close: string): Node {
    if (++this.#depth > DEEPEST_NESTING) this.fail('too many brackets inside each other');
    const node = this.sequence(close);
    if (this.#phrase[this.at] !== close) this.fail(`a “${close}” is missing`);
    this.at++;
    this.#depth--;
    return node;
  }

  #choice(): Node {
    this.at++;
    if (++this.#depth > DEEPEST_NESTING) this.fail('too many brackets inside each other');
    const options: Node[] = [];
    for (;;) {
      options.push(this.sequence('|)'));
      const next = this.#phrase[this.at];
      if (next === undefined) this.fail('a “)” is missing');
      this.at++;
      if (next === ')') break;
    }
    this.#depth--;
    return options.length === 1 ? options[0]! : { type: 'choice', options };
  }

  #lemma(): Node {
    this.at++;
    const match = this.#read(LEMMA);
    if (!match) this.fail('a “{verb}” or “{noun/noun}” in lower case was expected');
    const words = match[1]!.trim().split(/ +/);
    const [lemma, ...rest] = words;
    if (!lemma) this.fail('a word is missing between { and }');
    const first: Node = { type: 'lemma', lemma, noun: match[2] !== undefined };
    if (rest.length === 0) return first;
    return { type: 'sequence', items: [first, ...rest.map((word): Node => ({ type: 'word', word }))] };
  }

  #class(): Node {
    this.at++;
    const match = this.#read(NAME);
    if (!match || this.#phrase[this.at] !== '>') this.fail('a “<name>” in lower case was expected');
    const name = match[0];
    this.at++;
    const next = this.#phrase[this.at];
    if (next === '(' || next === '{' || (next !== undefined && /[\p{L}.]/u.test(next))) {
      const item = this.#plainItem();
      // `<length>(<duration>)` remembers the class under the one name.
      return { type: 'slot', name, item: item.type === 'slot' ? item.item : item };
    }
    return { type: 'slot', name, item: { type: 'class', name } };
  }

  #gap(): Node {
    this.at++;
    if (this.#phrase[this.at] !== '{') return { type: 'gap', min: 1, max: 1 };
    const match = this.#read(QUANTIFIER);
    if (!match) this.fail('“.{0,3}” was expected');
    const [min, max] = [Number(match[1]), Number(match[2])];
    if (min > max || max > LONGEST_GAP) this.fail(`a gap of at most ${LONGEST_GAP} words was expected`);
    return { type: 'gap', min, max };
  }

  #word(): Node {
    const match = this.#read(WORD);
    if (!match) this.fail(`an unexpected “${this.#phrase[this.at]}”`);
    return { type: 'word', word: match[0].replaceAll('’', "'") };
  }

  #read(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#phrase);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  #skip(pattern: RegExp): void {
    this.#read(pattern);
  }
}
