import { TOKEN_CLASSES, type TokenClass } from './classes.ts';
import { halves, TAIL_OF } from './contractions.ts';
import { spellings } from './inflection.ts';
import type { Node } from './notation.ts';
import type { TokenTest } from './program.ts';
import { Flag, STOP } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A node of a phrase with what the compiler must know of it: how many tokens it takes, which words it is anchored on,
 * and, for words, the test of each token. Worked out once from the leaves up; a word class is one piece, shared by all
 * phrases that name it.
 */
export interface Piece {
  type: Node['type'];
  /** The fewest and the most tokens it takes. */
  least: number;
  most: number;
  /** The cheapest words of which a match must hold one. */
  anchor: PieceAnchor | undefined;
  /** For a word, a lemma or a token class: a test for each token. */
  tests: readonly TokenTest[];
  /** What a sequence or a choice is made of, and what other nodes hold. In a choice, without the single words. */
  parts: readonly Piece[];
  /** In a choice: all options of one word, as one test. */
  single: TokenTest | undefined;
  verbs: readonly string[];
  /** The tokens that a match of it may begin with; undefined where that may be any. */
  opening: TokenTest | undefined;
  /** The slot's name. */
  name: string;
  isClass: boolean;
}

export interface PieceAnchor {
  /** How often it will be met, roughly, times the places where a match may begin before it: the lower the better. */
  cost: number;
  /** How often it will be met. */
  frequency: number;
  words: readonly ReadonlySet<number>[];
  leastBefore: number;
  mostBefore: number;
}

/** Words so frequent that to anchor a phrase on them would try it in every sentence. */
const FREQUENT = new Set(
  "a an the to your our we i my you for of in on is are be this that it with and or us me at if so not n't 's 're 've 'll 'd 'm can will would do have has get all just how what who now more free".split(
    ' ',
  ),
);
const DEEPEST_CLASS = 12;
const NOTHING: TokenTest = { ids: new Set(), flags: 0 };
const EMPTY: Piece = {
  type: 'sequence',
  least: 0,
  most: 0,
  anchor: undefined,
  tests: [],
  parts: [],
  single: undefined,
  verbs: [],
  opening: NOTHING,
  name: '',
  isClass: false,
};
const CLASS_FLAGS: Record<TokenClass, number> = {
  number: Flag.number,
  opaque: Flag.opaque,
  stop: STOP,
  capitalized: Flag.capital,
};

/** Makes pieces of nodes. `fail` is called, and must throw, where a class is missing or goes round in a circle. */
export class PieceMaker {
  readonly #classes: ReadonlyMap<string, Node>;
  readonly #vocabulary: Vocabulary;
  readonly #made = new Map<string, Piece>();
  readonly #words = new Map<string, readonly TokenTest[]>();
  #depth = 0;

  constructor(classes: ReadonlyMap<string, Node>, vocabulary: Vocabulary) {
    this.#classes = classes;
    this.#vocabulary = vocabulary;
  }

  piece(node: Node, fail: (what: string) => never): Piece {
    switch (node.type) {
      case 'word':
        return this.#wordPiece(node.type, this.#wordTests(node.word), []);
      case 'lemma':
        return this.#wordPiece(node.type, this.#lemmaTests(node.lemma, node.noun), node.noun ? [] : [node.lemma]);
      case 'class':
        return this.#class(node.name, fail);
      case 'gap':
        return { ...EMPTY, type: node.type, least: node.min, most: node.max, opening: undefined };
      case 'sequence':
        return sequence(node.items.map((item) => this.piece(item, fail)));
      case 'choice':
        return choice(node.options.map((option) => this.piece(option, fail)));
      case 'optional':
        return { ...this.#around(node, fail), least: 0, anchor: undefined };
      case 'slot':
        return { ...this.#around(node, fail), name: node.name };
      case 'underlined':
        return this.#around(node, fail);
      case 'none-of':
        return { ...EMPTY, type: node.type, parts: [this.piece(node.item, fail)] };
      case 'sentence-start':
      case 'sentence-end':
        return { ...EMPTY, type: node.type };
    }
  }

  /** A node that holds one other, and takes what that takes. */
  #around(node: Node & { item: Node }, fail: (what: string) => never): Piece {
    const inner = this.piece(node.item, fail);
    const { least, most, anchor, verbs, opening } = inner;
    return { ...EMPTY, type: node.type, parts: [inner], least, most, anchor, verbs, opening };
  }

  #class(name: string, fail: (what: string) => never): Piece {
    if ((TOKEN_CLASSES as readonly string[]).includes(name)) {
      const test: TokenTest = { ids: new Set(), flags: CLASS_FLAGS[name as TokenClass] };
      return { ...EMPTY, type: 'class', least: 1, most: 1, tests: [test], opening: test };
    }
    const known = this.#made.get(name);
    if (known) return known;
    const definition = this.#classes.get(name) ?? fail(`there is no word class <${name}>`);
    if (++this.#depth > DEEPEST_CLASS) fail('its word classes go round in a circle');
    const made = { ...this.piece(definition, fail), isClass: true };
    this.#depth--;
    this.#made.set(name, made);
    return made;
  }

  #wordPiece(type: Node['type'], tests: readonly TokenTest[], verbs: readonly string[]): Piece {
    let anchor: PieceAnchor | undefined;
    tests.forEach(({ ids }, before) => {
      anchor = cheaper(anchor, anchorOf(this.#frequency(ids), [ids], before, before));
    });
    return {
      ...EMPTY,
      type,
      least: tests.length,
      most: tests.length,
      anchor,
      tests,
      verbs,
      opening: tests[0] ?? NOTHING,
    };
  }

  /** One test a token: both halves of a contraction, both words around an `&`. */
  #wordTests(word: string): readonly TokenTest[] {
    let tests = this.#words.get(word);
    if (!tests) {
      const parts = word.toLowerCase().split(/[&#$€£%]+/);
      tests = parts.flatMap((part) => (part === '' ? [] : halves(part))).map((part) => this.#testOf([part]));
      this.#words.set(word, tests);
    }
    return tests;
  }

  #lemmaTests(lemma: string, noun: boolean): readonly TokenTest[] {
    const key = noun ? `{${lemma}/noun}` : `{${lemma}}`;
    let tests = this.#words.get(key);
    if (!tests) {
      tests = [this.#testOf(spellings(lemma, noun))];
      this.#words.set(key, tests);
    }
    return tests;
  }

  #testOf(words: readonly string[]): TokenTest {
    const ids = new Set<number>();
    for (const word of words) {
      ids.add(this.#vocabulary.add(word));
      const tail = TAIL_OF[word];
      if (tail) ids.add(this.#vocabulary.add(tail));
      if (word === "n't") ids.add(this.#vocabulary.add('not'));
    }
    return { ids, flags: 0 };
  }

  #frequency(ids: ReadonlySet<number>): number {
    let frequency = 0;
    for (const id of ids) {
      const word = this.#vocabulary.words[id]!;
      frequency += FREQUENT.has(word) ? 1000 : word.length < 4 ? 20 : 1;
    }
    return frequency;
  }
}

function sequence(parts: readonly Piece[]): Piece {
  let anchor: PieceAnchor | undefined;
  let least = 0;
  let most = 0;
  for (const part of parts) {
    if (part.anchor) {
      const { frequency, words, leastBefore, mostBefore } = part.anchor;
      anchor = cheaper(anchor, anchorOf(frequency, words, least + leastBefore, most + mostBefore));
    }
    least += part.least;
    most += part.most;
  }
  return { ...EMPTY, parts, least, most, anchor, verbs: parts.flatMap((part) => part.verbs), opening: opening(parts) };
}

/** A sequence begins as its first part does, or as the next one where that may be missing. */
function opening(parts: readonly Piece[]): TokenTest | undefined {
  const tests: TokenTest[] = [];
  for (const part of parts) {
    if (!part.opening) return undefined;
    tests.push(part.opening);
    if (part.least > 0) break;
  }
  return union(tests);
}

/** Options of one word become one test; the others are tried longest first, so that "sales call" beats "sales". */
function choice(options: readonly Piece[]): Piece {
  const isSingle = (option: Piece) => option.tests.length === 1 || (option.single && option.parts.length === 0);
  const singles = options.filter(isSingle).map((option) => option.single ?? option.tests[0]!);
  const longer = options.filter((option) => !isSingle(option)).sort((a, b) => b.most - a.most);
  return {
    ...EMPTY,
    type: 'choice',
    parts: longer,
    single: singles.length > 0 ? union(singles) : undefined,
    least: Math.min(...options.map((option) => option.least)),
    most: Math.max(...options.map((option) => option.most)),
    anchor: anchorOfChoice(options),
    verbs: options.flatMap((option) => option.verbs),
    opening: options.every((option) => option.opening) ? union(options.map((option) => option.opening!)) : undefined,
  };
}

/** A choice is anchored on the anchors of all its options; one option without leaves it without. */
function anchorOfChoice(options: readonly Piece[]): PieceAnchor | undefined {
  const words: ReadonlySet<number>[] = [];
  let frequency = 0;
  let leastBefore = Number.POSITIVE_INFINITY;
  let mostBefore = 0;
  for (const { anchor } of options) {
    if (!anchor) return undefined;
    words.push(...anchor.words);
    frequency += anchor.frequency;
    leastBefore = Math.min(leastBefore, anchor.leastBefore);
    mostBefore = Math.max(mostBefore, anchor.mostBefore);
  }
  return anchorOf(frequency, words, leastBefore, mostBefore);
}

function anchorOf(
  frequency: number,
  words: readonly ReadonlySet<number>[],
  leastBefore: number,
  mostBefore: number,
): PieceAnchor {
  return { cost: frequency * (mostBefore - leastBefore + 1), frequency, words, leastBefore, mostBefore };
}

function cheaper(a: PieceAnchor | undefined, b: PieceAnchor): PieceAnchor {
  return a && a.cost <= b.cost ? a : b;
}

function union(tests: readonly TokenTest[]): TokenTest {
  if (tests.length === 1) return tests[0]!;
  const ids = new Set<number>();
  let flags = 0;
  for (const test of tests) {
    for (const id of test.ids) ids.add(id);
    flags |= test.flags;
  }
  return { ids, flags };
}
