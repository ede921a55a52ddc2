import type { Cut, Format, ScanState } from '../format.ts';
import { html } from '../html.ts';
import { MAX_BASE64, MAX_CHUNK, MAX_HIDDEN, MAX_STRUCTURE } from '../limits.ts';
import { plain } from '../plain.ts';
import { lineEnd } from '../white-space.ts';
import { sourceEnd, sourceStart } from './decoded.ts';
import { formatState, isDelimiter, MAX_DELIMITER, type MailState, parseState } from './mail-state.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';
import { MailStructure } from './structure.ts';

/** An escape at the end of a window may be cut off: so many of the characters before it may not be what they seem. */
const UNSURE = 8;

/** Beyond this no format looks, to cut a chunk. */
const MOST_SEEN = MAX_CHUNK + 2 * MAX_HIDDEN;

/** How much encoded text is decoded at first to find a chunk's end. */
const FIRST_WINDOW = 1200;

/** The format that a part's text is in. */
export function innerFormat({ content }: MailState): Format {
  return content === 'html' ? html : plain;
}

/** Cuts a chunk of a mail: a stretch of headers and unread parts, or a chunk of a part's text. */
export function cutMail(text: string, from: number, state: ScanState): Cut {
  const structure = new MailStructure(parseState(state));
  const firstLine = text.slice(from, lineEnd(text, from, from + MAX_DELIMITER));
  if (!structure.beginsText(firstLine)) return cutStructure(text, from, structure);
  const cut = cutText(text, from, structure.state);
  return { ...cut, reach: Math.max(cut.reach, from + firstLine.length + 1) };
}

/** Cuts before the first line of a part's text, else at a line's end, never inside a header field if it can be helped. */
function cutStructure(text: string, from: number, structure: MailStructure): Cut {
  const limit = from + MAX_CHUNK;
  let end = from;
  while (end < text.length && end < limit) {
    const next = lineEnd(text, end, limit);
    const line = text.slice(end, next);
    const mayEnd = end - from >= MAX_STRUCTURE && !structure.continuesField(line);
    if (end > from && (structure.beginsText(line) || mayEnd)) {
      structure.finish();
      return { end, after: formatState(structure.state), reach: next + 1 };
    }
    structure.line(line, end);
    end = next;
  }
  structure.finish(end === limit && text[end - 1] !== '\n');
  return { end, after: formatState(structure.state), reach: end + 1 };
}

function cutText(text: string, from: number, state: MailState): Cut {
  if (state.encoding === 'base64') return cutBase64(text, from, state);
  const cut = state.encoding === '' ? cutPlain(text, from, state) : cutQuotedPrintable(text, from, state);
  return { ...cut, reach: Math.max(cut.reach, cut.end + MAX_DELIMITER) };
}

/** Cuts text that stands as it is, by its own format, which sees the text only up to the part's end. */
function cutPlain(text: string, from: number, state: MailState): Cut {
  const seen = Math.min(from + MOST_SEEN, text.length);
  const part = partEnd(text, from, seen, state);
  const isWhole = part < seen;
  const cut = innerFormat(state).cut(isWhole ? text.slice(0, part) : text, from, state.inner);
  const reach = isWhole && cut.reach > part ? part : cut.reach;
  const inner = isWhole && cut.end === part ? '' : cut.after;
  return { end: cut.end, after: formatState({ ...state, inner }), reach: reach + MAX_DELIMITER };
}

/** Decodes as much as the part's own format wants to see, and cuts where that cuts. */
function cutQuotedPrintable(text: string, from: number, state: MailState): Cut {
  for (let size = FIRST_WINDOW; ; size *= 4) {
    const end = partEnd(text, from, Math.min(from + size, text.length), state);
    const isWhole = end === text.length || end < from + size;
    const decoded = decodeQuotedPrintable(text.slice(from, end), state.charset);
    const sure = isWhole ? decoded.text.length : decoded.text.length - UNSURE;
    if (sure <= 0) {
      if (!isWhole) continue;
      return { end, after: formatState({ ...state, inner: '' }), reach: end + MAX_DELIMITER };
    }
    const cut = innerFormat(state).cut(decoded.text.slice(0, sure), 0, state.inner);
    if (!isWhole && cut.reach > sure) continue;
    const reach = cut.reach > sure ? end + MAX_DELIMITER : from + sourceEnd(decoded, cut.reach) + MAX_DELIMITER;
    if (cut.end === decoded.text.length) return { end, after: formatState({ ...state, inner: '' }), reach };
    const start = sourceStart(decoded, cut.end);
    const cutAt = from + (start > 0 ? start : sourceEnd(decoded, cut.end));
    return { end: cutAt, after: formatState({ ...state, inner: cut.after }), reach };
  }
}

/** A part in base64 is one chunk: its words can't be edited, so nobody types in it. What is beyond the limit isn't read. */
function cutBase64(text: string, from: number, state: MailState): Cut {
  const limit = from + MAX_BASE64;
  const part = partEnd(text, from, Math.min(limit, text.length), state);
  const end = part < limit ? part : lineStart(text, from, limit);
  const after: MailState = { ...state, content: 'other' };
  return { end, after: formatState(after), reach: Math.max(end, Math.min(limit, text.length)) + MAX_DELIMITER };
}

/** The start of the line that holds `limit`, or `limit` in a line without end. */
function lineStart(text: string, from: number, limit: number): number {
  const feed = text.lastIndexOf('\n', limit - 1);
  return feed > from ? feed + 1 : limit;
}

/** Where the part that is open at `from` ends: before a line of its multipart that begins before `to`; else `to`. */
function partEnd(text: string, from: number, to: number, state: MailState): number {
  if (state.boundaries.length === 0) return to;
  const seen = text.slice(from, to + MAX_DELIMITER);
  for (let feed = seen.indexOf('\n--'); feed >= 0 && from + feed + 1 < to; feed = seen.indexOf('\n--', feed + 1)) {
    const start = feed + 1;
    if (isDelimiter(seen.slice(start, lineEnd(seen, start, start + MAX_DELIMITER)), state)) return from + start;
  }
  return to;
}
