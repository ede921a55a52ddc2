import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, openManuscript } from '../../src/prose/manuscript.ts';
import { applyTo, checkManuscript, FORMATS, snapshot } from './support.ts';

/** Pieces that open, close and break what a format looks at. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '    ',
    'a',
    'word ',
    'Two words. ',
    'x'.repeat(150),
    ...Array(6).fill(`${'Long prose. '.repeat(20)}\n\n`),
  ],
  ...[
    '```\n',
    '~~~\n',
    '> ',
    '- ',
    '1. ',
    '* item\n',
    '# Head\n',
    '---\n',
    '---\nunpitch:\n  stage: decision\n---\n',
    '===\n',
    '| a | b |\n|---|---|\n',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<blockquote>',
    '</blockquote>',
    '<a href="x">',
    '</a>',
    '<td>',
    '<li>',
    '<svg>',
    '</svg>',
    "<b title='",
    "'>",
  ],
  ...[
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '~~',
    '\\',
    '&amp;',
    '&',
    ';',
    '<',
    '>',
    '{{name}}',
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    '*|F|*',
    '[First Name]',
    '{',
    '}',
    '%FNAME%',
    '$',
    '😀',
    '\ud83d',
    '\ude00',
    '\0',
    'https://a.b/c',
    'me@x.co',
    '"',
    "'",
    '=',
  ],
];
const piece = fc.constantFrom(...pieces);
const draft = fc.array(piece, { maxLength: 60, size: 'max' }).map((list) => list.join(''));
const edit = fc.record({
  toLine: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: fc.oneof(
    piece,
    fc.constant(''),
    fc.array(piece, { maxLength: 8 }).map((list) => list.join('')),
  ),
});
const editLists = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8, size: 'max' });

const runs = { numRuns: Number(process.env.FC_RUNS ?? 400) };

describe('a manuscript after any edits', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`equals one opened afresh: ${name}`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(draft, editLists, (start, lists) => {
          const manuscript = openManuscript(start, format);
          let text = start;
          for (const list of lists) {
            const changes: Change[] = [];
            let next = text;
            for (const { toLine, at, removes, text: inserted } of list) {
              const anywhere = Math.floor(at * next.length);
              const from = toLine ? next.lastIndexOf('\n', anywhere) + 1 : anywhere;
              const change = { start: from, end: Math.min(from + removes, next.length), text: inserted };
              changes.push(change);
              next = applyTo(next, [change]);
            }
            const before = [...manuscript.chunks];
            for (const { from, removed, added } of manuscript.edit(changes))
              before.splice(from, removed, ...Array(added));
            text = next;
            const fresh = openManuscript(text, format);
            assert.deepEqual(snapshot(manuscript), snapshot(fresh));
            assert.equal(manuscript.text(), text);
            assert.equal(manuscript.length, text.length);
            assert.equal(before.length, manuscript.chunks.length, 'splices keep a list beside the chunks in step');
            before.forEach((chunk, index) => {
              if (chunk) assert.equal(chunk, manuscript.chunks[index], 'what no splice names is the same object');
            });
          }
        }),
        runs,
      );
    });

    it(`keeps every promise about its blocks: ${name}`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(draft, (text) => checkManuscript(openManuscript(text, format))),
        runs,
      );
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
          checkManuscript(openManuscript(text, format)),
        ),
        runs,
      );
    });
  }
});
