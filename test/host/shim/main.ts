import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { remoteUri, type Target, workbenchAddress } from '../../../scripts/vscode-server/address.ts';
import { startBrowser } from '../../../scripts/vscode-server/browser.ts';
import { type Server, startServer } from '../../../scripts/vscode-server/server.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { type Message, SHIM_PID_VARIABLE, SOCKET_VARIABLE, SUITE_VARIABLE } from './messages.ts';
import { listenForReports } from './reports.ts';
import { STATUS, type Status, Verdict } from './verdict.ts';

const RUN_LIMIT_MS = Number(process.env.UNPITCH_HOST_LIMIT_MS ?? 180_000);
const START_LIMIT_MS = Math.min(60_000, RUN_LIMIT_MS);
const CLOSE_LIMIT_MS = 5_000;
// Normally the workbench leaves by itself well before, once the suite is done.
const LEAVE_LIMIT_MS = 10_000;

/** @returns the status to leave with */
export async function main(args: readonly string[]): Promise<Status> {
  let commandLine: CommandLine;
  try {
    commandLine = parseCommandLine(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return STATUS.badCommandLine;
  }
  const verdict = new Verdict();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => verdict.reach(STATUS.stopped, `stopped by ${signal}`));
  }
  const host = new Host(commandLine, verdict);
  // The verdict may be reached while the host still starts: a signal, a limit.
  host.start().catch((error) => verdict.reach(STATUS.died, error instanceof Error ? error.stack : String(error)));
  const status = await verdict.reached;
  await host.close();
  return status;
}

/** One run: a server, a browser page on it, and the socket on which the suite reports. */
class Host {
  readonly #commandLine: CommandLine;
  readonly #verdict: Verdict;
  readonly #closers: (() => unknown)[] = [];
  #closing = false;
  #started = false;
  #outcome: Extract<Message, { kind: 'done' }> | undefined;

  constructor(commandLine: CommandLine, verdict: Verdict) {
    this.#commandLine = commandLine;
    this.#verdict = verdict;
  }

  async start(): Promise<void> {
    this.#limit(RUN_LIMIT_MS, () => this.#verdict.reach(STATUS.outOfTime, `no result within ${RUN_LIMIT_MS} ms`));
    this.#limit(START_LIMIT_MS, () => {
      if (!this.#started) this.#verdict.reach(STATUS.outOfTime, `the suite did not start within ${START_LIMIT_MS} ms`);
    });
    const listener = await listenForReports(
      (message) => this.#read(message),
      () => this.#diedBeforeTheEnd('the extension host ended before the suite did'),
    );
    this.#onClose(() => listener.close());
    const wrapper = await bundleWrapper(listener.folder);
    const [server, browser] = await Promise.all([this.#startServer(listener.address), this.#startBrowser()]);
    if (!this.#closing) await this.#openWorkbench(server, browser, wrapper);
  }

  async close(): Promise<void> {
    this.#closing = true;
    for (const closer of this.#closers.splice(0).reverse()) {
      await Promise.race([closer(), sleep(CLOSE_LIMIT_MS, undefined, { ref: false })]);
    }
  }

  /** What starts while the run is being closed is closed at once. */
  #onClose(closer: () => unknown): void {
    if (this.#closing) void closer();
    else this.#closers.push(closer);
  }

  #limit(milliseconds: number, then: () => void): void {
    const timer = setTimeout(then, milliseconds);
    this.#onClose(() => clearTimeout(timer));
  }

  #read(message: Message): void {
    if (message.kind === 'started') this.#started = true;
    else if (message.kind === 'output') process[message.stream].write(message.text);
    else {
      this.#outcome = message;
      if (message.error) console.error(message.error);
      this.#limit(LEAVE_LIMIT_MS, () => this.#verdict.reach(outcomeStatus(message)));
    }
  }

  /** Nothing that ends while the run is being closed, or after the suite is done, matters. */
  #diedBeforeTheEnd(why: string): void {
    if (!this.#closing && !this.#outcome) this.#verdict.reach(STATUS.died, why);
  }

  async #startServer(address: string): Promise<Server> {
    const { userDataDir, extensionsDir, workspaceTrust, testsPath } = this.#commandLine;
    const server = await startServer({
      ...(userDataDir && { userDataDir }),
      ...(extensionsDir && { extensionsDir }),
      workspaceTrust,
      env: { [SOCKET_VARIABLE]: address, [SUITE_VARIABLE]: testsPath, [SHIM_PID_VARIABLE]: String(process.pid) },
      extraArgs: ['--enable-smoke-test-driver'], // newer builds let a page ask for `codeAutomationExit` only with it
      onLine: (line) => {
        if (process.env.UNPITCH_HOST_VERBOSE) console.error(`[server] ${line}`);
        const death = /Extension Host Process exited with (code: .*)$/.exec(line)?.[1];
        if (death) this.#diedBeforeTheEnd(`the extension host died, ${death}`);
      },
    });
    this.#onClose(() => server.stop());
    void server.exited.then(({ code, signal }) => this.#diedBeforeTheEnd(`the server ended (${signal ?? code})`));
    return server;
  }

  async #startBrowser(): Promise<Browser> {
    const browser = await startBrowser();
    this.#onClose(() => browser.close().catch(() => {}));
    browser.on('disconnected', () => this.#diedBeforeTheEnd('the browser ended'));
    return browser;
  }

  async #openWorkbench(server: Server, browser: Browser, wrapper: string): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('crash', () => this.#diedBeforeTheEnd('the browser page crashed'));
    if (process.env.UNPITCH_HOST_VERBOSE) page.on('console', (message) => console.error(`[page] ${message.text()}`));
    await page.exposeFunction('codeAutomationLog', () => {});
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      if (!this.#outcome) this.#diedBeforeTheEnd(`the workbench left with ${code} before the suite was done`);
      else this.#verdict.reach(code === 0 ? outcomeStatus(this.#outcome) : STATUS.failed);
    });
    const address = workbenchAddress(server, testTarget(server.port, this.#commandLine, wrapper));
    await page.goto(address, { waitUntil: 'commit' });
  }
}

function outcomeStatus({ error }: Extract<Message, { kind: 'done' }>): Status {
  return error === undefined ? STATUS.passed : STATUS.failed;
}

function testTarget(port: number, { opened, developmentPaths }: CommandLine, wrapper: string): Target {
  const isFolder = (file: string) => statSync(file).isDirectory();
  const workspace = opened.find((file) => file.endsWith('.code-workspace'));
  const folder = opened.find(isFolder);
  const files = opened.filter((file) => file !== workspace && !isFolder(file));
  return {
    ...(workspace ? { workspace } : folder && { folder }),
    payload: [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
      ...files.map((file) => ['openFile', remoteUri(port, file)] as const),
      ...developmentPaths.map((folder) => ['extensionDevelopmentPath', remoteUri(port, folder)] as const),
      ['extensionTestsPath', remoteUri(port, wrapper)],
    ],
  };
}

/** Into a folder of this run's own, since several may run at once. */
async function bundleWrapper(folder: string): Promise<string> {
  const entry = fileURLToPath(new URL('./wrapper.ts', import.meta.url));
  const outfile = path.join(folder, 'wrapper.cjs');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs' });
  return outfile;
}
