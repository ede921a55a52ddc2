import type { Block } from './block.ts';

/**
 * What a format must know to cut and read on from a chunk boundary, beside the text itself: `''` at a neutral place,
 * `START` at the start of the file, else whatever the format wrote there (an open fence, the open HTML elements that
 * matter). Two equal states read on in the same way.
 */
export type ScanState = string;

/** The state at the start of a file, where front matter may stand. */
export const START: ScanState = 'start';

/** One piece cut from a file, small enough to be parsed alone. Pieces follow each other without gaps. */
export interface Cut {
  /** Offset at which the piece ends, into the text that was scanned. */
  end: number;
  /** The state in which the next piece begins. */
  after: ScanState;
  /**
   * Up to where the text was looked at (exclusive), for this cut to be decided. One more than the text's length where
   * the decision rests on the text ending there: so a change at or after `reach` can't change the cut.
   */
  reach: number;
}

/** A kind of file. Formats hold no state of their own: the same text and state always give the same answer. */
export interface Format {
  readonly name: 'markdown' | 'html' | 'plain' | 'mail';
  /** Whether a leading `---` block says something about the draft. In a mail it would be part of the message. */
  readonly hasFrontMatter: boolean;
  /**
   * Cuts one chunk from `text` at `from` (which is before the text's end), a chunk boundary in state `state`. The answer
   * depends only on the state and on the text from `from` to `reach`.
   */
  cut(text: string, from: number, state: ScanState): Cut;
  /**
   * The blocks of prose in one chunk, ordered by where their words begin. (An image's alternative text, say, begins
   * inside the paragraph that holds the image, and so comes after it.) Never throws; time linear in the chunk's length.
   */
  read(chunk: string, state: ScanState): Block[];
}
