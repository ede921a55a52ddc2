import {
  type Block,
  type BlockContext,
  type BlockKind,
  BREAK,
  type Mark,
  OPAQUE,
  type Segment,
  type Span,
} from './block.ts';
import { decodeEntity, entityLike } from './entities.ts';
import { isSpace, skipSpace } from './white-space.ts';

/** White space that isn't a single space already: it becomes one. */
const uneven = /[\t\n\v\f\r][ \t\n\v\f\r]*| [ \t\n\v\f\r]+/g;

/** A link stands alone in blocks of these kinds. */
const linkable = new Set<BlockKind>(['paragraph', 'list-item', 'table-cell']);

/** Collects one block's text, segments and marks in source order. All offsets are into `source`, the chunk. */
export class BlockBuilder {
  readonly marks: Mark[] = [];
  readonly #source: string;
  readonly #opaque: readonly Span[];
  readonly #decodes: boolean;
  #text = '';
  /** The text's last character. Asking the text itself would flatten it, at every segment. */
  #last = '';
  #segments: Segment[] = [];

  /**
   * `opaque` lists the spans, in order, that are no prose wherever they stand (template variables, addresses).
   * `decodes` says that `&amp;` in words means an ampersand.
   */
  constructor(source: string, opaque: readonly Span[], decodes = false) {
    this.#source = source;
    this.#opaque = opaque;
    this.#decodes = decodes;
  }

  get isEmpty(): boolean {
    return this.#segments.length === 0;
  }

  /** Adds source as it stands, but white space collapsed and opaque spans taken out. */
  words(from: number, to: number): void {
    let at = from;
    for (let index = firstAfter(this.#opaque, from); index < this.#opaque.length; index++) {
      const { start, end } = this.#opaque[index]!;
      if (start >= to) break;
      this.#plain(at, start);
      this.opaque(Math.max(start, from), Math.min(end, to));
      at = Math.min(end, to);
    }
    this.#plain(at, to);
  }

  /** Adds what stands for `[from, to)` of the source as one unit. */
  unit(text: string, from: number, to: number): void {
    if (isSpace(text.charCodeAt(0))) {
      this.space(from, to);
      return;
    }
    const last = this.#segments.at(-1);
    if (last && !last.verbatim && last.source === from && last.source + last.sourceLength === to) {
      // A second character from the same source, as in the few entities that stand for two.
      last.textLength += text.length;
      this.#text += text;
      this.#last = text.at(-1)!;
    } else {
      this.#push(text, from, to, false);
    }
  }

  opaque(from: number, to: number): void {
    if (from < to) this.#push(OPAQUE, from, to, false);
  }

  /** Adds white space (or markup that reads as such): one space, unless there is one already, which then grows. */
  space(from: number, to: number): void {
    const last = this.#segments.at(-1);
    if (last === undefined) return;
    if (this.#last === ' ') {
      if (last.textLength === 1 && last.source + last.sourceLength === from) {
        last.sourceLength += to - from;
        last.verbatim = false;
      }
      return;
    }
    if (this.#last === BREAK) return;
    this.#push(' ', from, to, to - from === 1 && this.#source[from] === ' ');
  }

  /** Adds a forced line break; several in a row count as one. */
  break(from: number, to: number): void {
    this.#trimEnd();
    if (this.#segments.length > 0) this.#push(BREAK, from, to, false);
  }

  /** The block, or undefined when there are no words in it. */
  finish(kind: BlockKind, context: BlockContext): Block | undefined {
    this.#trimEnd();
    if (!/[^\uFFFC\s]/.test(this.#text)) return undefined;
    const block = { kind, context, text: this.#text, segments: this.#segments, marks: this.marks };
    return linkable.has(kind) && isOneLink(block) ? { ...block, kind: 'link' } : block;
  }

  /** Adds source that holds nothing opaque. */
  #plain(from: number, to: number): void {
    if (from >= to) return;
    const piece = this.#source.slice(from, to);
    let at = 0;
    if (this.#decodes && piece.includes('&')) {
      for (const match of piece.matchAll(entityLike)) {
        const entity = decodeEntity(match[0]);
        if (!entity) continue;
        this.#even(piece.slice(at, match.index), from + at);
        at = match.index + entity.length;
        this.unit(entity.text, from + match.index, from + at);
      }
    }
    this.#even(piece.slice(at), from + at);
  }

  /** Adds a piece of the source as it stands, but white space collapsed. */
  #even(piece: string, source: number): void {
    let at = skipSpace(piece, 0, piece.length);
    if (at > 0) this.space(source, source + at);
    uneven.lastIndex = at;
    for (let match = uneven.exec(piece); match; match = uneven.exec(piece)) {
      this.#verbatim(source + at, source + match.index);
      at = uneven.lastIndex;
      this.space(source + match.index, source + at);
    }
    this.#verbatim(source + at, source + piece.length);
  }

  #verbatim(from: number, to: number): void {
    if (from < to) this.#push(this.#source.slice(from, to), from, to, true);
  }

  #push(text: string, source: number, sourceEnd: number, verbatim: boolean): void {
    const last = this.#segments.at(-1);
    if (verbatim && last?.verbatim && last.source + last.sourceLength === source) {
      last.textLength += text.length;
      last.sourceLength += text.length;
    } else {
      this.#segments.push({
        text: this.#text.length,
        source,
        textLength: text.length,
        sourceLength: sourceEnd - source,
        verbatim,
      });
    }
    this.#text += text;
    this.#last = text.at(-1)!;
  }

  #trimEnd(): void {
    while (this.#last === ' ' || this.#last === BREAK) {
      const last = this.#segments.at(-1)!;
      if (last.textLength === 1) this.#segments.pop();
      else {
        last.textLength--;
        last.sourceLength--;
      }
      this.#text = this.#text.slice(0, -1);
      this.#last = this.#text.at(-1) ?? '';
    }
  }
}

/** Index of the first span that ends after `offset`. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOneLink({ segments, marks }: Block): boolean {
  const first = segments[0]!;
  const last = segments.at(-1)!;
  return marks.some(
    (mark) =>
      mark.kind === 'link' && mark.openEnd <= first.source && mark.closeStart >= last.source + last.sourceLength,
  );
}
