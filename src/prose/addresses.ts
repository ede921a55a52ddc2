import type { Span } from './block.ts';

const url = /(?:https?:\/\/|www\.)[^\s<>"'`\uFFFC]{1,2000}/gi;
const trailing = /[.,;:!?)\]}*_'’”]/;
const local = /[\w.+-]/;
const domain = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;

/** Web and mail addresses in `text`, in order: nobody reads them as words. */
export function findAddresses(text: string): Span[] {
  return mergeSpans([...urls(text)], [...mails(text)]);
}

function* urls(text: string): Generator<Span> {
  for (const match of text.matchAll(url)) {
    let end = match.index + match[0].length;
    const opens = match[0].includes('(');
    while (trailing.test(text[end - 1]!) && !(opens && text[end - 1] === ')')) end--;
    if (end > match.index) yield { start: match.index, end };
  }
}

function* mails(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text[start - 1]!)) start--;
    domain.lastIndex = at + 1;
    if (start === at || !domain.test(text)) continue;
    yield { start, end: domain.lastIndex };
  }
}

/** Spans of several lists as one list in order; where two overlap they become one. */
export function mergeSpans(...lists: readonly Span[][]): Span[] {
  const merged: Span[] = [];
  for (const span of lists.flat().sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
