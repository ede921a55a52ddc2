// The shim is what says that the editor tests passed, so it must not say so when they didn't.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/install/paths.mjs';
import { STATUS } from './shim/verdict.ts';

const SUITES = path.join(ROOT, 'test', 'host', 'suites');
// Inside the checkout, where the bundles find mocha.
const OUT = path.join(ROOT, 'out', 'host-suites');
/** Enough to start in, and soon over. */
const LIMIT_MS = 20_000;
/** Each run takes some seconds, many of them waiting. */
const AT_ONCE = 2;

/** The suites of `suites/`, one for each way to a status. */
const ALWAYS: Readonly<Record<string, number>> = {
  hangs: STATUS.outOfTime,
  fails: STATUS.failed,
  'has-no-tests': STATUS.failed,
  'is-not-there': STATUS.failed,
  'exits-with-success': STATUS.died,
  'kills-the-extension-host': STATUS.died,
  'kills-the-server': STATUS.died,
};

/** More of the same ways, for `npm run test:host`. */
const THOROUGH: Readonly<Record<string, number>> = {
  passes: STATUS.passed,
  'rejects-with-nothing': STATUS.failed,
  'imports-what-is-not-there': STATUS.failed,
  'exports-no-run': STATUS.failed,
  'syntax-error': STATUS.failed,
  'kills-the-browser': STATUS.died,
};

interface Run {
  readonly status: number | null;
  readonly output: string;
}

describe('the shim for VS Code’s executable', () => {
  const cases = { ...ALWAYS, ...(process.env.UNPITCH_HOST_THOROUGH && THOROUGH) };
  const results = new Map<string, PromiseWithResolvers>();
  let scratch = '';

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-shim-'));
    await buildSuites(Object.keys(cases));
    const waiting = [...results];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, { resolve }] = next;
        resolve(await runSuite(name).ended);
      }
    };
    for (let lane = 0; lane < AT_ONCE; lane++) void work();
  });

  after(() => rmSync(scratch, { recursive: true, force: true }));

  for (const [name, status] of Object.entries(cases)) {
    const result = withResolvers();
    results.set(name, result);
    it(`leaves with ${status} when the suite ${name.replaceAll('-', ' ')}`, async () => {
      const run = await result.promise;
      assert.equal(run.status, status, run.output);
    });
  }

  it('leaves with 130 when it is stopped', async () => {
    const { child, ended } = runSuite('hangs');
    await saying(child, 'hanging');
    child.kill('SIGINT');
    assert.equal((await ended).status, STATUS.stopped);
  });

  it('leaves with 64 when there is nothing to run', async () => {
    assert.equal((await launch([]).ended).status, STATUS.badCommandLine);
  });

  function runSuite(name: string) {
    const folder = mkdtempSync(path.join(scratch, 'workspace-'));
    return launch([
      folder,
      '--disable-workspace-trust',
      `--extensionDevelopmentPath=${ROOT}`,
      `--extensionTestsPath=${path.join(OUT, `${name}.cjs`)}`,
    ]);
  }
});

async function buildSuites(names: readonly string[]): Promise<void> {
  const sources = names.filter((name) => !['syntax-error', 'is-not-there'].includes(name));
  await build({
    entryPoints: sources.map((name) => path.join(SUITES, `${name}.ts`)),
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    external: ['vscode', 'mocha'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  mkdirSync(OUT, { recursive: true });
  copyFileSync(path.join(SUITES, 'syntax-error.cjs.txt'), path.join(OUT, 'syntax-error.cjs'));
}

function launch(args: readonly string[]): { child: ChildProcess; ended: Promise<Run> } {
  const env = { ...process.env, UNPITCH_HOST_LIMIT_MS: String(LIMIT_MS) };
  const child = spawn(path.join(ROOT, 'test', 'host', 'code-shim.mjs'), args, { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const ended = new Promise<Run>((resolve) => child.once('close', (status) => resolve({ status, output })));
  return { child, ended };
}

function saying(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      if (String(data).includes(text)) resolve();
    });
    child.once('close', (status) => reject(new Error(`Ended with ${status} before it said “${text}”.`)));
  });
}

interface PromiseWithResolvers {
  readonly promise: Promise<Run>;
  readonly resolve: (run: Run) => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve: (run: Run) => void = () => {};
  const promise = new Promise<Run>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
