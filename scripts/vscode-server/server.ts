import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVER_ROOT } from '../install/paths.mjs';

export interface ServerOptions {
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** Kept by the caller. Default: a temporary folder, removed with the server. */
  readonly userDataDir?: string;
  /** As `userDataDir`. */
  readonly extensionsDir?: string;
  /** Whether folders start restricted, as they do for a person. Default: every folder is trusted. */
  readonly workspaceTrust?: boolean;
  /** Added to the environment of the server and of the extension host below it. */
  readonly env?: Readonly<Record<string, string>>;
  readonly extraArgs?: readonly string[];
  /** Called with each line that the server prints. */
  readonly onLine?: (line: string) => void;
}

export interface Server {
  readonly port: number;
  /** The secret that a browser must show, as `?tkn=`. */
  readonly token: string;
  readonly pid: number;
  /** Settles when the server process is gone, however that came. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** The last lines that the server printed. */
  recentOutput(): string;
  /** Ends the server and everything it started, and removes its temporary folder. Can be called again. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 3_000;
const KEPT_LINES = 20;

/**
 * Starts VS Code's server build on the loopback interface, with a connection token of its own.
 * @throws when it ends, or prints no port within 30 seconds, with its last output
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-server-'));
  const token = randomBytes(16).toString('hex');
  const child = spawn(process.execPath, serverArgs(scratch, token, options), {
    cwd: SERVER_ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, which stop() can end as a whole
  });
  // Without a process (no such program, out of memory) there is only this event.
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  const recent: string[] = [];
  // A process that leaves without stop() must not leave its server running.
  const killNow = () => {
    signalGroup(child, 'SIGKILL');
    rmSync(scratch, { recursive: true, force: true });
  };
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    await stopServer(child, exited, scratch);
  };
  const port = listening(child, (line) => {
    recent.push(line);
    if (recent.length > KEPT_LINES) recent.shift();
    options.onLine?.(line);
  });
  const tooEarly = exited.then(({ code, signal }) => {
    throw new Error(`VS Code’s server ended early (${signal ?? code}):\n${recent.join('\n')}`);
  });
  const tooLate = sleep(START_LIMIT_MS, undefined, { ref: false }).then(() => {
    throw new Error(`VS Code’s server did not listen within ${START_LIMIT_MS / 1000} s:\n${recent.join('\n')}`);
  });
  try {
    return {
      port: await Promise.race([port, tooEarly, tooLate]),
      token,
      pid: child.pid ?? 0,
      exited,
      recentOutput: () => recent.join('\n'),
      stop,
    };
  } catch (error) {
    await stop(); // or a server that dies while it starts leaves its folder behind
    throw error;
  } finally {
    // The losers of the race settle later, unobserved.
    tooEarly.catch(() => {});
    tooLate.catch(() => {});
  }
}

function serverArgs(scratch: string, token: string, options: ServerOptions): string[] {
  const userDataDir = options.userDataDir ?? path.join(scratch, 'user');
  const extensionsDir = options.extensionsDir ?? path.join(scratch, 'extensions');
  mkdirSync(userDataDir, { recursive: true });
  mkdirSync(extensionsDir, { recursive: true });
  // Without this file the server's first scan of a fresh folder can fail, and then an extension is not found.
  const list = path.join(extensionsDir, 'extensions.json');
  if (!existsSync(list)) writeFileSync(list, '[]');
  // In a file, since other users of the machine can read a process's arguments.
  const tokenFile = path.join(scratch, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  return [
    path.join(SERVER_ROOT, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token-file', tokenFile],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', scratch, '--logsPath', path.join(scratch, 'logs')],
    ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(options.extraArgs ?? []),
  ];
}

/** The port that the server says it listens on. */
function listening(child: ChildProcess, onLine: (line: string) => void): Promise<number> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        onLine(line);
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port) resolve(Number(port));
      });
    }
  });
}

async function stopServer(child: ChildProcess, exited: Promise<unknown>, scratch: string): Promise<void> {
  signalGroup(child, 'SIGTERM');
  await Promise.race([exited, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL'); // extension hosts outlive a server that went away quietly
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
