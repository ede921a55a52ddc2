import type { Dice } from './dice.ts';
import { type Marks, marked, type Part } from './document.ts';

const marks: Marks = {
  escape: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&rsquo;'),
  strong: (words) => `<strong>${words}</strong>`,
  emphasis: (words) => `<em>${words}</em>`,
  code: (words) => `<code>${words}</code>`,
  link: (words, address) => `<a href="${address}">${words}</a>`,
};

const HEAD = '<!doctype html>\n<html>\n<head><title>A letter</title><style>p { margin: 0 }</style></head>\n<body>\n';
const STYLE = 'style="font-family: sans-serif; line-height: 1.5"';

/** The parts as an HTML page with inline styles, as emails have them. */
export function toHtml(parts: readonly Part[], dice: Dice): string {
  return `${HEAD}${parts.map((part) => render(part, dice)).join('\n')}\n</body>\n</html>\n`;
}

function render({ kind, sentences }: Part, dice: Dice): string {
  const said = sentences.map((sentence) => marked(sentence, marks, dice));
  const each = (tag: string) => said.map((item) => `<${tag}>${item}</${tag}>`).join('\n');
  switch (kind) {
    case 'paragraph':
      return `<p ${STYLE}>${said.join(dice.oneIn(4) ? '<br>\n' : '\n')}</p>`;
    case 'heading':
      return each('h2');
    case 'quote':
      return each('blockquote');
    case 'list':
      return `<ul>\n${each('li')}\n</ul>`;
    case 'numbers':
      return `<ol>\n${each('li')}\n</ol>`;
    case 'table':
      return `<table ${STYLE}>\n${said.map((cell) => `<tr><td>${cell}</td></tr>`).join('\n')}\n</table>`;
    case 'button':
      return `<a class="button" href="https://example.com/${dice.below(1e6)}" ${STYLE}>${said[0]}</a>`;
    case 'image':
      return `<img src="images/${dice.below(1e6)}.png" alt="${marks.escape(sentences[0]!)}">`;
    case 'code':
      return `<pre><code>${marks.escape(sentences[0]!)}</code></pre>`;
  }
}
