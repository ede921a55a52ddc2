import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseError, parsePhrase } from '../../src/language/notation.ts';
import { compile } from './tools.ts';

/** phrase, what its error says */
const WRONG: [phrase: string, says: RegExp][] = [
  ['', /a word is missing/],
  ['book (a|b', /a “\)” is missing/],
  ['book a) demo', /an unexpected “\)”/],
  ['{Book} now', /lower case/],
  ['{} now', /lower case/],
  ['a .{3,1} b', /a gap of at most 8/],
  ['a .{0,99} b', /a gap of at most 8/],
  ['<Name> x', /“<name>”/],
  ['[a b', /a “]” is missing/],
  ['a @ b', /an unexpected “@”/],
  [`${'('.repeat(30)}a${')'.repeat(30)}`, /too many brackets/],
  ['x'.repeat(5000), /too long/],
];

/** phrases that read well but can't be compiled */
const IMPOSSIBLE: [phrase: string, says: RegExp][] = [
  ['.{0,3}', /at least one word/],
  ['(a|.)', /at least one word/],
  ['book <nothing> now', /no word class <nothing>/],
];

describe('the phrase notation', () => {
  for (const [phrase, says] of WRONG) {
    it(`says what is wrong with “${phrase.slice(0, 30)}”`, () => {
      assert.throws(
        () => parsePhrase(phrase),
        (error) => error instanceof PhraseError && says.test(error.message),
      );
    });
  }

  for (const [phrase, says] of IMPOSSIBLE) {
    it(`refuses “${phrase}”`, () => {
      assert.throws(
        () => compile([phrase], {}),
        (error) => error instanceof PhraseError && says.test(error.message),
      );
    });
  }

  it('says where: the offset into the phrase', () => {
    assert.throws(() => parsePhrase('book a @'), { at: 7 });
  });

  it('reads or refuses anything, and never hangs', () => {
    const bits = fc.constantFrom(
      '(',
      ')',
      '|',
      '?',
      '{',
      '}',
      '<',
      '>',
      '[',
      ']',
      '.',
      '!',
      '^',
      '$',
      ' ',
      'a',
      'book',
      '0,3',
      '-',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
        try {
          compile([parts.join('')], {});
        } catch (error) {
          assert.ok(error instanceof PhraseError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
