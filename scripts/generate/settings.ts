import { SETTINGS } from '../../src/report/config.ts';
import { DEFAULT_EXCLUDES } from '../../src/report/excludes.ts';
import { FAMILIES, familyOf, type Rule } from '../../src/rules/rule.ts';

const FAMILY_TOPICS = {
  confidence: 'what takes the reader’s belief that they can',
  invite: 'invitations to be sold to',
  ask: 'asks that hide, apologize or push guilt',
  dip: 'promises without a middle, and brushing off those who are in it',
  buyer: 'copy about the seller, and pressure on the buyer',
} as const;

/** The settings that package.json contributes, with the schema of `unpitch.rules` made from the rules. */
export function settingsSchema(rules: readonly Rule[]): Record<string, unknown> {
  const level = (description: string, value: string) => ({
    type: 'string',
    enum: SETTINGS,
    default: value,
    description,
  });
  const ruleLevels = Object.fromEntries([
    ...FAMILIES.map((family) => [
      family,
      { type: 'string', enum: SETTINGS, description: `All rules of the family: ${FAMILY_TOPICS[family]}.` },
    ]),
    ...rules.map((rule) => [rule.id, level(rule.says, rule.level)]),
  ]);
  return {
    'unpitch.enable': {
      type: 'boolean',
      default: true,
      scope: 'language-overridable',
      description: 'Underline copy that pitches.',
      order: 1,
    },
    'unpitch.rules': {
      type: 'object',
      default: {},
      scope: 'resource',
      markdownDescription:
        'How loudly each rule speaks: `warning`, `information`, `hint` or `off`, by rule (`buyer/pressure`) or by family (`buyer`). The rule’s own entry wins.',
      properties: ruleLevels,
      additionalProperties: false,
      order: 2,
    },
    'unpitch.ignorePhrases': {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      default: [],
      scope: 'resource',
      description: 'Phrases that are never marked, such as the name of a product.',
      order: 3,
    },
    'unpitch.exclude': {
      type: 'array',
      items: { type: 'string' },
      default: [...DEFAULT_EXCLUDES],
      scope: 'resource',
      description: 'Files that hold no copy, as globs.',
      order: 4,
    },
  };
}

/** The rules of one family, for pages and lists. */
export function rulesOf(family: (typeof FAMILIES)[number], rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => familyOf(rule.id) === family);
}
