import type { TreeCursor } from '@lezer/common';
import { findAddresses, mergeSpans } from '../addresses.ts';
import type { Block, BlockContext, Span } from '../block.ts';
import { type ScanState, START } from '../format.ts';
import { scanFrontMatter } from '../front-matter.ts';
import { OpenElements } from '../html/open-elements.ts';
import { type HtmlSource, readHtml } from '../html/read.ts';
import { readPlain } from '../plain.ts';
import type { Hidden } from '../template-comments.ts';
import { findTemplates, mask } from '../templates.ts';
import { lineEnd } from '../white-space.ts';
import { isHostile } from './hostile.ts';
import { InlineReader } from './inline.ts';
import { beginsModule, moduleAt } from './modules.ts';
import { parserFor } from './parser.ts';
import { openQuotes, splitState } from './quotes.ts';
import { continuesRegion, leavesRegion, opensRegion } from './regions.ts';

/** A line that may begin a module. */
const mayHoldModule = /^(?:import|export)\s/m;

/** Reads one chunk of Markdown; `mdx` with its expressions and modules. */
export function readMarkdown(chunk: string, state: ScanState, mdx: boolean): Block[] {
  if (state === START && scanFrontMatter(chunk).found) return [];
  const { region, quotes } = splitState(state);
  const from = region === '' ? 0 : regionEnd(chunk, region);
  if (from === chunk.length) return [];
  const modules = mdx && mayHoldModule.test(chunk) ? regionsIn(chunk, from, moduleAt).modules : [];
  const source = blank(chunk, modules);
  const templates = findTemplates(source, { acrossLines: false, expressions: mdx });
  const masked = mask(source, templates);
  const unread = isHostile(masked) ? regionsIn(chunk, from).regions : [{ start: 0, end: from }];
  const visible = blank(masked, unread);
  if (isHostile(visible)) return readPlain(source, mergeSpans(templates, findAddresses(chunk), unread));
  const reader = new MarkdownReader({ source: chunk, masked: forLezer(visible), opaque: templates }, quotes, mdx);
  return reader.read();
}

/** Where the fence or comment ends in which the chunk begins. */
function regionEnd(chunk: string, state: ScanState): number {
  let region = state;
  let at = 0;
  while (region !== '' && at < chunk.length) {
    const end = lineEnd(chunk, at, chunk.length);
    const line = chunk.slice(at, end);
    if (leavesRegion(line, region)) return at;
    region = continuesRegion(line, region);
    at = end;
  }
  return at;
}

/**
 * The fences and comments of a chunk whose first one ends at `from` (code is dense, and nobody's prose), and the modules
 * between them.
 */
function regionsIn(chunk: string, from: number, moduleAt?: (text: string, at: number) => Hidden | undefined) {
  const regions: Span[] = [{ start: 0, end: from }];
  const modules: Span[] = [];
  let afterBlank = true;
  for (let at = from; at < chunk.length; ) {
    const module = afterBlank ? moduleAt?.(chunk, at) : undefined;
    const next = module?.end ?? lineEnd(chunk, at, chunk.length);
    const line = chunk.slice(at, next);
    const region = module ? '' : opensRegion(line, false);
    const end = region === '' ? next : next + regionEnd(chunk.slice(next), region);
    if (module) modules.push({ start: at, end });
    else if (region !== '') regions.push({ start: at, end });
    afterBlank = line.trim() === '';
    at = end;
  }
  return { regions, modules };
}

/** A table's delimiter row, with the white space that may follow it. */
const delimiterRow = /^([ \t>]*)([|:-][-:| \t]*\|)([ \t]+)$/gm;

/**
 * Mends, at equal length, what Lezer takes amiss: a carriage return hides a forced break and makes a cell of its own,
 * and white space after a delimiter row hides the table.
 */
function forLezer(text: string): string {
  const unix = text.includes('\r')
    ? text.replace(/( {2}|(?<!\\)\\)?\r\n/g, (_all, mark) => (mark === '\\' ? '\t\\\n' : mark ? '   \n' : '\t\n'))
    : text;
  return unix.includes('|') ? unix.replace(delimiterRow, '$1$3$2') : unix;
}

class MarkdownReader {
  readonly #html: HtmlSource;
  readonly #mdx: boolean;
  readonly #blocks: Block[] = [];
  /** The HTML elements in which somebody else speaks and which are open where the cursor is. */
  #quotes: string;
  /** What is no prose in HTML blocks, where Lezer finds no addresses. */
  #opaqueInHtml: readonly Span[] | undefined;

  constructor(html: HtmlSource, quotes: string, mdx: boolean) {
    this.#html = html;
    this.#quotes = quotes;
    this.#mdx = mdx;
  }

  read(): Block[] {
    const cursor = parserFor(this.#html.masked).parse(this.#html.masked).cursor();
    this.#children(cursor, 'own', false);
    return this.#blocks.sort((a, b) => a.segments[0]!.source - b.segments[0]!.source);
  }

  #children(cursor: TreeCursor, context: BlockContext, inItem: boolean): void {
    if (!cursor.firstChild()) return;
    do this.#node(cursor, context, inItem);
    while (cursor.nextSibling());
    cursor.parent();
  }

  #node(cursor: TreeCursor, context: BlockContext, inItem: boolean): void {
    const { name } = cursor;
    if (name === 'Paragraph') {
      if (!this.#isModule(cursor.from)) this.#inline(cursor, inItem ? 'list-item' : 'paragraph', context);
    } else if (name === 'Task') this.#inline(cursor, 'list-item', context);
    else if (name.includes('Heading')) this.#inline(cursor, 'heading', context);
    else if (name === 'TableCell') this.#inline(cursor, 'table-cell', context);
    else if (name === 'Blockquote') this.#children(cursor, 'quote', false);
    else if (name === 'HTMLBlock') this.#htmlBlock(cursor, context);
    else if (name.endsWith('List') || name === 'ListItem') this.#children(cursor, context, true);
    else if (name.startsWith('Table')) this.#children(cursor, context, false);
    // The rest is code, comments, rules, link definitions and marks.
  }

  #inline(cursor: TreeCursor, kind: 'paragraph' | 'list-item' | 'heading' | 'table-cell', context: BlockContext): void {
    const quoted = this.#quotes !== '' && new OpenElements(this.#quotes).contextOf(kind) === 'quote';
    this.#blocks.push(...new InlineReader(this.#html).read(cursor, kind, quoted ? 'quote' : context));
  }

  #htmlBlock(cursor: TreeCursor, context: BlockContext): void {
    const { from, to } = cursor;
    const marks: Span[] = [];
    if (cursor.firstChild()) {
      do marks.push({ start: cursor.from, end: cursor.to });
      while (cursor.nextSibling());
      cursor.parent();
    }
    this.#opaqueInHtml ??= mergeSpans([...this.#html.opaque], findAddresses(this.#html.source));
    const html = {
      source: blank(this.#html.source, marks),
      masked: blank(this.#html.masked, marks),
      opaque: this.#opaqueInHtml,
    };
    const elements = new OpenElements(this.#quotes);
    const blocks = readHtml(html, from, to, elements, '');
    this.#quotes = openQuotes(elements);
    this.#blocks.push(...(context === 'quote' ? blocks.map((block) => ({ ...block, context })) : blocks));
  }

  #isModule(from: number): boolean {
    return this.#mdx && beginsModule(this.#html.masked, from);
  }
}

/** `text` with white space for the spans: blank lines for lines, a space for a mark in a line. Equal length. */
function blank(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    if (start < end)
      result = result.slice(0, start) + (end - start > 1 ? '\n' : ' ').repeat(end - start) + result.slice(end);
  }
  return result;
}
