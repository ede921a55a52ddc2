import type { Block } from '../prose/block.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import { findInBlock, type OnBrokenRule, type RawFinding } from '../rules/find.ts';

/** Entries kept; a block's results take about 200 bytes, so this stays near 1 MB. */
const MOST_KEPT = 4000;

/**
 * What the rules find in a block, kept by content: the same words in the same seat give the same answer, wherever and
 * in whichever draft they stand. Offsets in the answer are relative to the block's text.
 */
export class Results {
  readonly catalogues: readonly Catalogue[];
  readonly ruleIds: readonly string[];
  readonly #onBrokenRule: OnBrokenRule;
  readonly #kept = new Map<string, readonly RawFinding[]>();

  constructor(catalogues: readonly Catalogue[], onBrokenRule: OnBrokenRule) {
    this.catalogues = catalogues;
    this.ruleIds = catalogues.flatMap(({ rules }) => rules.map(({ id }) => id));
    this.#onBrokenRule = onBrokenRule;
  }

  /** The findings of a block that may have been seen before: for edits, where most blocks of a chunk are as they were. */
  recall(block: Block): readonly RawFinding[] {
    const key = `${block.kind} ${block.context} ${block.text}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const found = this.find(block);
    if (this.#kept.size >= MOST_KEPT) this.#dropOldest();
    this.#kept.set(key, found);
    return found;
  }

  /** The findings of a block, found anew: for opening a draft, where keeping each block would only fill the memory. */
  find(block: Block): readonly RawFinding[] {
    return findInBlock(this.catalogues, block, this.#onBrokenRule);
  }

  #dropOldest(): void {
    let drop = MOST_KEPT / 4;
    for (const key of this.#kept.keys()) {
      if (drop-- <= 0) break;
      this.#kept.delete(key);
    }
  }
}
