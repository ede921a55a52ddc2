import { parseArgs } from 'node:util';
import { GREP_VARIABLE } from './mocha.ts';
import { plan, SUITES } from './plan.ts';
import { runStep, type Step, type StepResult } from './steps.ts';

const USAGE = `npm test [-- --only ${SUITES.join('|')}] [--grep TEXT] [--download]`;
const AT_ONCE = 2;

/** Runs all of the tests, or one suite; the last line is `N passed, N failed`. */
export async function main(args: readonly string[]): Promise<void> {
  const options = read(args);
  if (!options) {
    process.exitCode = 2;
    return;
  }
  const { only, grep, download } = options;
  const env = { ...process.env, ...(grep && { [GREP_VARIABLE]: grep }) };
  const start = performance.now();
  const results: StepResult[] = [];
  for (const stage of plan(only, download ? ['--download'] : [])) {
    results.push(...(await runStage(stage, env, only !== undefined)));
    if (results.some(({ ok }) => !ok)) break;
  }
  report(results, (performance.now() - start) / 1000);
}

function read(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, grep: { type: 'string' }, download: { type: 'boolean' } },
    });
    const only = SUITES.find((suite) => suite === values.only);
    if (values.only === undefined || only) return { ...values, only };
    console.error(`There is no suite “${values.only}”. ${USAGE}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
  return undefined;
}

/** Runs the steps two at a time; after a failure those under way come to their end, and no other starts. */
async function runStage(steps: readonly Step[], env: NodeJS.ProcessEnv, live: boolean): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step, env, live && steps.length === 1);
      results.push(result);
      show(result, live);
      if (!result.ok) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

function show({ name, ok, seconds, output, totals }: StepResult, shown: boolean): void {
  if (!ok && !shown) console.log(`\n${output.trimEnd()}\n`);
  const tests = totals.passed > 0 && ok ? `, ${totals.passed} passed` : '';
  console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s${tests}`);
}

function report(results: readonly StepResult[], seconds: number): void {
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, { totals }) => total + totals[key], 0);
  const failed = results.find(({ ok }) => !ok);
  if (failed) {
    console.log(`\nStopped: ${failed.name} failed.`);
    process.exitCode = 1;
  }
  const skipped = sum('skipped');
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`Took ${seconds.toFixed(1)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}
