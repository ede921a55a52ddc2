import type { Block } from '../prose/block.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import { findInBlock, type RawFinding } from '../rules/find.ts';
import { type Placed, place } from './place.ts';
import { type DraftStyle, type Realized, realize } from './realize.ts';
import { plain } from './words.ts';

/** A replacement, ready to take: an edit of the chunk that the block was read from, or, moved there, of the file. */
export type Replacement = Placed;

/** The replacements for a finding, best first. Only those that heal: none leaves or makes a finding where it stands. */
export function reframesFor(
  finding: RawFinding,
  block: Block,
  chunk: string,
  catalogues: readonly Catalogue[],
  style: DraftStyle,
): Replacement[] {
  const replacements: Replacement[] = [];
  const offered = new Set<string>();
  for (const reframe of finding.form.reframes) {
    const realized = realize(finding, reframe, style);
    if (!realized || !heals(finding, realized, block, catalogues)) continue;
    const placed = place(block, chunk, realized);
    const text = placed && plain(placed.parts);
    if (!placed || text === undefined || offered.has(text)) continue;
    offered.add(text);
    replacements.push(placed);
  }
  return replacements;
}

/**
 * True where no rule speaks of the new words in their sentence. What another rule said of these words before is not the
 * reframe's doing; the finding's own rule must be silent.
 */
export function heals(
  finding: RawFinding,
  realized: Realized,
  block: Block,
  catalogues: readonly Catalogue[],
): boolean {
  const words = plain(realized.parts);
  const text = block.text.slice(0, realized.start) + words + block.text.slice(realized.end);
  const end = Math.max(realized.start + words.length, realized.start + 1);
  const after = findInBlock(catalogues, { ...block, text, segments: [], marks: [] }, () => {});
  const here = after.filter((left) => left.start < end && realized.start < left.end);
  if (here.length === 0) return true;
  const before = new Set(
    findInBlock(catalogues, block, () => {})
      .filter(({ rule }) => rule !== finding.rule)
      .map((known) => `${known.rule.id} ${block.text.slice(known.start, known.end)}`),
  );
  return here.every((left) => before.has(`${left.rule.id} ${text.slice(left.start, left.end)}`));
}
