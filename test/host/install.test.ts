// What the commands do before anything is installed. Plain JavaScript without types, hence the imports by address.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const install = new URL('../../scripts/install/', import.meta.url);
const { matches } = await import(new URL('packages.mjs', install).href);
const lockModule = new URL('lock.mjs', install).href;

describe('whether the npm packages are installed', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const elsewhere = { os: ['plan9'], cpu: ['pdp11'] };
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-here': { version: '1.0.0', optional: true, ...here },
    'node_modules/for-elsewhere': { version: '1.0.0', optional: true, ...elsewhere },
  };
  const installed = { 'node_modules/a': locked['node_modules/a'], 'node_modules/for-here': { version: '1.0.0' } };
  const { 'node_modules/for-here': _, ...withoutForHere } = installed;

  const examples: readonly (readonly [string, object | undefined, boolean])[] = [
    ['what is locked, without what is for other platforms', installed, true],
    ['nothing, or an interrupted installation', undefined, false],
    ['another version', { ...installed, 'node_modules/a': { version: '1.0.1' } }, false],
    ['one more', { ...installed, 'node_modules/b': { version: '1.0.0' } }, false],
    ['one less', { 'node_modules/for-here': { version: '1.0.0' } }, false],
    ['one less of those for this platform', withoutForHere, false],
  ];
  for (const [what, found, expected] of examples) {
    it(`${what}: ${expected ? 'yes' : 'no'}`, () => assert.equal(matches(locked, found), expected));
  }
});

describe('two installations at once', () => {
  let folder = '';
  let lock = '';
  let log = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'unpitch-lock-'));
    lock = path.join(folder, 'lock');
    log = path.join(folder, 'log');
    writeFileSync(log, '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('run one after the other', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => exit(installing(name, 100))));
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    assert.equal(lines.length, 6);
    for (let i = 0; i < lines.length; i += 2) assert.equal(lines[i]!.replace('begins', 'ends'), lines[i + 1]);
    assert.equal(existsSync(lock), false);
  });

  it('take over what a killed one left', async () => {
    writeFileSync(lock, '');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    assert.equal(await exit(installing('a', 0)), 0);
  });

  it('leave no lock when interrupted', async () => {
    const child = installing('a', 10_000);
    while (!readFileSync(log, 'utf8').includes('begins')) await sleep(20);
    child.kill('SIGINT');
    assert.equal(await exit(child), 130);
    assert.equal(existsSync(lock), false);
  });

  function installing(name: string, milliseconds: number): ChildProcess {
    const source = `
      import { appendFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      import { withLock } from '${lockModule}';
      await withLock('${lock}', async () => {
        appendFileSync('${log}', '${name} begins\\n');
        await sleep(${milliseconds});
        appendFileSync('${log}', '${name} ends\\n');
      }, () => {});`;
    return spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
});

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
