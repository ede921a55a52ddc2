import assert from 'node:assert/strict';
import { runStep, type Step } from '../../scripts/test/steps.ts';

const node = (source: string): Step['command'] => [process.execPath, '-e', source];
const suite = (totals: object, status = 0) =>
  node(`fs.writeFileSync(process.env.UNPITCH_TEST_TOTALS, '${JSON.stringify(totals)}'); process.exit(${status})`);

describe('a step of npm test', () => {
  const examples: readonly (readonly [string, Step, { passed: number; failed: number }])[] = [
    ['a program that passes', { name: '', command: node('') }, { passed: 0, failed: 0 }],
    ['a program that fails', { name: '', command: node('process.exit(3)') }, { passed: 0, failed: 1 }],
    [
      'a suite that passes',
      { name: '', isSuite: true, command: suite({ passed: 3, failed: 0 }) },
      { passed: 3, failed: 0 },
    ],
    [
      'a suite that fails',
      { name: '', isSuite: true, command: suite({ passed: 3, failed: 2 }, 1) },
      { passed: 3, failed: 2 },
    ],
    [
      'failed tests that end well',
      { name: '', isSuite: true, command: suite({ passed: 3, failed: 2 }) },
      { passed: 3, failed: 2 },
    ],
    [
      'passed tests that end badly',
      { name: '', isSuite: true, command: suite({ passed: 3, failed: 0 }, 1) },
      { passed: 3, failed: 1 },
    ],
    [
      'a suite of no tests',
      { name: '', isSuite: true, command: suite({ passed: 0, failed: 0 }) },
      { passed: 0, failed: 1 },
    ],
    [
      'a suite that leaves early',
      { name: '', isSuite: true, command: node('process.exit(0)') },
      { passed: 0, failed: 1 },
    ],
  ];
  for (const [what, step, { passed, failed }] of examples) {
    it(`${what}: ${passed} passed, ${failed} failed`, async () => {
      const { ok, totals } = await runStep(step, process.env, false);
      assert.equal(ok, failed === 0);
      assert.equal(totals.passed, passed);
      assert.equal(totals.failed, failed);
    });
  }
});
