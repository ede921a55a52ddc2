import { type ScanState, START } from '../format.ts';
import { knowsCharacters } from './charset.ts';

/** Where in a mail one stands: what has been read of the headers, and the parts that are open. */
export interface MailState {
  /** `field`: within a header field too long for a chunk. */
  place: 'headers' | 'field' | 'body';
  /** What the part's body is: `parts` of its own, or `other`, which nobody reads as text. */
  content: 'plain' | 'html' | 'parts' | 'other';
  encoding: 'quoted-printable' | 'base64' | '';
  charset: string;
  /** The state of the format that the body is in. */
  inner: ScanState;
  /** How many parts began so far. */
  parts: number;
  /** Boundaries of the open multiparts, the innermost first. */
  boundaries: readonly string[];
}

/** Multiparts nested deeper are read as one part. */
const MAX_DEPTH = 8;

/** A line between two parts is at most this long: a boundary, four hyphens, white space. */
export const MAX_DELIMITER = 120;

/** No mail has as many parts. Those beyond aren't read: a megabyte of them would make 200,000 chunks. */
const MAX_PARTS = 1000;

/** A part whose headers say nothing. */
export function newPart(boundaries: readonly string[], parts: number): MailState {
  return {
    place: 'headers',
    content: parts < MAX_PARTS ? 'plain' : 'other',
    encoding: '',
    charset: 'utf-8',
    inner: '',
    parts: Math.min(parts, MAX_PARTS),
    boundaries: boundaries.length > MAX_DEPTH ? boundaries.slice(0, MAX_DEPTH) : boundaries,
  };
}

export function parseState(state: ScanState): MailState {
  if (state === START) return newPart([], 0);
  const [place, content, encoding, charset, inner, parts, ...boundaries] = state.split('\n');
  return { place, content, encoding, charset, inner, parts: Number(parts), boundaries } as MailState;
}

export function formatState({ place, content, encoding, charset, inner, parts, boundaries }: MailState): ScanState {
  return [place, content, encoding, charset, inner, parts, ...boundaries].join('\n');
}

/** Whether the part's body is text that a reader reads, in an encoding that tells which characters stand where. */
export function isReadable({ content, encoding, charset }: MailState): boolean {
  if (content !== 'plain' && content !== 'html') return false;
  return encoding !== 'quoted-printable' || knowsCharacters(charset);
}

/** Whether a line stands between two parts of an open multipart, or after its last. */
export function isDelimiter(line: string, { boundaries }: MailState): boolean {
  return line.startsWith('--') && boundaries.some((boundary) => endOf(line, boundary) !== undefined);
}

/** The state after a line, if it is one between two parts or after the last. */
export function afterDelimiter(line: string, { boundaries, parts }: MailState): MailState | undefined {
  if (!line.startsWith('--')) return undefined;
  for (const [index, boundary] of boundaries.entries()) {
    const end = endOf(line, boundary);
    if (end === '') return newPart(index === 0 ? boundaries : boundaries.slice(index), parts + 1);
    if (end === '--') return { ...newPart(boundaries.slice(index + 1), parts), place: 'body', content: 'other' };
  }
  return undefined;
}

/** What follows the boundary in a line between parts: nothing, or two hyphens after the last part. */
function endOf(line: string, boundary: string): '' | '--' | undefined {
  if (!line.startsWith(boundary, 2)) return undefined;
  const rest = line.slice(2 + boundary.length, MAX_DELIMITER).trimEnd();
  return rest === '' || rest === '--' ? rest : undefined;
}
