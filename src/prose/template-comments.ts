import { Closers } from './closers.ts';
import { MAX_CHUNK, MAX_HIDDEN } from './limits.ts';

/** Comments by what begins them, and the ways in which each may end. */
const forms: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ['{{!--', ['--}}', '--~}}']], // Handlebars
  ['{{~!--', ['--}}', '--~}}']],
  ['{{!', ['}}']], // Handlebars, Mustache
  ['{{~!', ['}}']],
  ['{# ', ['#}']], // Jinja, Twig
  ['{#-', ['#}']],
  ['{#\n', ['#}']],
  ['{/*', ['*/}']], // MDX
  ['<%#', ['%>']], // ERB, EJS
];
const liquidOpen = /\{%[-~]?\s{0,5}comment(?:\s[^%\n]{0,60})?[-~]?%\}/y;
const liquidClose = /endcomment\s{0,5}[-~]?%\}/y;

/** What may begin a comment. */
const opener = /\{(?:\{~?!|#[ \n-]|\/\*|%[-~]?\s{0,5}comment)|<%#/g;

/**
 * Where the template comment that begins at `start` ends, or `start` when none does. `closers` is over the same text; a
 * comment without an end within `MAX_HIDDEN` is none, so that nobody loses a draft to it.
 */
export function commentEnd(text: string, start: number, closers: Closers): number {
  const second = text[start + 1];
  if (second === '%' && text[start] === '{') {
    if (matchEnd(liquidOpen, text, start) === start) return start;
    return within(liquidEnd(text, start, closers), start);
  }
  if (second !== '{' && second !== '#' && second !== '/' && second !== '%') return start;
  for (const [open, closes] of forms) {
    if (!text.startsWith(open, start)) continue;
    const ends = closes.map((close) => closers.next(close, start + open.length) + close.length);
    return within(Math.min(...ends), start);
  }
  return start;
}

function liquidEnd(text: string, start: number, closers: Closers): number {
  const name = closers.next('endcomment', start);
  return name === Number.POSITIVE_INFINITY || matchEnd(liquidClose, text, name) === name
    ? Number.POSITIVE_INFINITY
    : liquidClose.lastIndex;
}

function within(end: number, start: number): number {
  return end - start <= MAX_HIDDEN ? end : start;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Whether a template comment may begin in `text`. */
export function mayHoldComment(text: string): boolean {
  opener.lastIndex = 0;
  return opener.test(text);
}

/** A stretch that is no prose and that may hold blank lines: where it ends, and up to where one must look to say so. */
export interface Hidden {
  end: number;
  reach: number;
}

/** The template comments that begin in the lines of one chunk, asked for line by line. */
export class CommentsByLine {
  readonly #text: string;
  readonly #from: number;
  #ahead: { text: string; closers: Closers } | undefined;

  /** `from`: where the chunk begins in `text`. */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  /** Where the last comment that begins in the line `[at, end)` ends; undefined when none may begin there. */
  startingIn(line: string, at: number): Hidden | undefined {
    if (!mayHoldComment(line)) return undefined;
    this.#ahead ??= this.#lookAhead();
    const { text, closers } = this.#ahead;
    const lineStart = at - this.#from;
    let end = lineStart;
    opener.lastIndex = lineStart;
    for (let match = opener.exec(text); match && match.index < lineStart + line.length; match = opener.exec(text)) {
      end = Math.max(end, commentEnd(text, match.index, closers));
      opener.lastIndex = Math.max(end, match.index + 1);
    }
    return { end: this.#from + end, reach: at + line.length + MAX_HIDDEN };
  }

  #lookAhead() {
    const text = this.#text.slice(this.#from, this.#from + MAX_CHUNK + MAX_HIDDEN);
    return { text, closers: new Closers(text) };
  }
}
