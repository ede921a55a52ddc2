import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_DIR, findChromium } from '../install/paths.mjs';

// Quiet: the tests talk to the loopback interface only.
const ARGS = [
  ...['--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability'],
];

/**
 * Starts headless Chromium.
 * @throws when there is none
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run `node scripts/ensure.mjs`, or set UNPITCH_CHROMIUM.');
  // Playwright turns Chromium's sandbox off, without which it does not start for root.
  return chromium.launch({ executablePath, headless: true, args: ARGS, env: environment(executablePath) });
}

/** The unpacked Chromium brings shared libraries and fonts that a bare machine lacks; the system's own come first. */
function environment(executablePath: string): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  if (!executablePath.startsWith(CHROMIUM_DIR)) return env;
  const libraries = [env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', path.join(CHROMIUM_DIR, 'al2023', 'lib')];
  env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(CHROMIUM_DIR, 'fonts');
  return env;
}
