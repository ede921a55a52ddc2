import assert from 'node:assert/strict';
import { type Block, toSource } from '../../src/prose/block.ts';
import { type Format, START } from '../../src/prose/format.ts';
import { html } from '../../src/prose/html.ts';
import { mail } from '../../src/prose/mail.ts';
import { type Change, type Chunk, type Manuscript, openManuscript } from '../../src/prose/manuscript.ts';
import { markdown, mdx } from '../../src/prose/markdown.ts';
import { plain } from '../../src/prose/plain.ts';

export const FORMATS: Record<string, Format> = { markdown, mdx, html, plain, mail };

/** A block as a table of examples writes it. `￼` stands for what is opaque. */
export type Row = readonly [kind: string, text: string, context?: string];

/** What a reader reads in a text, after making sure that every block keeps its word. */
export function rows(text: string, format: Format): Row[] {
  const manuscript = openManuscript(text, format);
  checkManuscript(manuscript);
  return manuscript.chunks
    .flatMap((chunk) => chunk.blocks)
    .map((block) => (block.context === 'own' ? [block.kind, block.text] : [block.kind, block.text, block.context]));
}

/** One table of examples as tests: what is in the file, and what is read. */
export function table(title: string, format: Format, examples: Record<string, readonly Row[]>): void {
  describe(title, () => {
    for (const [text, expected] of Object.entries(examples)) {
      it(JSON.stringify(text), () => assert.deepEqual(rows(text, format), expected));
    }
  });
}

/** The promises that hold for every manuscript whatsoever. */
export function checkManuscript(manuscript: Manuscript): void {
  let length = 0;
  for (const chunk of manuscript.chunks) {
    assert.ok(chunk.text.length > 0, 'a chunk is never empty');
    length += chunk.text.length;
    checkChunk(chunk);
  }
  assert.equal(manuscript.length, length);
}

function checkChunk({ text, blocks }: Chunk): void {
  let before = -1;
  for (const block of blocks) {
    const start = block.segments[0]!.source;
    assert.ok(start >= before, 'blocks are in the order in which their words begin');
    before = start;
    checkBlock(block, text);
  }
}

function checkBlock(block: Block, source: string): void {
  assert.match(block.text, /[^\uFFFC\s]/, 'a block has words');
  let text = 0;
  let end = 0;
  for (const segment of block.segments) {
    assert.equal(segment.text, text, 'segments cover the text without gaps');
    assert.ok(segment.textLength > 0 && segment.sourceLength > 0);
    assert.ok(segment.source >= end, 'segments are in source order and do not overlap');
    text += segment.textLength;
    end = segment.source + segment.sourceLength;
    assert.ok(end <= source.length);
    if (!segment.verbatim) continue;
    assert.equal(segment.textLength, segment.sourceLength);
    assert.equal(block.text.slice(segment.text, text), source.slice(segment.source, end));
  }
  assert.equal(text, block.text.length);
  checkWords(block, source);
  for (const mark of block.marks) {
    const offsets = [0, mark.openStart, mark.openEnd, mark.closeStart, mark.closeEnd, source.length];
    assert.deepEqual(
      offsets,
      offsets.toSorted((a, b) => a - b),
      'a mark opens before it closes',
    );
    assert.ok(mark.openStart < mark.openEnd && mark.closeStart < mark.closeEnd);
  }
}

/** Every word that is verbatim, markup aside, is found in the source where `toSource` says it is. */
function checkWords(block: Block, source: string): void {
  for (const { text, textLength, verbatim } of block.segments) {
    if (!verbatim) continue;
    for (const match of block.text.slice(text, text + textLength).matchAll(/\S+/g)) {
      const start = text + match.index;
      const span = toSource(block, start, start + match[0].length);
      assert.equal(source.slice(span.start, span.end), match[0]);
    }
  }
}

/** What `Format.cut` promises: a draft is cut whole, and each cut once more with something else beyond its reach. */
export function checkReach(text: string, other: string, format: Format): void {
  let state = START;
  for (let from = 0; from < text.length; ) {
    const cut = format.cut(text, from, state);
    assert.ok(cut.end > from && cut.end <= text.length && cut.reach >= cut.end, 'a cut goes on, and saw its own end');
    if (cut.reach <= text.length) {
      const seen = text.slice(0, cut.reach);
      for (const changed of [seen, seen + other]) {
        assert.deepEqual(format.cut(changed, from, state), cut, `from ${from}, ${JSON.stringify(changed.slice(from))}`);
      }
    }
    from = cut.end;
    state = cut.after;
  }
}

/** A manuscript as plain data, to compare two. */
export function snapshot(manuscript: Manuscript): Chunk[] {
  return manuscript.chunks.map((chunk) => ({ ...chunk }));
}

export function applyTo(text: string, changes: readonly Change[]): string {
  return changes.reduce(
    (before, { start, end, text: inserted }) => before.slice(0, start) + inserted + before.slice(end),
    text,
  );
}
