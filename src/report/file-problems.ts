import type { Draft } from '../check/draft.ts';
import type { Span } from '../prose/block.ts';
import { FAMILIES } from '../rules/rule.ts';
import { type Config, unknownRule } from './config.ts';
import type { Placed } from './suppression.ts';

/** A mistake in what a draft says to Unpitch. Offsets into the file. */
export interface FileProblem extends Span {
  message: string;
}

/** The mistakes in a draft's front matter and comments: broken YAML, unknown rules, comments that silence nothing. */
export function problemsIn(draft: Draft, config: Config, directives: readonly Placed[]): FileProblem[] {
  const { block, value, problems } = draft.frontMatter;
  const isKnown = (id: string) => draft.ruleIds.includes(id) || (FAMILIES as readonly string[]).includes(id);
  const found: FileProblem[] = [...problems];
  for (const id of (value.ignore ?? []).filter((id) => !isKnown(id))) {
    const start = block ? block.yamlStart + Math.max(0, block.yaml.indexOf(id)) : 0;
    found.push({ start, end: start + id.length, message: unknownRule(id, draft.ruleIds) });
  }
  for (const { directive, start, end, isUsed } of directives) {
    const unknown = directive.rules.find((id) => !isKnown(id));
    if (unknown) found.push({ start, end, message: unknownRule(unknown, draft.ruleIds) });
    else if (!isUsed && directive.kind !== 'end' && !areOff(directive.rules, config)) {
      found.push({ start, end, message: 'This comment silences nothing here; it can go.' });
    }
  }
  return found;
}

/** True where the settings already turn off what a comment names, so that it has nothing left to do. */
function areOff(rules: readonly string[], config: Config): boolean {
  return rules.length > 0 && rules.every((id) => (config.rules[id] ?? config.rules[id.split('/')[0]!]) === 'off');
}
