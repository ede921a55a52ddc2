import { type FileKind, formatOf } from '../prose/formats.ts';
import { compileRules, makeCatalogue } from '../rules/catalogue.ts';
import type { OnBrokenRule } from '../rules/find.ts';
import { PRECOMPILED } from '../rules/precompiled.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.generated.ts';
import { type Draft, DraftOpening } from './draft.ts';
import { Results } from './results.ts';

export interface UnpitchOptions {
  /** The rules to go by; all of ours, if left out. */
  rules?: readonly Rule[];
  /** Rules made of a writer's own phrases. */
  own?: readonly Rule[];
  /** Told once a rule that throws. */
  onBrokenRule?: OnBrokenRule;
}

/** The engine: rules compiled once, results shared by all drafts that it opens. */
export class Unpitch {
  readonly #results: Results;

  constructor({ rules = RULES, own = [], onBrokenRule = () => {} }: UnpitchOptions = {}) {
    const compiled = rules === RULES ? PRECOMPILED : undefined;
    const catalogues = [makeCatalogue(rules, compiled ?? compileRules(rules))];
    if (own.length > 0) catalogues.push(makeCatalogue(own, compileRules(own)));
    const reported = new Set<Rule>();
    this.#results = new Results(catalogues, (rule, error) => {
      if (reported.has(rule)) return;
      reported.add(rule);
      onBrokenRule(rule, error);
    });
  }

  get ruleIds(): readonly string[] {
    return this.#results.ruleIds;
  }

  /** Opens a draft; undefined where the kind of file holds no copy that Unpitch can read. Never throws. */
  open(text: string, kind: FileKind): Draft | undefined {
    return this.begin(text, kind)?.finish();
  }

  /** Begins to open a draft, so that a long one can be opened in steps. */
  begin(text: string, kind: FileKind): DraftOpening | undefined {
    const format = formatOf(kind);
    return format && new DraftOpening(text, format, this.#results);
  }
}
