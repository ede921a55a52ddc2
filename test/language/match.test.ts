import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Tokens } from '../../src/language/tokens.ts';
import { compile, finder } from './tools.ts';

/** phrase, text, what is underlined (all of it) */
const CASES: [phrase: string, text: string, found: string[]][] = [
  ['book a demo', 'Please Book A Demo today.', ['Book A Demo']],
  ['book a demo', 'book a demonstration', []],
  ['book a demo', 'Book. A demo.', []],
  ['book a demo', 'book (a demo)', []],
  ['check in', 'Just a quick check-in with you', ['check-in']],
  ['check-in', 'I will check in', ['check in']],
  [
    '{book} a demo',
    'She books a demo; booking a demo; booked a demo; a booker a demo',
    ['books a demo', 'booking a demo', 'booked a demo'],
  ],
  ['{call/noun} today', 'Calls today, call today, calling today', ['Calls today', 'call today']],
  ['{set up} a call', 'We set up a call after setting up a call', ['set up a call', 'setting up a call']],
  [
    'we are excited',
    "We're excited and we are excited and WE’RE EXCITED",
    ["We're excited", 'we are excited', 'WE’RE EXCITED'],
  ],
  ["don't miss", "Don't miss it. Do not miss it. Dont miss it.", ["Don't miss", 'Do not miss', 'Dont miss']],
  ['i would love', "I'd love to", ["I'd love"]],
  ['let us show you', "let's show you; let us show you", ["let's show you", 'let us show you']],
  ['(sales call|demo) now', 'a sales call now, a demo now', ['sales call now', 'demo now']],
  [
    'book (a (quick|free)?)? demo',
    'book demo, book a demo, book a free demo',
    ['book demo', 'book a demo', 'book a free demo'],
  ],
  ['only . left', 'only 3 left, only three left, only three seats left', ['only 3 left', 'only three left']],
  [
    'walk .{0,2} through',
    'walk through, walk you through, walk your whole team through',
    ['walk through', 'walk you through'],
  ],
  ['only <number> left', 'only 1,000 left and only few left', ['only 1,000 left']],
  [
    '<time-span> free',
    'two weeks free, a few days free, 14 days free',
    ['two weeks free', 'a few days free', '14 days free'],
  ],
  ['book !(table|room) now', 'book now; book table now', ['book now']],
  [
    'book !(a (table|room)|dinner) .{1,2} now',
    'book a seat now; book a table now; book dinner here now',
    ['book a seat now'],
  ],
  ['^ hurry', 'Hurry up. They hurry. Hurry. Well: hurry', ['Hurry', 'Hurry', 'hurry']],
  ['thoughts $', 'Any thoughts? My thoughts on it.', ['thoughts']],
  ['so i can [walk you through it]', 'Call me so I can walk you through it.', ['walk you through it']],
  ['no thanks <stop>? i pass', 'No thanks, I pass. No thanks. I pass', ['No thanks, I pass', 'No thanks. I pass']],
  ['café time', 'CAFE TIME, café time', ['CAFE TIME', 'café time']],
  ['act now', 'a\u00ADct n\u200Bow', ['a\u00ADct n\u200Bow']],
];

describe('phrases', () => {
  for (const [phrase, text, found] of CASES) {
    it(`${phrase} in “${text}”`, () => {
      assert.deepEqual(
        finder([phrase])(text).map((match) => match.text),
        found,
      );
    });
  }

  it('remembers slots by name', () => {
    const [found] = finder(['book a <length>(<duration>)? <what>(demo|sales call)'])('Book a 15-minute sales call.');
    assert.deepEqual(found, {
      text: 'Book a 15-minute sales call',
      slots: { length: '15-minute', what: 'sales call' },
    });
  });

  it('leaves out a slot that is not there', () => {
    const [found] = finder(['book a <length>(<duration>)? demo'])('Book a demo.');
    assert.deepEqual(found!.slots, {});
  });

  it('prefers the longer of two options', () => {
    const [found] = finder(['a <what>(sales|sales call)'])('a sales call');
    assert.equal(found!.slots.what, 'sales call');
  });

  it('every match slices to words of its phrase, wherever the phrase stands', () => {
    const find = finder(['book a (free|quick)? demo']);
    const filler = fc.stringMatching(/^[ a-zA-Z0-9'’".,!?;:()–—\u00AD🙂-]{0,40}$/u);
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const found = find(`${before} ; book a free demo ; ${after}`);
        assert.ok(found.some(({ text }) => text === 'book a free demo'));
      }),
    );
  });

  it('stays linear on a phrase that could walk the same words in many ways', () => {
    const hostile = `${'(a|b|.) '.repeat(4)}.{0,8} .{0,8} .{0,8} .{0,8} .{0,8} zebra`;
    const { tokenizer, matcher } = compile([hostile, '.{0,8} .{0,8} .{0,8} .{0,8} lion'], {});
    const tokens = new Tokens();
    const time = (words: number) => {
      tokenizer.read('a b lion '.repeat(words / 3), tokens);
      const start = performance.now();
      matcher.match(tokens);
      return performance.now() - start;
    };
    time(600);
    const [small, large] = [time(1200), time(9600)];
    assert.ok(large < 40 * (small + 2), `8 times the words took ${(large / small).toFixed(1)} times as long`);
  });
});
