import type { Block } from './block.ts';
import { type Cut, type Format, type ScanState, START } from './format.ts';

/** A piece of a file that is parsed alone. Frozen once made: the same object stands for the same text, read the same. */
export interface Chunk {
  readonly text: string;
  /** The state in which the chunk begins. */
  readonly state: ScanState;
  /** Prose found in the chunk. Offsets are relative to the chunk's text. */
  readonly blocks: readonly Block[];
  /** How many characters beyond the chunk's end were looked at to place that end. */
  readonly ahead: number;
  /** The state in which the next chunk begins. */
  readonly after: ScanState;
}

/** A replacement: `[start, end)` (UTF-16 offsets into the text as it is just before this change) becomes `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

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

  constructor(text: string, format: Format) {
    this.format = format;
    this.#length = text.length;
    this.#chunks = cutAll(text, format);
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

/** Opens a file: cuts it into chunks and reads every one. Never throws. */
export function openManuscript(text: string, format: Format): Manuscript {
  return new Manuscript(text, format);
}

function cutAll(text: string, format: Format): Chunk[] {
  const chunks: Chunk[] = [];
  let state = START;
  for (let from = 0; from < text.length; ) {
    const cut = format.cut(text, from, state);
    chunks.push(toChunk(text.slice(from, cut.end), state, cut, format, chunks.slice(-4)));
    from = cut.end;
    state = cut.after;
  }
  return chunks;
}

/**
 * Makes a chunk of what was cut. One of `likely` that came out the same stands for it, or at least lends its blocks: the
 * chunk that stood here before, or the one just made (a megabyte of one repeated piece would be read anew otherwise,
 * whenever an edit moves its cuts).
 */
function toChunk(
  text: string,
  state: ScanState,
  { after, reach, end }: Cut,
  format: Format,
  likely: readonly (Chunk | undefined)[],
): Chunk {
  const ahead = reach - end;
  const same = likely.find((chunk) => chunk !== undefined && chunk.state === state && chunk.text === text);
  if (same && same.after === after && same.ahead === ahead) return same;
  return { text, state, blocks: same?.blocks ?? format.read(text, state), ahead, after };
}

/** The first chunk whose end was decided by looking at the text at `start` or beyond, and the offset it begins at. */
function firstInvolved(chunks: readonly Chunk[], start: number): { first: number; offset: number } {
  let offset = 0;
  for (let index = 0; index < chunks.length; index++) {
    const { text, ahead } = chunks[index]!;
    if (offset + text.length + ahead > start) return { first: index, offset };
    offset += text.length;
  }
  return { first: chunks.length, offset };
}

/** Cuts again from one chunk on, through a change, up to an old boundary reached in the old state. */
class Recut {
  /** The chunks that take the place of the old ones from `first` up to `stop`. */
  readonly made: Chunk[] = [];
  /** Index of the first old chunk after the change that stays. */
  stop: number;
  readonly #old: readonly Chunk[];
  /** The text being cut: old chunks from `first` on, the change applied. Grows when the cutter needs to see more. */
  #window: string;
  /** Index of the first old chunk that isn't in the window. */
  #loaded: number;

  /** The change's offsets are relative to the start of chunk `first`. */
  constructor(old: readonly Chunk[], format: Format, first: number, change: Change) {
    this.#old = old;
    this.#loaded = first;
    let before = '';
    while (this.#loaded < old.length && (before.length < change.end || this.#loaded === first)) {
      before += old[this.#loaded++]!.text;
    }
    this.#window = before.slice(0, change.start) + change.text + before.slice(change.end);
    // Candidate for the boundary to stop at: the first one at or after the change's end.
    this.stop = this.#loaded;
    this.#cut(format, first);
  }

  #cut(format: Format, first: number): void {
    let boundary = this.#window.length;
    let state = first < this.#old.length ? this.#old[first]!.state : (this.#old[first - 1]?.after ?? START);
    for (let from = 0, index = first; ; index++) {
      while (this.stop < this.#old.length && boundary < from) boundary += this.#old[this.stop++]!.text.length;
      if (from === boundary && this.#agrees(state)) return;
      if (from === this.#window.length && !this.#load()) return;
      const cut = this.#cutSurely(format, from, state);
      this.made.push(
        toChunk(this.#window.slice(from, cut.end), state, cut, format, [this.#old[index], ...this.made.slice(-4)]),
      );
      from = cut.end;
      state = cut.after;
    }
  }

  /** True when the old chunk at `stop` begins in this state: from there on nothing changes. */
  #agrees(state: ScanState): boolean {
    return this.stop === this.#old.length || this.#old[this.stop]!.state === state;
  }

  /** Cuts with as much text in the window as the cutter wants to look at. */
  #cutSurely(format: Format, from: number, state: ScanState): Cut {
    for (;;) {
      const cut = format.cut(this.#window, from, state);
      if (cut.reach <= this.#window.length || !this.#load()) return cut;
    }
  }

  /** Adds old chunks to the window, about as much as it holds; false at the end of the file. */
  #load(): boolean {
    if (this.#loaded === this.#old.length) return false;
    const goal = this.#window.length * 2;
    while (this.#loaded < this.#old.length && this.#window.length <= goal)
      this.#window += this.#old[this.#loaded++]!.text;
    return true;
  }
}

/** Leaves out of a replacement the chunks that came out as they were, at both of its ends. */
function trim(old: readonly Chunk[], first: number, stop: number, made: Chunk[]) {
  let head = 0;
  while (head < made.length && first + head < stop && made[head] === old[first + head]) head++;
  return { from: first + head, removed: stop - first - head, chunks: made.slice(head) };
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
