import assert from 'node:assert/strict';
import { parser as commonMark, GFM } from '@lezer/markdown';
import fc from 'fast-check';
import { parserFor } from '../../src/prose/markdown/parser.ts';

const github = commonMark.configure(GFM);

/** What the parser that steps over words might step over: markup, addresses, and what only looks like either. */
const pieces = [
  ...['word ', 'two words, ', '  \n', '\n', '\n\n', '\\', '\\\n', '&amp;', '&', '`', '``', '<b>', '</b>', '<', '>'],
  ...['*', '**', '_', 'a_b', '[', ']', '](x)', '![', '!', '~~', '~', '# ', '> ', '- ', '| a |\n|---|\n', '    ', '\t'],
  ...[
    'https://a.b/c_d*e',
    'http:',
    'www.a.b',
    'xwww.',
    'me@x.co',
    'mailto:me@x.co',
    '<https://x>',
    '://',
    '.',
    ')',
    '(',
  ],
];

describe('the quick Markdown parser', () => {
  it('makes the same tree as GitHub’s Markdown in full', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30, size: 'max' }), (list) => {
        const text = list.join('');
        assert.equal(parserFor(text).parse(text).toString(), github.parse(text).toString());
        const offsets: number[] = [];
        parserFor(text)
          .parse(text)
          .iterate({ enter: ({ from, to }) => void offsets.push(from, to) });
        github.parse(text).iterate({
          enter: ({ from, to }) => {
            assert.deepEqual([offsets.shift(), offsets.shift()], [from, to]);
          },
        });
      }),
      { numRuns: 3000 },
    );
  });
});
