import { statSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { ROOT } from '../install/paths.mjs';
import { BUNDLES } from './bundles.ts';
import { buildEditorTests } from './editor-tests.ts';

/**
 * Builds the extension and the command line; with `--watch`, again after each change, until interrupted; with
 * `--editor-tests`, the editor suite too, for a debugger.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--watch')) return watch();
  const start = performance.now();
  try {
    await Promise.all(BUNDLES.map((options) => build(options)));
    if (args.includes('--editor-tests')) await buildEditorTests();
  } catch {
    process.exitCode = 1; // esbuild has said what and where
    return;
  }
  const sizes = BUNDLES.map(({ outfile = '' }) => {
    const kilobytes = statSync(path.join(ROOT, outfile)).size / 1000;
    return `${outfile} ${kilobytes.toFixed(0)} kB`;
  });
  console.log(`Built ${sizes.join(', ')} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function watch(): Promise<void> {
  // The phrases that VS Code's task waits for (see .vscode/tasks.json).
  const announce = {
    name: 'announce',
    setup: (one: import('esbuild').PluginBuild) => {
      one.onStart(() => console.log(`[watch] building ${one.initialOptions.outfile}`));
      one.onEnd(() => console.log(`[watch] built ${one.initialOptions.outfile}`));
    },
  };
  for (const options of BUNDLES) {
    // Rules change while one watches: leave them to be compiled at start.
    const plugins = [...(options.plugins ?? []).filter(({ name }) => name !== 'precompiled-rules'), announce];
    const watched = await context({ ...options, logLevel: 'info', plugins });
    await watched.watch();
  }
}
