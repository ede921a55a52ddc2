/** Lower case with straight quotes, the same length as before, so that offsets hold. */
export function normalizeText(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Lu}/gu, lower);
}

/** A few capitals grow when lowered ("İ"); they stay. */
function lower(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
