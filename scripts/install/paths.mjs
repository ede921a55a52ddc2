// @ts-check
// Where the installed parts live. Everything is below `.vscode-server/`, which git ignores; deleting that folder
// makes the next command install it again.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder, without a trailing separator. */
export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Holds what the commands install and keep outside `node_modules`. */
export const HOME = path.join(ROOT, '.vscode-server');

/** The folder with the two manifest files that pin the VS Code server build. */
export const SERVER_MANIFEST_DIR = path.join(ROOT, 'test', 'host', 'server');

/** The installed copy of that manifest folder. */
export const SERVER_DIR = path.join(HOME, 'server');

/** Inside an installation folder: VS Code's own server, without code-server's front end around it. */
export const SERVER_ROOT_WITHIN = path.join('node_modules', 'code-server', 'lib', 'vscode');

/** The VS Code server build (`out/server-main.js` is its entry). */
export const SERVER_ROOT = path.join(SERVER_DIR, SERVER_ROOT_WITHIN);

/** Chromium unpacked from the npm package `@sparticuz/chromium`. */
export const CHROMIUM_DIR = path.join(HOME, 'chromium');

/** Settings that `npm start` keeps from one session to the next. */
export const USER_DATA_DIR = path.join(HOME, 'user-data');

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that the tests drive: `UNPITCH_CHROMIUM` (a path), else one of the system's unless
 * `UNPITCH_NO_SYSTEM_CHROMIUM` is set, else the unpacked one. `undefined` when there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const system = process.env.UNPITCH_NO_SYSTEM_CHROMIUM ? [] : SYSTEM_CHROMIUM;
  const candidates = [process.env.UNPITCH_CHROMIUM, ...system, path.join(CHROMIUM_DIR, 'chromium')];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}
