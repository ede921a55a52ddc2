import { base64Bytes } from './base64.ts';
import { decoderFor } from './charset.ts';
import { type Decoded, DecodedBuilder } from './decoded.ts';

/** An encoded word, and the white space before a further one, which isn't shown. */
const encodedWord =
  /=\?([\w.-]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\s]{0,500})\?=(?:\s{1,20}(?==\?[\w.-]{1,40}[?*]))?/g;
const quotedByte = /=([\dA-Fa-f]{2})/g;

/** Decodes a header's value (RFC 2047): `=?utf-8?Q?Don=E2=80=99t?=`. Each encoded word is one unit. */
export function decodeHeader(source: string): Decoded {
  const builder = new DecodedBuilder(source);
  let at = 0;
  for (const match of source.matchAll(encodedWord)) {
    const [all, charset, encoding, text] = match;
    builder.verbatim(at, match.index);
    at = match.index + all.length;
    const bytes = encoding!.toUpperCase() === 'B' ? base64Bytes(text!) : quotedBytes(text!);
    builder.unit(decoderFor(charset!).decode(bytes), match.index, match.index + all.trimEnd().length);
  }
  builder.verbatim(at, source.length);
  return builder.finish();
}

function quotedBytes(text: string): Uint8Array {
  const latin1 = text
    .replaceAll('_', ' ')
    .replace(quotedByte, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}
