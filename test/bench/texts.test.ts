import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownSentences } from './own-sentences.ts';
import { withTables } from './page.ts';
import { Dice } from './texts/dice.ts';
import type { Language } from './texts/document.ts';
import { makeText } from './texts/make-text.ts';
import { countWords, Sentences } from './texts/sentences.ts';
import { applied, typing } from './texts/typing.ts';

const sentences = ownSentences();
const make = (language: Language, words: number, seed: number) =>
  makeText(language, words, [new Sentences(sentences, seed)], new Dice(seed));

describe('the benchmark’s texts', () => {
  it('are the same for the same seed, and differ for another', () => {
    assert.equal(make('markdown', 500, 1), make('markdown', 500, 1));
    assert.notEqual(make('markdown', 500, 1), make('markdown', 500, 2));
  });

  it('have the words that were asked for, and little more', () => {
    for (const words of [1_000, 10_000]) {
      const made = countWords(make('plaintext', words, 3));
      assert.ok(made >= words && made < words * 1.1, `${made} words instead of ${words}`);
    }
  });

  const markup: [Language, RegExp[]][] = [
    [
      'markdown',
      [
        /^---\n/,
        /\n\n#{1,3} /,
        /\]\(https:/,
        /\n- /,
        /\n1\. /,
        /\n\| --- /,
        /\*\*\w/,
        /_\w/,
        /`\w/,
        /\n> /,
        /\n<a /,
        /\n!\[/,
        /\n```/,
      ],
    ],
    ['html', [/^<!doctype/, /<h2>/, /<a href/, /<li>/, /<td>/, /<strong>/, /<em>/, /<br>/, /alt="\w/, /<blockquote>/]],
  ];
  for (const [language, all] of markup) {
    it(`hold all the markup that people write: ${language}`, () => {
      const text = make(language, 5_000, 4);
      assert.deepEqual(
        all.filter((one) => !one.test(text)),
        [],
      );
    });
  }

  it('deal no sentence twice before all were dealt', () => {
    const dealt = new Sentences(['a', 'b', 'c'], 7).deal(3);
    assert.deepEqual(dealt.toSorted(), ['a', 'b', 'c']);
    assert.throws(() => new Sentences([], 0));
  });

  it('are typed into by single keys that stay inside the text', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const text = make('markdown', 200, seed);
        const keys = typing(text, 120, new Sentences(sentences, seed), new Dice(seed));
        assert.equal(keys.length, 120);
        let length = text.length;
        for (const { start, end, text: typed } of keys) {
          assert.ok(0 <= start && start <= end && end <= length && typed.length + (end - start) === 1);
          length += typed.length - (end - start);
        }
        assert.equal(applied(text, keys).length, length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the performance page', () => {
  it('takes the tables between its marks and keeps the rest', () => {
    const page = 'Before.\n\n<!-- npm run bench -- --write: begin -->\n\nold\n\n<!-- end -->\n\nAfter.\n';
    assert.equal(withTables(page, 'new'), page.replace('old', 'new'));
    assert.throws(() => withTables('No marks.', 'new'), /lacks the marks/);
  });
});
