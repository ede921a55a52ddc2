import { type Block, type Mark, OPAQUE, type Span, toSource } from '../prose/block.ts';
import type { Realized } from './realize.ts';
import { joinTexts, type Part } from './words.ts';

/** An edit of the chunk: its span there, and the words and stops that take its place. */
export interface Placed extends Span {
  parts: readonly Part[];
  isDeletion: boolean;
}

/**
 * Where a realized reframe goes in the source. Markup that lies wholly inside the replaced words goes with them; a link
 * stays, around the new words; of markup that reaches out of them, the rest keeps its words. Undefined where a template
 * variable, a second link or an image would be lost.
 */
export function place(block: Block, chunk: string, { start, end, parts, isDeletion }: Realized): Placed | undefined {
  if (block.text.slice(start, end).includes(OPAQUE)) return undefined;
  let span = toSource(block, start, end);
  let placed: Part[] = [...parts];
  let links = 0;
  for (const mark of byExtent(block.marks)) {
    const opensInside = mark.openStart >= span.start && mark.openEnd <= span.end;
    const closesInside = mark.closeStart >= span.start && mark.closeEnd <= span.end;
    if (!opensInside && !closesInside) continue;
    const open = chunk.slice(mark.openStart, mark.openEnd);
    const close = chunk.slice(mark.closeStart, mark.closeEnd);
    const head = closesInside && !opensInside ? chunk.slice(mark.openEnd, span.start) : '';
    const tail = opensInside && !closesInside ? chunk.slice(span.end, mark.closeStart) : '';
    if (`${head}${tail}`.includes(OPAQUE)) return undefined;
    span = { start: Math.min(span.start, mark.openStart), end: Math.max(span.end, mark.closeEnd) };
    const isLink = mark.kind === 'link';
    if (isLink && (++links > 1 || isDeletion)) return undefined;
    placed = [{ text: isLink ? open : '' }, { text: head }, ...placed, { text: tail }, { text: isLink ? close : '' }];
  }
  return { ...span, parts: joinTexts(placed), isDeletion };
}

/** Inner marks before the ones around them, so that a span only ever grows. */
function byExtent(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.closeEnd - a.openStart - (b.closeEnd - b.openStart));
}
