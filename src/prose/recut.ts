import { type Chunk, toChunk } from './chunk.ts';
import { type Cut, type Format, type ScanState, START } from './format.ts';

/** A replacement: `[start, end)` (UTF-16 offsets into the text as it is just before this change) becomes `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** The first chunk whose end was decided by looking at the text at `start` or beyond, and the offset it begins at. */
export function firstInvolved(chunks: readonly Chunk[], start: number): { first: number; offset: number } {
  let offset = 0;
  for (let index = 0; index < chunks.length; index++) {
    const { text, ahead } = chunks[index]!;
    if (offset + text.length + ahead > start) return { first: index, offset };
    offset += text.length;
  }
  return { first: chunks.length, offset };
}

/** Cuts again from one chunk on, through a change, up to an old boundary reached in the old state. */
export class Recut {
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
export function trim(old: readonly Chunk[], first: number, stop: number, made: Chunk[]) {
  let head = 0;
  while (head < made.length && first + head < stop && made[head] === old[first + head]) head++;
  return { from: first + head, removed: stop - first - head, chunks: made.slice(head) };
}
