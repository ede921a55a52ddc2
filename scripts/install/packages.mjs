// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './command.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

/** The packages of the checkout's package-lock.json, in `node_modules`. */
export const packages = {
  what: 'the npm packages',
  // npm writes this list last, so an interrupted installation has none. Comparing it with package-lock.json, rather
  // than keeping a stamp of our own, also accepts what a person installed with `npm ci`.
  isReady: () => matches(read('package-lock.json'), read('node_modules/.package-lock.json')),
  install: () => npm(['ci'], ROOT),
};

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined; // absent or cut off: not installed
  }
}

/**
 * Whether what is installed is what is locked: the same versions, nothing missing, nothing left over.
 * @param {Packages | undefined} locked
 * @param {Packages | undefined} installed
 */
export function matches(locked, installed) {
  if (!locked || !installed) return false;
  const missing = Object.entries(locked).some(
    ([at, { version, ...entry }]) => at !== '' && isNeededHere(entry) && installed[at]?.version !== version,
  );
  const leftOver = Object.entries(installed).some(([at, { version }]) => locked[at]?.version !== version);
  return !missing && !leftOver;
}

/**
 * Optional packages are mostly one program built for many platforms, of which npm installs this one's.
 * @param {Locked} entry
 */
function isNeededHere({ optional, devOptional, os, cpu, libc }) {
  if (!optional && !devOptional) return true;
  if (!os || !cpu || libc) return false;
  return os.includes(process.platform) && cpu.includes(process.arch);
}
