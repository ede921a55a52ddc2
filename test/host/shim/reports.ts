import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Message } from './messages.ts';

export interface Listener {
  /** A path (a named pipe on Windows) to connect to. */
  readonly address: string;
  /** A temporary folder, removed by `close`. */
  readonly folder: string;
  close(): void;
}

/**
 * Listens to the extension host, whose own exit says too little: VS Code reports success when a test calls
 * `process.exit(0)`, and when the extension host is killed.
 * @param onEnd called when the extension host hangs up, after all its messages
 */
export async function listenForReports(onMessage: (message: Message) => void, onEnd: () => void): Promise<Listener> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unpitch-host-'));
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'socket');
  const connections = new Set<Socket>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.on('error', () => {}); // followed by 'close'
    createInterface({ input: connection })
      .on('line', (line) => onMessage(JSON.parse(line)))
      .on('close', onEnd)
      .on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  return {
    address,
    folder,
    close: () => {
      for (const connection of connections) connection.destroy();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
