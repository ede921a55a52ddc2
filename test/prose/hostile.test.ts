import assert from 'node:assert/strict';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { FORMATS } from './support.ts';

/** Bounds for one megabyte, in ms. The promise is 1,000 to open; these leave room for a slow and busy machine. */
const OPEN = 3000;
const EDIT = 1500;
const SIZE = 1_000_000;

/** What has brought a parser to its knees, or might: each is repeated to a megabyte. */
const everywhere = [
  'a',
  'word ',
  'A sentence. ',
  '\n',
  'a\n\n',
  '\r\n',
  '😀',
  '\ud83d',
  '\0',
  '{{',
  '{',
  '${',
  '%A',
  '[First Name]',
  'a@',
  'https://',
  '<',
  '<!--',
  '&#',
];
const hostile: Record<string, string[]> = {
  markdown: [
    '[a](',
    '[](',
    '![',
    '**a',
    '*a_',
    '`',
    '``a`',
    '~~a',
    '\\',
    '|',
    '> ',
    '- ',
    '1. ',
    '-\n',
    'a\n=\n',
    '# a\n',
    '```\n',
    '- ```\n',
    '[a]: x\n',
    '| a | b |\n|---|---|\n',
    '<a ',
    '<b>a</b>',
    '  a\n\n- b\n\n',
  ],
  mdx: ['{{a}', 'import x from "y"\n', '<A b={c}>'],
  html: [
    '<a ',
    '<p>',
    '</p>',
    '<div>',
    '<ul><li>',
    '<td>',
    '<table>',
    '<a href=x>',
    '<script>',
    '<svg>',
    '<b title="',
    '<x y=',
    '&amp;',
    '&amp',
    '<br>',
    '<!',
    '<code>',
    '<q>',
    '<img alt="a">',
    '--',
    '<%',
    '<![endif]-->',
  ],
  plain: ['>', '- a\n', '=\n', 'a@b.c ', 'www.', 'a\n> b\n'],
};

/** A fixed pseudo-random mix, so that nothing is gained from repetition. */
function mixed(units: readonly string[]): string {
  let seed = 42;
  let text = '';
  while (text.length < SIZE) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += units[seed % units.length];
  }
  return text;
}

describe('a hostile megabyte', function () {
  this.timeout(60_000);
  for (const [name, format] of Object.entries(FORMATS)) {
    const units = [...everywhere, ...hostile[name]!];
    const inputs = units.map((unit) => [JSON.stringify(unit), unit.repeat(SIZE / unit.length)] as const);
    it(`opens in a second and is edited in no time: ${name}`, () => {
      let slowest = { open: 0, of: '' };
      let slowestEdit = { edit: 0, of: '' };
      for (const [of, text] of [...inputs, ['all of them', mixed(units)] as const]) {
        let start = performance.now();
        const manuscript = openManuscript(text, format);
        const open = performance.now() - start;
        if (open > slowest.open) slowest = { open, of };
        start = performance.now();
        manuscript.edit([{ start: SIZE / 2, end: SIZE / 2, text: 'x' }]);
        const edit = performance.now() - start;
        if (edit > slowestEdit.edit) slowestEdit = { edit, of };
      }
      console.log(
        `      open ${slowest.open.toFixed(0)} ms at worst (${slowest.of}), edit ${slowestEdit.edit.toFixed(0)} ms (${slowestEdit.of})`,
      );
      assert.ok(slowest.open < OPEN, `${slowest.of} opens in ${slowest.open} ms`);
      assert.ok(slowestEdit.edit < EDIT, `${slowestEdit.of} is edited in ${slowestEdit.edit} ms`);
    });

    it(`is one endless line of prose: ${name}`, () => {
      const manuscript = openManuscript('This is a sentence of some length, and so on. '.repeat(SIZE / 46), format);
      const times: number[] = [];
      for (let at = 1000; at < SIZE; at += 50_000) {
        const start = performance.now();
        manuscript.edit([{ start: at, end: at, text: 'x' }]);
        times.push(performance.now() - start);
      }
      const median = times.sort((a, b) => a - b)[times.length >> 1]!;
      console.log(
        `      a key in one endless line: ${median.toFixed(2)} ms p50, ${times.at(-1)!.toFixed(2)} ms at worst`,
      );
      assert.ok(median < 16);
    });
  }
});
