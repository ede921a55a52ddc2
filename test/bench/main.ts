import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPrograms } from './build.ts';
import { goals, isMet } from './goals.ts';
import { machine } from './machine.ts';
import { type Options, read, USAGE } from './options.ts';
import { writePage } from './page.ts';
import { summarize } from './result.ts';
import { OUT_DIR, PEERS_DIR, ROWS } from './rows.ts';
import { run } from './run.ts';
import { tables } from './tables.ts';
import { readCorpora } from './texts/corpora.ts';

/** Measures, prints the tables, and writes the files that were asked for. Leaves with 0 though a goal be missed. */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOrExplain(args);
  if (!options) return;
  const start = performance.now();
  const on = machine();
  await buildPrograms();
  const corpora = readCorpora(path.join(PEERS_DIR, 'node_modules'));
  const cells = await run(options.plan, corpora, (line) => progress(line));
  progress('');
  rmSync(path.join(OUT_DIR, `work-${process.pid}.json`), { force: true });

  const rows = summarize(cells);
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const result = { command, date: new Date().toISOString().slice(0, 10), machine: on, rows, goals: goals(rows) };
  const text = tables(result, ROWS);
  console.log(text);
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ ...result, goals: result.goals.map(withVerdict) }, null, 2)}\n`);
  if (options.write) writePage(text);
  console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

function withVerdict(goal: ReturnType<typeof goals>[number]) {
  return { ...goal, met: isMet(goal) };
}

function readOrExplain(args: readonly string[]): Options | undefined {
  try {
    return read(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} ${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** One line that is written over, for a person who waits; nothing where no one watches. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
}
