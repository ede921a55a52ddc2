import { MAX_FRONT_MATTER } from './limits.ts';
import { lineEnd } from './white-space.ts';

/** The leading `---` block of a file. Offsets are into the file. */
export interface FrontMatter {
  start: number;
  /** After the closing line, its line feed included. */
  end: number;
  /** What stands between the two lines. */
  yaml: string;
  yamlStart: number;
}

/** How far one must look to say whether a text begins with front matter, and what was found. */
export interface FrontMatterScan {
  found: FrontMatter | undefined;
  /** Exclusive; one more than the text's length where its end was seen. */
  reach: number;
}

/** The front matter of a file, or undefined. The first chunk of a manuscript is enough text. */
export function frontMatter(text: string): FrontMatter | undefined {
  return scanFrontMatter(text).found;
}

/**
 * Looks for a first line of `---` and the `---` or `...` that closes it. Without a closing line near enough, the first
 * line is only a rule, so nobody loses a whole draft to it.
 */
export function scanFrontMatter(text: string): FrontMatterScan {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start)) return { found: undefined, reach: 4 };
  const limit = start + MAX_FRONT_MATTER;
  const yamlStart = lineEnd(text, start, limit);
  if (text.slice(start, yamlStart).trimEnd() !== '---') return { found: undefined, reach: yamlStart + 1 };
  for (let at = yamlStart; at < text.length && at < limit; ) {
    const end = lineEnd(text, at, limit);
    if (end - at < 200 && /^(?:---|\.\.\.)\s*$/.test(text.slice(at, end))) {
      return { found: { start, end, yaml: text.slice(yamlStart, at), yamlStart }, reach: end + 1 };
    }
    at = end;
  }
  return { found: undefined, reach: Math.min(limit, text.length) + 1 };
}
