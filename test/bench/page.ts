import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/install/paths.mjs';

const PAGE = path.join(ROOT, 'docs', 'performance.md');
const BEGIN = '<!-- npm run bench -- --write: begin -->';
const END = '<!-- end -->';

/** Puts the tables into docs/performance.md, between its two marks. */
export function writePage(tables: string): void {
  writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), tables));
}

/** @throws when the marks aren't there */
export function withTables(page: string, tables: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`${PAGE} lacks the marks “${BEGIN}” and “${END}”.`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${page.slice(end)}`;
}
