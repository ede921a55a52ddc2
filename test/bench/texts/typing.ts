import type { Dice } from './dice.ts';
import type { Sentences } from './sentences.ts';

/** One key: an edit of the text that the keys before it left. Offsets are UTF-16 code units, half-open. */
export interface Key {
  start: number;
  end: number;
  text: string;
}

const BURST = 40;

/**
 * What a writer types into a text: in places all over it the beginning of a new sentence, one in ten as a paragraph or
 * list item of its own, each with a slip that is deleted again. Formats read it as text, except for what begins a block.
 */
export function typing(text: string, count: number, source: Sentences, dice: Dice): Key[] {
  const keys: Key[] = [];
  let current = text;
  while (keys.length < count) {
    const burst = burstOf(source.deal(1)[0]!, placeToType(current, dice), dice);
    keys.push(...burst);
    current = applied(current, burst);
  }
  return keys.slice(0, count);
}

/** The text after the keys. */
export function applied(text: string, keys: readonly Key[]): string {
  return keys.reduce((before, { start, end, text }) => before.slice(0, start) + text + before.slice(end), text);
}

/** After the end of some sentence, or anywhere if there is none near. */
function placeToType(text: string, dice: Dice): number {
  const near = dice.below(text.length);
  const found = text.indexOf('. ', near);
  return found < 0 ? near : found + 1;
}

function burstOf(sentence: string, at: number, dice: Dice): Key[] {
  const begins = dice.oneIn(10) ? dice.pick(['\n\n', '\n\n- ']) : ' ';
  const keys: Key[] = [];
  let caret = at;
  for (const character of (begins + sentence).slice(0, BURST)) {
    keys.push({ start: caret, end: caret, text: character });
    caret++;
    if (!dice.oneIn(BURST)) continue;
    keys.push({ start: caret, end: caret, text: 'x' }, { start: caret, end: caret + 1, text: '' });
  }
  return keys;
}
