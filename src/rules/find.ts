import type { Match } from '../language/match.ts';
import { type Sighting, sight } from '../language/sighting.ts';
import { Flag, Tokens } from '../language/tokens.ts';
import type { Block } from '../prose/block.ts';
import type { Catalogue, Role } from './catalogue.ts';
import type { Form, Rule } from './rule.ts';

/** What a rule found in a block, before configuration has its say. Offsets into the block's text, half-open. */
export interface RawFinding {
  rule: Rule;
  form: Form;
  start: number;
  end: number;
  /** What the phrase remembered, by name. */
  slots: Readonly<Record<string, { start: number; end: number }>>;
  sighting: Sighting;
  /** The verbs of the phrase that was found. */
  verbs: readonly string[];
}

/** Told when a rule throws; the other rules go on. */
export type OnBrokenRule = (rule: Rule, error: unknown) => void;

const tokens = new Tokens();

/**
 * What the rules of the catalogues find in a block, in order and without overlaps: the longest wins, then the first. More
 * than one catalogue where a writer has phrases of their own, which are compiled apart from ours.
 */
export function findInBlock(
  catalogues: readonly Catalogue[],
  block: Block,
  onBrokenRule: OnBrokenRule,
): readonly RawFinding[] {
  let found: RawFinding[] = NONE;
  for (const catalogue of catalogues) {
    const more = findWith(catalogue, block, onBrokenRule);
    found = found.length === 0 ? more : found.concat(more);
  }
  return withoutOverlaps(found, block.text.length);
}

const NONE: RawFinding[] = [];

function findWith(catalogue: Catalogue, block: Block, onBrokenRule: OnBrokenRule): RawFinding[] {
  catalogue.tokenizer.read(block.text, tokens);
  const matches = catalogue.matcher.match(tokens);
  if (matches.length === 0) return NONE;
  // Of two that mark the same words, the rule and the form that stand first have their say.
  matches.sort((a, b) => a.phrase - b.phrase);
  const others = matches.filter((match) => catalogue.roles[match.phrase]!.kind !== 'form');
  const found: RawFinding[] = [];
  const broken = new Set<Rule>();
  for (const match of matches) {
    const role = catalogue.roles[match.phrase]!;
    if (role.kind !== 'form' || broken.has(role.rule)) continue;
    try {
      const finding = judge(catalogue, block, match, role, others);
      if (finding) found.push(finding);
    } catch (error) {
      broken.add(role.rule);
      onBrokenRule(role.rule, error);
    }
  }
  return found;
}

function judge(
  catalogue: Catalogue,
  block: Block,
  match: Match,
  { rule, form }: Role & { kind: 'form' },
  others: readonly Match[],
): RawFinding | undefined {
  for (const other of others) {
    const role = catalogue.roles[other.phrase]!;
    if (role.rule !== rule) continue;
    if (role.kind === 'except' && other.start < match.end && match.start < other.end) return undefined;
    if (role.kind === 'nearby' && sentencesBetween(match, other) <= 1) return undefined;
  }
  const sighting = sight(block.text, block.kind, block.context, tokens, match);
  if (rule.unless.some((guard) => guard(sighting))) return undefined;
  const slots: Record<string, { start: number; end: number }> = {};
  for (const slot of match.slots) {
    slots[slot.name] = { start: tokens.starts[slot.start]!, end: tokens.ends[slot.end - 1]! };
  }
  const verbs = catalogue.matcher.verbsOf(match.phrase);
  return { rule, form, start: sighting.start, end: sighting.end, slots, sighting, verbs };
}

/** How many sentence ends lie between two matches. */
function sentencesBetween(a: Match, b: Match): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  let ends = 0;
  for (let token = first.end; token < second.start; token++) {
    if ((tokens.flags[token]! & Flag.sentenceEnd) !== 0) ends++;
  }
  return ends;
}

/**
 * The longest of those that overlap. Taken longest first, a span that overlaps a kept one has its first or its last
 * character in it, so two look-ups answer.
 */
function withoutOverlaps(found: RawFinding[], length: number): RawFinding[] {
  if (found.length < 2) return found;
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(length);
  const kept: RawFinding[] = [];
  for (const finding of byLength) {
    if (taken[finding.start] || taken[finding.end - 1]) continue;
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
