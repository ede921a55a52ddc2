// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/install/command.mjs';
import { withLock } from '../../scripts/install/lock.mjs';
import { matches } from '../../scripts/install/packages.mjs';
import { HOME } from '../../scripts/install/paths.mjs';

const PEERS = fileURLToPath(new URL('./peers', import.meta.url));

/** Installs the tools to measure beside, and the corpora, unless they are there. Takes about a minute and 250 MB. */
export async function installPeers() {
  if (isReady()) return;
  await withLock(
    path.join(HOME, 'install.lock'),
    async () => {
      if (isReady()) return;
      console.log('Installing the peers and the corpora of the benchmark …');
      await npm(['ci'], PEERS);
    },
    () => console.log('Waiting for another command that is installing …'),
  );
}

/** npm writes its list of what is installed last, so an interrupted installation has none. */
function isReady() {
  try {
    const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(path.join(PEERS, file), 'utf8')).packages,
    );
    return matches(locked, installed);
  } catch {
    return false;
  }
}
