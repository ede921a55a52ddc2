// `npm start`, as a person runs it: with a terminal's Ctrl+C, and no trace of it afterwards.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../scripts/install/paths.mjs';
import { processes } from './processes.ts';

const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/\?tkn=\S+$/m;

describe('npm start', () => {
  let scratch = '';
  let temporary = '';

  beforeEach(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-start-'));
    temporary = path.join(scratch, 'tmp');
    mkdirSync(temporary);
    mkdirSync(path.join(scratch, 'my drafts'));
  });
  afterEach(() => {
    for (const pid of startedWith(temporary)) process.kill(pid, 'SIGKILL');
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  });

  it('serves the folder to whoever has the token, and leaves nothing behind', async () => {
    const { child, output, ended } = npmStart(['my drafts']);
    const address = await addressIn(child, output);
    assert.ok(address.endsWith(`&folder=${scratch}/my%20drafts`), address);

    const page = await fetch(address, { redirect: 'manual' }); // sets the token as a cookie, and shortens the address
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const location = page.headers.get('location') ?? '';
    const workbench = await fetch(new URL(location, address), { headers: { cookie } });
    assert.equal(workbench.status, 200);
    assert.match(await workbench.text(), /workbench/);
    assert.equal((await fetch(new URL('/', address))).status, 403);

    ctrlC(child);
    // The command leaves with 0; the shell that npm puts around it may pass the signal on.
    assert.ok([0, 130, 'SIGINT'].includes(await ended), output());
    assert.deepEqual(startedWith(temporary), []);
    assert.deepEqual(leftBehind(temporary), []);
  });

  it('installs what the package would hold, and keeps the writer’s settings', async () => {
    const settings = path.join(scratch, 'kept', 'User', 'settings.json');
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, '{ "editor.fontSize": 21 }');
    const { child, output, ended } = npmStart(['my drafts']);
    await addressIn(child, output);
    const extensions = readdirSync(temporary).find((name) => name.startsWith('unpitch-extensions-'))!;
    const [entry] = JSON.parse(readFileSync(path.join(temporary, extensions, 'extensions.json'), 'utf8'));
    assert.deepEqual(entry.identifier, { id: 'unpitch.unpitch' });
    const installed = readdirSync(path.join(temporary, extensions, entry.relativeLocation));
    assert.ok(installed.includes('package.json') && installed.includes('dist'), installed.join());
    assert.ok(!installed.includes('src') && !installed.includes('node_modules'), installed.join());
    ctrlC(child);
    await ended;
    assert.equal(readFileSync(settings, 'utf8'), '{ "editor.fontSize": 21 }');
  });

  it('says so when the server dies', async () => {
    const { child, output, ended } = npmStart(['my drafts']);
    await addressIn(child, output);
    for (const pid of startedWith(temporary)) process.kill(pid, 'SIGKILL');
    assert.notEqual(await ended, 0);
    assert.match(output(), /server ended by itself/);
    assert.deepEqual(leftBehind(temporary), []);
  });

  const refused: Readonly<Record<string, { args: string[]; says: RegExp }>> = {
    'a folder that is not there': { args: ['nowhere'], says: /There is no folder .*nowhere/ },
    'two folders': { args: ['my drafts', 'more'], says: /One folder at a time/ },
    'a port that is none': { args: ['my drafts', '--port', '70000'], says: /--port takes a number/ },
    'an unknown option': { args: ['--fast'], says: /--fast/ },
  };
  for (const [what, { args, says }] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      const { output, ended } = npmStart(args);
      assert.equal(await ended, 2);
      assert.match(output(), says);
    });
  }

  it('refuses a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { output, ended } = npmStart(['my drafts', '--port', String(port)]);
    const status = await ended;
    taken.close();
    assert.equal(status, 2);
    assert.match(output(), new RegExp(`Port ${port} is taken`));
  });

  /** In a process group of its own, as a shell starts it. */
  function npmStart(args: readonly string[]) {
    const npm = ['--silent', '--prefix', ROOT, 'start', '--', ...args, '--user-data-dir=kept'];
    const env = { ...process.env, TMPDIR: temporary };
    const child = spawn('npm', npm, { cwd: scratch, env, detached: true });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        text += data;
      });
    }
    const ended = new Promise<number | NodeJS.Signals>((resolve) =>
      child.once('close', (status, signal) => resolve(status ?? signal ?? 'SIGKILL')),
    );
    return { child, output: () => text, ended };
  }
});

/** A terminal sends it to the whole group: npm, the shell that npm starts, and the command. */
function ctrlC(child: ChildProcess): void {
  process.kill(-child.pid!, 'SIGINT');
}

async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const address = ADDRESS.exec(output())?.[0];
    if (address) return address;
    assert.equal(child.exitCode, null, output());
    await sleep(50);
  }
}

/** The processes that were started with a path below the folder. */
function startedWith(folder: string): number[] {
  return processes().flatMap(({ pid, command }) => (command.includes(folder) ? [pid] : []));
}

/** What Unpitch left in the temporary folder; the TypeScript loader keeps its cache there. */
function leftBehind(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('unpitch-'));
}
