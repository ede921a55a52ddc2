// Runs in the page: Playwright sends these functions' sources there, so each stands alone and sees the page's DOM.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The lines of the editor's document, as far as they are drawn. VS Code draws a wrapped line as several; only the first
 * has a number in the margin at its height.
 */
export function editorLines(editor: string): string[] {
  const root = document.querySelector(`${editor}.focused`) ?? document.querySelector(editor);
  if (!root) return [];
  const top = (element: Element) => Number.parseFloat((element as HTMLElement).style.top);
  const numbered = new Set(
    [...root.querySelectorAll('.margin-view-overlays > div')]
      .filter((row) => row.querySelector('.line-numbers')?.textContent?.trim())
      .map(top),
  );
  const lines: string[] = [];
  const drawn = [...root.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b));
  for (const line of drawn) {
    const text = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    if (numbered.has(top(line)) || lines.length === 0) lines.push(text);
    else lines.push(`${lines.pop()}${text}`);
  }
  return lines;
}

/** Where the middle of a text in the editor is, in pixels of the page; `undefined` while it isn't drawn. */
export function textBox({ editor, text }: { editor: string; text: string }): { x: number; y: number } | undefined {
  for (const line of document.querySelectorAll(`${editor} .view-lines > .view-line`)) {
    const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const middle = start + Math.floor(text.length / 2);
    for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (middle < at + length) {
        range.setStart(node, middle - at);
        range.setEnd(node, middle - at + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      at += length;
    }
  }
  return undefined;
}
