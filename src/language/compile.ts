import { type Node, PhraseError, parsePhrase } from './notation.ts';
import { type Piece, PieceMaker } from './pieces.ts';
import { type Step, StepBuilder, type StepSource, type TokenTest } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase, ready to match. */
export interface Phrase {
  source: string;
  first: Step;
  /** Slot names; slot `n` is saved at `2n` (start token) and `2n + 1` (end token). Slot 0 is what is underlined. */
  slots: readonly string[];
  anchor: Anchor;
  /** The tokens that a match may begin with; undefined where that may be any. */
  opening: TokenTest | undefined;
  /** The verbs of the phrase, so that a reframe can take the form that the draft's verb has. */
  verbs: readonly string[];
}

/** The rarest words of which a match must hold one, and how many tokens may stand before it in the match. */
export interface Anchor {
  ids: ReadonlySet<number>;
  leastBefore: number;
  mostBefore: number;
}

/** Compiles phrases into one vocabulary, which must not be frozen yet. What phrases share is made once. */
export class PhraseCompiler implements StepSource {
  readonly #pieces: PieceMaker;
  /** By class: its steps, made when first called for. */
  readonly #bodies = new Map<Piece, Step | undefined>();
  #steps = 0;

  constructor(classes: ReadonlyMap<string, Node>, vocabulary: Vocabulary) {
    this.#pieces = new PieceMaker(classes, vocabulary);
  }

  /** Throws `PhraseError`. */
  compile(source: string): Phrase {
    const fail = (what: string): never => {
      throw new PhraseError(source, 0, what);
    };
    const piece = this.#pieces.piece(parsePhrase(source), fail);
    const { words, leastBefore, mostBefore } = piece.anchor ?? fail('it needs at least one word that must be there');
    const builder = new StepBuilder(this);
    const first = builder.build(piece, builder.end('found'));
    const ids = new Set(words.flatMap((set) => [...set]));
    return {
      source,
      first,
      slots: builder.slots,
      anchor: { ids, leastBefore, mostBefore },
      opening: piece.opening,
      verbs: [...new Set(piece.verbs)],
    };
  }

  nextIndex(): number {
    return this.#steps++;
  }

  /** A class of more than one word is built once and called; one of single words is one step, cheaper in place. */
  bodyOf(piece: Piece): Step | undefined {
    if (!piece.isClass || piece.most <= 1) return undefined;
    let body = this.#bodies.get(piece);
    if (!body) {
      const builder = new StepBuilder(this);
      body = builder.buildInline(piece, builder.end('return'));
      this.#bodies.set(piece, body);
    }
    return body;
  }
}
