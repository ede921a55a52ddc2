import { decodeBytes, decoderFor, type SourceByte } from './charset.ts';
import { type Decoded, DecodedBuilder } from './decoded.ts';

/** Encoded bytes and soft line breaks in a row: a character's bytes may stand on two lines. */
const encoded = /(?:=[\dA-Fa-f]{2}|=[ \t]{0,8}\r?\n)+/g;
const one = /=([\dA-Fa-f]{2})|=[ \t]{0,8}\r?\n/g;

/** Decodes quoted-printable text (RFC 2045, 6.7). What is no proper escape stands for itself. */
export function decodeQuotedPrintable(source: string, charset: string): Decoded {
  const builder = new DecodedBuilder(source);
  const decoder = decoderFor(charset);
  let at = 0;
  for (const match of source.matchAll(encoded)) {
    builder.verbatim(at, match.index);
    at = match.index + match[0].length;
    decodeBytes(bytesIn(match[0], match.index), decoder, (text, start, end) => builder.unit(text, start, end));
  }
  builder.verbatim(at, source.length);
  return builder.finish();
}

function bytesIn(run: string, offset: number): SourceByte[] {
  const bytes: SourceByte[] = [];
  for (const { 0: all, 1: hex, index } of run.matchAll(one)) {
    if (hex === undefined) continue;
    const start = offset + index;
    bytes.push({ value: Number.parseInt(hex, 16), start, end: start + all.length });
  }
  return bytes;
}
