import type { Draft, DraftFinding } from '../check/draft.ts';
import { familyOf, type Level } from '../rules/rule.ts';
import { type Config, settingFor } from './config.ts';
import { fingerprint } from './fingerprint.ts';
import { touchesPhrase } from './suppression.ts';

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

/**
 * The draft's findings after configuration, levels and dismissals. `ignore` holds the rules and families that the file
 * itself turns off, `'*'` for all.
 */
export function report(draft: Draft, config: Config, ignore: readonly string[]): Finding[] {
  if (ignore.includes('*')) return [];
  const off = new Set(ignore);
  const seen = new Map<string, number>();
  const shown: Finding[] = [];
  for (const source of draft.findings()) {
    const { rule, form, sighting, start, end } = source.raw;
    const family = familyOf(rule.id);
    if (off.has(rule.id) || off.has(family)) continue;
    const setting = settingFor(config, rule.id, family, form.level ?? rule.level);
    if (setting === 'off') continue;
    const print = fingerprint(source.raw, seen);
    if (config.ignored.has(print) || touchesPhrase(sighting.text, start, end, config.ignorePhrases)) continue;
    shown.push({
      rule: rule.id,
      level: setting,
      start: source.start,
      end: source.end,
      message: `${form.says ?? rule.says} ${rule.why}`,
      fingerprint: print,
      source,
    });
  }
  return shown;
}
