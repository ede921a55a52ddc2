import type { Dice } from './dice.ts';
import { type Language, makeParts, type Part } from './document.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { Sentences } from './sentences.ts';

const FORMATS: Readonly<Record<Language, (parts: readonly Part[], dice: Dice) => string>> = {
  markdown: toMarkdown,
  html: toHtml,
  plaintext: (parts) => `${parts.map(({ sentences }) => sentences.join(' ')).join('\n\n')}\n`,
};

/** A text of real prose with about so many words (markup adds a few), in a format. */
export function makeText(language: Language, words: number, sources: readonly Sentences[], dice: Dice): string {
  return FORMATS[language](makeParts(words, sources, dice), dice);
}
