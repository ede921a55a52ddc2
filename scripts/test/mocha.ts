// Runs test files with mocha and counts. Used outside VS Code (unit-main.ts) and, bundled, inside its extension host.
import { writeFileSync } from 'node:fs';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Names the file that a suite's totals are written to, as JSON, when it is done. */
export const TOTALS_VARIABLE = 'UNPITCH_TEST_TOTALS';
/** Only the tests whose full title contains this. */
export const GREP_VARIABLE = 'UNPITCH_TEST_GREP';

/**
 * @param files absolute paths of modules that call `describe` and `it`
 * @returns how many tests ran; a failed hook counts as a failed test
 */
export async function runMocha(files: readonly string[], options: Mocha.MochaOptions): Promise<Totals> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, forbidOnly: Boolean(process.env.CI), ...options });
  const grep = process.env[GREP_VARIABLE];
  if (grep) mocha.fgrep(grep);
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const totals = await new Promise<Totals>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
  const file = process.env[TOTALS_VARIABLE];
  if (file) writeFileSync(file, JSON.stringify(totals));
  return totals;
}

/** @throws when a test failed, or none ran: a suite of nothing proves nothing */
export function assertPassed({ passed, failed }: Totals): void {
  if (failed > 0) throw new Error(`${failed} failed.`);
  if (passed === 0) throw new Error('No test ran.');
}
