import { assertPassed, type Totals } from '../../../scripts/test/mocha.ts';

/** Runs the tests that `define` makes, in the extension host, and judges them as the real suite's entry does. */
export async function runSuite(define: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  define();
  const totals = await new Promise<Totals>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed, skipped: 0 }));
  });
  assertPassed(totals);
}
