import type { Draft, DraftFinding } from '../check/draft.ts';
import { familyOf, type Level } from '../rules/rule.ts';
import { type Config, settingFor } from './config.ts';
import { type FileProblem, problemsIn } from './file-problems.ts';
import { fingerprint } from './fingerprint.ts';
import { touchesPhrase } from './phrases.ts';
import { directivesOf, isSilenced } from './suppression.ts';

/** What a person is shown: a rule, a span, a reason. Offsets are UTF-16 code units into the file, half-open. */
export interface Finding {
  rule: string;
  level: Level;
  start: number;
  end: number;
  message: string;
  fingerprint: string;
  /** The finding in its draft; `draft.reframes(source)` makes its replacements. */
  source: DraftFinding;
}

export interface Report {
  findings: Finding[];
  problems: FileProblem[];
}

/** The draft's findings after configuration, levels, dismissals and what the draft itself turns off; and its mistakes. */
export function report(draft: Draft, config: Config): Report {
  const directives = directivesOf(draft);
  const off = new Set(draft.frontMatter.value.ignore ?? []);
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const source of draft.findings()) {
    const { rule, form, sighting, start, end } = source.raw;
    const family = familyOf(rule.id);
    const setting = settingFor(config, rule.id, family, form.level ?? rule.level);
    const print = fingerprint(source.raw, seen);
    const isSaidOff = off.has(rule.id) || off.has(family) || isSilenced(source, directives);
    if (isSaidOff || setting === 'off' || config.ignored.has(print)) continue;
    if (touchesPhrase(sighting.text, start, end, config.ignorePhrases)) continue;
    findings.push({
      rule: rule.id,
      level: setting,
      start: source.start,
      end: source.end,
      message: `${form.says ?? rule.says} ${rule.why}`.trim(),
      fingerprint: print,
      source,
    });
  }
  return { findings, problems: problemsIn(draft, config, directives) };
}
