import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { ROOT } from '../install/paths.mjs';

/**
 * Installs the built extension into an empty extensions folder, as VS Code does with a package: only the files that
 * .vscodeignore lets into one, and an entry in the folder's list.
 * @param extensionsDir absolute
 */
export function installExtension(extensionsDir: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const folderName = `${publisher}.${name}-${version}`;
  const folder = path.join(extensionsDir, folderName);
  mkdirSync(folder, { recursive: true });
  for (const file of packagedFiles()) cpSync(path.join(ROOT, file), path.join(folder, file));
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: folder },
    relativeLocation: folderName,
  };
  writeFileSync(path.join(extensionsDir, 'extensions.json'), JSON.stringify([entry]));
}

/** The files of the package, relative to the root. .vscodeignore is an allow-list: all but the lines with a `!`. */
export function packagedFiles(): string[] {
  const lines = readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8').split('\n');
  const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  return globSync(allowed, { cwd: ROOT, dot: true }).sort();
}
