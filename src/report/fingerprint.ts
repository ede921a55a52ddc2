import { normalizeText } from './text.ts';

/** Words on each side that belong to a finding's fingerprint: enough to tell two apart, few enough to survive edits. */
const NEIGHBOURS = 3;

/**
 * What makes a finding the same finding after edits elsewhere: its rule, its words and the words beside them. Several
 * alike in one file are told apart by their ordinal, counted in `seen`.
 */
export function fingerprint(rule: string, text: string, start: number, end: number, seen: Map<string, number>): string {
  const before = wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-NEIGHBOURS);
  const after = wordsOf(text.slice(end, end + 80)).slice(0, NEIGHBOURS);
  const key = [rule, ...before, '[', ...wordsOf(text.slice(start, end)), ']', ...after].join(' ');
  const ordinal = (seen.get(key) ?? 0) + 1;
  seen.set(key, ordinal);
  return `${rule}:${hash(`${key}#${ordinal}`)}`;
}

function wordsOf(text: string): string[] {
  return normalizeText(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** FNV-1a over two lanes, 64 bits in hexadecimal: fingerprints meet by chance once in billions. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 16777619);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0');
  return hex(low) + hex(high);
}
