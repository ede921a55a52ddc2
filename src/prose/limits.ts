/**
 * Bounds that keep every chunk, and so every edit, small. All are counts of UTF-16 code units.
 */

/** A chunk ends at the first boundary after this many, so that a file of one-word paragraphs makes no huge array. */
export const MIN_CHUNK = 200;

/** A chunk is at most this long: a longer paragraph is cut at a sentence's end, at white space, or anywhere. */
export const MAX_CHUNK = 8000;

/** A template variable is at most this long. Anything longer is text. */
export const MAX_TEMPLATE = 200;

/** A comment of a template language, or an MDX module with blank lines in it, is at most this long. */
export const MAX_HIDDEN = 4000;

/** Front matter ends within this many, else the leading `---` is a rule. */
export const MAX_FRONT_MATTER = 20_000;

/** A chunk of a mail's headers, or of a part that nobody reads, ends at the first line after this many. */
export const MAX_STRUCTURE = 2000;

/** As much of a part in base64 is read: about 100,000 characters of text and markup. */
export const MAX_BASE64 = 150_000;
