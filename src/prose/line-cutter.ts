import { type Cut, type ScanState, START } from './format.ts';
import { scanFrontMatter } from './front-matter.ts';
import { MAX_CHUNK, MIN_CHUNK } from './limits.ts';
import type { Hidden } from './template-comments.ts';
import { forcedEnd, lineEnd, skipSpace } from './white-space.ts';

/** What a format that is read by lines remembers from line to line while it cuts a chunk. */
export interface LineScanner {
  /** Whether a chunk may begin with this line, which isn't blank. Called for every such line, before `line`. */
  mayBegin(line: string, afterBlank: boolean): boolean;
  /** What begins in the line at `at` and is no prose up to its end, blank lines or not; no chunk begins inside of it. */
  hidden(line: string, at: number, afterBlank: boolean): Hidden | undefined;
  /** Takes in a line, blank ones too. */
  line(line: string): void;
  /** The state of a chunk that begins after the lines taken in so far. */
  state(): ScanState;
}

/**
 * Cuts one chunk of whole lines: it ends at the first allowed place after `MIN_CHUNK`, blank lines belonging to the
 * chunk before them; or, if there is none before `MAX_CHUNK`, at the last allowed place, or by force.
 */
export function cutLines(text: string, from: number, state: ScanState, newScanner: () => LineScanner): Cut {
  let reach = 0;
  if (from === 0 && state === START) {
    const scan = scanFrontMatter(text);
    if (scan.found) return afterBlankLines(text, scan.found.end);
    reach = scan.reach;
  }
  const scanner = newScanner();
  const limit = from + MAX_CHUNK;
  let allowed: Cut | undefined;
  let afterBlank = true;
  let hiddenUntil = from;
  for (let at = from; at < limit && at < text.length; ) {
    const end = lineEnd(text, at, limit);
    const line = text.slice(at, end);
    if (at < hiddenUntil) {
      at = end;
      continue;
    }
    const blank = skipSpace(line, 0, line.length) === line.length;
    if (!blank && at > from && scanner.mayBegin(line, afterBlank)) {
      allowed = { end: at, after: scanner.state(), reach: Math.max(reach, end + 1) };
      if (at - from >= MIN_CHUNK) return allowed;
    }
    const hidden = scanner.hidden(line, at, afterBlank);
    if (hidden) {
      hiddenUntil = hidden.end;
      reach = Math.max(reach, hidden.reach);
    }
    scanner.line(line);
    afterBlank = blank;
    at = end;
  }
  if (text.length <= limit)
    return { end: text.length, after: scanner.state(), reach: Math.max(reach, text.length + 1) };
  reach = Math.max(reach, limit + 1);
  return allowed ? { ...allowed, reach } : forced(text, from, reach, newScanner());
}

/** Cuts where it hurts least, and takes a scanner over the lines once more to learn the state there. */
function forced(text: string, from: number, reach: number, scanner: LineScanner): Cut {
  const end = forcedEnd(text, from);
  for (let at = from; at < end; ) {
    const next = lineEnd(text, at, end);
    scanner.line(text.slice(at, next));
    at = next;
  }
  return { end, after: scanner.state(), reach };
}

function afterBlankLines(text: string, from: number): Cut {
  const limit = from + MAX_CHUNK;
  let end = from;
  while (end < text.length && end < limit) {
    const next = lineEnd(text, end, limit);
    if (skipSpace(text, end, next) < next) return { end, after: '', reach: next + 1 };
    end = next;
  }
  return { end, after: '', reach: end + 1 };
}
