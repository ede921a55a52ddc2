// Checks every file below the given folders in every format: nothing may crash, and each span must slice to its words.
// npm run survey -- DIR…
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Unpitch } from '../src/check/unpitch.ts';
import { OPAQUE } from '../src/prose/block.ts';
import { DEFAULT_CONFIG } from '../src/report/config.ts';
import { report } from '../src/report/report.ts';

const engine = new Unpitch({
  onBrokenRule: (rule, error) => {
    throw new Error(`${rule.id}: ${String(error)}`);
  },
});
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name at least one folder.');
  process.exit(2);
}

let files = 0;
let words = 0;
let found = 0;
const wrong: string[] = [];
const byRule = new Map<string, number>();
for (const folder of folders) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, entry);
    if (!statSync(file).isFile()) continue;
    files++;
    const text = readFileSync(file, 'utf8');
    words += text.split(/\s+/).length;
    for (const language of ['plaintext', 'markdown', 'html']) survey(file, text, language);
  }
}
console.log(
  `${files} files, ${words} words, each in 3 formats: ${found} findings in plain text, ${wrong.length} wrong spans.`,
);
for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${rule}`);
if (wrong.length > 0) {
  console.error(wrong.slice(0, 20).join('\n'));
  process.exitCode = 1;
}

function survey(file: string, text: string, language: string): void {
  const draft = engine.open(text, { language })!;
  for (const { rule, start, end, source } of report(draft, DEFAULT_CONFIG).findings) {
    const { raw, block } = source;
    const phrase = block.text.slice(raw.start, raw.end);
    const slice = text.slice(start, end);
    if (!holds(slice, phrase) && !holds(withoutMarkup(slice), phrase)) {
      wrong.push(`${file} (${language}) ${rule}: “${slice}” is not “${phrase}”`);
    }
    draft.reframes(source);
    if (language !== 'plaintext') continue;
    found++;
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
}

/** True where a slice of source reads as the phrase; what is opaque in the phrase may be anything. */
function holds(slice: string, phrase: string): boolean {
  const source = letters(slice);
  const parts = phrase.split(OPAQUE).map(letters);
  if (!source.startsWith(parts[0]!) || !source.endsWith(parts.at(-1)!)) return false;
  let at = 0;
  return parts.every((part) => {
    const found = source.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && (parts.length > 1 || source === part);
  });
}

function letters(text: string): string {
  return text
    .replace(/^>\s?/gm, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function withoutMarkup(slice: string): string {
  return slice
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)?/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/[*_[\]`]/g, '');
}
