import type { Block, BlockKind, Span } from '../block.ts';
import { BlockBuilder } from '../block-builder.ts';
import { skipSpace } from '../white-space.ts';
import { isBlock } from './elements.ts';
import { InlineTags } from './inline.ts';
import type { OpenElements } from './open-elements.ts';
import { type Attribute, type Tag, type TokenHandler, tokenize } from './tokens.ts';

/** What to read: a chunk, its template variables masked, and the spans in it that are no prose. */
export interface HtmlSource {
  source: string;
  masked: string;
  opaque: readonly Span[];
}

/** Reads `[from, to)` of a chunk as HTML. `elements`: those open there, and then those open at `to`. `prime`: see `tokenize`. */
export function readHtml(html: HtmlSource, from: number, to: number, elements: OpenElements, prime: string): Block[] {
  const reader = new HtmlReader(html, from, elements);
  tokenize(html.masked.slice(from, to), prime, reader);
  return reader.finish();
}

class HtmlReader implements TokenHandler {
  readonly #html: HtmlSource;
  /** Offset of the tokenized text in the chunk. */
  readonly #shift: number;
  readonly #elements: OpenElements;
  readonly #blocks: Block[] = [];
  #builder: BlockBuilder;
  #inline: InlineTags;
  /** True when the block has an inline tag, so that it can't be used for the next one even if it is empty. */
  #inlineSeen = false;
  /** True while the block stands wholly in a link that began before it. */
  #inOuterLink: boolean;

  constructor(html: HtmlSource, shift: number, elements: OpenElements) {
    this.#html = html;
    this.#shift = shift;
    this.#elements = elements;
    this.#builder = this.#newBuilder();
    this.#inline = new InlineTags(this.#builder, elements);
    this.#inOuterLink = elements.inLink;
  }

  text(start: number, end: number): void {
    if (this.#elements.unread) return;
    const [from, to] = [start + this.#shift, end + this.#shift];
    this.#inOuterLink &&= this.#elements.inLink || skipSpace(this.#html.source, from, to) === to;
    this.#builder.words(from, to);
  }

  open(tag: Tag): void {
    const shifted = this.#shifted(tag);
    if (tag.attributes.length > 0 && !this.#elements.unread) {
      this.#blocks.push(...attributeBlocks(shifted, this.#html));
    }
    if (isBlock(tag.name)) {
      this.#flush();
      this.#elements.openTag(shifted, this.#html.masked);
      this.#inOuterLink = this.#elements.inLink;
    } else {
      this.#inlineSeen = true;
      this.#inline.open(shifted);
    }
  }

  close(tag: Tag): void {
    if (isBlock(tag.name)) {
      this.#flush();
      this.#elements.close(tag.name);
      this.#inOuterLink = this.#elements.inLink;
    } else {
      if (tag.name === 'a') this.#inOuterLink &&= !this.#builder.isEmpty;
      this.#inline.close(this.#shifted(tag));
    }
  }

  inForeign(): boolean {
    return this.#elements.inForeign;
  }

  /** The blocks read, ordered by where their words begin. */
  finish(): Block[] {
    this.#flush();
    return this.#blocks.sort((a, b) => a.segments[0]!.source - b.segments[0]!.source);
  }

  /** Ends the block being built; what it is depends on the elements that are open around it. */
  #flush(): void {
    if (this.#builder.isEmpty && !this.#inlineSeen) return;
    this.#inlineSeen = false;
    const block = this.#builder.finish(this.#elements.kind, this.#elements.context);
    if (block) this.#blocks.push(this.#inOuterLink && isPlainKind(block.kind) ? { ...block, kind: 'link' } : block);
    this.#builder = this.#newBuilder();
    this.#inline = new InlineTags(this.#builder, this.#elements);
  }

  #newBuilder(): BlockBuilder {
    return new BlockBuilder(this.#html.source, this.#html.opaque, true);
  }

  #shifted(tag: Tag): Tag {
    if (this.#shift === 0) return tag;
    const move = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start + this.#shift,
      end: span.end + this.#shift,
    });
    return { ...move(tag), attributes: tag.attributes.map(move) };
  }
}

function isPlainKind(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell';
}

/** The attributes of a tag that a reader reads, as blocks. The tag's offsets are into the chunk. */
export function attributeBlocks(tag: Tag, { source, opaque }: HtmlSource): Block[] {
  const blocks: Block[] = [];
  for (const attribute of tag.attributes) {
    const kind = attributeKind(tag, attribute, source);
    if (!kind) continue;
    const builder = new BlockBuilder(source, opaque, true);
    builder.words(attribute.start, attribute.end);
    const block = builder.finish(kind, 'own');
    if (block) blocks.push(block);
  }
  return blocks;
}

function attributeKind(tag: Tag, { name }: Attribute, source: string): BlockKind | undefined {
  if (name === 'title') return 'title';
  if (name === 'alt') return 'alt';
  if (name !== 'value' || tag.name !== 'input') return undefined;
  const type = tag.attributes.find((attribute) => attribute.name === 'type');
  return type && /^(?:submit|button|reset)$/i.test(source.slice(type.start, type.end)) ? 'button' : undefined;
}
