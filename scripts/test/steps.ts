import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, runToEnd } from './child.ts';
import { TOTALS_VARIABLE, type Totals } from './mocha.ts';

/** One part of `npm test`: a program that must leave with 0. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A suite reports its totals, and must run at least one test. */
  readonly isSuite?: boolean;
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
  readonly totals: Totals;
}

const STEP_LIMIT_MS = 240_000;
const NO_TESTS: Totals = { passed: 0, failed: 0, skipped: 0 };

/** @param live shows the output as it comes, for a step that runs alone */
export async function runStep(step: Step, env: NodeJS.ProcessEnv, live: boolean): Promise<StepResult> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-test-'));
  const totalsFile = path.join(scratch, 'totals.json');
  const start = performance.now();
  try {
    const stepEnv = { ...env, [TOTALS_VARIABLE]: totalsFile };
    const ended = await runToEnd(step.command, { env: stepEnv, live, limitMs: STEP_LIMIT_MS });
    const totals: Totals | undefined = existsSync(totalsFile) && JSON.parse(readFileSync(totalsFile, 'utf8'));
    const failure = whatFailed(step, ended, totals || undefined);
    if (failure && live) console.log(failure);
    return {
      name: step.name,
      ok: failure === undefined,
      seconds: (performance.now() - start) / 1000,
      output: failure ? `${ended.output.trimEnd()}\n${failure}` : ended.output,
      totals: counted(totals || NO_TESTS, failure),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A sentence on why the step failed; `undefined` if it passed. */
export function whatFailed(step: Pick<Step, 'isSuite'>, { status }: Ended, totals: Totals | undefined) {
  if (step.isSuite && !totals) return `The suite left (${status}) before it was done.`;
  if (totals && totals.failed > 0) return `${totals.failed} failed.`;
  if (totals && totals.passed === 0) return 'No test ran.';
  // After its last test, too: the extension host died, or something kept the process running.
  return status === 0 ? undefined : `Ended with ${status}.`;
}

/** A failed step counts as one failed test where no test of its own did, so that the last line can't read as success. */
function counted(totals: Totals, failure: string | undefined): Totals {
  return failure && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
