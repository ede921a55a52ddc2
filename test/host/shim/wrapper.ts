// Runs inside the extension host, in the place of the suite: loads the real one and sends its console output and its
// outcome to the shim. Bundled by main.ts, since the extension host reads no TypeScript.
import { connect, type Socket } from 'node:net';
import { format } from 'node:util';
import { type Message, SOCKET_VARIABLE, SUITE_VARIABLE } from './messages.ts';

// The server build runs without its native log writer, and complains once for each log file.
const MISSING_LOG_WRITER = /^Error: Could not locate the bindings file[\s\S]*@vscode\/spdlog/;

type Send = (message: Message) => Promise<void>;

export async function run(): Promise<void> {
  const socket = await connected(process.env[SOCKET_VARIABLE] ?? '');
  const send: Send = (message) =>
    new Promise((resolve) => {
      socket.write(`${JSON.stringify(message)}\n`, () => resolve());
    });
  const restoreConsole = redirectConsole(send);
  let failure: { readonly error: unknown } | undefined;
  try {
    await send({ kind: 'started' });
    await runSuite(process.env[SUITE_VARIABLE] ?? '');
  } catch (error) {
    failure = { error };
  }
  restoreConsole();
  await send({ kind: 'done', ...(failure && { error: describe(failure.error) }) });
  await new Promise<void>((resolve) => socket.end(() => resolve()));
  if (failure) throw failure.error;
}

function connected(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address, () => resolve(socket));
    socket.once('error', reject);
  });
}

async function runSuite(file: string): Promise<void> {
  const suite = require(file);
  const runSuite: unknown = suite.run ?? suite.default?.run;
  if (typeof runSuite !== 'function') throw new Error(`${file} exports no run().`);
  await runSuite();
}

/** An Error's stack, or the text of whatever else was thrown: `undefined` too must count as a failure. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : `The suite rejected with ${format('%o', error)}`;
}

/** VS Code makes the console's methods accessors that ignore assignment, so they are defined anew. */
function redirectConsole(send: Send): () => void {
  const streams = { log: 'stdout', info: 'stdout', debug: 'stdout', warn: 'stderr', error: 'stderr' } as const;
  const saved: PropertyDescriptorMap = {};
  for (const [name, stream] of Object.entries(streams)) {
    const descriptor = Object.getOwnPropertyDescriptor(console, name);
    if (descriptor) saved[name] = descriptor;
    const value = (...values: unknown[]) => {
      const text = format(...values);
      if (!MISSING_LOG_WRITER.test(text)) void send({ kind: 'output', stream, text: `${text}\n` });
    };
    Object.defineProperty(console, name, { configurable: true, enumerable: true, writable: true, value });
  }
  return () => Object.defineProperties(console, saved);
}
