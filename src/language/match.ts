import type { Phrase } from './compile.ts';
import { type Frame, frameOf, type Step, takes } from './steps.ts';
import { Flag, STOP, type Tokens } from './tokens.ts';

/** Where a phrase was found. Tokens by index, half-open. */
export interface Match {
  /** Index into the matcher's phrases. */
  phrase: number;
  start: number;
  end: number;
  /** What is to be underlined: the words in the phrase's brackets, or all. */
  underlinedStart: number;
  underlinedEnd: number;
  slots: readonly MatchedSlot[];
}

export interface MatchedSlot {
  name: string;
  start: number;
  end: number;
}

/** Steps after which an attempt starts to remember its dead ends; most attempts end in fewer than five. */
const PATIENCE = 200;

/** Finds many phrases at once. Made once from all the phrases of a catalogue. */
export class Matcher {
  readonly phrases: readonly Phrase[];
  /** By word id: the phrases that are tried where the word stands. */
  readonly #anchored: (number[] | undefined)[];

  constructor(phrases: readonly Phrase[], vocabularySize: number) {
    this.phrases = phrases;
    this.#anchored = new Array(vocabularySize);
    phrases.forEach((phrase, index) => {
      for (const id of phrase.anchor.ids) {
        const list = this.#anchored[id];
        if (list) list.push(index);
        else this.#anchored[id] = [index];
      }
    });
  }

  /**
   * All matches in a block's tokens, at most one a phrase and start, in no order. Time is linear in the tokens for a
   * given set of phrases: an attempt never walks the same step at the same token twice.
   */
  match(tokens: Tokens): Match[] {
    const found: Match[] = [];
    const { ids, flags, count } = tokens;
    const tried = new Set<number>();
    let attempt: Attempt | undefined;
    for (let token = 0; token < count; token++) {
      const id = ids[token]!;
      const candidates = id < 0 ? undefined : this.#anchored[id];
      if (!candidates) continue;
      attempt ??= new Attempt(tokens);
      for (const index of candidates) {
        const phrase = this.phrases[index]!;
        const earliest = Math.max(0, token - phrase.anchor.mostBefore);
        for (let start = token - phrase.anchor.leastBefore; start >= earliest; start--) {
          if (phrase.opening && !takes(phrase.opening, ids[start]!, flags[start]!)) continue;
          const key = index * count + start;
          if (tried.has(key)) continue;
          tried.add(key);
          const match = attempt.at(index, phrase, start);
          if (match) found.push(match);
        }
      }
    }
    return found;
  }
}

/** Tries phrases on one block's tokens, depth first, and remembers the dead ends of long attempts. */
class Attempt {
  readonly #tokens: Tokens;
  readonly #deadEnds = new Map<Frame | undefined, Set<number>>();
  #saved: number[] = [];
  #taken = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  at(index: number, phrase: Phrase, start: number): Match | undefined {
    this.#taken = 0;
    this.#saved = [];
    const end = this.#run(phrase.first, start, undefined);
    if (end <= start) return undefined;
    const slots: MatchedSlot[] = [];
    for (let slot = 1; slot < phrase.slots.length; slot++) {
      const [from, to] = [this.#saved[slot * 2], this.#saved[slot * 2 + 1]];
      if (from !== undefined && to !== undefined && to > from) {
        slots.push({ name: phrase.slots[slot]!, start: from, end: to });
      }
    }
    return {
      phrase: index,
      start,
      end,
      underlinedStart: this.#saved[0] ?? start,
      underlinedEnd: this.#saved[1] ?? end,
      slots,
    };
  }

  /** The token after the match that goes on with `step` at `token`, or -1. `frame` is where a class returns to. */
  #run(step: Step, token: number, frame: Frame | undefined): number {
    if (++this.#taken > PATIENCE && this.#isDeadEnd(step, token, frame)) return -1;
    const end = this.#follow(step, token, frame);
    if (end < 0 && this.#taken > PATIENCE) this.#markDeadEnd(step, token, frame);
    return end;
  }

  #follow(step: Step, token: number, frame: Frame | undefined): number {
    const { ids, flags, count } = this.#tokens;
    switch (step.op) {
      case 'found':
        return token;
      case 'word':
        if (token >= count || !takes(step.test, ids[token]!, flags[token]!)) return -1;
        return this.#run(step.next, token + 1, frame);
      case 'split': {
        const end = this.#run(step.first, token, frame);
        return end >= 0 ? end : this.#run(step.second, token, frame);
      }
      case 'call':
        return this.#run(step.body, token, frameOf(step, frame));
      case 'return':
        return this.#run(frame!.call.next, token, frame!.caller);
      case 'save':
        return this.#save(step, token, frame);
      case 'none-of':
        return this.#run(step.banned, token, undefined) >= 0 ? -1 : this.#run(step.next, token, frame);
      case 'sentence-start':
        return startsSentence(this.#tokens, token) ? this.#run(step.next, token, frame) : -1;
      case 'sentence-end':
        if (token < count && (flags[token]! & Flag.sentenceEnd) === 0) return -1;
        return this.#run(step.next, token, frame);
    }
  }

  /** Notes a slot's edge, and takes the note back where the way on is a dead end. */
  #save(step: Step & { op: 'save' }, token: number, frame: Frame | undefined): number {
    const before = this.#saved[step.slot];
    this.#saved[step.slot] = token;
    const end = this.#run(step.next, token, frame);
    if (end < 0) {
      if (before === undefined) delete this.#saved[step.slot];
      else this.#saved[step.slot] = before;
    }
    return end;
  }

  #isDeadEnd(step: Step, token: number, frame: Frame | undefined): boolean {
    return this.#deadEnds.get(frame)?.has(this.#key(step, token)) ?? false;
  }

  #markDeadEnd(step: Step, token: number, frame: Frame | undefined): void {
    let known = this.#deadEnds.get(frame);
    if (!known) {
      known = new Set();
      this.#deadEnds.set(frame, known);
    }
    known.add(this.#key(step, token));
  }

  #key(step: Step, token: number): number {
    return step.index * (this.#tokens.count + 1) + token;
  }
}

/** True at the first token of a sentence, or of what stands after a colon, a dash or a bracket. */
function startsSentence(tokens: Tokens, token: number): boolean {
  return token === 0 || (tokens.flags[token - 1]! & STOP) !== 0;
}
