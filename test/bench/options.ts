import { parseArgs } from 'node:util';
import { FLOOR, ROWS, type Row, SIZES, UNPITCH } from './rows.ts';
import type { Plan } from './run.ts';
import type { Size } from './workload.ts';

export const USAGE = 'npm run bench -- [--quick] [--only TOOL]… [--json FILE] [--write]';

export interface Options {
  plan: Plan;
  /** Where the figures go. */
  json: string | undefined;
  /** Whether docs/performance.md gets the tables. */
  write: boolean;
}

/** @throws with a sentence for the person at the terminal */
export function read(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const only = values.only.map((name) => name.toLowerCase());
  const unknown = only.find((name) => !ROWS.some(({ tool }) => tool.toLowerCase() === name));
  if (unknown) throw new Error(`There is no tool “${unknown}”.`);
  const rows = ROWS.filter(({ tool }) => only.length === 0 || only.includes(tool.toLowerCase()));
  return { plan: values.quick ? quick(rows) : whole(rows), json: values.json, write: values.write };
}

function whole(rows: readonly Row[]): Plan {
  return { rows, sizes: () => SIZES, rounds: 5, cellSeconds: 12, limitMs: 2_000 };
}

/** Fewer rounds, the largest text for the fast tools alone, and one size of our other formats: the figures move more. */
function quick(rows: readonly Row[]): Plan {
  return { rows, sizes: quickSizes, rounds: 2, cellSeconds: 3, limitMs: 500 };
}

function quickSizes({ tool, language }: Row): readonly Size[] {
  if (language !== 'markdown') return [10_000];
  return tool === UNPITCH || tool === FLOOR ? SIZES : [1_000, 10_000];
}
