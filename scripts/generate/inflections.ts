import nlp from 'compromise';
import { GENERAL_CLASSES } from '../../src/language/classes.ts';
import { type Node, parsePhrase } from '../../src/language/notation.ts';
import { readTemplate } from '../../src/reframe/template.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { TRADE_CLASSES } from '../../src/rules/words.ts';

/**
 * Where compromise is wrong or knows one spelling only: third, past, participle, gerund; two spellings as `a/b`. Each
 * was seen wrong in its output, or lacks a British spelling.
 */
const CORRECTIONS: Readonly<Record<string, string>> = {
  cancel: 'cancels canceled/cancelled canceled/cancelled canceling/cancelling',
  fulfil: 'fulfils fulfilled fulfilled fulfilling',
  get: 'gets got got/gotten getting',
  label: 'labels labeled/labelled labeled/labelled labeling/labelling',
  learn: 'learns learned/learnt learned/learnt learning',
  model: 'models modeled/modelled modeled/modelled modeling/modelling',
  quit: 'quits quit quit quitting',
  show: 'shows showed shown/showed showing',
  travel: 'travels traveled/travelled traveled/travelled traveling/travelling',
};

interface Methods {
  two: {
    transform: {
      verb: { conjugate(verb: string, model: unknown): Record<string, string | undefined> };
      noun: { toPlural(noun: string, model: unknown): string };
    };
  };
}

/** The table of inflections for every `{verb}` and `{noun/noun}` that a class, a phrase or a reframe names. */
export function inflectionTable(rules: readonly Rule[]): string {
  const { verbs, nouns } = lemmasOf(rules);
  const { verb, noun } = (nlp.methods() as unknown as Methods).two.transform;
  const model = nlp.model();
  const verbRows = verbs.map((lemma): [string, string] => {
    const forms = verb.conjugate(lemma, model);
    const past = forms.PastTense ?? `${lemma}ed`;
    const row = [forms.PresentTense ?? `${lemma}s`, past, forms.Participle || past, forms.Gerund ?? `${lemma}ing`];
    return [lemma, CORRECTIONS[lemma] ?? row.join(' ')];
  });
  const nounRows = nouns.map((lemma): [string, string] => [lemma, noun.toPlural(lemma, model)]);
  return [
    '// Made by `npm run generate` from the words that the rules use. Don’t edit.',
    'export const inflections: { verbs: Readonly<Record<string, string>>; nouns: Readonly<Record<string, string>> } = {',
    '  verbs: {',
    ...verbRows.map(([lemma, row]) => `    ${JSON.stringify(lemma)}: ${JSON.stringify(row)},`),
    '  },',
    '  nouns: {',
    ...nounRows.map(([lemma, row]) => `    ${JSON.stringify(lemma)}: ${JSON.stringify(row)},`),
    '  },',
    '};',
    '',
  ].join('\n');
}

function lemmasOf(rules: readonly Rule[]): { verbs: string[]; nouns: string[] } {
  const verbs = new Set<string>();
  const nouns = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === 'lemma') (node.noun ? nouns : verbs).add(node.lemma);
    else if ('items' in node) node.items.forEach(walk);
    else if ('options' in node) node.options.forEach(walk);
    else if ('item' in node) walk(node.item);
  };
  const phrases = [
    ...Object.values(GENERAL_CLASSES),
    ...Object.values(TRADE_CLASSES),
    ...rules.flatMap((rule) => [
      ...rule.forms.flatMap((form) => form.phrases),
      ...(rule.except ?? []),
      ...(rule.unlessNearby ?? []),
    ]),
  ];
  for (const phrase of phrases) walk(parsePhrase(phrase));
  for (const reframe of rules.flatMap((rule) => rule.forms.flatMap((form) => form.reframes))) {
    for (const part of readTemplate(typeof reframe === 'string' ? reframe : reframe.say)) {
      if (part.type === 'verb') verbs.add(part.verb);
    }
  }
  return { verbs: [...verbs].sort(), nouns: [...nouns].sort() };
}
