import type { Span } from './block.ts';
import { Closers } from './closers.ts';
import { MAX_TEMPLATE } from './limits.ts';
import { isMergeField } from './placeholders.ts';
import { commentEnd } from './template-comments.ts';

type Pair = readonly [open: string, close: string];

/** Delimiters of the template languages by their first character, longest first where one begins with another. */
const pairs: Record<string, readonly Pair[]> = {
  '{': [
    ['{{{', '}}}'], // Handlebars, unescaped
    ['{{', '}}'], // Handlebars, Liquid, Jinja
    ['{%', '%}'], // Liquid, Jinja
    ['{#', '#}'], // Jinja's comments
  ],
  '<': [['<%', '%>']], // ERB, EJS
  $: [['${', '}']], // JavaScript, FreeMarker
  '#': [['#{', '}']], // Ruby, Pug
  '*': [['*|', '|*']], // Mailchimp
};

/** `{first_name}`, `%FNAME%`, `%%first_name%%`, `«name»`. */
const fields =
  /\{ {0,3}[A-Za-z_][\w.-]{0,60} {0,3}\}|%%[A-Za-z_]\w{0,60}%%|%[A-Z][A-Z0-9_]{1,60}%|«[A-Za-z_]\w{0,60}»/y;
const expression = /\{(?:[^{}\n]|\{[^{}\n]{0,100}\}){0,200}\}/y;
const bracketed = /\[([^[\]\n]{2,60})\](?![([:])/y;
const opener = /[{<$#*%«[]/g;

export interface TemplateOptions {
  /** Whether a variable may run over a line's end: it may in HTML, where lines mean nothing. Comments always may. */
  acrossLines: boolean;
  /** Whether `{…}` holds an expression whatever it says, as in MDX. */
  expressions: boolean;
}

/**
 * The template variables and comments in `text`, in order and without overlaps. Found in the source, before any markup is read, since
 * `*|NAME|*` is no emphasis and `<%= a > b %>` no tag. Linear: every look-ahead is bounded or remembered.
 * Only those that begin before `until` are looked for.
 */
export function findTemplates(text: string, options: TemplateOptions, until = text.length): Span[] {
  const spans: Span[] = [];
  const closers = new Closers(text);
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match && match.index < until; match = opener.exec(text)) {
    const start = match.index;
    const end = templateEnd(text, start, closers, options);
    if (end > start) spans.push({ start, end });
    opener.lastIndex = Math.max(end, start + 1);
  }
  return spans;
}

/** `text` at equal length, with letters that mean nothing to any markup in place of the spans. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + '\uE000'.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** Where the variable that begins at `start` ends, or `start` when none does. */
function templateEnd(text: string, start: number, closers: Closers, options: TemplateOptions): number {
  const first = text[start]!;
  if (first === '{' || first === '<') {
    const end = commentEnd(text, start, closers);
    if (end > start) return end;
  }
  for (const [open, close] of pairs[first] ?? []) {
    if (!text.startsWith(open, start)) continue;
    const end = closers.next(close, start + open.length) + close.length;
    if (end - start <= MAX_TEMPLATE && (options.acrossLines || closers.next('\n', start) >= end)) return end;
  }
  if (first === '[') return bracketEnd(text, start);
  if (first !== '{' && first !== '%' && first !== '«') return start;
  if (first === '%' && start > 0 && /\w/.test(text[start - 1]!)) return start;
  return (
    matchEnd(fields, text, start) ?? (options.expressions ? matchEnd(expression, text, start) : undefined) ?? start
  );
}

function bracketEnd(text: string, start: number): number {
  const before = text[start - 1];
  if (before === ']' || before === '!' || before === '\\') return start;
  bracketed.lastIndex = start;
  const match = bracketed.exec(text);
  return match && isMergeField(match[1]!) ? start + match[0].length : start;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
