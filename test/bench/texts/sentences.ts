/** Where real prose is dealt from: sentences in reading order, none twice before all were dealt. */
export class Sentences {
  readonly #all: readonly string[];
  #next: number;

  /** @param from where to begin, so that two texts needn't begin alike; any whole number */
  constructor(all: readonly string[], from: number) {
    if (all.length === 0) throw new Error('There is no prose to make texts from.');
    this.#all = all;
    this.#next = from % all.length;
  }

  deal(count: number): string[] {
    return Array.from({ length: count }, () => {
      const sentence = this.#all[this.#next]!;
      this.#next = (this.#next + 1) % this.#all.length;
      return sentence;
    });
  }
}

/** Words as a person counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
