// Makes what is generated, or with `--check` says what is stale. Run by `npm run generate`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../src/rules/rule.ts';
import { inflectionTable } from './generate/inflections.ts';
import { ruleIndex } from './generate/rule-index.ts';
import { ruleList, rulePage } from './generate/rule-pages.ts';
import { settingsSchema } from './generate/settings.ts';

const root = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, content: string): void {
  const target = path.join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) return;
  stale.push(file);
  if (isCheck) return;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

put('src/rules/rules.generated.ts', ruleIndex(path.join(root, 'src/rules')));
const { RULES } = (await import('../src/rules/rules.generated.ts')) as { RULES: readonly Rule[] };
put('src/language/inflections.generated.ts', inflectionTable(RULES));
put('docs/rules/README.md', ruleList(RULES));
for (const rule of RULES) put(`docs/rules/${rule.id}.md`, rulePage(rule));
removeOrphans();
put('package.json', withSettings(readFileSync(path.join(root, 'package.json'), 'utf8')));

if (stale.length === 0) console.log('Everything generated is up to date.');
else if (isCheck) {
  console.error(`Stale, run “npm run generate” and commit: ${stale.join(', ')}`);
  process.exitCode = 1;
} else console.log(`Made ${stale.join(', ')}.`);

function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration = { title: 'Unpitch', properties: settingsSchema(RULES) };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Pages of rules that are no more. */
function removeOrphans(): void {
  const pages = path.join(root, 'docs/rules');
  if (!existsSync(pages)) return;
  const known = new Set(RULES.map((rule) => path.join(pages, `${rule.id}.md`)));
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const page = path.join(pages, file);
    if (!file.endsWith('.md') || file === 'README.md' || known.has(page)) continue;
    stale.push(path.relative(root, page));
    if (!isCheck) rmSync(page);
  }
}
