/**
 * Lezer's time grows with the square of the delimiters in a paragraph: 8,000 characters take 60 ms as `[a](`, 85 ms as
 * `[](`, 83 ms as `1. ` on one line; a megabyte of that, over 10 s. Real copy has a delimiter in about forty characters.
 */
const MAX_DELIMITERS = 250;
/** A chunk with more than `MAX_DELIMITERS` may have one in this many characters: 1,000 in the largest chunk cost 2 ms. */
const CHARACTERS_PER_DELIMITER = 8;

/** A list of 4,000 empty items takes 15 ms, and as much again to collect the garbage. */
const MAX_BARE_LINES = 300;
const bareLine = /\n[-=*+|\d.) \t]{1,4}(?=\n)/g;

const delimiters = /[[\]()*_`<>~\\&:]/g;
/** Markers nested deeper in a line than anybody writes them. */
const deepNesting = /(?:^|\n)(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){20}/;

/** Whether a chunk has so much markup in it that nobody wrote it, and it had better be read as plain text. */
export function isHostile(chunk: string): boolean {
  if (deepNesting.test(chunk)) return true;
  if (exceeds(chunk, bareLine, MAX_BARE_LINES)) return true;
  return exceeds(chunk, delimiters, Math.max(MAX_DELIMITERS, chunk.length / CHARACTERS_PER_DELIMITER));
}

function exceeds(chunk: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(chunk)) if (++count > most) return true;
  return false;
}
