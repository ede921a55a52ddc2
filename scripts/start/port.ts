import { createServer } from 'node:net';

/** Browsers keep a page's layout by its address, so the same port serves a writer better than a new one each time. */
const USUAL_PORT = 7327;

/**
 * @param wanted `undefined`: the usual port, or 0 (the system chooses) where that is taken
 * @throws when the wanted port is taken
 */
export async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return (await isFree(USUAL_PORT)) ? USUAL_PORT : 0;
  if (await isFree(wanted)) return wanted;
  throw new Error(`Port ${wanted} is taken. Name another one, or leave --port out.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
