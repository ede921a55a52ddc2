import { MAX_HIDDEN } from '../limits.ts';
import type { Hidden } from '../template-comments.ts';
import { lineEnd } from '../white-space.ts';

/** An `import` or `export` of MDX, as against a sentence that begins with the word. Expressions in it may be masked. */
const esModule =
  /(?:import\s+(?:["']|[\w*{\uE000][^\n]*\sfrom\s+["']|\{[^\n}]*\n)|export\s+(?:const|default|let|function|async|class|[{*\uE000]))/y;

const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\\n]|\\.)*`|\/\/[^\n]*/g;
/** A line that can't stand in a module whose brackets are open. */
const notCode = /^(?:#|import\s|export\s)/;
const opening = /[([{]/g;
const closing = /[)\]}]/g;

/** Whether a module's code begins at `at`. */
export function beginsModule(text: string, at: number): boolean {
  esModule.lastIndex = at;
  return esModule.test(text);
}

/**
 * The module that begins at `at`: up to the first blank line at which its brackets are closed, or, if they aren't before the
 * next module or heading, up to the first blank line.
 */
export function moduleAt(text: string, at: number): Hidden | undefined {
  if (!beginsModule(text, at)) return undefined;
  const limit = at + MAX_HIDDEN;
  let firstBlank = -1;
  let depth = 0;
  for (let line = at; line < text.length && line < limit; ) {
    const end = lineEnd(text, line, limit);
    const code = text.slice(line, end);
    if (code.trim() === '') {
      if (depth <= 0) return { end: line, reach: end + 1 };
      if (firstBlank < 0) firstBlank = line;
    } else if (firstBlank >= 0 && notCode.test(code)) {
      return { end: firstBlank, reach: end + 1 };
    }
    const bare = code.replace(quoted, '');
    depth += count(bare, opening) - count(bare, closing);
    line = end;
  }
  const end = Math.min(limit, text.length);
  return { end: firstBlank < 0 || depth <= 0 ? end : firstBlank, reach: limit + 1 };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
