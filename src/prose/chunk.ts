import type { Block } from './block.ts';
import type { Cut, Format, ScanState } from './format.ts';

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

/**
 * Makes a chunk of what was cut. One of `likely` that came out the same stands for it, or at least lends its blocks: the
 * chunk that stood here before, or the one just made (a megabyte of one repeated piece would be read anew otherwise,
 * whenever an edit moves its cuts).
 */
export function toChunk(
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
