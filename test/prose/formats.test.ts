import assert from 'node:assert/strict';
import { EXTENSIONS, formatOf } from '../../src/prose/formats.ts';

describe('the format of a file', () => {
  const examples: [language: string | undefined, path: string | undefined, name: string | undefined][] = [
    ['markdown', undefined, 'markdown'],
    ['mdx', 'a.mdx', 'markdown'],
    ['html', undefined, 'html'],
    ['handlebars', 'a.hbs', 'html'],
    ['plaintext', undefined, 'plain'],
    ['plaintext', 'notes', 'plain'],
    ['plaintext', 'a.mjml', 'html'],
    ['plaintext', 'a.MDX', 'markdown'],
    ['plaintext', 'a.liquid', 'html'],
    ['plaintext', 'a.eml', 'mail'],
    ['html', 'a.EML', 'mail'],
    ['eml', undefined, 'mail'],
    ['markdown', 'a.html', 'markdown'],
    [undefined, 'b/c.d/a.md', 'markdown'],
    [undefined, 'a.html.erb', 'html'],
    [undefined, 'a.ts', undefined],
    [undefined, 'md', undefined],
    [undefined, undefined, undefined],
    ['typescript', 'a.md', undefined],
    ['vue', undefined, undefined],
    ['toString', undefined, undefined],
    [undefined, 'a.constructor', undefined],
  ];
  for (const [language, path, name] of examples) {
    it(`${language} ${path}`, () => assert.equal(formatOf({ language, path })?.name, name));
  }

  it('knows front matter, but in a mail', () => {
    assert.deepEqual(
      ['a.md', 'a.mdx', 'a.html', 'a.mjml', 'a.txt', 'a.eml'].map((path) => formatOf({ path })!.hasFrontMatter),
      [true, true, true, true, true, false],
    );
  });

  it('is known for every listed extension', () => {
    for (const extension of EXTENSIONS) assert.ok(formatOf({ path: `x.${extension}` }), extension);
  });
});
