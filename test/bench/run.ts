import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Sample, Work } from './child.ts';
import { OUT_DIR, type Row } from './rows.ts';
import type { Corpora } from './texts/corpora.ts';
import { makeWork, type Size } from './workload.ts';

/** A row at one size, with a sample from each round that it had. */
export interface Cell {
  row: Row;
  words: Size;
  samples: Sample[];
}

/** How much is measured. A cell gets a further round only if that keeps it within its time; each gets one. */
export interface Plan {
  rows: readonly Row[];
  sizes(row: Row): readonly Size[];
  rounds: number;
  /** Seconds that all rounds of one cell may take. */
  cellSeconds: number;
  /** Milliseconds after which a child goes on to the next thing that it measures. */
  limitMs: number;
}

const CHILD_LIMIT_MS = 240_000;

/** Measures one child at a time, all tools within each round, so that a busy moment of the machine meets them all. */
export async function run(plan: Plan, corpora: Corpora, onProgress: (line: string) => void): Promise<Cell[]> {
  const cells = plan.rows.flatMap((row) => plan.sizes(row).map((words): Cell => ({ row, words, samples: [] })));
  const spent = new Map<Cell, number>();
  for (let round = 1; round <= plan.rounds; round++) {
    const works = new Map<string, ReturnType<typeof makeWork>>();
    // By size, so that the tools meet the same texts one after another.
    for (const cell of cells.toSorted((a, b) => a.words - b.words)) {
      const before = spent.get(cell) ?? 0;
      const expected = before / Math.max(1, round - 1);
      if (round > 1 && before + expected > plan.cellSeconds) continue;
      const { row, words } = cell;
      onProgress(`round ${round}: ${row.tool}, ${row.language}, ${words} words`);
      const key = `${row.language} ${words}`;
      const work = works.get(key) ?? makeWork(corpora, row.language, words, round);
      works.set(key, work);
      const start = performance.now();
      cell.samples.push(await measure({ ...work, module: row.module, limitMs: plan.limitMs }));
      spent.set(cell, before + (performance.now() - start) / 1000);
    }
  }
  return cells;
}

async function measure(work: Work): Promise<Sample> {
  mkdirSync(OUT_DIR, { recursive: true });
  const file = path.join(OUT_DIR, `work-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(work));
  const child = [path.join(OUT_DIR, 'child.mjs'), file];
  const options = { timeout: CHILD_LIMIT_MS, maxBuffer: 1e8 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', ...child], options);
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`${work.module} could not be measured: ${(error as { stderr?: string }).stderr || error}`);
  }
}
