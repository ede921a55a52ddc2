import type { RawFinding } from '../rules/find.ts';
import { normalizeText } from './text.ts';

/** Words on each side that belong to a finding's fingerprint: enough to tell two apart, few enough to survive edits. */
const NEIGHBOURS = 3;

/** By finding: its fingerprint without the ordinal. Results are kept while a draft is edited, and so are these. */
const known = new WeakMap<RawFinding, string>();

/**
 * What makes a finding the same finding after edits elsewhere: its rule, its words and the words beside them. Several
 * alike in one file are told apart by their ordinal, counted in `seen`.
 */
export function fingerprint(raw: RawFinding, seen: Map<string, number>): string {
  let print = known.get(raw);
  if (print === undefined) {
    print = `${raw.rule.id}:${hash(wordsAround(raw))}`;
    known.set(raw, print);
  }
  const ordinal = (seen.get(print) ?? 0) + 1;
  seen.set(print, ordinal);
  return ordinal === 1 ? print : `${print}-${ordinal}`;
}

function wordsAround({ sighting: { text }, start, end }: RawFinding): string {
  const before = wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-NEIGHBOURS);
  const after = wordsOf(text.slice(end, end + 80)).slice(0, NEIGHBOURS);
  return [...before, '[', ...wordsOf(text.slice(start, end)), ']', ...after].join(' ');
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
