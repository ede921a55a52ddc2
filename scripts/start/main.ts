import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main as build } from '../build/main.ts';
import { workbenchAddress } from '../vscode-server/address.ts';
import { installExtension } from '../vscode-server/installed-extension.ts';
import { type Server, startServer } from '../vscode-server/server.ts';
import { QUIET_SETTINGS, writeSettingsOnce } from '../vscode-server/settings.ts';
import { parseStartOptions, type StartOptions, USAGE } from './options.ts';
import { choosePort } from './port.ts';

/** Serves VS Code with Unpitch in it until Ctrl+C. */
export async function main(args: readonly string[]): Promise<void> {
  let options: StartOptions;
  let port: number;
  try {
    // npm runs its scripts in the root; DIR is relative to where the person is.
    options = parseStartOptions(args, process.env.INIT_CWD ?? process.cwd());
    port = await choosePort(options.port);
  } catch (error) {
    console.error(`${message(error)}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  await build([]);
  if (process.exitCode) return;

  const extensionsDir = mkdtempSync(path.join(tmpdir(), 'unpitch-extensions-'));
  process.once('exit', () => rmSync(extensionsDir, { recursive: true, force: true }));
  let server: Server | undefined;
  onInterrupt(async () => {
    await server?.stop();
    process.exit(0);
  });
  try {
    installExtension(extensionsDir);
    writeSettingsOnce(options.userDataDir, QUIET_SETTINGS);
    server = await startServer({ port, extensionsDir, userDataDir: options.userDataDir, workspaceTrust: true });
  } catch (error) {
    console.error(message(error));
    process.exit(1);
  }
  console.log(`Serving ${options.folder} in VS Code, with Unpitch. Open this in a browser; Ctrl+C stops.\n`);
  console.log(workbenchAddress(server, { folder: options.folder }));

  const { code, signal } = await server.exited;
  if (interrupted) return; // the handler above is ending the process
  console.error(`\nVS Code’s server ended by itself (${signal ?? code}). It said last:\n${server.recentOutput()}`);
  await server.stop();
  process.exit(1);
}

let interrupted = false;
/** A terminal's Ctrl+C can arrive twice, once of it by way of npm. */
const SAME_PRESS_MS = 500;

/** The first interrupt stops gracefully, the second one at once. */
function onInterrupt(stop: () => Promise<void>): void {
  let first = 0;
  const interrupt = () => {
    if (interrupted && Date.now() - first > SAME_PRESS_MS) process.exit(130); // the `exit` handlers kill and clean
    if (interrupted) return;
    interrupted = true;
    first = Date.now();
    console.log('\nStopping …');
    stop().catch((error) => {
      console.error(message(error));
      process.exit(1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
