// @ts-check
// Installs what a command needs, before it runs. Plain JavaScript without dependencies: in a fresh clone there are none.
//   node scripts/ensure.mjs [packages] [server] [chromium]
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from './install/chromium.mjs';
import { withLock } from './install/lock.mjs';
import { packages } from './install/packages.mjs';
import { HOME } from './install/paths.mjs';
import { vscodeServer } from './install/vscode-server.mjs';

// In this order: Chromium is unpacked from one of the packages.
const PARTS = { packages, server: vscodeServer, chromium };

/**
 * Installs those of the named parts that aren't there yet, and says so in one line each. An installation that was
 * interrupted is done again; of two commands at once, one installs and the other waits.
 * @param {...keyof typeof PARTS} names
 */
export async function ensure(...names) {
  const parts = Object.entries(PARTS).flatMap(([name, part]) => (names.some((one) => one === name) ? [part] : []));
  for (const part of parts) {
    if (part.isReady()) continue;
    await withLock(
      path.join(HOME, 'install.lock'),
      async () => {
        if (part.isReady()) return;
        const start = performance.now();
        process.stdout.write(`Installing ${part.what} … `);
        await part.install();
        process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
        if (!part.isReady()) throw new Error(`${part.what}: the installation ended well, but is not complete.`);
      },
      () => console.log(`Waiting for another command that is installing ${part.what} …`),
    );
  }
}

/**
 * As `ensure`, for a command's entry: a failure ends the process with one readable message.
 * @param {...keyof typeof PARTS} names
 */
export async function ensureOrExit(...names) {
  try {
    await ensure(...names);
  } catch (error) {
    console.error(`\nCould not install what this command needs. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const known = /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS));
  await ensureOrExit(...known.filter((name) => names.length === 0 || names.includes(name)));
}
