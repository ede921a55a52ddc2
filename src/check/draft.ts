import { type Block, type Span, toSource } from '../prose/block.ts';
import type { Format } from '../prose/format.ts';
import { type Change, type Chunk, type Manuscript, ManuscriptOpening, replaced } from '../prose/manuscript.ts';
import { type FrontMatterReading, readFrontMatter } from '../prose/read-front-matter.ts';
import type { DraftStyle } from '../reframe/realize.ts';
import { type Replacement, reframesFor } from '../reframe/reframe.ts';
import type { RawFinding } from '../rules/find.ts';
import type { Results } from './results.ts';

/** A finding in its file, before configuration. Offsets are UTF-16 code units into the file, half-open. */
export interface DraftFinding extends Span {
  raw: RawFinding;
  block: Block;
  chunk: Chunk;
  /** Offset of the chunk in the file. */
  chunkStart: number;
}

interface BlockFindings {
  block: Block;
  found: readonly RawFinding[];
}

/** One file of copy, checked and kept current. An edit costs the chunks that it touches. */
export class Draft {
  readonly #results: Results;
  readonly #manuscript: Manuscript;
  /** One entry a chunk, in step with the manuscript's chunks: its blocks that have findings. */
  #found: (readonly BlockFindings[])[];
  #frontMatter: { chunk: Chunk | undefined; read: FrontMatterReading } | undefined;

  /** Of a manuscript and what was found in it, one entry a chunk. */
  constructor(manuscript: Manuscript, found: (readonly BlockFindings[])[], results: Results) {
    this.#manuscript = manuscript;
    this.#found = found;
    this.#results = results;
  }

  get format(): Format {
    return this.#manuscript.format;
  }

  get length(): number {
    return this.#manuscript.length;
  }

  /** The whole text, joined anew; not for the keystroke path. */
  text(): string {
    return this.#manuscript.text();
  }

  /** What the draft says about itself, with the mistakes in it. Read again only when its first chunk changed. */
  get frontMatter(): FrontMatterReading {
    const first = this.#manuscript.chunks[0];
    if (!this.#frontMatter || this.#frontMatter.chunk !== first) {
      const text = this.format.hasFrontMatter ? (first?.text ?? '') : '';
      this.#frontMatter = { chunk: first, read: readFrontMatter(text) };
    }
    return this.#frontMatter.read;
  }

  get chunks(): readonly Chunk[] {
    return this.#manuscript.chunks;
  }

  /** The rules that the draft is checked with. */
  get ruleIds(): readonly string[] {
    return this.#results.ruleIds;
  }

  /** Follows the editor's changes, each against the text that the ones before it left. */
  edit(changes: readonly Change[]): void {
    for (const change of changes) {
      for (const { from, removed, added } of this.#manuscript.edit([change])) {
        const chunks = this.#manuscript.chunks.slice(from, from + added);
        const found = chunks.map((chunk) => withFindings(chunk, (block) => this.#results.recall(block)));
        this.#found = replaced(this.#found, from, removed, found);
      }
    }
  }

  /** All findings, in the order of the file. */
  findings(): DraftFinding[] {
    const all: DraftFinding[] = [];
    let chunkStart = 0;
    this.#manuscript.chunks.forEach((chunk, index) => {
      for (const { block, found } of this.#found[index]!) {
        for (const raw of found) {
          const { start, end } = toSource(block, raw.start, raw.end);
          all.push({ start: chunkStart + start, end: chunkStart + end, raw, block, chunk, chunkStart });
        }
      }
      chunkStart += chunk.text.length;
    });
    return all;
  }

  /**
   * Replacements for a finding of this draft, best first, as edits of the file. Made on request. None where the words are
   * encoded as a whole (base64) and can't be changed in place.
   */
  reframes(finding: DraftFinding): Replacement[] {
    const { raw, block, chunk, chunkStart } = finding;
    if (block.locked) return [];
    return reframesFor(raw, block, chunk.text, this.#results.catalogues, this.#style(finding)).map((replacement) => ({
      ...replacement,
      start: replacement.start + chunkStart,
      end: replacement.end + chunkStart,
    }));
  }

  /** Apostrophes as the block writes them, else as the rest of the draft does; straight in a mail, whose parts are encoded. */
  #style({ block }: DraftFinding): DraftStyle {
    if (this.format.name === 'mail') return { smartApostrophes: false };
    if (block.text.includes('’')) return { smartApostrophes: true };
    if (block.text.includes("'")) return { smartApostrophes: false };
    return { smartApostrophes: this.#manuscript.chunks.some((chunk) => chunk.text.includes('’')) };
  }
}

/** A draft on its way to be open, in steps as short as one likes. */
export class DraftOpening {
  readonly #results: Results;
  readonly #opening: ManuscriptOpening;
  readonly #found: (readonly BlockFindings[])[] = [];

  constructor(text: string, format: Format, results: Results) {
    this.#results = results;
    this.#opening = new ManuscriptOpening(text, format);
  }

  /** Reads and checks on, until `until` says so or all is done; true when it is. */
  step(until: () => boolean): boolean {
    return this.#opening.step(() => {
      this.#check();
      return until();
    });
  }

  /** The draft; what isn't open yet is opened now. */
  finish(): Draft {
    const manuscript = this.#opening.finish();
    this.#check(manuscript.chunks);
    return new Draft(manuscript, this.#found, this.#results);
  }

  #check(chunks: readonly Chunk[] = this.#opening.chunks): void {
    while (this.#found.length < chunks.length) {
      const chunk = chunks[this.#found.length]!;
      this.#found.push(withFindings(chunk, (block) => this.#results.find(block)));
    }
  }
}

function withFindings(chunk: Chunk, find: (block: Block) => readonly RawFinding[]): readonly BlockFindings[] {
  const all: BlockFindings[] = [];
  for (const block of chunk.blocks) {
    const found = find(block);
    if (found.length > 0) all.push({ block, found });
  }
  return all;
}
