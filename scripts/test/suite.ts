// node --import tsx scripts/test/suite.ts unit|browser|host
import { rmSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { ROOT } from '../install/paths.mjs';
import { runMocha } from './mocha.ts';

const LEAVE_LIMIT_MS = 10_000;
const HOSTED = ['test/editor/**', 'test/browser/**', 'test/host/**'];

const SUITES: Readonly<Record<string, { patterns: string[]; ignore?: string[]; limitMs: number }>> = {
  unit: { patterns: ['test/**/*.test.ts'], ignore: HOSTED, limitMs: 20_000 },
  browser: { patterns: ['test/browser/**/*.test.ts'], limitMs: 60_000 },
  host: { patterns: ['test/host/**/*.test.ts'], limitMs: 120_000 },
};

// Leaving this way runs the `exit` handlers, which end the servers that the tests started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const suite = SUITES[process.argv[2] ?? ''];
if (!suite) throw new Error(`Name a suite: ${Object.keys(SUITES).join(', ')}.`);
const files = globSync(suite.patterns, { cwd: ROOT, absolute: true, ignore: suite.ignore ?? [] }).sort();
// Earlier pictures, of failures above all, would be taken for this run's.
if (process.argv[2] === 'browser') rmSync(path.join(ROOT, 'out', 'screenshots'), { recursive: true, force: true });
const { passed, failed } = await runMocha(files, { timeout: suite.limitMs });
if (failed > 0 || passed === 0) process.exitCode = 1;
setTimeout(() => {
  console.error('A test left something open that keeps the process running.');
  process.exit(1);
}, LEAVE_LIMIT_MS).unref(); // doesn't keep it running itself
