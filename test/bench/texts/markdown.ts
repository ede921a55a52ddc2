import type { Dice } from './dice.ts';
import { type Marks, marked, type Part } from './document.ts';

const marks: Marks = {
  escape: (text) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&'),
  strong: (words) => `**${words}**`,
  emphasis: (words) => `_${words}_`,
  code: (words) => `\`${words}\``,
  link: (words, address) => `[${words}](${address})`,
};

const FRONT_MATTER = '---\ntitle: A letter\ntags: [letters, spring]\n---\n';

/** The parts as a Markdown file with front matter, GFM tables, hard wraps and some HTML. */
export function toMarkdown(parts: readonly Part[], dice: Dice): string {
  return `${FRONT_MATTER}\n${parts.map((part) => render(part, dice)).join('\n\n')}\n`;
}

function render({ kind, sentences }: Part, dice: Dice): string {
  const said = sentences.map((sentence) => marked(sentence, marks, dice));
  const [first] = sentences as readonly [string];
  switch (kind) {
    case 'paragraph':
      return dice.oneIn(5) ? wrapped(said.join(' ')) : said.join(' ');
    case 'heading':
      return `${'#'.repeat(1 + dice.below(3))} ${said[0]}`;
    case 'quote':
      return `> ${said[0]}`;
    case 'list':
      return said.map((item) => `- ${item}`).join('\n');
    case 'numbers':
      return said.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'table':
      return ['| what | since |', '| --- | --: |', ...said.map((cell) => `| ${cell} | ${dice.below(2000)} |`)].join(
        '\n',
      );
    case 'button':
      return `<a class="button" href="https://example.com/${dice.below(1e6)}">${plainHtml(first)}</a>`;
    case 'image':
      return `![${marks.escape(first)}](images/${dice.below(1e6)}.png)`;
    case 'code':
      return `\`\`\`text\n${first}\n\`\`\``;
  }
}

function wrapped(paragraph: string): string {
  // A line that begins like a list or a heading would begin one.
  return paragraph.replace(/(.{60,72}) (?![-+#>=]|\d+[.)])/g, '$1\n');
}

function plainHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
