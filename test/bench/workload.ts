import type { Work } from './child.ts';
import type { Corpora } from './texts/corpora.ts';
import { Dice } from './texts/dice.ts';
import type { Language } from './texts/document.ts';
import { makeText } from './texts/make-text.ts';
import { Sentences } from './texts/sentences.ts';
import { typing } from './texts/typing.ts';

/** As many words are opened before the timed opens at every size, so that no size is measured on colder code. */
const WARM_UP = { texts: 40, words: 1_000 };
/** Timed opens in one process. */
const WARM_OPENS = { 1000: 10, 10000: 5, 100000: 3 } as const;
const KEYS = { first: 500, later: 1_000 };

export type Size = keyof typeof WARM_OPENS;

/** The texts and keys of one round at one size, the same for each tool. No sentence stands in them twice. */
export function makeWork(
  corpora: Corpora,
  language: Language,
  words: Size,
  round: number,
): Omit<Work, 'module' | 'limitMs'> {
  const dice = new Dice(round * 1_000 + words);
  const mail = new Sentences(corpora.mail, dice.below(corpora.mail.length));
  const speeches = new Sentences(corpora.speeches, dice.below(corpora.speeches.length));
  // Speeches twice: there are fewer letters.
  const text = (size: number) => makeText(language, size, [mail, speeches, speeches], dice);
  const texts = (count: number, size: number) => Array.from({ length: count }, () => text(size));
  const warmUp = texts(WARM_UP.texts, WARM_UP.words);
  const warm = texts(WARM_OPENS[words], words);
  const keys = typing(warm.at(-1)!, KEYS.first + KEYS.later, speeches, dice);
  return { language, cold: text(words), warmUp, warm, keys, firstKeys: KEYS.first };
}
