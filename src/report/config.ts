import { FAMILIES, LEVELS, type Level } from '../rules/rule.ts';

/** How loudly a rule speaks, or that it doesn't. */
export type Setting = Level | 'off';
export const SETTINGS: readonly Setting[] = [...LEVELS, 'off'];

/** What a writer or a team has decided, as the hosts pass it in. */
export interface Config {
  /** Levels by rule id or by family; the rule's own entry wins. */
  rules: Readonly<Record<string, Setting>>;
  /** Phrases that are never findings: a finding that touches one is dropped. In any case, straight or curly quotes. */
  ignorePhrases: readonly string[];
  /** Fingerprints of findings that the writer dismissed. */
  ignored: ReadonlySet<string>;
}

export const DEFAULT_CONFIG: Config = { rules: {}, ignorePhrases: [], ignored: new Set() };

/** A mistake in a setting: which key, and what to do about it. */
export interface ConfigProblem {
  /** The path to the value, outermost key first: `['rules', 'invite/sales-meetin']`. */
  path: readonly string[];
  message: string;
}

/** What of a value of unknown shape is a good `Config`; every mistake becomes a problem and the rest is kept. */
export function readConfig(
  value: { rules?: unknown; ignorePhrases?: unknown },
  ruleIds: readonly string[],
): { rules: Record<string, Setting>; ignorePhrases: string[]; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  return {
    rules: readRules(value.rules, ruleIds, problems),
    ignorePhrases: readPhrases(value.ignorePhrases, problems),
    problems,
  };
}

function readRules(value: unknown, ruleIds: readonly string[], problems: ConfigProblem[]): Record<string, Setting> {
  const rules: Record<string, Setting> = {};
  if (value === undefined || value === null) return rules;
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push({ path: ['rules'], message: 'Expected levels by rule or family, like "buyer/pressure": "hint".' });
    return rules;
  }
  for (const [key, setting] of Object.entries(value)) {
    const path = ['rules', key];
    if (!ruleIds.includes(key) && !(FAMILIES as readonly string[]).includes(key)) {
      problems.push({ path, message: unknownRule(key, ruleIds) });
    } else if (!(SETTINGS as readonly unknown[]).includes(setting)) {
      problems.push({ path, message: `“${String(setting)}” is no level. Use ${listed(SETTINGS, 'or')}.` });
    } else {
      rules[key] = setting as Setting;
    }
  }
  return rules;
}

function readPhrases(value: unknown, problems: ConfigProblem[]): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: ['ignorePhrases'], message: 'Expected a list of phrases, like ["free demo"].' });
    return [];
  }
  const phrases: string[] = [];
  value.forEach((phrase: unknown, index) => {
    if (typeof phrase === 'string' && phrase.trim() !== '') phrases.push(phrase.trim());
    else problems.push({ path: ['ignorePhrases', String(index)], message: 'Expected a phrase in quotes.' });
  });
  return phrases;
}

/** Says that there is no such rule, and which one may have been meant. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  const close = closest(id, [...ruleIds, ...FAMILIES]);
  return `There is no rule or family “${id}”.${close ? ` Did you mean “${close}”?` : ''}`;
}

function closest(id: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({ candidate, distance: editDistance(id.slice(0, 60), candidate) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 4 ? best.candidate : undefined;
}

/** Levenshtein's distance, two rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

export function listed(words: readonly string[], joiner: 'and' | 'or'): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted.at(-1)}`;
}

/** The level at which a rule speaks, or that it is off. */
export function settingFor(config: Config, ruleId: string, family: string, own: Level): Setting {
  return config.rules[ruleId] ?? config.rules[family] ?? own;
}
