import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../install/paths.mjs';

/** Where the bundled editor suite goes; its `index.cjs` exports the `run()` that VS Code calls. */
export const EDITOR_TESTS_DIR = path.join(ROOT, 'out', 'editor');

/** Bundles test/editor for the extension host, which reads neither TypeScript nor ES modules. */
export async function buildEditorTests(): Promise<void> {
  const source = path.join(ROOT, 'test', 'editor');
  const tests = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  rmSync(EDITOR_TESTS_DIR, { recursive: true, force: true }); // or a test that was deleted would run on
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['index.ts', ...tests].map((file) => ({
      in: path.join(source, file),
      out: file.replace(/\.ts$/, '').replaceAll(path.sep, '-'),
    })),
    outdir: EDITOR_TESTS_DIR,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    external: ['vscode', 'mocha'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
  });
}
