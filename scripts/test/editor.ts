import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildEditorTests, EDITOR_TESTS_DIR } from '../build/editor-tests.ts';
import { ROOT } from '../install/paths.mjs';

// Runs test/editor inside a VS Code: a downloaded one (`--download`), the one that VSCODE_EXECUTABLE names, else the
// server build through test/host/code-shim.mjs. The extension must be built.

const executable = process.argv.includes('--download')
  ? undefined
  : (process.env.VSCODE_EXECUTABLE ?? path.join(ROOT, 'test', 'host', 'code-shim.mjs'));
// Fresh on each run: settings and the list of extensions of an earlier one change what is tested.
const scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-editor-'));
const folder = path.join(scratch, 'workspace');
mkdirSync(folder);
try {
  await buildEditorTests();
  await runTests({
    ...(executable && { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(EDITOR_TESTS_DIR, 'index.cjs'),
    launchArgs: [
      folder,
      '--disable-extensions',
      `--user-data-dir=${path.join(scratch, 'user')}`,
      `--extensions-dir=${path.join(scratch, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
