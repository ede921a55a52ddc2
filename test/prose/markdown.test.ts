import assert from 'node:assert/strict';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { markdown, mdx } from '../../src/prose/markdown.ts';
import { rows, table } from './support.ts';

const O = '\uFFFC';

table('Markdown blocks', markdown, {
  'One.\n\nTwo.': [
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
  ],
  '# Head #\ntext': [
    ['heading', 'Head'],
    ['paragraph', 'text'],
  ],
  'Head\n===\n\nHead two\n---': [
    ['heading', 'Head'],
    ['heading', 'Head two'],
  ],
  '- one\n- two\n\n  more\n\n1. three': [
    ['list-item', 'one'],
    ['list-item', 'two'],
    ['list-item', 'more'],
    ['list-item', 'three'],
  ],
  '- [ ] task\n- [x] done': [
    ['list-item', 'task'],
    ['list-item', 'done'],
  ],
  '> said\n> so\n>\n> - item\n\nown': [
    ['paragraph', 'said so', 'quote'],
    ['list-item', 'item', 'quote'],
    ['paragraph', 'own'],
  ],
  '> [!NOTE]\n> Text': [['paragraph', 'Text', 'quote']],
  '| A | B |\n|---|:-:|\n| c | d \\| e |': [
    ['table-cell', 'A'],
    ['table-cell', 'B'],
    ['table-cell', 'c'],
    ['table-cell', 'd | e'],
  ],
  '| A | B |\r\n|---|---|\r\n| c | d |\r\n': [
    ['table-cell', 'A'],
    ['table-cell', 'B'],
    ['table-cell', 'c'],
    ['table-cell', 'd'],
  ],
  '---\ntitle: x\n---\nText': [['paragraph', 'Text']],
  '---\n\nText': [['paragraph', 'Text']],
  'a\n\n---\n\nb': [
    ['paragraph', 'a'],
    ['paragraph', 'b'],
  ],
  '': [],
  ' \n\n': [],
});

table('Markdown that is no prose', markdown, {
  'a `code` b': [['paragraph', `a ${O} b`]],
  '```js\ncode\n\ncode\n```\ntext': [['paragraph', 'text']],
  '~~~~\n```\n\n~~~\n\n~~~~\n\ntext': [['paragraph', 'text']],
  '> ```\n> code\n>\n> code\n> ```\n> said': [['paragraph', 'said', 'quote']],
  '> ```\n> code\n\nown': [['paragraph', 'own']],
  '- a\n\n  ```\n  code\n\n  code\n  ```\n\n  b': [
    ['list-item', 'a'],
    ['list-item', 'b'],
  ],
  '    indented code\n\ntext': [['paragraph', 'text']],
  'a <https://x.y> b https://x.y/z. c me@x.co': [['paragraph', `a ${O} b ${O}. c ${O}`]],
  '[text](https://x.y "A title") more': [
    ['paragraph', 'text more'],
    ['title', 'A title'],
  ],
  'see ![An *alt* text](x.png) here': [
    ['paragraph', `see ${O} here`],
    ['alt', 'An alt text'],
  ],
  '[![Alt](x.png)](y)': [['alt', 'Alt']],
  'a <!-- no --> b': [['paragraph', 'a b']],
  '<!-- no\n\nno -->\n\nyes': [['paragraph', 'yes']],
  '[ref]: https://x.y "no"\n\nyes': [['paragraph', 'yes']],
  'yes[^1] it is\n\n[^1]: A note.': [
    ['paragraph', 'yes it is'],
    ['paragraph', 'A note.'],
  ],
  'was ~~$99 a month~~ now free': [['paragraph', `was ${O} now free`]],
  '`only`': [],
});

table('Markdown inline', markdown, {
  'a **bold *and* _more_** b': [['paragraph', 'a bold and more b']],
  '\\*not\\* emphasis &amp; &copy; &nosuch; &#8217;': [['paragraph', '*not* emphasis & © &nosuch; ’']],
  'soft\nbreak\n  indented': [['paragraph', 'soft break indented']],
  'hard  \nbreak\\\nagain<br>end': [['paragraph', 'hard\nbreak\nagain\nend']],
  'hard  \r\nbreak\\\r\nagain\r\nsoft': [['paragraph', 'hard\nbreak\nagain soft']],
  '> quoted\n> over lines': [['paragraph', 'quoted over lines', 'quote']],
  '[Book a call](x)': [['link', 'Book a call']],
  '- **[Book a call](x)**\n- [a](x) b': [
    ['link', 'Book a call'],
    ['list-item', 'a b'],
  ],
  '[text][ref] and [Book a demo]': [['paragraph', 'text and Book a demo']],
  'a <b>bold</b> <span class="x">b</span> <code>c</code> <del>d **e**</del> f': [['paragraph', `a bold b ${O} ${O} f`]],
  'an <img alt="An image" src="x"> here': [
    ['paragraph', `an ${O} here`],
    ['alt', 'An image'],
  ],
  '<div>\n<p>Para</p></div>\n\n<script>\nno\n\nno\n</script>\n\nText': [
    ['paragraph', 'Para'],
    ['paragraph', 'Text'],
  ],
  '> <p>Said</p>\n> <p>so</p>': [
    ['paragraph', 'Said', 'quote'],
    ['paragraph', 'so', 'quote'],
  ],
});

table('Markdown with variables', markdown, {
  'Hi {{ name | default: "you" }}, *|FNAME|*!': [['paragraph', `Hi ${O}, ${O}!`]],
  '**{{name}}** and [x]({{ url }})': [['paragraph', `${O} and x`]],
  'Hi [First Name], [Book A Call](x) [Get Started]': [['paragraph', `Hi ${O}, Book A Call Get Started`]],
  '- [ ] Name': [['list-item', 'Name']],
  '| {{a|b}} | c |\n|---|---|': [['table-cell', 'c']],
});

table('Markdown with comments of its templates', markdown, {
  'a {% comment %} no\n\nno\n\n- no\n{% endcomment %} b\n\nc': [
    ['paragraph', `a ${O} b`],
    ['paragraph', 'c'],
  ],
  '{{!--\n\n# no {{x}}\n\n--}}\n\n# yes\n\n<%# no\n\nno %>\n\nand': [
    ['heading', 'yes'],
    ['paragraph', 'and'],
  ],
  '`{% comment %}` opens one.\n\nNext.': [
    ['paragraph', `${O} opens one.`],
    ['paragraph', 'Next.'],
  ],
});

table('Markdown in HTML that somebody else says', markdown, {
  '<blockquote>\n\nThey **said**\n\n- so\n\n</blockquote>\n\nown': [
    ['paragraph', 'They said', 'quote'],
    ['list-item', 'so', 'quote'],
    ['paragraph', 'own'],
  ],
  '<div class="testimonials">\n\n## Ours\n\nTheirs\n\n<div>\n\nToo\n\n</div>\n</div>\n\nown': [
    ['heading', 'Ours'],
    ['paragraph', 'Theirs', 'quote'],
    ['paragraph', 'Too', 'quote'],
    ['paragraph', 'own'],
  ],
  '<div>\n\nown\n\n</div>\n\n`<blockquote>` own': [
    ['paragraph', 'own'],
    ['paragraph', `${O} own`],
  ],
});

table('MDX', mdx, {
  'export const meta = {\n  a: [1,\n\n  2],\n\n  title: "Act now",\n}\n\n# Hi\n\nimport {\n  A,\n\n  B,\n} from "z"\n\nText':
    [
      ['heading', 'Hi'],
      ['paragraph', 'Text'],
    ],
  'export const open = {\n\nText': [['paragraph', 'Text']],
  '```js\nimport x from "y"\n\nno\n```\n\nText': [['paragraph', 'Text']],

  "import X from './x'\nexport const a = {b: 1}\n\n# Hi {props.name}\n\nImport duties rise. {/* no */}": [
    ['heading', `Hi ${O}`],
    ['paragraph', `Import duties rise. ${O}`],
  ],
  'import taxes are high': [['paragraph', 'import taxes are high']],
  '<Hero title="A title" onClick={() => go()}>\n  Text\n</Hero>': [
    ['title', 'A title'],
    ['paragraph', 'Text'],
  ],
});

describe('Markdown marks', () => {
  it('say where the delimiters stand', () => {
    const text = 'a **b** [c](d "e") <i>f</i>';
    const [block] = openManuscript(text, markdown).chunks[0]!.blocks;
    const marks = block!.marks.map((mark) => [
      mark.kind,
      text.slice(mark.openStart, mark.openEnd),
      text.slice(mark.closeStart, mark.closeEnd),
    ]);
    assert.deepEqual(marks, [
      ['emphasis', '**', '**'],
      ['link', '[', '](d "e")'],
      ['emphasis', '<i>', '</i>'],
    ]);
  });
});

describe('Markdown chunks', () => {
  const long = (word: string) => `${word} `.repeat(60).trim();
  /** First words of the chunks. */
  const chunks = (text: string) =>
    openManuscript(text, markdown).chunks.map((chunk) => /^\s*\S+/.exec(chunk.text)?.[0]);

  it('end at blank lines, headings and items', () => {
    assert.deepEqual(
      chunks(`${long('one')}\n\n\n${long('two')}\n# three\n${long('four')}\n- five ${long('xxxxx')}\n- six`),
      ['one', 'two', '#', '-', '-'],
    );
  });

  it('keep what belongs together', () => {
    for (const text of [
      `\`\`\`\n${long('a')}\n\n${long('b')}\n\`\`\``,
      `- ${long('a')}\n\n  ${long('b')}`,
      `<!-- ${long('a')}\n\n${long('b')} -->`,
      `<div>\n${long('a')}\n- ${long('b')}\n</div>`,
      `${long('a')}\n2. ${long('b')}`,
    ]) {
      assert.equal(chunks(text).length, 1, text);
    }
  });

  it('keep the quote around them', () => {
    const read = rows(`<blockquote>\n\n${'Said.\n\n'.repeat(300)}</blockquote>\n\nown`, markdown);
    assert.deepEqual(new Set(read.slice(0, -1).map((row) => row[2])), new Set(['quote']));
    assert.deepEqual(read.at(-1), ['paragraph', 'own']);
  });

  it('keep a comment together, and a module', () => {
    const lines = 'no, not at all, whatever it says\n\n'.repeat(60);
    assert.deepEqual(rows(`a\n\n{% comment %}\n${lines}{% endcomment %}\n\nb`, markdown), [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ]);
    assert.deepEqual(rows(`a\n\nexport const text = {\n${lines}}\n\nb`, mdx), [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ]);
  });

  it('read on inside a fence that is longer than a chunk', () => {
    const code = 'code line\n\n'.repeat(3000);
    assert.deepEqual(rows(`\`\`\`\n${code}\`\`\`\n\ntext`, markdown), [['paragraph', 'text']]);
  });

  it('of dense code are still code', () => {
    const code = 'f([a](b), *c, &d[_e], <g>);\n'.repeat(200);
    assert.deepEqual(rows(`Before.\n\n\`\`\`\n${code}\`\`\`\n\nAfter.`, markdown), [
      ['paragraph', 'Before.'],
      ['paragraph', 'After.'],
    ]);
  });

  it('are bounded, and never part a surrogate pair', () => {
    for (const unit of ['😀', 'a', 'word ', 'A sentence. ']) {
      const { chunks } = openManuscript(unit.repeat(30_000), markdown);
      for (const { text } of chunks) {
        assert.ok(text.length <= 8000);
        assert.ok(!/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text));
      }
    }
  });
});
