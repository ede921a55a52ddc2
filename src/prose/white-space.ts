import { MAX_CHUNK } from './limits.ts';

/** True for the white space that HTML and Markdown collapse. A no-break space is not among it. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Offset after the line that holds `at`, its line feed included, but never beyond `limit` or the text's end. */
export function lineEnd(text: string, at: number, limit: number): number {
  const feed = text.indexOf('\n', at);
  return Math.min(feed < 0 ? text.length : feed + 1, limit, text.length);
}

/** Offset of the first character in `[at, end)` that is no white space, or `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/**
 * Where to cut a stretch that begins at `from` and is longer than `most`: after a sentence's end, else after a
 * line, else after white space, else at a word's edge, each the first in the second half of what fits; else hard, but
 * not inside a surrogate pair or a CRLF. The first, not the last: so the cuts after an edit fall where they fell before.
 * Looks at the text up to and including `from + most`.
 */
export function forcedEnd(text: string, from: number, most = MAX_CHUNK): number {
  const limit = from + most;
  let line = 0;
  let space = 0;
  let edge = 0;
  for (let at = from + most / 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isSpace(next)) continue;
    if (isSpace(code)) {
      if (endsSentence(text, at)) return at + 1;
      space ||= at + 1;
      if (code === 10) line ||= at + 1;
    } else if (!isWordCode(code) && isWordCode(next)) edge ||= at + 1;
  }
  return line || space || edge || (splitsPair(text, limit) ? limit - 1 : limit);
}

/** ASCII letters and digits: enough to find an edge in text without any white space. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True when the word before the white space at `at` ends a sentence, closing quotes and brackets allowed. */
function endsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && '"\')]”’'.includes(text[before]!)) before--;
  return '.!?…'.includes(text[before]!);
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}
