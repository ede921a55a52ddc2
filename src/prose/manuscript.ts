import { type Chunk, toChunk } from './chunk.ts';
import { type Format, type ScanState, START } from './format.ts';
import { type Change, firstInvolved, Recut, trim } from './recut.ts';

export type { Change, Chunk };

/** What a change did to the array of chunks: from index `from` on, `removed` chunks gave way to `added` new ones. */
export interface Splice {
  from: number;
  removed: number;
  added: number;
}

/** A file of prose, kept as chunks so that a change costs the chunks it touches and not the file. */
export class Manuscript {
  readonly format: Format;
  #chunks: Chunk[];
  #length: number;

  /** See `openManuscript` and `ManuscriptOpening`, which make one. */
  constructor(format: Format, chunks: Chunk[], length: number) {
    this.format = format;
    this.#chunks = chunks;
    this.#length = length;
  }

  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /** Length of the whole text, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** The whole text, joined anew at every call: at 100,000 words joining costs more than checking an edit. */
  text(): string {
    return this.#chunks.map((chunk) => chunk.text).join('');
  }

  /**
   * Applies changes in the given order, each to the text as the ones before it left it. Returns one splice for each, to
   * be applied in the same order to whatever the caller keeps beside the chunks. Chunks outside the splices stay the
   * same objects. Offsets outside the text are moved to its nearest end.
   */
  edit(changes: readonly Change[]): Splice[] {
    return changes.map((change) => this.#apply(change));
  }

  #apply(change: Change): Splice {
    const start = clamp(change.start, 0, this.#length);
    const end = clamp(change.end, start, this.#length);
    const { first, offset } = firstInvolved(this.#chunks, start);
    const draft = new Recut(this.#chunks, this.format, first, {
      start: start - offset,
      end: end - offset,
      text: change.text,
    });
    this.#length += change.text.length - (end - start);
    const splice = trim(this.#chunks, first, draft.stop, draft.made);
    this.#chunks = replaced(this.#chunks, splice.from, splice.removed, splice.chunks);
    return { from: splice.from, removed: splice.removed, added: splice.chunks.length };
  }
}

/** A file on its way to be a manuscript, in steps as short as one likes, so that an editor needn't wait for a long one. */
export class ManuscriptOpening {
  readonly #format: Format;
  readonly #text: string;
  readonly #chunks: Chunk[] = [];
  #from = 0;
  #state: ScanState;

  /** `state`: how the text begins, if it isn't a file. */
  constructor(text: string, format: Format, state = START) {
    this.#text = text;
    this.#format = format;
    this.#state = state;
  }

  /** The chunks opened so far, in order. */
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /**
   * Cuts and reads on, chunk by chunk (each takes well under a millisecond in real copy), until `until` says so or the
   * file ends. One chunk at least. True when all is open. Never throws.
   */
  step(until: () => boolean): boolean {
    while (this.#from < this.#text.length) {
      this.#next();
      if (until()) break;
    }
    return this.#from === this.#text.length;
  }

  /** The manuscript. What isn't open yet is opened now; and then the opening is spent, since edits change its chunks. */
  finish(): Manuscript {
    this.step(() => false);
    return new Manuscript(this.#format, this.#chunks, this.#text.length);
  }

  #next(): void {
    const cut = this.#format.cut(this.#text, this.#from, this.#state);
    const text = this.#text.slice(this.#from, cut.end);
    this.#chunks.push(toChunk(text, this.#state, cut, this.#format, this.#chunks.slice(-4)));
    this.#from = cut.end;
    this.#state = cut.after;
  }
}

/** Opens a file: cuts it into chunks and reads every one. Never throws. */
export function openManuscript(text: string, format: Format): Manuscript {
  return new ManuscriptOpening(text, format).finish();
}

/** As `splice`, which can't take more arguments than fit the stack: a paste may bring a hundred thousand chunks. */
export function replaced<T>(list: T[], from: number, removed: number, added: readonly T[]): T[] {
  if (added.length > 1000) return list.slice(0, from).concat(added, list.slice(from + removed));
  list.splice(from, removed, ...added);
  return list;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
