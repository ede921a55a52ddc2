import { readFileSync } from 'node:fs';
import type { Span } from '../../src/prose/block.ts';
import { type Family, familyOf } from '../../src/rules/rule.ts';

/** A labelled sentence: the spans that should be found, each with its family or the families that may claim it. */
export interface Label {
  id: string;
  text: string;
  expected: (Span & { families: readonly Family[] })[];
}

/** Our own labels, one JSON object a line: the rule, and the words it should mark in `[[…]]`, or `pass`. */
export function readOwnLabels(file: string): Label[] {
  return lines(file).map((line) => {
    const { id, rule, text, pass } = line as { id: string; rule: string; text: string; pass?: boolean };
    if (pass) return { id, text, expected: [] };
    const start = text.indexOf('[[');
    const end = text.indexOf(']]') - 2;
    if (start < 0 || end <= start) throw new Error(`${file}: ${id} marks nothing in [[…]]`);
    return {
      id,
      text: text.replace('[[', '').replace(']]', ''),
      expected: [{ start, end, families: [familyOf(rule) as Family] }],
    };
  });
}

/** The letters of the research labels, as our families. */
const LETTERS: Readonly<Record<string, readonly Family[]>> = {
  a: ['invite'],
  b: ['buyer'],
  c: ['dip', 'buyer'],
  d: ['buyer'],
  e: ['ask'],
  f: ['confidence'],
  h: ['buyer'],
  i: ['buyer'],
};

/** Labels with letter families. Letters that stand for no family of ours (asks, bumps) expect nothing. */
export function readLetterLabels(file: string): (Label & { set: string })[] {
  return lines(file).map((line) => {
    const { id, text, expected, set } = line as {
      id: string;
      text: string;
      set: string;
      expected: (Span & { family: string })[];
    };
    const known = expected.filter(({ family }) => family in LETTERS);
    return {
      id,
      text,
      set,
      expected: known.map(({ start, end, family }) => ({ start, end, families: LETTERS[family]! })),
    };
  });
}

function lines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line);
      } catch {
        throw new Error(`${file}:${index + 1}: this line is no JSON`);
      }
    });
}
