/** Lines and columns of a text, both from 1; columns count UTF-16 code units. Lines end at LF, CRLF or CR. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + ending.length);
  }

  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
