import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../install/paths.mjs';
import type { Step } from './steps.ts';

/** What `--only` takes. */
export const SUITES = ['unit', 'editor', 'browser', 'host'] as const;
export type SuiteName = (typeof SUITES)[number];

const node = (...args: string[]) => [process.execPath, ...args] as const;
const typescript = (file: string, ...args: string[]) => node('--import', 'tsx', file, ...args);

const types: Step = { name: 'types', command: node('node_modules/typescript/bin/tsc', '-p', '.') };
const lint: Step = { name: 'lint', command: node('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.') };
const generated: Step = { name: 'generated files', command: npm('run', '--silent', 'generate', '--', '--check') };
const build: Step = { name: 'build', command: node('scripts/build.mjs') };
const unit: Step = { name: 'unit', command: typescript('scripts/test/suite.ts', 'unit'), isSuite: true };
const browser: Step = { name: 'browser', command: typescript('scripts/test/suite.ts', 'browser'), isSuite: true };
const host: Step = { name: 'host', command: typescript('scripts/test/suite.ts', 'host'), isSuite: true };

/**
 * The steps in order: those of one stage may run at the same time, and a stage starts when the one before passed.
 * @param only one suite, with what it needs to be built
 * @param editorArgs for scripts/test/editor.ts
 */
export function plan(only: SuiteName | undefined, editorArgs: readonly string[]): readonly (readonly Step[])[] {
  const editor: Step = {
    name: 'editor',
    command: typescript('scripts/test/editor.ts', ...editorArgs),
    isSuite: true,
  };
  if (only) return only === 'unit' ? [[unit]] : [[build], [{ editor, browser, host }[only]]];
  // The suites run one after another: each of the last three starts VS Code and a browser, and waits on the clock.
  return [[types, lint, ...(hasScript('generate') ? [generated] : []), build], [unit], [editor], [browser], [host]];
}

function hasScript(name: string): boolean {
  return name in JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts;
}

/** The npm that was called, if it says so. */
function npm(...args: string[]): readonly [string, ...string[]] {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? node(cli, ...args) : ['npm', ...args];
}
