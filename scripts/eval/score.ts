import type { Unpitch } from '../../src/check/unpitch.ts';
import { DEFAULT_CONFIG } from '../../src/report/config.ts';
import { report } from '../../src/report/report.ts';
import { FAMILIES, type Family, familyOf } from '../../src/rules/rule.ts';
import type { Label } from './labels.ts';

/** Hits, misses and false alarms, and the figures they make. */
export interface Score {
  hits: number;
  misses: number;
  falseAlarms: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Scored {
  overall: Score;
  families: Record<Family, Score>;
  missed: { id: string; text: string; words: string }[];
  wrong: { id: string; text: string; words: string; rule: string }[];
}

/**
 * Scores the engine on labelled sentences. A hit: a finding of the family overlaps the expected span. A false alarm: a
 * finding that overlaps no expected span; it counts for its own family.
 */
export function score(engine: Unpitch, labels: readonly Label[]): Scored {
  const counts = new Map(FAMILIES.map((family) => [family, { hits: 0, misses: 0, falseAlarms: 0 }]));
  const missed: Scored['missed'] = [];
  const wrong: Scored['wrong'] = [];
  for (const { id, text, expected } of labels) {
    const draft = engine.open(text, { language: 'markdown' })!;
    const findings = report(draft, DEFAULT_CONFIG).findings;
    for (const { start, end, families } of expected) {
      const hit = findings.find(
        (finding) => families.includes(ourFamily(finding.rule)) && finding.start < end && start < finding.end,
      );
      const family = hit ? ourFamily(hit.rule) : families[0]!;
      counts.get(family)![hit ? 'hits' : 'misses']++;
      if (!hit) missed.push({ id, text, words: text.slice(start, end) });
    }
    for (const { rule, start, end } of findings) {
      if (expected.some((span) => start < span.end && span.start < end)) continue;
      counts.get(ourFamily(rule))!.falseAlarms++;
      wrong.push({ id, text, rule, words: text.slice(start, end) });
    }
  }
  const all = { hits: 0, misses: 0, falseAlarms: 0 };
  for (const one of counts.values()) {
    all.hits += one.hits;
    all.misses += one.misses;
    all.falseAlarms += one.falseAlarms;
  }
  const families = Object.fromEntries([...counts].map(([family, count]) => [family, figures(count)]));
  return { overall: figures(all), families: families as Record<Family, Score>, missed, wrong };
}

/** Nobody's own phrases are loaded here. */
const ourFamily = (rule: string) => familyOf(rule) as Family;

function figures({ hits, misses, falseAlarms }: { hits: number; misses: number; falseAlarms: number }): Score {
  const precision = hits / Math.max(1, hits + falseAlarms);
  const recall = hits / Math.max(1, hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hits, misses, falseAlarms, precision, recall, f1 };
}
