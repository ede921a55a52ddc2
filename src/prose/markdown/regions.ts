/**
 * Stretches of Markdown in which blank lines end nothing: fenced code, and the HTML that is closed by a mark of its own
 * (comments, scripts). A region is written as a string, so that it can be a scan state: what closes it (`` `3 `` a fence
 * of at least three backticks, or a key of `htmlEnds`), then what holds it (`>` a block quote, `-` a list item, or nothing).
 */
export type Region = string;

/** Any mix of indentation, quote marks and list markers at a line's start. */
const containers = /(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/y;
const fence = /(`{3,}(?=[^`]*$)|~{3,})/y;

const htmlStarts: readonly (readonly [region: string, start: RegExp])[] = [
  ['!', /<!--/y],
  ['<', /<(?:script|pre|style)(?:[\s>]|$)/iy],
  ['?', /<\?/y],
  ['[', /<!\[CDATA\[/y],
  ['D', /<![A-Za-z]/y],
];
const htmlEnds: Record<string, RegExp> = {
  '!': /-->/,
  '<': /<\/(?:script|pre|style)>/i,
  '?': /\?>/,
  '[': /\]\]>/,
  D: />/,
};

/** The region that a line outside of any opens and leaves open, or `''`. `inList`: the line may belong to a list item. */
export function opensRegion(line: string, inList: boolean): Region {
  containers.lastIndex = 0;
  containers.test(line);
  const at = containers.lastIndex;
  const mark = line[at];
  if (mark !== '`' && mark !== '~' && mark !== '<') return '';
  const before = line.slice(0, at);
  const holder = before.includes('>') ? '>' : /[-*+.)]/.test(before) || (inList && at > 1) ? '-' : '';
  if (holder === '' && indentation(line) > 3) return '';
  const region = mark === '<' ? htmlRegion(line, at) : fenceRegion(line, at);
  return region && region + holder;
}

/** The region still open after a line that begins in one. A line outside of the region's holder ends it unread. */
export function continuesRegion(line: string, region: Region): Region {
  const mark = region[0]!;
  if (mark !== '`' && mark !== '~') return htmlEnds[mark]!.test(line) ? '' : region;
  const inner = line.replace(/^[ \t>]+/, '').trimEnd();
  const atLeast = Number.parseInt(region.slice(1), 10);
  return inner.length >= atLeast && inner === mark.repeat(inner.length) ? '' : region;
}

/** Whether a line stands outside of what holds the region (no `>`, or no indentation), so that the region is over. */
export function leavesRegion(line: string, region: Region): boolean {
  if (region.endsWith('>')) return !/^[ \t]{0,3}>/.test(line);
  return region.endsWith('-') && region.length > 1 && line.trim() !== '' && indentation(line) < 2;
}

/** Columns of white space at the line's start. */
export function indentation(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

function fenceRegion(line: string, at: number): Region {
  fence.lastIndex = at;
  const match = fence.exec(line);
  return match ? `${match[0][0]}${match[0].length}` : '';
}

function htmlRegion(line: string, at: number): Region {
  for (const [region, start] of htmlStarts) {
    start.lastIndex = at;
    if (start.test(line)) return htmlEnds[region]!.test(line.slice(at + 2)) ? '' : region;
  }
  return '';
}
