import { RULES } from '../../../src/rules/rules.generated.ts';
import type { Checker } from './tool.ts';

export const ALTERNATIVES = 300;

/** The least that could be done: one pass of one regular expression, its alternatives the words our examples flag. */
export function start(): Checker {
  const flagged = RULES.flatMap(({ flags }) => Object.keys(flags).flatMap(markedIn));
  const distinct = [...new Set(flagged.map((words) => words.toLowerCase()))].slice(0, ALTERNATIVES);
  const pattern = new RegExp(`\\b(?:${distinct.map(escaped).join('|')})\\b`, 'gi');
  return { open: (text) => ({ findings: [...text.matchAll(pattern)].length }) };
}

function markedIn(example: string): string[] {
  return [...example.matchAll(/\[\[(\w.*?\w)\]\]/g)].map((match) => match[1]!);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
