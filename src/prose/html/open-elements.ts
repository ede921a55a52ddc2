import type { BlockContext, BlockKind } from '../block.ts';
import { BOX, codeOf, rawNames, unread, voids } from './elements.ts';
import { type Said, saidBy } from './said-by-others.ts';
import type { Tag } from './tokens.ts';

/** Deeper elements are counted but not remembered, so that a state stays short whatever the file holds. */
const MAX_DEPTH = 64;

/** What the elements on the stack end when they open: an item the item before it, a cell the cell before it. */
const replaces: Record<string, string> = {
  l: 'l',
  c: 'c',
  p: 'p',
  h: 'p',
  u: 'p',
  q: 'p',
  T: 'p',
  D: 'p',
  F: 'p',
  G: 'p',
  r: 'p',
  a: 'a',
};

/** Where the search for an element to end stops: an item isn't ended from within a nested list. */
const barriers: Record<string, string> = { l: 'uT', c: 'T', T: '', default: 'cT' };

const kinds: Record<string, BlockKind> = {
  h: 'heading',
  b: 'button',
  t: 'title',
  w: 'title',
  N: 'link',
  l: 'list-item',
  c: 'table-cell',
};

/**
 * The stack of open elements, as far as they matter to a reader. Forgives whatever is left open or closed twice. An
 * element whose class says that somebody else speaks is followed by its `Said`.
 */
export class OpenElements {
  #stack: string;
  #deeper: number;
  #unread: boolean;

  /** `state`: what `state()` gave, or `''`. */
  constructor(state: string) {
    this.#stack = state.replace(/\d+$/, '');
    this.#deeper = Number(state.slice(this.#stack.length) || 0);
    this.#unread = holdsUnread(this.#stack);
  }

  /** The stack as a string: equal strings read on the same. */
  state(): string {
    return this.#deeper > 0 ? this.#stack + this.#deeper : this.#stack;
  }

  /** Opens a tag's element. The tag's offsets are into `text`. In MJML, as in XML, a tag that closes itself opens nothing. */
  openTag(tag: Tag, text: string): void {
    if (tag.selfClosing && tag.name.startsWith('mj-')) return;
    this.open(tag.name, saidBy(tag, text));
  }

  open(name: string, said: Said = ''): void {
    const code = codeOf(name);
    if (code === undefined || voids.has(name)) return;
    const ended = replaces[code];
    if (ended !== undefined) this.#end(ended, barriers[ended] ?? barriers.default!);
    if (this.#stack.length >= MAX_DEPTH) {
      this.#deeper++;
      return;
    }
    this.#stack += code + said;
    this.#unread ||= unread.has(code);
  }

  close(name: string): void {
    const code = codeOf(name);
    if (code === undefined) return;
    if (this.#deeper > 0) this.#deeper--;
    else this.#end(code, barriers[code] ?? barriers.default!);
  }

  /** True inside an element whose content is no prose. */
  get unread(): boolean {
    return this.#unread;
  }

  /** The code of the innermost element that makes its content no prose. */
  get unreadCode(): string | undefined {
    return [...this.#stack].reverse().find((code) => unread.has(code));
  }

  get inLink(): boolean {
    return this.#stack.includes('a');
  }

  /** True inside `<svg>` or `<math>`, where `<style/>` closes itself. */
  get inForeign(): boolean {
    return this.#stack.includes('v') || this.#stack.includes('M');
  }

  /** The name of the innermost element, if its content is raw text. */
  get raw(): string | undefined {
    return rawNames[this.#stack.at(-1) ?? ''];
  }

  /** True inside an element in which somebody else speaks. */
  get isQuoting(): boolean {
    return /[q"'F]/.test(this.#stack);
  }

  /**
   * How a block that begins here stands. Words in a figure are a quotation with its source in the caption; tables and
   * lists in one are figures in the other sense.
   */
  get context(): BlockContext {
    return this.contextOf(this.kind);
  }

  /** The same, for a block that is known to be of some kind. */
  contextOf(kind: BlockKind): BlockContext {
    let ownFigure = false;
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const code = this.#stack[index]!;
      if (code === 'q' || code === '"') return 'quote';
      if (code === "'" && kind !== 'heading' && kind !== 'button') return 'quote';
      if (code === 'F' && !ownFigure) return 'quote';
      ownFigure ||= code === 'G' || code === 'T' || code === 'u';
    }
    return 'own';
  }

  /** What a block that begins here is. */
  get kind(): BlockKind {
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const code = this.#stack[index]!;
      if (code === 'p') return isItem(this.#stack, index) ? 'list-item' : 'paragraph';
      if ('qTu'.includes(code)) return 'paragraph';
      if (code !== BOX && kinds[code]) return kinds[code];
    }
    return 'paragraph';
  }

  /** Takes the innermost element of this code off the stack, with all that is open in it; unless a barrier stands before it. */
  #end(code: string, barrier: string): void {
    const index = this.#stack.lastIndexOf(code);
    if (index < 0) return;
    for (let above = index + 1; above < this.#stack.length; above++) if (barrier.includes(this.#stack[above]!)) return;
    this.#stack = this.#stack.slice(0, index);
    this.#unread = holdsUnread(this.#stack);
  }
}

/** Whether the paragraph at `index` stands right in a list item. */
function isItem(stack: string, index: number): boolean {
  const before = stack[index - 1];
  return before === 'l' || ((before === '"' || before === "'") && stack[index - 2] === 'l');
}

/** A pattern, since this is asked at every tag: a loop over the codes took a twentieth of the time. */
const unreadCode = new RegExp(`[${[...unread].join('')}]`);

function holdsUnread(stack: string): boolean {
  return unreadCode.test(stack);
}
