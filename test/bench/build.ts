import { type BuildOptions, build } from 'esbuild';
import { BUNDLES } from '../../scripts/build/bundles.ts';
import { ROOT } from '../../scripts/install/paths.mjs';
import { OUT_DIR } from './rows.ts';

const ENGINE_BUNDLE = 'dist/start.cjs';

/** Builds what a child runs: the measuring program, and the tools of ours. */
export async function buildPrograms(): Promise<void> {
  const plain: BuildOptions = { absWorkingDir: ROOT, bundle: true, format: 'esm', platform: 'node' };
  const names = { outdir: OUT_DIR, entryNames: '[name]', outExtension: { '.js': '.mjs' } };
  await build({ ...plain, ...names, entryPoints: ['test/bench/child.ts', 'test/bench/tools/floor.ts'] });
  // With the very options of the bundle that holds the extension's engine, so that what users run is measured.
  const engine = BUNDLES.find(({ outfile }) => outfile === ENGINE_BUNDLE);
  if (!engine) throw new Error(`The build makes no ${ENGINE_BUNDLE} any more; name the bundle that holds the engine.`);
  await build({
    ...engine,
    entryPoints: ['test/bench/tools/unpitch.ts'],
    outfile: `${OUT_DIR}/unpitch.cjs`,
    sourcemap: false,
  });
}
