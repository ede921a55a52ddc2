/** Finds closing delimiters, each part of the text searched once for each: a thousand openers cost one search. */
export class Closers {
  readonly #text: string;
  readonly #found = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first `close` at or after `from`, or infinity. `from` must not go down between calls. */
  next(close: string, from: number): number {
    const known = this.#found.get(close);
    if (known !== undefined && known >= from) return known;
    const at = this.#text.indexOf(close, from);
    const next = at < 0 ? Number.POSITIVE_INFINITY : at;
    this.#found.set(close, next);
    return next;
  }
}
