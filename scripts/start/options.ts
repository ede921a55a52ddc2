import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, USER_DATA_DIR } from '../install/paths.mjs';

export const USAGE = 'npm start [-- [DIR] [--port N] [--user-data-dir DIR]]';

export interface StartOptions {
  /** Absolute. */
  readonly folder: string;
  /** Left out: the usual one if it is free, else any. */
  readonly port?: number;
  /** Where settings are kept from one session to the next. Absolute. */
  readonly userDataDir: string;
}

/**
 * @param cwd what DIR is relative to
 * @throws with a sentence for the person who typed the command
 */
export function parseStartOptions(args: readonly string[], cwd: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, 'user-data-dir': { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error(`One folder at a time, please; got ${positionals.join(' and ')}.`);
  const folder = positionals[0] ? path.resolve(cwd, positionals[0]) : path.join(ROOT, 'media', 'example');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const kept = values['user-data-dir'];
  const userDataDir = kept ? path.resolve(cwd, kept) : USER_DATA_DIR;
  if (values.port === undefined) return { folder, userDataDir };
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not “${values.port}”.`);
  }
  return { folder, userDataDir, port };
}
