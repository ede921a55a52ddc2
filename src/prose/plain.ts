import { findAddresses, mergeSpans } from './addresses.ts';
import type { Block, BlockContext, BlockKind, Span } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { type Format, type ScanState, START } from './format.ts';
import { scanFrontMatter } from './front-matter.ts';
import { cutLines, type LineScanner } from './line-cutter.ts';
import { CommentsByLine, type Hidden } from './template-comments.ts';
import { findTemplates } from './templates.ts';
import { lineEnd, skipSpace } from './white-space.ts';

const quoteMarks = /[ \t]*(?:>[ \t]?){1,50}/y;
const listMark = /(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/y;
/** A line drawn rather than written: `-----`, `= = =`, `*~*~*`. */
const rule = /^[-=_*~#+ \t]{3,}$/;

/** Chunks of plain text begin after blank lines, but not inside a template's comment. */
class PlainScanner implements LineScanner {
  readonly #comments: CommentsByLine;

  constructor(text: string, from: number) {
    this.#comments = new CommentsByLine(text, from);
  }

  mayBegin(_line: string, afterBlank: boolean): boolean {
    return afterBlank;
  }

  hidden(line: string, at: number): Hidden | undefined {
    return this.#comments.startingIn(line, at);
  }

  line(): void {}

  state(): ScanState {
    return '';
  }
}

/** Text without markup: paragraphs between blank lines, list lines, `>` quotes. */
export const plain: Format = {
  name: 'plain',
  hasFrontMatter: true,
  cut: (text, from, state) => cutLines(text, from, state, () => new PlainScanner(text, from)),
  read(chunk, state) {
    if (state === START && scanFrontMatter(chunk).found) return [];
    const templates = findTemplates(chunk, { acrossLines: false, expressions: false });
    return readPlain(chunk, mergeSpans(templates, findAddresses(chunk)));
  },
};

/** Reads a chunk as text without markup. `opaque`: the spans in it that are no prose, in order. */
export function readPlain(chunk: string, opaque: readonly Span[]): Block[] {
  const reader = new PlainReader(chunk, opaque);
  let next = 0;
  for (let at = 0; at < chunk.length; ) {
    let end = lineEnd(chunk, at, chunk.length);
    // A comment over several lines makes one line of them.
    for (; next < opaque.length && opaque[next]!.start < end; next++) {
      if (opaque[next]!.end > end) end = lineEnd(chunk, opaque[next]!.end - 1, chunk.length);
    }
    reader.line(at, end);
    at = end;
  }
  return reader.finish();
}

class PlainReader {
  readonly #source: string;
  readonly #opaque: readonly Span[];
  readonly #blocks: Block[] = [];
  #builder: BlockBuilder;
  #kind: BlockKind = 'paragraph';
  #context: BlockContext = 'own';
  /** Where the words of the line before ended. */
  #end = 0;

  constructor(source: string, opaque: readonly Span[]) {
    this.#source = source;
    this.#opaque = opaque;
    this.#builder = new BlockBuilder(source, opaque);
  }

  line(from: number, to: number): void {
    const afterQuote = matchEnd(quoteMarks, this.#source, from);
    const context = afterQuote > from ? 'quote' : 'own';
    const start = skipSpace(this.#source, afterQuote, to);
    if (start === to || (to - start < 200 && rule.test(this.#source.slice(start, to).trimEnd()))) {
      this.#close('paragraph', context);
      return;
    }
    const afterMark = matchEnd(listMark, this.#source, start);
    if (afterMark > start) this.#close('list-item', context);
    else if (context !== this.#context) this.#close('paragraph', context);
    if (!this.#builder.isEmpty) this.#builder.space(this.#end, start);
    this.#builder.words(afterMark, to);
    this.#end = to;
  }

  finish(): Block[] {
    this.#close('paragraph', 'own');
    return this.#blocks;
  }

  /** Ends the block, if there is one, and sets what the next one will be. */
  #close(kind: BlockKind, context: BlockContext): void {
    const block = this.#builder.finish(this.#kind, this.#context);
    if (block) this.#blocks.push(block);
    this.#builder = new BlockBuilder(this.#source, this.#opaque);
    this.#kind = kind;
    this.#context = context;
  }
}

/** Where a sticky pattern's match at `at` ends, or `at`. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
