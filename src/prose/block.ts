/**
 * What `prose/` hands on: blocks of the words a reader reads, each knowing where every character came from.
 * All offsets are UTF-16 code units; all spans are half-open, `[start, end)`.
 */

/** What a block is on the page. `alt`, `title` and `button` come from HTML attributes, the rest from structure. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'link' // a link or button that stands alone in its block
  | 'button'
  | 'alt'
  | 'title';

/**
 * How a block stands in its draft, where that bears on judging it: `quote` is in a block quote, so said by somebody
 * else. More contexts (a "don't" column, a testimonial) join here.
 */
export type BlockContext = 'own' | 'quote';

/** Stands in a block's text for something that is no prose: inline code, a bare URL, a template variable, an image. */
export const OPAQUE = '\uFFFC';

/** Stands in a block's text for a forced line break (`<br>`, two spaces at a line's end), which ends a sentence. */
export const BREAK = '\n';

/**
 * One stretch of a block's text and the source it came from. Where the lengths agree the characters are the same, one
 * to one. Where they differ (an entity, an opaque element, a soft line break with its quote marks) the stretch is one
 * unit: any part of the text stands for the whole of the source. Segments are in order and cover the text without gaps;
 * source between two segments is markup.
 */
export interface Segment {
  /** Offset into `Block.text`. */
  text: number;
  /** Offset into the chunk that the block was read from. */
  source: number;
  textLength: number;
  sourceLength: number;
  /** True when text and source are the same characters. */
  verbatim: boolean;
}

/** A pair of inline markup delimiters, as offsets into the chunk: `**`…`**`, `[`…`](url)`, `<b>`…`</b>`. */
export interface Mark {
  kind: 'link' | 'emphasis' | 'other';
  /** The opening delimiter, `[openStart, openEnd)`. */
  openStart: number;
  openEnd: number;
  /** The closing delimiter, `[closeStart, closeEnd)`; for a link in Markdown it holds the target: `](url)`. */
  closeStart: number;
  closeEnd: number;
}

/** A run of prose that reads as one: a paragraph, a heading, a list item's own text, a cell, a button. */
export interface Block {
  kind: BlockKind;
  context: BlockContext;
  /** The words a reader reads: no markup, entities decoded, soft line breaks as one space. Never empty. */
  text: string;
  segments: readonly Segment[];
  marks: readonly Mark[];
  /**
   * True where the words can't be edited in place: they are encoded (base64, an encoded subject), and a line of the file
   * stands for all the words in it. Spans are those lines; no reframe may be offered.
   */
  locked?: true;
}

/** A half-open span of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where a span of a block's text stands in the block's chunk. The text span must not be empty.
 * A span that ends inside a unit (an entity, say) takes the whole unit.
 */
export function toSource(block: Block, start: number, end: number): Span {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  return {
    start: first.verbatim ? first.source + (start - first.text) : first.source,
    end: last.verbatim ? last.source + (end - last.text) : last.source + last.sourceLength,
  };
}

/** The segment that holds the character at `offset` of the block's text, by binary search. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.text <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low]!;
}
