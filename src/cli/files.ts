import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { EXTENSIONS } from '../prose/formats.ts';
import { DEFAULT_EXCLUDES } from '../report/excludes.ts';

/** A path that can't be checked, and why; the others are. */
export interface Unreadable {
  file: string;
  reason: string;
}

/**
 * The files that the given paths name: a file is itself, a folder all drafts in it, a glob what it finds. Paths as
 * shown to a person, relative to `cwd` with forward slashes; sorted, each once. A path that names nothing is unreadable.
 */
export async function findDrafts(
  paths: readonly string[],
  cwd: string,
): Promise<{ files: string[]; unreadable: Unreadable[] }> {
  const files = new Set<string>();
  const unreadable: Unreadable[] = [];
  for (const given of paths) {
    const found = await expand(given, cwd);
    if (typeof found === 'string') unreadable.push({ file: given, reason: found });
    else for (const file of found) files.add(file);
  }
  return { files: [...files].sort(), unreadable };
}

/** The files that one path names, or why there are none. */
async function expand(given: string, cwd: string): Promise<string[] | string> {
  const absolute = path.resolve(cwd, given);
  const kind = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error) {
    if (kind.code !== 'ENOENT') return `it can’t be read (${kind.code ?? kind.message})`;
    if (!isDynamicPattern(given)) return 'there is no such file or folder';
    const found = await glob([toPosix(given)], { cwd, onlyFiles: true, ignore: [...DEFAULT_EXCLUDES] });
    return found.length > 0 ? found.map((file) => shown(path.resolve(cwd, file), cwd)) : 'no file fits this pattern';
  }
  if (!kind.isDirectory()) return [shown(absolute, cwd)];
  const found = await glob([`**/*.{${EXTENSIONS.join(',')}}`], {
    cwd: absolute,
    onlyFiles: true,
    ignore: [...DEFAULT_EXCLUDES],
  });
  return found.map((file) => shown(path.join(absolute, file), cwd));
}

function shown(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  return toPosix(relative.startsWith('..') ? absolute : relative);
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}

/** A file's text, or why it can't be had: it is gone, forbidden, or no text. A byte order mark stays: offsets count it. */
export async function readDraft(file: string, cwd: string): Promise<{ text: string } | Unreadable> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.resolve(cwd, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EISDIR' ? 'it is a folder' : code === 'ENOENT' ? 'it is gone' : `it can’t be read (${code ?? message})`;
    return { file, reason };
  }
  if (bytes.subarray(0, 8000).includes(0)) return { file, reason: 'it is no text file' };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
