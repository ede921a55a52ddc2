// @ts-check
import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// The holder touches its lock file; a file left alone this long belongs to a command that was killed. (A process id
// in the file would say it sooner, but means nothing to a command in another container on the same checkout.)
const TOUCH_MS = 2_000;
const ABANDONED_MS = 15_000;

/**
 * Runs `work` while no other command on this checkout does.
 * @param {string} file the lock file, created and removed here
 * @param {() => Promise<void>} work
 * @param {() => void} onWait called once if another command holds the lock
 */
export async function withLock(file, work, onWait) {
  mkdirSync(path.dirname(file), { recursive: true });
  let waited = false;
  while (!take(file)) {
    if (!waited) onWait();
    waited = true;
    await sleep(200);
  }
  const release = () => rmSync(file, { force: true });
  const stop = () => process.exit(130); // runs the `exit` handlers, so that an interrupted command leaves no lock
  const touch = setInterval(() => utimesSync(file, new Date(), new Date()), TOUCH_MS);
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  try {
    await work();
  } finally {
    clearInterval(touch);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > ABANDONED_MS) rmSync(file, { force: true });
  return false;
}
