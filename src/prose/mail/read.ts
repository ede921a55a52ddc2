import { findAddresses, mergeSpans } from '../addresses.ts';
import type { Block, Span } from '../block.ts';
import { BlockBuilder } from '../block-builder.ts';
import type { ScanState } from '../format.ts';
import { ManuscriptOpening } from '../manuscript.ts';
import { findTemplates } from '../templates.ts';
import { lineEnd } from '../white-space.ts';
import { decodeBase64 } from './base64.ts';
import { innerFormat } from './cut.ts';
import { type Decoded, toEncoded, toLocked } from './decoded.ts';
import { decodeHeader } from './encoded-words.ts';
import { type MailState, parseState } from './mail-state.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';
import { MailStructure } from './structure.ts';

/** Reads one chunk of a mail. */
export function readMail(chunk: string, state: ScanState): Block[] {
  const subjects: Span[] = [];
  const structure = new MailStructure(parseState(state), (value) => subjects.push(value));
  for (let at = 0; at < chunk.length; ) {
    const end = lineEnd(chunk, at, chunk.length);
    const line = chunk.slice(at, end);
    if (at === 0 && structure.beginsText(line)) return readText(chunk, structure.state);
    structure.line(line, at);
    at = end;
  }
  structure.finish();
  return subjects.flatMap((subject) => readSubject(chunk, subject));
}

function readText(chunk: string, state: MailState): Block[] {
  const { encoding, charset, inner } = state;
  if (encoding === '') return innerFormat(state).read(chunk, inner);
  if (encoding === 'base64') {
    const decoded = decodeBase64(chunk, charset);
    return readInChunks(decoded, state).map((block) => toLocked(block, decoded));
  }
  const decoded = decodeQuotedPrintable(chunk, charset);
  return innerFormat(state)
    .read(decoded.text, inner)
    .map((block) => toEncoded(block, decoded));
}

/** Reads decoded text as if it were a file: that keeps to all bounds, however long it is. */
function readInChunks({ text }: Decoded, state: MailState): Block[] {
  const { chunks } = new ManuscriptOpening(text, innerFormat(state), state.inner).finish();
  let offset = 0;
  return chunks.flatMap((chunk) => {
    const start = offset;
    offset += chunk.text.length;
    return chunk.blocks.map((block) => moved(block, start));
  });
}

function moved(block: Block, by: number): Block {
  return {
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, source: segment.source + by })),
    marks: [],
  };
}

/** The subject is what a recipient reads first. One with encoded words can't be edited word by word. */
function readSubject(chunk: string, { start, end }: Span): Block[] {
  const decoded = decodeHeader(chunk.slice(start, end));
  const { text } = decoded;
  const templates = findTemplates(text, { acrossLines: false, expressions: false });
  const builder = new BlockBuilder(text, mergeSpans(templates, findAddresses(text)));
  builder.words(0, text.length);
  const block = builder.finish('title', 'own');
  if (!block) return [];
  const inHeader = decoded.segments.every(({ verbatim }) => verbatim)
    ? toEncoded(block, decoded)
    : toLocked(block, decoded);
  return [moved(inHeader, start)];
}
