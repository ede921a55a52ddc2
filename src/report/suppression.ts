import type { Draft, DraftFinding } from '../check/draft.ts';
import type { Block, Span } from '../prose/block.ts';
import type { Chunk } from '../prose/manuscript.ts';
import { familyOf } from '../rules/rule.ts';
import { type Directive, directivesIn } from './directives.ts';

/** A directive in its file. Offsets into the file. */
export interface Placed extends Span {
  directive: Directive;
  /** True once it has silenced a finding. */
  isUsed: boolean;
  silences: (finding: DraftFinding) => boolean;
}

/** The directives of a draft, each with what it silences. */
export function directivesOf(draft: Draft): Placed[] {
  const placed: Placed[] = [];
  let chunkStart = 0;
  draft.chunks.forEach((chunk, index) => {
    for (const directive of directivesIn(chunk)) {
      const silences = reachOf(draft, directive, chunk, index, chunkStart);
      const start = chunkStart + directive.start;
      placed.push({ directive, start, end: chunkStart + directive.end, isUsed: false, silences });
    }
    chunkStart += chunk.text.length;
  });
  return placed;
}

/** True where a directive silences the finding; notes each that does. */
export function isSilenced(finding: DraftFinding, directives: readonly Placed[]): boolean {
  const { id } = finding.raw.rule;
  let silenced = false;
  for (const placed of directives) {
    const { rules } = placed.directive;
    if (rules.length > 0 && !rules.includes(id) && !rules.includes(familyOf(id))) continue;
    if (!placed.silences(finding)) continue;
    placed.isUsed = true;
    silenced = true;
  }
  return silenced;
}

function reachOf(
  draft: Draft,
  directive: Directive,
  chunk: Chunk,
  index: number,
  chunkStart: number,
): (finding: DraftFinding) => boolean {
  const end = chunkStart + directive.end;
  switch (directive.kind) {
    case 'file':
      return () => true;
    case 'end':
      return () => false;
    case 'start': {
      const until = endOfStretch(draft, directive, index, chunkStart);
      return ({ start }) => start >= end && start < until;
    }
    case 'line':
      return within(lineAround(draft, chunkStart + directive.start));
    case 'next-line':
      return within(lineAround(draft, lineAround(draft, end - 1).end));
    case 'block': {
      const target = targetBlock(draft, directive, chunk, index, chunkStart);
      return (finding) => finding.block === target?.block && finding.chunkStart === target.chunkStart;
    }
  }
}

function within(span: Span): (finding: DraftFinding) => boolean {
  return ({ start, end }) => start < span.end && span.start < end;
}

/** Where a stretch ends: at the next end of these rules, or of all, or with the file. */
function endOfStretch(draft: Draft, begun: Directive, from: number, chunkStart: number): number {
  let offset = chunkStart;
  for (const chunk of draft.chunks.slice(from)) {
    for (const { kind, rules, start } of directivesIn(chunk)) {
      const isLater = chunk !== draft.chunks[from] || start > begun.start;
      const isOurs = rules.length === 0 || rules.some((rule) => begun.rules.includes(rule));
      if (kind === 'end' && isLater && isOurs) return offset + start;
    }
    offset += chunk.text.length;
  }
  return offset;
}

/** The line that holds an offset, its ending included. */
function lineAround(draft: Draft, offset: number): Span {
  let chunkStart = 0;
  for (const { text } of draft.chunks) {
    if (offset < chunkStart + text.length) {
      const start = text.lastIndexOf('\n', offset - chunkStart - 1) + 1;
      const end = text.indexOf('\n', offset - chunkStart);
      return { start: chunkStart + start, end: chunkStart + (end < 0 ? text.length : end + 1) };
    }
    chunkStart += text.length;
  }
  return { start: chunkStart, end: chunkStart };
}

/** The block that holds a directive, else the next one after it. */
function targetBlock(
  draft: Draft,
  directive: Directive,
  chunk: Chunk,
  index: number,
  chunkStart: number,
): { block: Block; chunkStart: number } | undefined {
  const here = chunk.blocks.find((block) => {
    const { start, end } = extentOf(block);
    return (start < directive.start && directive.end < end) || start >= directive.end;
  });
  if (here) return { block: here, chunkStart };
  let offset = chunkStart + chunk.text.length;
  for (const next of draft.chunks.slice(index + 1)) {
    const [first] = next.blocks;
    if (first) return { block: first, chunkStart: offset };
    offset += next.text.length;
  }
  return undefined;
}

/** Where a block's words stand in its chunk. */
function extentOf({ segments }: Block): Span {
  const last = segments.at(-1)!;
  return { start: segments[0]!.source, end: last.source + last.sourceLength };
}
