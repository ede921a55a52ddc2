import type { Piece } from './pieces.ts';
import { STOP } from './tokens.ts';

/**
 * A phrase as a graph of steps. A `word` step takes one token; the others take none. A word class is a graph of its own,
 * built once, that phrases `call`. `index` numbers all steps of a catalogue, so that a dead end is remembered by step and
 * token and never walked twice.
 */
export type Step =
  | { op: 'word'; index: number; test: TokenTest; next: Step }
  | { op: 'split'; index: number; first: Step; second: Step }
  | { op: 'save'; index: number; slot: number; next: Step }
  | { op: 'none-of'; index: number; banned: Step; next: Step }
  | { op: 'sentence-start' | 'sentence-end'; index: number; next: Step }
  | CallStep
  | { op: 'return' | 'found'; index: number };

export interface CallStep {
  op: 'call';
  index: number;
  body: Step;
  next: Step;
  /** One frame for each place that this call is made from, made when first needed; classes hold no circles, so few. */
  frames: Map<Frame | undefined, Frame>;
}

/** Where to go on after a class: at the call's next step, in the frame that the call was made from. */
export interface Frame {
  call: CallStep;
  caller: Frame | undefined;
}

export function frameOf(call: CallStep, caller: Frame | undefined): Frame {
  let frame = call.frames.get(caller);
  if (!frame) {
    frame = { call, caller };
    call.frames.set(caller, frame);
  }
  return frame;
}

/** Which tokens a step takes: those with one of the ids, or with one of the flags. */
export interface TokenTest {
  ids: ReadonlySet<number>;
  flags: number;
}

const ANY_WORD = 128;
const NO_IDS: ReadonlySet<number> = new Set();

/** True where the token passes the test; `flags` and `id` are the token's. A gap takes anything but a stop. */
export function takes(test: TokenTest, id: number, flags: number): boolean {
  if (test.flags !== 0) {
    if (test.flags === ANY_WORD ? (flags & STOP) === 0 : (flags & test.flags) !== 0) return true;
  }
  return id >= 0 && test.ids.has(id);
}

/** What the builder asks of the compiler. */
export interface StepSource {
  /** The graph of a word class that is worth a call, if the piece is one. */
  bodyOf(piece: Piece): Step | undefined;
  nextIndex(): number;
}

/** Builds the steps of one phrase or class, from its end to its start: each piece is given the step that follows it. */
export class StepBuilder {
  /** Slot 0 is what is underlined. */
  readonly slots: string[] = ['underlined'];
  readonly #source: StepSource;

  constructor(source: StepSource) {
    this.#source = source;
  }

  end(op: 'found' | 'return'): Step {
    return { op, index: this.#source.nextIndex() };
  }

  build(piece: Piece, next: Step): Step {
    const body = this.#source.bodyOf(piece);
    if (body) return { op: 'call', index: this.#source.nextIndex(), body, next, frames: new Map() };
    return this.buildInline(piece, next);
  }

  /** The piece's own steps, also where it is a class that others call. */
  buildInline(piece: Piece, next: Step): Step {
    const [inner] = piece.parts;
    switch (piece.type) {
      case 'word':
      case 'lemma':
      case 'class':
        return piece.tests.reduceRight((after, test) => this.#word(test, after), next);
      case 'sequence':
        return piece.parts.reduceRight((after, part) => this.build(part, after), next);
      case 'choice': {
        const branches = piece.parts.map((option) => this.build(option, next));
        if (piece.single) branches.push(this.#word(piece.single, next));
        return branches.reduceRight((second, first) => this.#split(first, second));
      }
      case 'optional':
        return this.#split(this.build(inner!, next), next);
      case 'gap':
        return this.#gap(piece.least, piece.most, next);
      case 'slot':
        return this.#save(this.slots.push(piece.name) - 1, inner!, next);
      case 'underlined':
        return this.#save(0, inner!, next);
      case 'none-of': {
        const banned = this.build(inner!, this.end('found'));
        return { op: 'none-of', index: this.#source.nextIndex(), banned, next };
      }
      case 'sentence-start':
      case 'sentence-end':
        return { op: piece.type, index: this.#source.nextIndex(), next };
    }
  }

  /** A gap takes as few words as it can. */
  #gap(min: number, max: number, next: Step): Step {
    const any: TokenTest = { ids: NO_IDS, flags: ANY_WORD };
    let step = next;
    for (let taken = max; taken > 0; taken--) {
      const one = this.#word(any, step);
      step = taken > min ? this.#split(next, one) : one;
    }
    return step;
  }

  #word(test: TokenTest, next: Step): Step {
    return { op: 'word', index: this.#source.nextIndex(), test, next };
  }

  #split(first: Step, second: Step): Step {
    return { op: 'split', index: this.#source.nextIndex(), first, second };
  }

  #save(slot: number, inner: Piece, next: Step): Step {
    const close: Step = { op: 'save', index: this.#source.nextIndex(), slot: slot * 2 + 1, next };
    return { op: 'save', index: this.#source.nextIndex(), slot: slot * 2, next: this.build(inner, close) };
  }
}
