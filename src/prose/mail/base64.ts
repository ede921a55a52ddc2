import { decoderFor } from './charset.ts';
import { type Decoded, DecodedBuilder } from './decoded.ts';

const foreign = /[^A-Za-z\d+/]+/g;
const line = /[^\n]+/g;

/** The bytes of base64, whatever else stands between its letters. */
export function base64Bytes(text: string): Uint8Array {
  const letters = text.replace(foreign, '');
  const usable = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return Uint8Array.from(atob(usable), (character) => character.charCodeAt(0));
}

/**
 * Decodes base64 text (RFC 2045, 6.8). Every line is one unit: its letters stand for no single character, and to edit one
 * of them would change the others.
 */
export function decodeBase64(source: string, charset: string): Decoded {
  const builder = new DecodedBuilder(source);
  const decoder = decoderFor(charset);
  const length = source.trimEnd().length;
  let left = '';
  for (const { 0: text, index } of source.matchAll(line)) {
    const end = index + text.length;
    const letters = left + text.replace(foreign, '');
    // Three bytes are four letters, which may stand on two lines; only the last may be fewer.
    const usable = end >= length ? letters.length : letters.length - (letters.length % 4);
    left = letters.slice(usable);
    builder.unit(decoder.decode(base64Bytes(letters.slice(0, usable)), { stream: true }), index, end);
  }
  return builder.finish();
}
