import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Unpitch } from '../../src/check/unpitch.ts';
import { DEFAULT_CONFIG } from '../../src/report/config.ts';
import { type Finding, report } from '../../src/report/report.ts';

/** What was found in the documents of one kind. */
export interface Kind {
  kind: string;
  side: string;
  documents: number;
  words: number;
  /** Documents with at least one finding. */
  found: number;
  warnings: number;
  findings: number;
  examples: string[];
}

/** A document of a corpus: where it is, and what kind of text it holds. */
export interface ManifestRow {
  side: string;
  kind: string;
  file: string;
  path: string;
}

/**
 * The documents of a corpus folder: `manifest.tsv` (columns `side`, `file`, `kind` by name in its first line) beside the
 * folders named by `side`. Files that aren't there are passed over.
 */
export function readManifest(folder: string): ManifestRow[] {
  const [head = '', ...rows] = readFileSync(path.join(folder, 'manifest.tsv'), 'utf8').split('\n');
  const columns = head.split('\t');
  return rows.flatMap((row) => {
    const {
      side = '',
      file = '',
      kind = '',
    } = Object.fromEntries(row.split('\t').map((cell, i) => [columns[i], cell]));
    const target = path.join(folder, side, file);
    return file && existsSync(target) ? [{ side, kind, file, path: target }] : [];
  });
}

/** What is found in each kind of document of a corpus. */
export function measureDocuments(engine: Unpitch, folder: string): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { side, kind, file, path: target } of readManifest(folder)) {
    const key = `${side} ${kind}`;
    const sum = kinds.get(key) ?? {
      kind,
      side,
      documents: 0,
      words: 0,
      found: 0,
      warnings: 0,
      findings: 0,
      examples: [],
    };
    kinds.set(key, sum);
    measure(engine, readFileSync(target, 'utf8'), file, sum);
  }
  return [...kinds.values()].sort((a, b) => a.side.localeCompare(b.side) || a.kind.localeCompare(b.kind));
}

function measure(engine: Unpitch, text: string, file: string, sum: Kind): void {
  const findings = report(engine.open(text, { language: 'plaintext' })!, DEFAULT_CONFIG).findings;
  sum.documents++;
  sum.words += text.split(/\s+/).filter((word) => word !== '').length;
  sum.findings += findings.length;
  sum.warnings += findings.filter(({ level }) => level === 'warning').length;
  if (findings.length > 0) sum.found++;
  for (const finding of findings) sum.examples.push(`${file}: ${inItsLine(text, finding)}`);
}

function inItsLine(text: string, { start, end, rule, level }: Finding): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${rule} (${level}) …${before}[[${text.slice(start, end)}]]${after}…`.replace(/\s+/g, ' ');
}
