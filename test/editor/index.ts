// The entry of the editor suite: runs in VS Code's extension host, beside the bundled test files.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { assertPassed, runMocha } from '../../scripts/test/mocha.ts';
import { nameSourceLines } from './source-lines.ts';

const TEST_LIMIT_MS = 20_000;

export async function run(): Promise<void> {
  nameSourceLines();
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  assertPassed(
    await runMocha(
      files.map((file) => path.join(__dirname, file)),
      { timeout: TEST_LIMIT_MS },
    ),
  );
}
