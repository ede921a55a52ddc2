/** A replacement as it goes into a draft: words, and tab stops for the facts that only the writer has. */
export type Part = { text: string } | { stop: string };

/** The words as a terminal or a menu shows them, stops as `‹fact›`. */
export function plain(parts: readonly Part[]): string {
  return parts.map((part) => ('text' in part ? part.text : `‹${part.stop}›`)).join('');
}

/** Changes the texts of parts, told the words that stand before each. */
export function mapTexts(parts: readonly Part[], change: (text: string, before: string) => string): Part[] {
  let before = '';
  return parts.map((part) => {
    if ('stop' in part) {
      before += `‹${part.stop}›`;
      return part;
    }
    const text = change(part.text, before);
    before += text;
    return { text };
  });
}

/** Joins neighbouring texts and drops empty ones, so that rules over words see them whole. */
export function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if ('stop' in part) joined.push(part);
    else if (part.text === '') continue;
    else if (last && 'text' in last) joined[joined.length - 1] = { text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
