/** A decoder for a charset's name, or for UTF-8 where nobody knows the name. */
export function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true });
  }
}

/** One byte of the decoded text, and where it is written in the source. */
export interface SourceByte {
  value: number;
  start: number;
  end: number;
}

/** Whether a charset's bytes alone say where a character ends: those of UTF-8 do, and where every byte is a character. */
export function knowsCharacters(charset: string): boolean {
  return /^(?:utf-8|windows-\d+|iso-8859-.*|koi8-.|macintosh|x-mac-cyrillic|ibm866)$/.test(
    decoderFor(charset).encoding,
  );
}

/** Decodes bytes and calls `unit` for every character, with where its bytes stand. See `knowsCharacters`. */
export function decodeBytes(
  bytes: readonly SourceByte[],
  decoder: TextDecoder,
  unit: (text: string, start: number, end: number) => void,
): void {
  const isUtf8 = decoder.encoding === 'utf-8';
  for (let at = 0; at < bytes.length; ) {
    const { value, start } = bytes[at]!;
    const length = isUtf8 ? utf8Length(bytes, at) : 1;
    const text = isUtf8 ? utf8Character(bytes, at, length) : decoder.decode(Uint8Array.of(value));
    at += length;
    unit(text, start, bytes[at - 1]!.end);
  }
}

/** How many bytes the UTF-8 character at `at` takes; one where it isn't whole. */
function utf8Length(bytes: readonly SourceByte[], at: number): number {
  const lead = bytes[at]!.value;
  const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next++) if ((bytes[next]?.value ?? 0) >> 6 !== 2) return 1;
  return length;
}

/** One character's bits put together: a TextDecoder takes ten times as long for so few bytes. */
function utf8Character(bytes: readonly SourceByte[], at: number, length: number): string {
  const lead = bytes[at]!.value;
  if (length === 1) return lead < 0x80 ? String.fromCharCode(lead) : '\uFFFD';
  let code = lead & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | (bytes[next]!.value & 0x3f);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
