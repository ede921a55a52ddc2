import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Unpitch } from '../../src/check/unpitch.ts';
import { DEFAULT_CONFIG } from '../../src/report/config.ts';
import { report } from '../../src/report/report.ts';
import { rule } from '../../src/rules/rule.ts';

const hype = rule({
  id: 'dip/hype',
  level: 'warning',
  says: 'Hype.',
  why: 'It is.',
  forms: [{ phrases: ['so amazing', 'so amazing <number>'], reframes: [''] }],
  unless: [],
  flags: {},
  passes: [],
});
const engine = new Unpitch({ rules: [hype] });

function check(text: string, language = 'markdown') {
  const { findings, problems } = report(engine.open(text, { language })!, DEFAULT_CONFIG);
  return { marked: findings.map(({ start, end }) => text.slice(start, end)), problems };
}

/** what, language, text, what is still marked */
const CASES: [what: string, language: string, text: string, marked: string[]][] = [
  [
    'the next paragraph',
    'markdown',
    'so amazing 1\n\n<!-- unpitch-ignore -->\n\nIt is so amazing 2\nand so amazing 3\n\nso amazing 4',
    ['so amazing 1', 'so amazing 4'],
  ],
  [
    'the paragraph it stands in',
    'markdown',
    'It is so amazing 1 <!-- unpitch-ignore -->\nand so amazing 2\n\nso amazing 3',
    ['so amazing 3'],
  ],
  [
    'its line',
    'markdown',
    'so amazing 1\nso amazing 2 <!-- unpitch-ignore-line -->\nso amazing 3',
    ['so amazing 1', 'so amazing 3'],
  ],
  ['the next line', 'markdown', '<!-- unpitch-ignore-next-line -->\nso amazing 1\nso amazing 2', ['so amazing 2']],
  [
    'a stretch',
    'markdown',
    'so amazing 1\n\n<!-- unpitch-ignore-start -->\n\nso amazing 2\n\n- so amazing 3\n\n<!-- unpitch-ignore-end -->\n\nso amazing 4',
    ['so amazing 1', 'so amazing 4'],
  ],
  [
    'a stretch without an end',
    'markdown',
    'so amazing 1\n\n<!-- unpitch-ignore-start -->\n\nso amazing 2\n\nso amazing 3',
    ['so amazing 1'],
  ],
  ['the file', 'markdown', 'so amazing 1\n\nso amazing 2\n\n<!-- unpitch-ignore-file -->', []],
  ['a named rule', 'markdown', '<!-- unpitch-ignore dip/hype: the client insists -->\n\nso amazing', []],
  ['a named family', 'markdown', '<!-- unpitch-ignore ask, dip -->\n\nso amazing', []],
  ['another rule', 'markdown', '<!-- unpitch-ignore ask -->\n\nso amazing', ['so amazing']],
  [
    'in HTML',
    'html',
    '<p>so amazing 1</p>\n<!-- unpitch-ignore -->\n<p>so amazing 2</p>\n<p>so amazing 3</p>',
    ['so amazing 1', 'so amazing 3'],
  ],
  ['in MDX', 'mdx', '{/* unpitch-ignore */}\n\nso amazing 1\n\nso amazing 2', ['so amazing 2']],
  ['in Handlebars', 'handlebars', '{{!-- unpitch-ignore --}}<p>so amazing 1</p><p>so amazing 2</p>', ['so amazing 2']],
  ['in Liquid', 'liquid', '{% comment %}unpitch-ignore-file{% endcomment %}<p>so amazing</p>', []],
  ['in ERB', 'erb', '<%# unpitch-ignore %><p>so amazing 1</p><p>so amazing 2</p>', ['so amazing 2']],
  [
    'with Windows line ends',
    'markdown',
    'so amazing 1\r\nso amazing 2 <!-- unpitch-ignore-line -->\r\nso amazing 3',
    ['so amazing 1', 'so amazing 3'],
  ],
  ['a word that is no directive', 'markdown', '<!-- unpitch-ignore-everything -->\n\nso amazing', ['so amazing']],
  ['one in code', 'markdown', 'Write `<!-- unpitch-ignore-file -->` there.\n\nso amazing', ['so amazing']],
];

describe('a comment silences', () => {
  for (const [what, language, text, marked] of CASES) {
    it(what, () => assert.deepEqual(check(text, language).marked, marked));
  }

  it('and is named when it silences nothing', () => {
    const text = 'Fine.\n\n<!-- unpitch-ignore-next-line -->\nFine too.';
    const { problems } = check(text);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /silences nothing/);
    assert.equal(text.slice(problems[0]!.start, problems[0]!.end), '<!-- unpitch-ignore-next-line -->');
    assert.equal(check('<!-- unpitch-ignore -->\n\nso amazing').problems.length, 0);
  });

  it('and is named when its rule isn’t there', () => {
    const { problems } = check('<!-- unpitch-ignore dip/hypo -->\n\nso amazing');
    assert.match(problems[0]!.message, /Did you mean “dip\/hype”/);
  });

  it('the same after edits as when opened anew', () => {
    const pieces = [
      'so amazing ',
      '<!-- unpitch-ignore -->',
      '<!-- unpitch-ignore-line -->',
      '<!-- unpitch-ignore-start -->',
      '<!-- unpitch-ignore-end -->',
      '\n',
      '\n\n',
      '- ',
      'word ',
    ];
    const edit = fc.record({ at: fc.nat(400), remove: fc.nat(30), text: fc.constantFrom(...pieces, '') });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 20 }),
        fc.array(edit, { maxLength: 10 }),
        (start, edits) => {
          let text = start.join('');
          const draft = engine.open(text, { language: 'markdown' })!;
          for (const { at, remove, text: added } of edits) {
            const from = Math.min(at, text.length);
            const to = Math.min(from + remove, text.length);
            draft.edit([{ start: from, end: to, text: added }]);
            text = text.slice(0, from) + added + text.slice(to);
          }
          const spans = (of: typeof draft) => report(of, DEFAULT_CONFIG).findings.map(({ start, end }) => [start, end]);
          assert.deepEqual(spans(draft), spans(engine.open(text, { language: 'markdown' })!));
        },
      ),
      { numRuns: 300 },
    );
  });
});
