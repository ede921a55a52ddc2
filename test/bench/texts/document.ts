import type { Dice } from './dice.ts';
import { countWords, type Sentences } from './sentences.ts';

export type Language = 'markdown' | 'html' | 'plaintext';

/** A piece of a document, before it has a format. */
export type Part =
  | { kind: 'heading' | 'paragraph' | 'quote'; sentences: readonly string[] }
  | { kind: 'list' | 'numbers' | 'table'; sentences: readonly string[] }
  /** What Markdown can only say in HTML: a button, an image with its alternative text. */
  | { kind: 'button' | 'image' | 'code'; sentences: readonly string[] };

/** How often each kind stands in a document, as in newsletters and landing pages: mostly paragraphs. */
const KINDS: readonly Part['kind'][] = [
  ...Array.from({ length: 12 }, () => 'paragraph' as const),
  'heading',
  'heading',
  'list',
  'list',
  'numbers',
  'quote',
  'table',
  'button',
  'image',
  'code',
];

/** Makes the parts of a document of real prose, until it has as many words. The sources are used in turn, by chance. */
export function makeParts(words: number, sources: readonly Sentences[], dice: Dice): Part[] {
  const parts: Part[] = [];
  let count = 0;
  while (count < words) {
    const kind = dice.pick(KINDS);
    const part = { kind, sentences: dice.pick(sources).deal(sentencesIn(kind, dice)) };
    parts.push(part);
    count += countWords(part.sentences.join(' '));
  }
  return parts;
}

function sentencesIn(kind: Part['kind'], dice: Dice): number {
  switch (kind) {
    case 'paragraph':
      return 1 + dice.below(5);
    case 'list':
    case 'numbers':
    case 'table':
      return 2 + dice.below(4);
    default:
      return 1;
  }
}

/** How a format marks words inside a sentence. */
export interface Marks {
  /** Writes text so that it means itself. */
  escape(text: string): string;
  strong(words: string): string;
  emphasis(words: string): string;
  code(words: string): string;
  link(words: string, address: string): string;
}

/** A sentence with some of its words marked: about one sentence in two. */
export function marked(sentence: string, marks: Marks, dice: Dice): string {
  const words = sentence.split(' ').map(marks.escape);
  if (words.length < 6 || dice.oneIn(2)) return words.join(' ');
  const at = 1 + dice.below(words.length - 4);
  const some = words.splice(at, 1 + dice.below(3)).join(' ');
  words.splice(at, 0, markedWords(some, marks, dice));
  return words.join(' ');
}

function markedWords(words: string, marks: Marks, dice: Dice): string {
  switch (dice.below(5)) {
    case 0:
      return marks.strong(words);
    case 1:
      return marks.emphasis(words);
    case 2:
      return marks.code(words);
    default:
      return marks.link(words, `https://example.com/${dice.below(1e6)}`);
  }
}
