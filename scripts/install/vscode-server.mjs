// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './command.mjs';
import { SERVER_DIR, SERVER_MANIFEST_DIR, SERVER_ROOT_WITHIN } from './paths.mjs';

const STAMP = path.join(SERVER_DIR, 'installed-from.json');

/** VS Code's server build, out of the npm package `code-server`. */
export const vscodeServer = {
  what: 'VS Code’s server build',
  isReady: () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted(),
  install,
};

/** What the stamp says: the locked packages, for this platform. */
function wanted() {
  const lock = readFileSync(path.join(SERVER_MANIFEST_DIR, 'package-lock.json'), 'utf8');
  return `${process.platform}-${process.arch}\n${lock}`;
}

async function install() {
  const part = `${SERVER_DIR}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(path.join(SERVER_MANIFEST_DIR, file), path.join(part, file));
  }
  await npm(['ci'], part);

  // code-server would do this in its install script. Not `npm ci`: it rejects the shrinkwrap that pins these packages.
  const root = path.join(part, SERVER_ROOT_WITHIN);
  await npm(['install', '--omit=dev', '--no-save'], root);
  // The HTML and JSON language features start a server that needs what all built-in extensions share.
  await npm(['install', '--omit=dev', '--no-save'], path.join(root, 'extensions'));

  const modules = path.join(root, 'node_modules');
  link(modules, path.join(root, 'node_modules.asar'));
  // File search runs ripgrep. The version that the server depends on downloads its program; this one brings it.
  const platform = `ripgrep-${process.platform}-${process.arch}`;
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const ripgrep = path.join(part, 'node_modules', '@vscode', platform, 'bin', program);
  if (existsSync(ripgrep)) link(ripgrep, path.join(modules, '@vscode', 'ripgrep', 'bin', program));

  // Only a whole installation ever has the final name.
  writeFileSync(path.join(part, path.basename(STAMP)), wanted());
  rmSync(SERVER_DIR, { recursive: true, force: true });
  renameSync(part, SERVER_DIR);
}

/**
 * Relative, so that the link survives the renaming of the folder above.
 * @param {string} target
 * @param {string} at
 */
function link(target, at) {
  rmSync(at, { recursive: true, force: true });
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(path.relative(path.dirname(at), target), at);
}
