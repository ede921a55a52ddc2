import assert from 'node:assert/strict';
import { toSource } from '../../src/prose/block.ts';
import type { Format } from '../../src/prose/format.ts';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { FORMATS } from './support.ts';

/** What may stand before a phrase, and inside of it, without moving its place. */
const befores: Record<string, string> = {
  'a soft hyphen': 'Some\u00adthing new. ',
  'zero-width characters': 'A\u200bb\u200c\u200d\u2060c \ufeff. ',
  'smart quotes': '“Well,” she’d said – and … ',
  'straight quotes': '"Well," she\'d said - and ... ',
  emoji: 'Hi 👩🏽‍🚀🇩🇪❤️ and 😀. ',
  'combining marks': 'Cafe\u0301 n\u0303ino a\u0308\u0301. ',
  'characters beyond the plane': '𝒜𝓃𝓃𝒶 𠮷. ',
  'half an emoji': 'a \ud83d b \ude00 c. ',
  'no-break spaces': 'a\u00a0b\u202fc. ',
  'a letter that lower case makes longer': 'İstanbul İİİ. ',
  CRLF: 'One line\r\nand two.\r\n\r\nThree, ',
  'a lone carriage return': 'One\rtwo, ',
  'a byte order mark': '\ufeffWell, ',
  'a null': 'a\0b. ',
};
const phrases: Record<string, string> = {
  'as it stands': 'act now',
  'with a soft hyphen': 'act no\u00adw',
  'with a zero-width space': 'act\u200b now',
  'with an emoji': 'act 😀 now',
  'with a smart quote': 'don’t wait',
  'with an accent of its own': 'cafe\u0301 now',
};

describe('a span is exact', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`whatever stands before it: ${name}`, () => {
      const start = name === 'mail' ? 'Subject: x\n\n' : '';
      for (const [before, first] of Object.entries(befores)) {
        for (const [how, phrase] of Object.entries(phrases)) {
          const text = `${start}${first}${phrase}, ${first}or never. ${phrase}.`;
          assert.deepEqual(slices(text, phrase, format), [phrase, phrase], `${phrase} ${how} after ${before}`);
        }
      }
    });
  }

  it('through line ends, markup and entities', () => {
    const examples: [format: string, text: string, phrase: string, source: string][] = [
      ['markdown', 'Please act\r\nnow.', 'act now', 'act\r\nnow'],
      ['markdown', 'Please **a**ct [now](x).', 'act now', 'a**ct [now'],
      ['markdown', 'Don&rsquo;t &amp; wait.', 'Don’t & wait', 'Don&rsquo;t &amp; wait'],
      ['markdown', '> Please act\n> now.', 'act now', 'act\n> now'],
      ['html', 'Please act\r\n  <b>now</b>.', 'act now', 'act\r\n  <b>now'],
      ['html', 'Don&#8217;t&nbsp;wait', 'Don’t\u00a0wait', 'Don&#8217;t&nbsp;wait'],
      ['plain', 'Please act\r\nnow.', 'act now', 'act\r\nnow'],
      ['plain', '> Please act\r\n> now.', 'act now', 'act\r\n> now'],
    ];
    for (const [name, text, phrase, source] of examples) {
      assert.deepEqual(slices(text, phrase, FORMATS[name]!), [source], text);
    }
  });

  /** The source of each place where the phrase is read. */
  function slices(text: string, phrase: string, format: Format): string[] {
    const found: string[] = [];
    let offset = 0;
    for (const chunk of openManuscript(text, format).chunks) {
      for (const block of chunk.blocks) {
        for (let at = block.text.indexOf(phrase); at >= 0; at = block.text.indexOf(phrase, at + 1)) {
          const { start, end } = toSource(block, at, at + phrase.length);
          found.push(text.slice(offset + start, offset + end));
        }
      }
      offset += chunk.text.length;
    }
    return found;
  }
});
