import { Op, type Program } from './program.ts';
import { ANY_WORD, Flag, STOP, type Tokens } from './tokens.ts';

/** Where a phrase was found. Tokens by index, half-open. */
export interface Match {
  /** Index into the program's phrases. */
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
/** What a test may ask of a token beside its word. */
const KINDS = Flag.number | Flag.capital | Flag.opaque | STOP;
/** The frame of a phrase's own steps. */
const OUTSIDE = 0;

/** Finds many phrases at once. Made once from the program of a catalogue. */
export class Matcher {
  readonly #program: Program;
  readonly #steps: Int32Array;
  /** By word id: the phrases that are tried where the word stands. */
  readonly #anchored: (number[] | undefined)[];
  /** By test: its ids, made a set when the test is first used. */
  readonly #ids: (ReadonlySet<number> | undefined)[];
  /**
   * Where a class returns to: the call, and the frame that the call was made from. Made when first needed; classes hold
   * no circles, so they are few.
   */
  readonly #frames = { calls: [-1], callers: [-1], known: new Map<number, number>() };

  /** By choice and token: the branches worth walking. As many as the drafts have words that choices meet. */
  readonly #choices = new Map<number, readonly number[]>();

  // Of the block at hand.
  #tokens: Tokens | undefined;
  /** By save: the token noted, or -1. */
  readonly #saved: Int32Array;
  #taken = 0;
  readonly #deadEnds = new Set<number>();

  constructor(program: Program) {
    this.#program = program;
    this.#steps = Int32Array.from(program.steps);
    this.#ids = new Array(program.tests.length);
    this.#saved = new Int32Array(2 * Math.max(1, ...program.phrases.map(({ slots }) => slots.length)));
    this.#anchored = new Array(program.words.length);
    program.phrases.forEach((phrase, index) => {
      for (const id of program.tests[phrase.anchor.test]!.slice(1)) {
        const list = this.#anchored[id];
        if (list) list.push(index);
        else this.#anchored[id] = [index];
      }
    });
  }

  /** The verbs of a phrase. */
  verbsOf(phrase: number): readonly string[] {
    return this.#program.verbs[this.#program.phrases[phrase]!.verbs]!;
  }

  /**
   * All matches in a block's tokens, at most one a phrase and start, in no order. Time is linear in the tokens for a
   * given set of phrases: an attempt never walks the same step at the same token twice.
   */
  match(tokens: Tokens): Match[] {
    const { ids, count } = tokens;
    const found: Match[] = [];
    const tried = new Set<number>();
    this.#tokens = tokens;
    this.#deadEnds.clear();
    for (let token = 0; token < count; token++) {
      const id = ids[token]!;
      const candidates = id < 0 ? undefined : this.#anchored[id];
      if (!candidates) continue;
      for (const index of candidates) {
        const { anchor, opening } = this.#program.phrases[index]!;
        const earliest = Math.max(0, token - anchor.mostBefore);
        for (let start = token - anchor.leastBefore; start >= earliest; start--) {
          if (opening >= 0 && !this.#takes(opening, start)) continue;
          const key = index * count + start;
          if (tried.has(key)) continue;
          tried.add(key);
          const match = this.#matchAt(index, start);
          if (match) found.push(match);
        }
      }
    }
    return found;
  }

  #matchAt(index: number, start: number): Match | undefined {
    const phrase = this.#program.phrases[index]!;
    this.#taken = 0;
    this.#saved.fill(-1);
    const end = this.#run(phrase.first, start, OUTSIDE);
    if (end <= start) return undefined;
    const slots: MatchedSlot[] = [];
    for (let slot = 1; slot < phrase.slots.length; slot++) {
      const from = this.#saved[slot * 2]!;
      const to = this.#saved[slot * 2 + 1]!;
      if (from >= 0 && to > from) slots.push({ name: phrase.slots[slot]!, start: from, end: to });
    }
    const isUnderlined = this.#saved[0]! >= 0;
    const [underlinedStart, underlinedEnd] = isUnderlined ? [this.#saved[0]!, this.#saved[1]!] : [start, end];
    return { phrase: index, start, end, underlinedStart, underlinedEnd, slots };
  }

  /** The token after the match that goes on with `step` at `token`, or -1. */
  #run(step: number, token: number, frame: number): number {
    if (++this.#taken <= PATIENCE) return this.#follow(step, token, frame);
    const key = (frame * (this.#steps.length / 3) + step) * (this.#tokens!.count + 1) + token;
    if (this.#deadEnds.has(key)) return -1;
    const end = this.#follow(step, token, frame);
    if (end < 0) this.#deadEnds.add(key);
    return end;
  }

  #follow(step: number, token: number, frame: number): number {
    const a = this.#steps[step * 3 + 1]!;
    const b = this.#steps[step * 3 + 2]!;
    switch (this.#steps[step * 3]) {
      case Op.word:
        return token < this.#tokens!.count && this.#takes(a, token) ? this.#run(b, token + 1, frame) : -1;
      case Op.split: {
        const end = this.#run(a, token, frame);
        return end >= 0 ? end : this.#run(b, token, frame);
      }
      case Op.save:
        return this.#save(a, b, token, frame);
      case Op.noneOf:
        return this.#run(a, token, OUTSIDE) >= 0 ? -1 : this.#run(b, token, frame);
      case Op.sentenceStart:
        return startsSentence(this.#tokens!, token) ? this.#run(b, token, frame) : -1;
      case Op.sentenceEnd:
        return endsSentence(this.#tokens!, token) ? this.#run(b, token, frame) : -1;
      case Op.call:
        return this.#run(a, token, this.#frame(step, frame));
      case Op.return: {
        const call = this.#frames.calls[frame]!;
        return this.#run(this.#steps[call * 3 + 2]!, token, this.#frames.callers[frame]!);
      }
      case Op.choice:
        for (const branch of this.#branches(a, token)) {
          const end = this.#run(branch, token, frame);
          if (end >= 0) return end;
        }
        return -1;
      default:
        return token;
    }
  }

  /** Notes a slot's edge, and takes the note back where the way on is a dead end. */
  #save(slot: number, next: number, token: number, frame: number): number {
    const before = this.#saved[slot]!;
    this.#saved[slot] = token;
    const end = this.#run(next, token, frame);
    if (end < 0) this.#saved[slot] = before;
    return end;
  }

  /** The branches of a choice that can begin with a token: worked out once for each word and kind of token. */
  #branches(choice: number, token: number): readonly number[] {
    const { ids, flags, count } = this.#tokens!;
    const isPast = token >= count;
    const kind = isPast ? ANY_WORD : flags[token]! & KINDS;
    const key = (choice * 256 + kind) * (this.#program.words.length + 1) + (isPast ? 0 : ids[token]! + 1);
    let branches = this.#choices.get(key);
    if (!branches) {
      branches = this.#program.choices[choice]!.filter(
        ([, opening]) => opening < 0 || (!isPast && this.#takes(opening, token)),
      ).map(([step]) => step);
      this.#choices.set(key, branches);
    }
    return branches;
  }

  #takes(test: number, token: number): boolean {
    const tokens = this.#tokens!;
    const row = this.#program.tests[test]!;
    const wanted = row[0]!;
    if (wanted !== 0) {
      const flags = tokens.flags[token]!;
      if (wanted === ANY_WORD ? (flags & STOP) === 0 : (flags & wanted) !== 0) return true;
    }
    const id = tokens.ids[token]!;
    if (id < 0) return false;
    if (row.length === 2) return row[1] === id;
    let ids = this.#ids[test];
    if (!ids) {
      ids = new Set(row.slice(1));
      this.#ids[test] = ids;
    }
    return ids.has(id);
  }

  #frame(call: number, caller: number): number {
    const { calls, callers, known } = this.#frames;
    const key = caller * (this.#steps.length / 3) + call;
    let frame = known.get(key);
    if (frame === undefined) {
      frame = calls.push(call) - 1;
      callers.push(caller);
      known.set(key, frame);
    }
    return frame;
  }
}

/** True at the first token of a sentence, or of what stands after a colon, a dash or a bracket. */
function startsSentence(tokens: Tokens, token: number): boolean {
  return token === 0 || (tokens.flags[token - 1]! & STOP) !== 0;
}

function endsSentence(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || (tokens.flags[token]! & Flag.sentenceEnd) !== 0;
}
