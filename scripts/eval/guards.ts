import { Unpitch } from '../../src/check/unpitch.ts';
import { aboutOthers, negated, quoted } from '../../src/language/context.ts';
import { RULES } from '../../src/rules/rules.generated.ts';
import { measureDocuments } from './documents.ts';
import type { Label } from './labels.ts';
import { score } from './score.ts';

/** What one guard is worth: what goes wrong without it, and what it costs. */
export interface GuardGain {
  guard: string;
  /** False alarms on the labels that come without it. */
  falseAlarms: number;
  /** Hits on the labels that come without it: true pitches that it silences. */
  hits: number;
  /** Findings in neutral prose that come without it. */
  neutral: number;
}

/** Takes away one guard at a time and scores again. */
export function guardGains(labels: readonly Label[], corpus: string | undefined): GuardGain[] {
  const measure = (engine: Unpitch) => {
    const { overall } = score(engine, labels);
    const kinds = corpus ? measureDocuments(engine, corpus).filter(({ side }) => side === 'neutral') : [];
    return { ...overall, neutral: kinds.reduce((sum, { findings }) => sum + findings, 0) };
  };
  const all = measure(new Unpitch());
  return Object.entries({ quoted, negated, aboutOthers }).map(([name, guard]) => {
    const rules = RULES.map((rule) => ({ ...rule, unless: rule.unless.filter((other) => other !== guard) }));
    const without = measure(new Unpitch({ rules }));
    return {
      guard: name,
      falseAlarms: without.falseAlarms - all.falseAlarms,
      hits: without.hits - all.hits,
      neutral: without.neutral - all.neutral,
    };
  });
}
