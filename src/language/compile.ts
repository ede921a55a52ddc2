import { type Node, PhraseError, parsePhrase } from './notation.ts';
import { type Piece, PieceMaker } from './pieces.ts';
import { Op, type Phrase, type Program, ProgramBuilder } from './program.ts';
import { ANY_WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A choice of so many is tried one by one; to look up the branches of the token at hand would cost as much. */
const FEW = 3;

/** Compiles phrases into one program over one vocabulary, which must not be frozen yet. */
export class PhraseCompiler {
  readonly #vocabulary: Vocabulary;
  readonly #pieces: PieceMaker;
  readonly #program = new ProgramBuilder();
  readonly #phrases: Phrase[] = [];
  /** By class: its first step. */
  readonly #bodies = new Map<Piece, number>();
  #slots: string[] = [];

  constructor(classes: ReadonlyMap<string, Node>, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#pieces = new PieceMaker(classes, vocabulary);
  }

  /** Adds a phrase. Throws `PhraseError`. */
  add(source: string): void {
    const fail = (what: string): never => {
      throw new PhraseError(source, 0, what);
    };
    const piece = this.#pieces.piece(parsePhrase(source), fail);
    const { words, leastBefore, mostBefore } = piece.anchor ?? fail('it needs at least one word that must be there');
    const ids = new Set(words.flatMap((set) => [...set]));
    this.#slots = ['underlined'];
    const first = this.#build(piece, this.#program.step(Op.found));
    this.#phrases.push({
      first,
      slots: this.#slots,
      anchor: { test: this.#program.test({ ids, flags: 0 }), leastBefore, mostBefore },
      opening: this.#opening(piece),
      verbs: this.#program.verbList(piece.verbs),
    });
  }

  program(): Program {
    const { steps, tests, choices, verbs } = this.#program;
    return { words: this.#vocabulary.words, steps, tests, choices, verbs, phrases: this.#phrases };
  }

  /** The first step of a piece that goes on at `next`. Built from the end to the start. */
  #build(piece: Piece, next: number): number {
    // A class of more than one word is built once and called; one of single words is one step, cheaper in place.
    if (!piece.isClass || piece.most <= 1) return this.#buildInline(piece, next);
    let body = this.#bodies.get(piece);
    if (body === undefined) {
      body = this.#buildInline(piece, this.#program.step(Op.return));
      this.#bodies.set(piece, body);
    }
    return this.#program.step(Op.call, body, next);
  }

  #buildInline(piece: Piece, next: number): number {
    const program = this.#program;
    const [inner] = piece.parts;
    switch (piece.type) {
      case 'word':
      case 'lemma':
      case 'class':
        return piece.tests.reduceRight((after, test) => program.step(Op.word, program.test(test), after), next);
      case 'sequence':
        return piece.parts.reduceRight((after, part) => this.#build(part, after), next);
      case 'choice': {
        const branches = piece.parts.map((option): [number, number] => [
          this.#build(option, next),
          this.#opening(option),
        ]);
        if (piece.single) {
          const test = program.test(piece.single);
          branches.push([program.step(Op.word, test, next), test]);
        }
        if (branches.length > FEW) return program.choice(branches);
        return branches.map(([step]) => step).reduceRight((second, first) => program.step(Op.split, first, second));
      }
      case 'optional':
        return program.step(Op.split, this.#build(inner!, next), next);
      case 'gap':
        return this.#gap(piece.least, piece.most, next);
      case 'slot':
        return this.#save(this.#slots.push(piece.name) - 1, inner!, next);
      case 'underlined':
        return this.#save(0, inner!, next);
      case 'none-of':
        return program.step(Op.noneOf, this.#build(inner!, program.step(Op.found)), next);
      case 'sentence-start':
        return program.step(Op.sentenceStart, 0, next);
      case 'sentence-end':
        return program.step(Op.sentenceEnd, 0, next);
    }
  }

  /** The test that a piece's first token passes; -1 where that may be any, or where it may take none. */
  #opening({ opening, least }: Piece): number {
    return opening && least > 0 ? this.#program.test(opening) : -1;
  }

  /** A gap takes as few words as it can. */
  #gap(min: number, max: number, next: number): number {
    const any = this.#program.test({ ids: new Set(), flags: ANY_WORD });
    let step = next;
    for (let taken = max; taken > 0; taken--) {
      const one = this.#program.step(Op.word, any, step);
      step = taken > min ? this.#program.step(Op.split, next, one) : one;
    }
    return step;
  }

  #save(slot: number, inner: Piece, next: number): number {
    const close = this.#program.step(Op.save, slot * 2 + 1, next);
    return this.#program.step(Op.save, slot * 2, this.#build(inner, close));
  }
}
