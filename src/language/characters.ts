/**
 * What each UTF-16 code unit is to a reader's eye: part of a word, something that joins a word, or a separator.
 * A table answers for Latin text; ranges answer for the rest, so that nothing is built for 65,536 code units at start.
 */

export const SEPARATOR = 0;
/** An apostrophe, straight or curly: part of a word only between two word characters. */
export const APOSTROPHE = 0x27;
/** A character inside a word that a reader doesn't see: soft hyphen, zero-width space, combining mark. */
export const INVISIBLE = 1;

const TABLE_SIZE = 0x250;
const table = buildTable();

/**
 * The code unit as the vocabulary writes it: lower case, without accents, one apostrophe. `SEPARATOR` where a word ends,
 * `INVISIBLE` where the reader sees nothing.
 */
export function fold(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  if (code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) {
    return INVISIBLE;
  }
  const letter =
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0x3040 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdff);
  return letter ? code : SEPARATOR;
}

function buildTable(): Uint16Array {
  const folded = new Uint16Array(TABLE_SIZE);
  for (let code = 0x30; code <= 0x39; code++) folded[code] = code;
  for (let code = 0x61; code <= 0x7a; code++) {
    folded[code] = code;
    folded[code - 32] = code;
  }
  for (let code = 0xc0; code < TABLE_SIZE; code++) {
    const character = String.fromCharCode(code);
    if (!/\p{L}/u.test(character)) continue;
    const base = character.normalize('NFD').toLowerCase().charCodeAt(0);
    folded[code] = base < 128 ? base : code;
  }
  folded[0x27] = APOSTROPHE;
  folded[0xad] = INVISIBLE;
  return folded;
}

/** True for the code units of `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for an upper-case letter, Latin with accents included. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= TABLE_SIZE) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** True for white space, the no-break kinds included. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;
}
