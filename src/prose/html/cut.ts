import { type Cut, type ScanState, START } from '../format.ts';
import { scanFrontMatter } from '../front-matter.ts';
import { MAX_CHUNK, MAX_TEMPLATE, MIN_CHUNK } from '../limits.ts';
import { findTemplates, mask } from '../templates.ts';
import { forcedEnd } from '../white-space.ts';
import { isBlock } from './elements.ts';
import { OpenElements } from './open-elements.ts';
import { tokenize } from './tokens.ts';

/** How far beyond a place one must see to know that no template variable spans it. */
const LOOK_AHEAD = MAX_TEMPLATE + 8;

/** How much to look at in search of a chunk's end: little at first, since most chunks end soon after the least. */
const STEPS = [2 * MIN_CHUNK, 2000, MAX_CHUNK];

/** The two halves of an HTML scan state: the open elements, and the markup that primes the tokenizer. */
export function splitState(state: ScanState): { open: string; prime: string } {
  if (state === START) return { open: '', prime: '' };
  const at = state.indexOf('<');
  return at < 0 ? { open: state, prime: '' } : { open: state.slice(0, at), prime: state.slice(at) };
}

/** Cuts a chunk of HTML: before the first block-level tag after `MIN_CHUNK`, else by force, inside a tag if need be. */
export function cutHtml(text: string, from: number, state: ScanState): Cut {
  let reach = 0;
  if (from === 0 && state === START) {
    const scan = scanFrontMatter(text);
    if (scan.found) return { end: scan.found.end, after: '', reach: scan.reach };
    reach = scan.reach;
  }
  for (const size of STEPS) {
    const cut = cutAtBlock(text, from, state, size);
    if (cut) return { ...cut, reach: Math.max(cut.reach, reach) };
  }
  const end = safeEnd(text, forcedEnd(text, from));
  const after = stateAfter(masked(text, from, end), state);
  return { end, after, reach: Math.max(reach, from + MAX_CHUNK + LOOK_AHEAD) };
}

/** The cut, if one comes within `size` characters: before a block-level tag, or at the end of the text. */
function cutAtBlock(text: string, from: number, state: ScanState, size: number): Cut | undefined {
  const visible = masked(text, from, from + size);
  const { open, prime } = splitState(state);
  const elements = new OpenElements(open);
  let found: Cut | undefined;
  const resume = tokenize(visible, prime, {
    text: () => {},
    before(name, start, nameEnd) {
      if (start < MIN_CHUNK || !isBlock(name)) return true;
      found = { end: from + start, after: elements.state(), reach: from + nameEnd + LOOK_AHEAD };
      return false;
    },
    open: (tag) => elements.open(tag.name),
    close: (tag) => elements.close(tag.name),
    inForeign: () => elements.inForeign,
  });
  if (found || from + size < text.length) return found;
  return { end: text.length, after: elements.state() + resume.prime, reach: text.length + LOOK_AHEAD };
}

/** `[from, end)` of the text, template variables that begin in it masked. */
function masked(text: string, from: number, end: number): string {
  const seen = text.slice(from, end + LOOK_AHEAD);
  return mask(seen, findTemplates(seen, { acrossLines: true, expressions: false })).slice(0, end - from);
}

/** The state after a piece of HTML that ends anywhere. */
function stateAfter(piece: string, state: ScanState): ScanState {
  const { open, prime } = splitState(state);
  const elements = new OpenElements(open);
  const resume = tokenize(piece, prime, {
    text: () => {},
    open: (tag) => elements.open(tag.name),
    close: (tag) => elements.close(tag.name),
    inForeign: () => elements.inForeign,
  });
  if (resume.unfinished !== undefined) elements.open(resume.unfinished);
  else if (elements.raw !== undefined && !/^<[^!]* /.test(resume.prime)) return `${elements.state()}<${elements.raw}>`;
  return elements.state() + resume.prime;
}

/** Moves a forced end before a tag or entity that it may split, such as the `</script>` that everything waits for. */
function safeEnd(text: string, end: number): number {
  for (let at = end - 1; at > end - 12; at--) if (text[at] === '<' || text[at] === '&') return at;
  return end;
}
