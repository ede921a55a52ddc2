import { inflections } from './inflections.generated.ts';

/** The forms of a verb. A form may be spelled in two ways ("traveled", "travelled"): all are listed, best first. */
export interface VerbForms {
  base: readonly string[];
  third: readonly string[];
  past: readonly string[];
  participle: readonly string[];
  gerund: readonly string[];
}
export type VerbForm = keyof VerbForms;

/**
 * The forms of a verb: from the table that compromise made (`npm run generate`), else by the regular rules, which are
 * right for any verb that a writer's own phrase may bring and the table doesn't know.
 */
export function verbForms(verb: string): VerbForms {
  const row = inflections.verbs[verb];
  if (!row) return regularForms(verb);
  const [third, past, participle, gerund] = row.split(' ').map((cell) => cell.split('/'));
  return { base: [verb], third: third!, past: past!, participle: participle!, gerund: gerund! };
}

/** Both numbers of a noun, the singular first. */
export function nounForms(noun: string): readonly string[] {
  const plural = inflections.nouns[noun] ?? regularPlural(noun);
  return plural === noun ? [noun] : [noun, plural];
}

/** Every spelling that `{verb}` or `{noun/noun}` finds. */
export function spellings(lemma: string, noun: boolean): readonly string[] {
  if (noun) return nounForms(lemma);
  const { base, third, past, participle, gerund } = verbForms(lemma);
  return [...new Set([...base, ...third, ...past, ...participle, ...gerund])];
}

/** Which form of `verb` a word is; the base where the spelling leaves it open ("set"). Undefined if it is none. */
export function formOf(verb: string, word: string): VerbForm | undefined {
  const forms = verbForms(verb);
  const order: VerbForm[] = ['base', 'third', 'gerund', 'past', 'participle'];
  return order.find((form) => forms[form].includes(word));
}

/** The regular forms, by the spelling rules of English. */
export function regularForms(verb: string): VerbForms {
  const stem = /[^aeiou]e$/.test(verb) || /[aeiou][^aeiou]e$|ue$/.test(verb) ? verb.slice(0, -1) : verb;
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.at(-1) : undefined;
  const past = doubled
    ? `${doubled}ed`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : verb.endsWith('e')
        ? `${verb}d`
        : `${verb}ed`;
  const gerund = doubled ? `${doubled}ing` : /(ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  return { base: [verb], third: [regularPlural(verb)], past: [past], participle: [past], gerund: [gerund] };
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}
