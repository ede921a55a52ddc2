// Scores detection. npm run eval -- [--labels FILE] [--corpus DIR] [--json FILE] [--show] [--guards]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Unpitch } from '../src/check/unpitch.ts';
import { FAMILIES } from '../src/rules/rule.ts';
import { type Kind, measureDocuments } from './eval/documents.ts';
import { guardGains } from './eval/guards.ts';
import { readLetterLabels, readOwnLabels } from './eval/labels.ts';
import { peersOnNeutral } from './eval/peers.ts';
import { type Score, type Scored, score } from './eval/score.ts';

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    corpus: { type: 'string' },
    json: { type: 'string' },
    show: { type: 'boolean', default: false },
    guards: { type: 'boolean', default: false },
  },
});

const engine = new Unpitch();
const corpus = path.resolve(import.meta.dirname, '../test/corpus');
const files = values.labels ? [values.labels] : [path.join(corpus, 'tuned.jsonl'), path.join(corpus, 'scored.jsonl')];
const results: Record<string, unknown> = {};

for (const file of files) {
  const scored = score(engine, readOwnLabels(file));
  results[path.basename(file)] = { overall: scored.overall, families: scored.families };
  printScore(path.basename(file), scored);
  // What is only scored stays unread, or it is tuning data from then on.
  if (values.show && !file.endsWith('scored.jsonl')) printMistakes(scored);
}

if (values.corpus) {
  const labels = readLetterLabels(path.join(values.corpus, 'labels.jsonl'));
  const real = score(engine, labels);
  const ok = labels.filter(({ set }) => set === 'ok');
  const wrongOk = new Set(real.wrong.map(({ id }) => id));
  const alarmed = ok.filter(({ id }) => wrongOk.has(id)).length;
  printScore(`real labels (${labels.length})`, real);
  console.log(`  false alarms on ${alarmed} of ${ok.length} ok lines (${percent(alarmed / Math.max(1, ok.length))})`);
  if (values.show) printMistakes(real);
  const kinds = measureDocuments(engine, values.corpus);
  printKinds(kinds, values.show);
  const peers = await peersOnNeutral(values.corpus);
  for (const { tool, kind, words, findings } of peers) {
    const rate = ((findings / words) * 10_000).toFixed(1).padStart(7);
    console.log(`  ${tool.padEnd(10)} on neutral ${kind.padEnd(13)} ${rate} findings per 10,000 words`);
  }
  results.peers = peers;
  results.real = { overall: real.overall, families: real.families, okLines: ok.length, okLinesMarked: alarmed };
  results.documents = kinds.map(({ examples, ...kind }) => kind);
}

if (values.guards) {
  const gains = guardGains(files.flatMap(readOwnLabels), values.corpus);
  console.log('\n  without the guard   more false alarms   more hits   more findings in neutral prose');
  for (const { guard, falseAlarms, hits, neutral } of gains) {
    console.log(
      `  ${guard.padEnd(17)} ${String(falseAlarms).padStart(19)} ${String(hits).padStart(11)} ${String(neutral).padStart(32)}`,
    );
  }
  results.guards = gains;
}

if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);

function printScore(name: string, { overall, families }: Scored): void {
  console.log(`\n${name}`);
  const row = (title: string, { hits, misses, falseAlarms, precision, recall, f1 }: Score) =>
    console.log(
      `  ${title.padEnd(11)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}   ${hits} hits, ${misses} missed, ${falseAlarms} false alarms`,
    );
  for (const family of FAMILIES) row(family, families[family]);
  row('overall', overall);
}

function printMistakes({ missed, wrong }: Scored): void {
  for (const { id, words, text } of missed) console.log(`  missed ${id}: ${text.replace(words, `[[${words}]]`)}`);
  for (const { id, words, rule, text } of wrong)
    console.log(`  wrong  ${id} ${rule}: ${text.replace(words, `[[${words}]]`)}`);
}

function printKinds(kinds: readonly Kind[], show: boolean): void {
  console.log(
    '\n  kind                       docs   words  with findings  warnings per 10,000 words  findings a document',
  );
  for (const { side, kind, documents, words, found, warnings, findings, examples } of kinds) {
    const cells = [
      `${side} ${kind}`.padEnd(26),
      String(documents).padStart(5),
      String(words).padStart(8),
      percent(found / documents).padStart(9),
      ((warnings / words) * 10_000).toFixed(2).padStart(15),
      (findings / documents).toFixed(2).padStart(24),
    ];
    console.log(`  ${cells.join(' ')}`);
    if (show && side === 'neutral') for (const example of examples) console.log(`      ${example}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`.padStart(6);
}
