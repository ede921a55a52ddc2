import { type ScanState, START } from '../format.ts';
import { OpenElements } from '../html/open-elements.ts';
import { TagFollower } from '../html/tag-follower.ts';
import { tokenize } from '../html/tokens.ts';
import type { Region } from './regions.ts';

/** The two halves of a Markdown scan state: what blank lines don't end, and the elements in which somebody else speaks. */
export function splitState(state: ScanState): { region: Region; quotes: string } {
  if (state === START) return { region: '', quotes: '' };
  const at = state.indexOf(' ');
  return at < 0 ? { region: state, quotes: '' } : { region: state.slice(0, at), quotes: state.slice(at + 1) };
}

/** A line that begins with a tag, so that blank lines may part what stands in its element into Markdown of its own. */
const tagLine = /^ {0,3}<\/?[A-Za-z]/;

/**
 * The HTML elements in which somebody else speaks and which are open after a line, as a state of `OpenElements`; `''`
 * where none is. `open`: those open before the line.
 */
export function quotesAfter(line: string, open: string): string {
  if (!line.includes('<') || (open === '' && !tagLine.test(line))) return open;
  const elements = new OpenElements(open);
  tokenize(line, '', new TagFollower(elements, line));
  return openQuotes(elements);
}

/** The state of open elements, but only where they say that somebody else speaks. */
export function openQuotes(elements: OpenElements): string {
  return elements.isQuoting ? elements.state() : '';
}
