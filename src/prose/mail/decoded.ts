import { type Block, type Mark, type Segment, segmentAt } from '../block.ts';

/** Text that an encoding hid, and where in the source each stretch of it came from. Segments cover the text. */
export interface Decoded {
  text: string;
  segments: readonly Segment[];
}

/** Collects decoded text in source order. */
export class DecodedBuilder {
  readonly #source: string;
  readonly #segments: Segment[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds source that stands for itself. */
  verbatim(from: number, to: number): void {
    if (from < to) this.#push(this.#source.slice(from, to), from, to, true);
  }

  /** Adds what `[from, to)` of the source stands for. */
  unit(text: string, from: number, to: number): void {
    if (text !== '') this.#push(text, from, to, false);
  }

  finish(): Decoded {
    return { text: this.#text, segments: this.#segments };
  }

  #push(text: string, source: number, end: number, verbatim: boolean): void {
    const segment = { text: this.#text.length, source, textLength: text.length, sourceLength: end - source, verbatim };
    this.#segments.push(segment);
    this.#text += text;
  }
}

/** Where the character at `offset` of the decoded text begins in the source, or the unit that it is in. */
export function sourceStart({ segments }: Decoded, offset: number): number {
  const segment = segmentAt(segments, offset);
  return segment.verbatim ? segment.source + (offset - segment.text) : segment.source;
}

/** Where the character before `offset` of the decoded text ends in the source, or the unit that it is in. */
export function sourceEnd({ segments }: Decoded, offset: number): number {
  const segment = segmentAt(segments, offset - 1);
  return segment.verbatim ? segment.source + (offset - segment.text) : segment.source + segment.sourceLength;
}

/** A block that was read from decoded text, with its offsets moved to the source. */
export function toEncoded(block: Block, decoded: Decoded): Block {
  const segments = new EncodedSegments(decoded);
  for (const segment of block.segments) segments.add(segment);
  return { ...block, segments: segments.all, marks: block.marks.map((mark) => moveMark(mark, decoded)) };
}

/**
 * The same for an encoding in which no word can be edited where it stands. It has no marks: a whole line of the source is
 * one unit, so a word and the markup beside it have the same place.
 */
export function toLocked(block: Block, decoded: Decoded): Block {
  return { ...toEncoded({ ...block, marks: [] }, decoded), locked: true };
}

function moveMark({ kind, openStart, openEnd, closeStart, closeEnd }: Mark, decoded: Decoded): Mark {
  return {
    kind,
    openStart: sourceStart(decoded, openStart),
    openEnd: sourceEnd(decoded, openEnd),
    closeStart: sourceStart(decoded, closeStart),
    closeEnd: sourceEnd(decoded, closeEnd),
  };
}

/** Segments of a block's text over decoded text, made into segments over the source. */
class EncodedSegments {
  readonly all: Segment[] = [];
  readonly #decoded: Decoded;

  constructor(decoded: Decoded) {
    this.#decoded = decoded;
  }

  add({ text, source, textLength, sourceLength, verbatim }: Segment): void {
    if (!verbatim) {
      const start = sourceStart(this.#decoded, source);
      const end = sourceEnd(this.#decoded, source + sourceLength);
      this.#push({ text, source: start, textLength, sourceLength: end - start, verbatim: false });
      return;
    }
    for (let at = source; at < source + sourceLength; ) {
      const under = segmentAt(this.#decoded.segments, at);
      const end = Math.min(source + sourceLength, under.text + under.textLength);
      this.#push({
        text: text + (at - source),
        source: under.verbatim ? under.source + (at - under.text) : under.source,
        textLength: end - at,
        sourceLength: under.verbatim ? end - at : under.sourceLength,
        verbatim: under.verbatim,
      });
      at = end;
    }
  }

  /** Adds a segment; what shares source with the one before it becomes one unit with it. */
  #push(segment: Segment): void {
    const last = this.all.at(-1);
    if (!last || last.source + last.sourceLength <= segment.source) {
      this.all.push(segment);
      return;
    }
    last.textLength += segment.textLength;
    last.sourceLength = Math.max(last.sourceLength, segment.source + segment.sourceLength - last.source);
    last.verbatim = false;
  }
}
