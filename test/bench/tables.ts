import { readFileSync } from 'node:fs';
import path from 'node:path';
import { median } from './figures.ts';
import { type Goal, isMet } from './goals.ts';
import type { Machine } from './machine.ts';
import { type Measure, type RowResult, ratio, type SizeResult } from './result.ts';
import { PEERS_DIR, type Row, SIZES } from './rows.ts';

export interface Result {
  command: string;
  date: string;
  machine: Machine;
  rows: readonly RowResult[];
  goals: readonly Goal[];
}

type Line = readonly string[];

/** The whole result in Markdown that also reads well in a terminal. */
export function tables(result: Result, known: readonly Row[]): string {
  return [
    made(result),
    '### Open, in ms; heap in MB',
    table(openTable(result.rows)),
    '### A key, in ms',
    table(keyTable(result.rows)),
    '### Goals, on Markdown',
    table(goalTable(result.goals)),
    '### What differs between the tools’ work',
    differences(result.rows, known),
  ].join('\n\n');
}

function made({ command, date, machine }: Result): string {
  const { cpu, cores, memory, node, platform, load } = machine;
  return `Made by \`${command}\` on ${date}: ${cpu}, ${cores} cores, ${memory} GB, ${platform}, Node ${node}, load ${load.toFixed(1)} before the run.`;
}

function openTable(rows: readonly RowResult[]): Line[] {
  const sizes = SIZES.flatMap((words) => [`${thousands(words)} cold`, 'warm']);
  const head = ['tool', 'load', ...sizes, 'growth', '× Unpitch', 'heap 1k', '100k', 'findings'];
  return [
    head,
    ...rows.map((row) => [
      name(row),
      shown(row.load),
      ...SIZES.flatMap((words) => [shown(at(row, words)?.cold), shown(at(row, words)?.warm)]),
      shown(row.openGrowth, 2),
      times(rows, row, 'warm'),
      shown(at(row, 1_000)?.heap),
      shown(at(row, 100_000)?.heap),
      shown(at(row, 10_000)?.findings, 0),
    ]),
  ];
}

function keyTable(rows: readonly RowResult[]): Line[] {
  const head = [
    'tool',
    ...SIZES.flatMap((words) => [`${thousands(words)} p50`, 'p99']),
    'growth',
    '× Unpitch',
    'first keys’ p99',
    'keys',
    'interrupted',
  ];
  return [
    head,
    ...rows.map((row) => [
      name(row),
      ...SIZES.flatMap((words) => [shown(at(row, words)?.key), shown(at(row, words)?.keyP99)]),
      shown(row.keyGrowth, 2),
      times(rows, row, 'key'),
      shown(at(row, 10_000)?.firstKeyP99),
      row.sizes.map(({ keys }) => keys).join(' / '),
      `${shown(100 * median(row.sizes.map(({ interrupted }) => interrupted)), 0)}%`,
    ]),
  ];
}

function goalTable(goals: readonly Goal[]): Line[] {
  return [
    ['goal', 'wanted', 'measured', ''],
    ...goals.map((goal) => {
      const { says, measured, goal: wanted, isLeast, unit } = goal;
      const verdict = Number.isNaN(measured) ? 'not measured' : isMet(goal) ? 'met' : '**missed**';
      return [says, `${isLeast ? '≥' : '≤'} ${wanted} ${unit}`.trim(), `${shown(measured, 2)} ${unit}`.trim(), verdict];
    }),
  ];
}

function differences(rows: readonly RowResult[], known: readonly Row[]): string {
  const measured = known.filter(({ tool, work }) => work && rows.some((row) => row.tool === tool));
  return measured
    .map(({ tool, work, package: from }) => `- **${tool}${from ? ` ${version(from)}` : ''}**: ${work}`)
    .join('\n');
}

function version(name: string): string {
  const manifest = path.join(PEERS_DIR, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

function name({ tool, language }: RowResult): string {
  return language === 'markdown' ? tool : `${tool}, ${language}`;
}

function at(row: RowResult, words: number): SizeResult | undefined {
  return row.sizes.find((size) => size.words === words);
}

/** Beside Unpitch at 10,000 words. */
function times(rows: readonly RowResult[], { tool, language }: RowResult, measure: Measure): string {
  return language === 'markdown' ? shown(ratio(rows, tool, 10_000, measure)) : '';
}

function thousands(words: number): string {
  return `${words / 1_000}k`;
}

/** Two or three figures that count; a dash for what wasn't measured. */
function shown(figure: number | undefined, decimals?: number): string {
  if (figure === undefined || Number.isNaN(figure)) return '–';
  if (decimals !== undefined && figure < 10) return figure.toFixed(decimals);
  return figure >= 10 ? figure.toFixed(0) : figure.toPrecision(2);
}

/** A Markdown table with its columns in line: the first to the left, the others to the right. */
function table(lines: readonly Line[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(3, ...lines.map((line) => line[column]!.length)));
  const write = (line: Line) =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head, ...body] = lines;
  return [write(head!), write(rule), ...body.map(write)].join('\n');
}
