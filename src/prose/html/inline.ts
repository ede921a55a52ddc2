import type { Mark } from '../block.ts';
import type { BlockBuilder } from '../block-builder.ts';
import { leavesOpaque, voids } from './elements.ts';
import type { OpenElements } from './open-elements.ts';
import type { Tag } from './tokens.ts';

const emphasis = new Set(['b', 'strong', 'em', 'i', 'u', 'mark']);

/** Puts inline tags into the block being built: breaks, marks, and the gaps that code and struck text leave. */
export class InlineTags {
  readonly #builder: BlockBuilder;
  readonly #elements: OpenElements;
  /** Opening tags that wait for their closing one. */
  readonly #waiting: Tag[] = [];
  /** Where the element began whose content is no prose, or -1 when it began before this block. */
  #unreadFrom = -1;

  constructor(builder: BlockBuilder, elements: OpenElements) {
    this.#builder = builder;
    this.#elements = elements;
  }

  open(tag: Tag): void {
    const wasUnread = this.#elements.unread;
    this.#elements.open(tag.name);
    if (wasUnread) return;
    if (this.#elements.unread) this.#unreadFrom = tag.start;
    else if (tag.name === 'br') this.#builder.break(tag.start, tag.end);
    else if (tag.name === 'img') this.#builder.opaque(tag.start, tag.end);
    else if (tag.name === 'q') this.#builder.unit('“', tag.start, tag.end);
    else if (!voids.has(tag.name)) this.#waiting.push(tag);
  }

  close(tag: Tag): void {
    const code = this.#elements.unreadCode;
    this.#elements.close(tag.name);
    if (this.#elements.unread) return;
    if (code !== undefined) this.#leaveGap(code, tag.end);
    else if (tag.name === 'q') this.#builder.unit('”', tag.start, tag.end);
    else this.#pair(tag);
  }

  #leaveGap(code: string, end: number): void {
    if (this.#unreadFrom >= 0 && leavesOpaque.has(code)) this.#builder.opaque(this.#unreadFrom, end);
    this.#unreadFrom = -1;
  }

  #pair(tag: Tag): void {
    const index = this.#waiting.findLastIndex((open) => open.name === tag.name);
    if (index < 0) return;
    const open = this.#waiting[index]!;
    this.#waiting.length = index;
    this.#builder.marks.push({
      kind: markKind(tag.name),
      openStart: open.start,
      openEnd: open.end,
      closeStart: tag.start,
      closeEnd: tag.end,
    });
  }
}

function markKind(name: string): Mark['kind'] {
  if (name === 'a') return 'link';
  return emphasis.has(name) ? 'emphasis' : 'other';
}
