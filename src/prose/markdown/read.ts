import type { TreeCursor } from '@lezer/common';
import { parser as commonMark, GFM } from '@lezer/markdown';
import { findAddresses, mergeSpans } from '../addresses.ts';
import type { Block, BlockContext, Span } from '../block.ts';
import { type ScanState, START } from '../format.ts';
import { scanFrontMatter } from '../front-matter.ts';
import { type HtmlSource, readHtml } from '../html/read.ts';
import { readPlain } from '../plain.ts';
import { findTemplates, mask } from '../templates.ts';
import { lineEnd } from '../white-space.ts';
import { isHostile } from './hostile.ts';
import { InlineReader } from './inline.ts';
import { continuesRegion, leavesRegion, opensRegion } from './regions.ts';

const parser = commonMark.configure(GFM);

/** An `import` or `export` of MDX, as against a sentence that begins with the word. */
const esModule =
  /^(?:import\s+(?:["']|[\w*{\uE000][^\n]*\sfrom\s+["'])|export\s+(?:const|default|let|function|async|class|[{*\uE000]))/;

/** Reads one chunk of Markdown; `mdx` with its expressions and modules. */
export function readMarkdown(chunk: string, state: ScanState, mdx: boolean): Block[] {
  if (state === START && scanFrontMatter(chunk).found) return [];
  const from = state === START || state === '' ? 0 : regionEnd(chunk, state);
  if (from === chunk.length) return [];
  const templates = findTemplates(chunk, { acrossLines: false, expressions: mdx });
  const masked = mask(chunk, templates);
  const unread = isHostile(masked) ? regionsIn(chunk, from) : [{ start: 0, end: from }];
  const visible = blank(masked, unread);
  if (isHostile(visible)) return readPlain(chunk, mergeSpans(templates, findAddresses(chunk), unread));
  const reader = new MarkdownReader({ source: chunk, masked: forLezer(visible), opaque: templates }, mdx);
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

/** The fences and comments of a chunk whose first one ends at `from`: code is dense, and nobody's prose. */
function regionsIn(chunk: string, from: number): Span[] {
  const regions: Span[] = [{ start: 0, end: from }];
  for (let at = from; at < chunk.length; ) {
    const next = lineEnd(chunk, at, chunk.length);
    const region = opensRegion(chunk.slice(at, next), false);
    const end = region === '' ? next : next + regionEnd(chunk.slice(next), region);
    if (region !== '') regions.push({ start: at, end });
    at = end;
  }
  return regions;
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

  constructor(html: HtmlSource, mdx: boolean) {
    this.#html = html;
    this.#mdx = mdx;
  }

  read(): Block[] {
    const cursor = parser.parse(this.#html.masked).cursor();
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
    this.#blocks.push(...new InlineReader(this.#html).read(cursor, kind, context));
  }

  #htmlBlock(cursor: TreeCursor, context: BlockContext): void {
    const { from, to } = cursor;
    const marks: Span[] = [];
    if (cursor.firstChild()) {
      do marks.push({ start: cursor.from, end: cursor.to });
      while (cursor.nextSibling());
      cursor.parent();
    }
    const opaque = mergeSpans([...this.#html.opaque], findAddresses(this.#html.source));
    const html = { source: blank(this.#html.source, marks), masked: blank(this.#html.masked, marks), opaque };
    const blocks = readHtml(html, from, to, '', '');
    this.#blocks.push(...(context === 'quote' ? blocks.map((block) => ({ ...block, context })) : blocks));
  }

  #isModule(from: number): boolean {
    return this.#mdx && esModule.test(this.#html.masked.slice(from, from + 500));
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
