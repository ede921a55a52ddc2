import type { Colors } from 'picocolors/types.js';
import { plain } from '../reframe/words.ts';
import type { CheckedDraft } from '../report/json.ts';
import { Lines } from '../report/lines.ts';
import type { Finding } from '../report/report.ts';

const LEVEL_WIDTH = 'information'.length;
const INDENT = ' '.repeat(9);

/** The report for a person at a terminal: each finding with its place, its words, why, and the first reframe. */
export function stylish(checked: readonly CheckedDraft[], colors: Colors): string {
  const lines: string[] = [];
  for (const one of checked) {
    if (one.findings.length === 0) continue;
    const places = new Lines(one.text);
    lines.push(colors.underline(one.file));
    for (const finding of one.findings) lines.push(...findingLines(finding, one, places, colors), '');
  }
  lines.push(summary(checked));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, { draft }: CheckedDraft, places: Lines, colors: Colors): string[] {
  const { level, rule, message, source } = finding;
  const { line, column } = places.at(finding.start);
  const { sighting, start, end } = source.raw;
  const paint = level === 'warning' ? colors.yellow : level === 'information' ? colors.cyan : colors.dim;
  const words = inOneLine(sighting.text.slice(start, end));
  const [best] = draft.reframes(source);
  const lines = [
    `${`${line}:${column}`.padStart(7)}  ${paint(level.padEnd(LEVEL_WIDTH))}  ${colors.bold(words)}  ${colors.dim(rule)}`,
    `${INDENT}${message}`,
  ];
  if (best)
    lines.push(`${INDENT}${colors.green('→')} ${best.isDeletion ? '(take it out)' : inOneLine(plain(best.parts))}`);
  return lines;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function summary(checked: readonly CheckedDraft[]): string {
  const findings = checked.reduce((sum, one) => sum + one.findings.length, 0);
  const pitching = checked.filter((one) => one.findings.length > 0).length;
  const drafts = count(checked.length, 'draft');
  return findings === 0
    ? `Nothing pitches in ${drafts}.`
    : `${count(findings, 'finding')} in ${pitching} of ${drafts}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
