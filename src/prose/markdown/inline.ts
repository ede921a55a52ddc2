import type { TreeCursor } from '@lezer/common';
import type { Block, BlockContext, BlockKind } from '../block.ts';
import { BlockBuilder } from '../block-builder.ts';
import { decodeEntity } from '../entities.ts';
import { InlineTags } from '../html/inline.ts';
import { OpenElements } from '../html/open-elements.ts';
import { attributeBlocks, type HtmlSource } from '../html/read.ts';
import { tokenize } from '../html/tokens.ts';

/** `[^1]: ` before a footnote's text. */
const footnoteLabel = /\[\^[^\]\s]{1,100}\]:/y;

/** A footnote's reference, or a callout's `[!NOTE]`. */
const noteOrCallout = /\[(?:\^|![A-Za-z])/y;

/** Reads what stands in one paragraph, heading or cell. */
export class InlineReader {
  readonly #html: HtmlSource;
  /** Blocks found on the way: alternative texts and titles. */
  readonly #aside: Block[] = [];
  readonly #elements = new OpenElements('');
  #builder: BlockBuilder;
  #tags: InlineTags;

  constructor(html: HtmlSource) {
    this.#html = html;
    this.#builder = new BlockBuilder(html.source, html.opaque);
    this.#tags = new InlineTags(this.#builder, this.#elements);
  }

  /** The block that the node at the cursor is, and those that stand inside of it. The cursor comes back as it went. */
  read(cursor: TreeCursor, kind: BlockKind, context: BlockContext): Block[] {
    footnoteLabel.lastIndex = cursor.from;
    const labelled = footnoteLabel.test(this.#html.source);
    this.#children(cursor, labelled ? footnoteLabel.lastIndex : cursor.from);
    const block = this.#builder.finish(kind, context);
    return block ? [block, ...this.#aside] : this.#aside;
  }

  /** Reads the node's children that begin at or after `from`, and the text between them. */
  #children(cursor: TreeCursor, from: number, to = cursor.to): void {
    let at = from;
    if (cursor.firstChild()) {
      do {
        if (cursor.from < at) continue;
        if (cursor.from >= to) break;
        this.#words(at, this.#start(cursor));
        this.#node(cursor);
        at = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.#words(at, to);
  }

  /** Where a node begins in the source: the `\` of a forced break was moved beyond the carriage return. */
  #start({ name, from }: TreeCursor): number {
    return name === 'HardBreak' && this.#html.source.startsWith('\\\r', from - 1) ? from - 1 : from;
  }

  #words(from: number, to: number): void {
    if (!this.#elements.unread) this.#builder.words(from, to);
  }

  #node(cursor: TreeCursor): void {
    const { name, from, to } = cursor;
    if (name === 'HTMLTag') this.#htmlTag(from, to);
    else if (!this.#elements.unread) this.#readable(cursor, name, from, to);
  }

  #readable(cursor: TreeCursor, name: string, from: number, to: number): void {
    switch (name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        this.#emphasis(cursor);
        break;
      case 'Link':
        this.#link(cursor);
        break;
      case 'Image':
        this.#image(cursor);
        break;
      case 'InlineCode':
      case 'Autolink':
      case 'URL':
      case 'Strikethrough':
        this.#builder.opaque(from, to);
        break;
      case 'Escape':
        this.#builder.words(from + 1, to);
        break;
      case 'Entity':
        this.#entity(from, to);
        break;
      case 'HardBreak':
        this.#builder.break(this.#start(cursor), to);
        break;
      case 'QuoteMark':
        this.#builder.space(from, to);
        break;
      default: // Marks and comments.
    }
  }

  #emphasis(cursor: TreeCursor): void {
    const marks = childSpans(cursor, 'EmphasisMark');
    const [open, close] = [marks[0], marks.at(-1)];
    this.#children(cursor, cursor.from);
    if (open && close) this.#mark('emphasis', open.from, open.to, close.from, close.to);
  }

  #link(cursor: TreeCursor): void {
    const { from, to } = cursor;
    noteOrCallout.lastIndex = from;
    if (noteOrCallout.test(this.#html.source)) return;
    const close = childSpans(cursor, 'LinkMark')[1];
    if (!close) return;
    this.#children(cursor, from, close.from);
    this.#mark('link', from, from + 1, close.from, to);
    this.#title(cursor);
  }

  #image(cursor: TreeCursor): void {
    this.#builder.opaque(cursor.from, cursor.to);
    const close = childSpans(cursor, 'LinkMark')[1];
    if (!close) return;
    const [outer, outerTags] = [this.#builder, this.#tags];
    this.#builder = new BlockBuilder(this.#html.source, this.#html.opaque);
    this.#tags = new InlineTags(this.#builder, this.#elements);
    this.#children(cursor, cursor.from, close.from);
    const alt = this.#builder.finish('alt', 'own');
    if (alt) this.#aside.push(alt);
    [this.#builder, this.#tags] = [outer, outerTags];
    this.#title(cursor);
  }

  /** The title in `[text](target "title")`. */
  #title(cursor: TreeCursor): void {
    const title = childSpans(cursor, 'LinkTitle')[0];
    if (!title) return;
    const builder = new BlockBuilder(this.#html.source, this.#html.opaque, true);
    builder.words(title.from + 1, title.to - 1);
    const block = builder.finish('title', 'own');
    if (block) this.#aside.push(block);
  }

  #entity(from: number, to: number): void {
    const entity = decodeEntity(this.#html.source.slice(from, to));
    if (entity?.length === to - from) this.#builder.unit(entity.text, from, to);
    else this.#builder.words(from, to);
  }

  #htmlTag(from: number, to: number): void {
    const shift = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + from,
      end: span.end + from,
    });
    tokenize(this.#html.masked.slice(from, to), '', {
      text: () => {},
      open: (tag) => {
        const shifted = { ...shift(tag), attributes: tag.attributes.map(shift) };
        if (!this.#elements.unread) this.#aside.push(...attributeBlocks(shifted, this.#html));
        this.#tags.open(shifted);
      },
      close: (tag) => this.#tags.close(shift(tag)),
      inForeign: () => false,
    });
  }

  #mark(kind: 'link' | 'emphasis', openStart: number, openEnd: number, closeStart: number, closeEnd: number): void {
    this.#builder.marks.push({ kind, openStart, openEnd, closeStart, closeEnd });
  }
}

/** Where the children of one type stand, in order. The cursor comes back as it went. */
function childSpans(cursor: TreeCursor, name: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  if (!cursor.firstChild()) return spans;
  do if (cursor.name === name) spans.push({ from: cursor.from, to: cursor.to });
  while (cursor.nextSibling());
  cursor.parent();
  return spans;
}
