import type { Sample } from './child.ts';
import { growth, median, quantile } from './figures.ts';
import { UNPITCH } from './rows.ts';
import type { Cell } from './run.ts';
import type { Size } from './workload.ts';

/** What was measured of a row at one size. Times are medians in milliseconds, heap in megabytes; NaN: not measured. */
export interface SizeResult {
  words: number;
  rounds: number;
  cold: number;
  warm: number;
  key: number;
  /** The 99th percentile; NaN where there were too few keys for one. */
  keyP99: number;
  /** The same of a process's first keys. */
  firstKeyP99: number;
  keys: number;
  /** The share of keys, the first included, that the system interrupted, from 0 to 1. */
  interrupted: number;
  heap: number;
  findings: number;
}

export interface RowResult {
  tool: string;
  language: string;
  /** Milliseconds to load the tool, in a fresh process, until it can open a text. */
  load: number;
  sizes: readonly SizeResult[];
  /** Exponents of the cost with the size. */
  openGrowth: number;
  keyGrowth: number;
}

const ENOUGH_FOR_P99 = 100;

/** The figures of a run, by row. */
export function summarize(cells: readonly Cell[]): RowResult[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.map((row) => {
    const ofRow = cells.filter((cell) => cell.row === row && cell.samples.length > 0);
    const sizes = ofRow.map(summarizeCell);
    const growthOf = (of: (size: SizeResult) => number) =>
      growth(sizes.map((size) => ({ size: size.words, cost: of(size) })));
    return {
      tool: row.tool,
      language: row.language,
      load: median(ofRow.flatMap(({ samples }) => samples.map(({ load }) => load))),
      sizes,
      openGrowth: growthOf(({ warm }) => warm),
      keyGrowth: growthOf(({ key }) => key),
    };
  });
}

function summarizeCell({ words, samples }: Cell): SizeResult {
  const keys = samples.flatMap((sample) => sample.keys);
  return {
    words,
    rounds: samples.length,
    cold: median(samples.map(({ cold }) => cold)),
    warm: median(samples.flatMap(({ warm }) => warm)),
    key: median(keys),
    keyP99: p99(keys),
    firstKeyP99: p99(samples.flatMap(({ firstKeys }) => firstKeys)),
    keys: keys.length,
    interrupted:
      sum(samples, ({ interrupted }) => interrupted) / sum(samples, (one) => one.firstKeys.length + one.keys.length),
    heap: median(samples.map(({ heap }) => heap)),
    findings: median(samples.map(({ findings }) => findings)),
  };
}

function sum(samples: readonly Sample[], of: (sample: Sample) => number): number {
  return samples.reduce((total, sample) => total + of(sample), 0);
}

function p99(figures: readonly number[]): number {
  return figures.length >= ENOUGH_FOR_P99 ? quantile(figures, 0.99) : Number.NaN;
}

export type Measure = 'cold' | 'warm' | 'key' | 'keyP99' | 'heap';

/** A figure of a row (on Markdown unless said) at a size; NaN where it wasn't measured. */
export function figure(rows: readonly RowResult[], tool: string, words: Size, measure: Measure): number {
  const row = rows.find((one) => one.tool === tool && one.language === 'markdown');
  return row?.sizes.find((size) => size.words === words)?.[measure] ?? Number.NaN;
}

/** How many times as long as Unpitch a tool takes; NaN where either wasn't measured. */
export function ratio(rows: readonly RowResult[], tool: string, words: Size, measure: Measure): number {
  return figure(rows, tool, words, measure) / figure(rows, UNPITCH, words, measure);
}
