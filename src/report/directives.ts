import type { Chunk } from '../prose/manuscript.ts';

/**
 * A comment by which a writer silences findings:
 *
 *     <!-- unpitch-ignore -->               the paragraph it stands in, or else the next one
 *     <!-- unpitch-ignore-line -->          its own line
 *     <!-- unpitch-ignore-next-line -->     the line after it
 *     <!-- unpitch-ignore-start -->         from here to <!-- unpitch-ignore-end --> or the file's end
 *     <!-- unpitch-ignore-file -->          the whole file
 *     <!-- unpitch-ignore buyer/pressure, ask: the client insists -->   these rules or families, and why
 *
 * In any comment that the file's format has: HTML's, MDX's, Liquid's, Handlebars', ERB's.
 */
export interface Directive {
  kind: 'block' | 'line' | 'next-line' | 'start' | 'end' | 'file';
  /** Rules and families; empty for all. */
  rules: readonly string[];
  /** The comment, as offsets into its chunk. */
  start: number;
  end: number;
}

const WORD = 'unpitch-ignore';
const COMMENTS = [
  /<!--\s*(unpitch-ignore[^>]{0,300}?)-->/g,
  /\{\/\*\s*(unpitch-ignore[^}]{0,300}?)\*\/\}/g,
  /\{\{!(?:--)?\s*(unpitch-ignore[^}]{0,300}?)(?:--)?\}\}/g,
  /\{%-?\s*comment\s*-?%\}\s*(unpitch-ignore[^%]{0,300}?)\{%-?\s*endcomment\s*-?%\}/g,
  /<%#\s*(unpitch-ignore[^%]{0,300}?)%>/g,
];
const KINDS: readonly Directive['kind'][] = ['block', 'line', 'next-line', 'start', 'end', 'file'];

const known = new WeakMap<Chunk, readonly Directive[]>();
const NONE: readonly Directive[] = [];

/** The directives in a chunk, in order. Chunks stay the same objects while they aren't edited, so each is read once. */
export function directivesIn(chunk: Chunk): readonly Directive[] {
  let found = known.get(chunk);
  if (!found) {
    found = chunk.text.includes(WORD) ? read(chunk.text) : NONE;
    known.set(chunk, found);
  }
  return found;
}

function read(text: string): Directive[] {
  const found: Directive[] = [];
  for (const comment of COMMENTS) {
    for (const match of text.matchAll(comment)) {
      // In backticks it is being talked about.
      if (text[match.index - 1] === '`') continue;
      const directive = readContent(match[1]!.slice(WORD.length), match.index, match.index + match[0].length);
      if (directive) found.push(directive);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads what follows the word: `-next-line buyer/pressure, ask: a reason`. */
function readContent(content: string, start: number, end: number): Directive | undefined {
  const [head = ''] = content.split(':', 1);
  const [suffix = '', ...rules] = head.split(/[\s,]+/);
  const kind = suffix === '' ? 'block' : KINDS.find((known) => suffix === `-${known}`);
  return kind && { kind, rules: rules.filter((rule) => rule !== ''), start, end };
}
