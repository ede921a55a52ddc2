import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatter } from '../../src/prose/front-matter.ts';
import { readFrontMatter } from '../../src/prose/read-front-matter.ts';

/** A draft with these lines under `unpitch:`. */
const draft = (...lines: string[]) =>
  `---\ntitle: x\nunpitch:\n${lines.map((line) => `  ${line}\n`).join('')}---\n\nText.\n`;

describe('front matter', () => {
  const found: Record<string, string | undefined> = {
    '---\na: b\n---\ntext': 'a: b\n',
    '---\r\na: b\r\n...\r\ntext': 'a: b\r\n',
    '\uFEFF---  \na: b\n---': 'a: b\n',
    '---\n---\n': '',
    '---\nan open rule\n': undefined,
    '---- \na: b\n---\n': undefined,
    '\n---\na: b\n---\n': undefined,
    [`---\n${'a: b\n'.repeat(5000)}---\n`]: undefined,
    '': undefined,
  };
  for (const [text, yaml] of Object.entries(found)) {
    it(`of ${JSON.stringify(text.slice(0, 40))}`, () => {
      const block = frontMatter(text);
      assert.equal(block?.yaml, yaml);
      if (block) assert.equal(text.slice(block.yamlStart, block.yamlStart + block.yaml.length), yaml);
    });
  }
});

describe('what a draft says about itself', () => {
  it('is read whole', () => {
    const text = draft(
      'touchpoint: email',
      'stage: consideration',
      'audience: first-time course buyers   # used in snippets',
      'next:',
      '  clicked: ./case-study.md',
      '  no-reply: { to: ./small-win.md, after: 3d }',
      'ignore: [invite/sales-meeting, dip]',
    );
    const { value, problems } = readFrontMatter(text);
    assert.deepEqual(problems, []);
    const { next, ...rest } = value;
    assert.deepEqual(rest, {
      touchpoint: 'email',
      stage: 'consideration',
      audience: 'first-time course buyers',
      ignore: ['invite/sales-meeting', 'dip'],
    });
    assert.deepEqual(
      next?.map(({ on, after, start, end }) => [on, after, text.slice(start, end)]),
      [
        ['clicked', undefined, './case-study.md'],
        ['no-reply', '3d', './small-win.md'],
      ],
    );
  });

  it('may be nothing', () => {
    for (const text of [
      '',
      'no front matter',
      '---\ntitle: [broken\n---\n',
      '---\ntitle: x\n---\n',
      '---\nunpitch:\n---\n',
      draft('stage:'),
    ]) {
      const { value, problems } = readFrontMatter(text);
      assert.deepEqual([value, problems], [{}, []], text);
    }
  });

  /** A line, what of it is marked, and what the message says. */
  const mistakes: [line: string, marked: string, says: RegExp][] = [
    ['stage: descision', 'descision', /“descision” is no stage\. Use one of: awareness, .*after-sale/],
    ['stage: [decision]', '[decision]', /“stage” is one word/],
    ['touchpoint: 7', '7', /is no touchpoint\. Use one of: ad, /],
    ['touchpiont: email', 'touchpiont', /knows no “touchpiont”\. It reads touchpoint, stage/],
    ['audience: [a, b]', '[a, b]', /one line of text/],
    ['ignore: [dip, {a: b}]', '{a: b}', /a rule or a list of rules/],
    ['next: ./a.md', './a.md', /lists what the reader may do/],
    ['next: { clicked: [a] }', '[a]', /“clicked” leads to a draft/],
    ['next: { clicked: { after: 3d } }', '{ after: 3d }', /“clicked” leads to a draft/],
    ['next: { no-reply: { to: a.md, after: soon } }', 'soon', /such as: 3d/],
    ['next: { no-reply: { to: a.md, wait: 3d } }', 'wait', /It has “to” and “after”/],
  ];
  for (const [line, marked, says] of mistakes) {
    it(`is mended by the message for ${line}`, () => {
      const text = draft(line);
      const { problems } = readFrontMatter(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]!.message, says);
      assert.equal(text.slice(problems[0]!.start, problems[0]!.end), marked);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    assert.deepEqual(readFrontMatter(draft('stage: nope', 'touchpoint: ad')).value, { touchpoint: 'ad' });
  });

  it('names a key that is there twice, and YAML that is broken', () => {
    assert.match(readFrontMatter(draft('stage: decision', 'stage: decision')).problems[0]!.message, /twice/);
    assert.match(readFrontMatter(draft('next: { a: [')).problems[0]!.message, /can’t be read from here on/);
    assert.match(readFrontMatter('---\nunpitch: email\n---\n').problems[0]!.message, /holds no settings/);
  });

  it('never throws, and marks only what is in the file', function () {
    this.timeout(20_000);
    const piece = fc.constantFrom(
      'unpitch:',
      '\n',
      '  ',
      'stage',
      ':',
      ' ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '- ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '<<',
      '!!x',
      '?',
      '\t',
      'é',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40, size: 'max' }), (list) => {
        const text = `---\nunpitch:\n${list.join('')}\n---\n`;
        for (const { start, end } of readFrontMatter(text).problems)
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
      { numRuns: 1000 },
    );
    assert.match(
      readFrontMatter(`---\nunpitch: ${'['.repeat(15_000)}\n---\n`).problems[0]!.message,
      /nested too deeply|can’t be read/,
    );
  });
});
