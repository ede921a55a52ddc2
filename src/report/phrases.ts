import { normalizeText } from './text.ts';

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
