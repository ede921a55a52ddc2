/**
 * Phrases as a program of small steps, kept in one array of numbers: a third of the time of the same steps as objects,
 * and a bundle can carry it ready-made. A step is three numbers, its kind and two operands; a step's number is its
 * place divided by three. A word class is a stretch of its own, built once, that phrases call.
 */
export const Op = {
  /** Takes one token that passes test `a`, then goes on at `b`. */
  word: 0,
  /** Tries `a`, then `b`. */
  split: 1,
  /** Notes the token as save `a`, then goes on at `b`. */
  save: 2,
  /** Fails where `a` would match from here, else goes on at `b`. */
  noneOf: 3,
  /** Goes on at `b` where a sentence starts here. */
  sentenceStart: 4,
  /** Goes on at `b` where a sentence ends here. */
  sentenceEnd: 5,
  /** Goes through the class at `a`, then on at `b`. */
  call: 6,
  /** Ends a class. */
  return: 7,
  /** The phrase is found. */
  found: 8,
  /** Tries the branches of choice `a` that can begin with the token at hand, in order. */
  choice: 9,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

/** Which tokens a step takes: those with one of the ids, or with one of the flags. */
export interface TokenTest {
  ids: ReadonlySet<number>;
  flags: number;
}

/** A phrase in a program. */
export interface Phrase {
  /** Its first step. */
  first: number;
  /** Slot names; slot `n` is saved as `2n` (start token) and `2n + 1` (end token). Slot 0 is what is underlined. */
  slots: readonly string[];
  /** The test for the rarest words, of which a match must hold one, and how many tokens may stand before it. */
  anchor: { test: number; leastBefore: number; mostBefore: number };
  /** The test that a match's first token passes; -1 where that may be any. */
  opening: number;
  /** Which list of verbs: those of the phrase, so that a reframe can take the form that the draft's verb has. */
  verbs: number;
}

/**
 * The ways on from a choice of many: each with the test that its first token passes, or -1 where that may be any. Only
 * the few that can begin with the token at hand are walked; a class of 100 options costs what one of 3 does.
 */
export type Choice = readonly (readonly [step: number, opening: number])[];

/** Everything that matching needs, as plain data. */
export interface Program {
  /** The vocabulary, by id. */
  words: readonly string[];
  steps: readonly number[];
  /** Each test as its flags and its ids. */
  tests: readonly (readonly number[])[];
  choices: readonly Choice[];
  verbs: readonly (readonly string[])[];
  phrases: readonly Phrase[];
}

/** Collects steps and tests; equal ones are kept once, so that phrases share their endings. */
export class ProgramBuilder {
  readonly steps: number[] = [];
  readonly tests: number[][] = [];
  readonly choices: Choice[] = [];
  readonly verbs: string[][] = [];
  readonly #knownSteps = new Map<string, number>();
  readonly #knownTests = new Map<string, number>();
  readonly #knownChoices = new Map<string, number>();
  readonly #knownVerbs = new Map<string, number>();

  step(op: Op, a = 0, b = 0): number {
    const key = `${op} ${a} ${b}`;
    const known = this.#knownSteps.get(key);
    if (known !== undefined) return known;
    const index = this.steps.push(op, a, b) / 3 - 1;
    this.#knownSteps.set(key, index);
    return index;
  }

  test({ ids, flags }: TokenTest): number {
    const row = [flags, ...[...ids].sort((a, b) => a - b)];
    const key = row.join(' ');
    const known = this.#knownTests.get(key);
    if (known !== undefined) return known;
    const index = this.tests.push(row) - 1;
    this.#knownTests.set(key, index);
    return index;
  }

  choice(branches: Choice): number {
    const key = branches.join(' ');
    let index = this.#knownChoices.get(key);
    if (index === undefined) {
      index = this.choices.push(branches) - 1;
      this.#knownChoices.set(key, index);
    }
    return this.step(Op.choice, index);
  }

  verbList(verbs: readonly string[]): number {
    const list = [...new Set(verbs)];
    const key = list.join(' ');
    let index = this.#knownVerbs.get(key);
    if (index === undefined) {
      index = this.verbs.push(list) - 1;
      this.#knownVerbs.set(key, index);
    }
    return index;
  }
}
