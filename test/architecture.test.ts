import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** The rooms in the order of the data's way. Each imports only from itself and from rooms before it. */
const ROOMS = ['prose', 'language', 'rules', 'reframe', 'check', 'audits', 'journey', 'report'];
/** The hosts: each may import every room, and neither the other. */
const HOSTS = ['extension', 'cli'];

interface Import {
  from: string;
  what: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => ({ from: file, what: (match[1] ?? match[2] ?? match[3])! }));
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);
const roomOf = (file: string) => file.split(path.sep)[0]!;

describe('the house', () => {
  it('has files in every room that the imports name', () => {
    assert.ok(files.length > 40 && imports.length > 100, `${files.length} files, ${imports.length} imports`);
    for (const file of files) assert.ok([...ROOMS, ...HOSTS].includes(roomOf(file)), `${file} stands in no room`);
  });

  it('imports run one way', () => {
    const wrong = imports.filter(({ from, what }) => {
      if (!what.startsWith('.')) return false;
      const target = path.relative(source, path.resolve(source, path.dirname(from), what));
      if (target.startsWith('..')) return target !== path.join('..', 'package.json') || roomOf(from) !== 'cli';
      const [mine, theirs] = [roomOf(from), roomOf(target)];
      if (mine === theirs) return false;
      if (HOSTS.includes(mine)) return HOSTS.includes(theirs);
      return ROOMS.indexOf(theirs) < 0 || ROOMS.indexOf(theirs) > ROOMS.indexOf(mine);
    });
    assert.deepEqual(wrong, []);
  });

  it('only the extension knows VS Code, only the terminal command knows Node', () => {
    const wrong = imports.filter(({ from, what }) => {
      const isNode = what.startsWith('node:') || builtinModules.includes(what);
      return (what === 'vscode' && roomOf(from) !== 'extension') || (isNode && roomOf(from) !== 'cli');
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps compromise out of what runs while a writer types', () => {
    assert.deepEqual(
      imports.filter(({ what }) => what === 'compromise'),
      [],
    );
  });

  it('names in docs/architecture.md every package that it depends on', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      packages.filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });
});
