import { chmodSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { ROOT } from '../install/paths.mjs';
import { precompiledRules } from './precompile.ts';

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

const extension = {
  ...common,
  entryPoints: ['src/extension/extension.ts'],
  external: ['vscode'],
  format: 'cjs',
  sourcemap: 'linked',
  // A minified function name in a writer's bug report says nothing; names cost little.
  keepNames: true,
  plugins: [precompiledRules],
} satisfies BuildOptions;

/** What `npm run build` makes, each with the runtime it is for. package.json names the same files. */
export const BUNDLES: readonly BuildOptions[] = [
  {
    ...extension,
    outfile: 'dist/extension.cjs',
    platform: 'node',
    target: 'node20',
    plugins: [loadedLater('./start.ts', './start.cjs')],
    // As `require`, which VS Code gives its own module through; a native import would go around it.
    supported: { 'dynamic-import': false },
  },
  {
    ...extension,
    entryPoints: ['src/extension/start.ts'],
    outfile: 'dist/start.cjs',
    platform: 'node',
    target: 'node20',
  },
  // In a browser worker: esbuild rejects an import of a Node module here, which is what keeps the rooms apart.
  {
    ...extension,
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['module', 'main'],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // `require` is for the CommonJS packages in the bundle.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as unpitchRequire } from 'node:module';\nconst require = unpitchRequire(import.meta.url);",
    },
    plugins: [precompiledRules, executable('dist/cli.mjs')],
  },
];

/** Leaves a module to a bundle of its own, which is read when it is first imported. */
function loadedLater(module: string, bundle: string): Plugin {
  return {
    name: 'loaded-later',
    setup: (build) =>
      build.onResolve({ filter: /./ }, ({ path: wanted }) =>
        wanted === module ? { path: bundle, external: true } : undefined,
      ),
  };
}

/** Lets a person run the file by its name. */
function executable(file: string): Plugin {
  return {
    name: 'executable',
    setup: (build) =>
      build.onEnd(({ errors }) => {
        if (errors.length === 0) chmodSync(path.join(ROOT, file), 0o755);
      }),
  };
}
