import { normalizeText } from './text.ts';

/** Comments that silence rules in a whole file: `<!-- unpitch-ignore-file buyer/pressure, ask -->`. No names: all rules. */
const FILE_COMMENT = /<!--\s*unpitch-ignore-file(?:\s+([a-z/,\s-]*?))?\s*-->/g;
/** A file comment stands near the top, where whoever opens the file sees it. */
const TOP = 4000;

/** The rules and families that the file's own comments turn off; `'*'` stands for all. */
export function ignoredByComment(top: string): string[] {
  return [...top.slice(0, TOP).matchAll(FILE_COMMENT)].flatMap((match) => {
    const names = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '');
    return names.length === 0 ? ['*'] : names;
  });
}

/** True where one of the phrases stands in the text so that it touches `[start, end)`. */
export function touchesPhrase(text: string, start: number, end: number, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const plain = normalizeText(text);
  return phrases.some((phrase) => {
    const wanted = normalizeText(phrase);
    for (let at = plain.indexOf(wanted); at >= 0 && at < end; at = plain.indexOf(wanted, at + 1)) {
      if (at + wanted.length > start) return true;
    }
    return false;
  });
}
