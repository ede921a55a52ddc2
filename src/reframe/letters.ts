/** How words are written: capitals, articles, apostrophes. All work on plain strings. */

export type Case = 'as-written' | 'title' | 'capitals';

/** Words that Title Case leaves small. */
const SMALL = new Set(
  'a an the and but or nor for of in on at to by as if from with into over what’s your you us it is'
    .split(' ')
    .filter((word) => !['your', 'you', 'us', 'it', 'is', 'what’s'].includes(word)),
);

/** How the flagged words are written, so that their replacement can be too. Title Case only where there are two words or more. */
export function caseOf(flagged: string): Case {
  const letters = flagged.replace(/[^\p{L}]/gu, '');
  // "ASAP" alone is an abbreviation.
  const isLong = letters.length > 5 || /\p{L}\P{L}+\p{L}/u.test(flagged);
  if (letters.length > 3 && isLong && letters === letters.toUpperCase()) return 'capitals';
  const words = flagged.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
  if (big.length > 1 && big.every((word) => /^\p{Lu}/u.test(word))) return 'title';
  return 'as-written';
}

/** Every word with a capital, but the small ones inside. */
export function toTitleCase(text: string, isFirst: boolean): string {
  let first = isFirst;
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word) => {
    const small = !first && SMALL.has(word.toLowerCase());
    first = false;
    return small ? word : capitalize(word);
  });
}

export function capitalize(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|s[aeiu]|t[ei]|biq|k\b)|8|11(?!\d)|18(?!\d)|hour|honest|heir|honou?r)/i;
const CONSONANT_SOUND = /^(?:one\b|once\b|eu|ewe)/i;

/** The article that goes before a word. */
export function articleFor(word: string): 'a' | 'an' {
  return VOWEL_SOUND.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a';
}

/** Puts "a" and "an" right inside a text. */
export function fixArticles(text: string): string {
  return text.replace(/\b([Aa])n? (?=([\p{L}\p{N}]+))/gu, (match, a: string, word: string) => {
    const article = articleFor(word);
    return match.trimEnd().length === article.length ? match : `${a}${article.slice(1)} `;
  });
}

/** Apostrophes as the draft writes them. */
export function withApostrophes(text: string, smart: boolean): string {
  return smart ? text.replace(/'/g, '’') : text.replace(/’/g, "'");
}
