import type { Cut, ScanState } from '../format.ts';
import { cutLines, type LineScanner } from '../line-cutter.ts';
import { CommentsByLine, type Hidden } from '../template-comments.ts';
import { moduleAt } from './modules.ts';
import { quotesAfter, splitState } from './quotes.ts';
import { continuesRegion, indentation, leavesRegion, opensRegion, type Region } from './regions.ts';

/** Markers at the very start of a line. They begin a new item or heading even right after a paragraph's line. */
const bullet = /^[-*+][ \t]+\S/;
const ordered = /^\d{1,9}[.)][ \t]+\S/;
const heading = /^#{1,6}(?:[ \t]|\r?\n?$)/;
/** An item of a list at any small indentation, or a footnote's text, to which indented lines belong. */
const item = /^ {0,3}(?:[-*+]|(\d{1,9}[.)]))(?:[ \t]|\r?\n?$)|^\[\^/;
/** A tag, perhaps in a quote or item: what follows, up to a blank line, may be an HTML block. */
const tag = /^[ \t>]*(?:[-*+][ \t]+)?<[A-Za-z/]/;

/** Cuts a chunk of Markdown: at blank lines, items and headings at the left margin, never inside a fence or comment. */
export function cutMarkdown(text: string, from: number, state: ScanState, mdx: boolean): Cut {
  return cutLines(text, from, state, () => new MarkdownScanner(text, from, state, mdx));
}

/** Follows what decides whether a chunk may begin with the next line. */
class MarkdownScanner implements LineScanner {
  readonly #text: string;
  readonly #mdx: boolean;
  readonly #comments: CommentsByLine;
  #region: Region;
  /** The HTML elements in which somebody else speaks. */
  #quotes: string;
  /** The list that an indented line would belong to: bullets, numbers, or none. */
  #list: '' | 'bullet' | 'ordered' = '';
  #inHtml = false;
  #afterBlank = false;
  #afterHeading = false;

  constructor(text: string, from: number, state: ScanState, mdx: boolean) {
    this.#text = text;
    this.#mdx = mdx;
    this.#comments = new CommentsByLine(text, from);
    const { region, quotes } = splitState(state);
    this.#region = region;
    this.#quotes = quotes;
  }

  mayBegin(line: string, afterBlank: boolean): boolean {
    if (this.#region !== '' && !leavesRegion(line, this.#region)) return false;
    if (afterBlank) return this.#list === '' || indentation(line) === 0;
    if (this.#inHtml) return false;
    if (this.#afterHeading || heading.test(line) || bullet.test(line)) return true;
    return this.#list === 'ordered' && ordered.test(line);
  }

  hidden(line: string, at: number, afterBlank: boolean): Hidden | undefined {
    if (this.#region !== '' && !leavesRegion(line, this.#region)) return undefined;
    const module = this.#mdx && afterBlank ? moduleAt(this.#text, at) : undefined;
    return module ?? this.#comments.startingIn(line, at);
  }

  line(line: string): void {
    if (this.#region !== '' && !leavesRegion(line, this.#region)) {
      this.#region = continuesRegion(line, this.#region);
      return;
    }
    this.#region = opensRegion(line, this.#list !== '');
    if (this.#region === '') this.#quotes = quotesAfter(line, this.#quotes);
    const afterBlank = this.#afterBlank;
    this.#afterBlank = line.trim() === '';
    this.#afterHeading = heading.test(line);
    if (this.#afterBlank) {
      this.#inHtml = false;
      return;
    }
    const marker = item.exec(line);
    if (marker) this.#list = marker[1] ? 'ordered' : 'bullet';
    else if (this.#afterHeading || (afterBlank && indentation(line) === 0)) this.#list = '';
    if (tag.test(line)) this.#inHtml = true;
  }

  state(): ScanState {
    return this.#quotes === '' ? this.#region : `${this.#region} ${this.#quotes}`;
  }
}
