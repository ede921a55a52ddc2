import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Flag, STOP, Tokenizer, Tokens } from '../../src/language/tokens.ts';
import { Vocabulary } from '../../src/language/vocabulary.ts';

const vocabulary = new Vocabulary();
const tokenizer = new Tokenizer(vocabulary);
vocabulary.freeze();

/** Tokens as text; `|` where a clause ends, `‖` where a sentence ends, `+` before the half of a contraction. */
function read(text: string): string {
  const tokens = new Tokens();
  tokenizer.read(text, tokens);
  return Array.from({ length: tokens.count }, (_, i) => {
    const flags = tokens.flags[i]!;
    if (flags & Flag.sentenceEnd) return '‖';
    if (flags & Flag.clauseEnd) return '|';
    return (flags & Flag.tail ? '+' : '') + text.slice(tokens.starts[i], tokens.ends[i]);
  }).join(' ');
}

const CASES: [text: string, tokens: string][] = [
  ['Act now!', 'Act now ‖'],
  ['What?! Really...', 'What ‖ Really ‖'],
  ['Well... maybe', 'Well | maybe'],
  ['Mr. Jones came. He left.', 'Mr Jones came ‖ He left ‖'],
  ['At 3.5 or 1,000 p.m. sharp.', 'At 3.5 or 1,000 p m sharp ‖'],
  ['See example.com now.', 'See example com now ‖'],
  ['He said "stop." Then left.', 'He said stop ‖ Then left ‖'],
  ["we're can't won't I'd", "we +'re ca +n't wo +n't I +'d"],
  ["o'clock rock 'n' roll the dogs' bowl", "o'clock rock n roll the dogs bowl"],
  ['cannot dont', 'can +not do +nt'],
  ['a 15-minute call', 'a 15 minute call'],
  ['one – two — three - four', 'one | two | three | four'],
  ['9–5', '9 5'],
  ['yes; no: (maybe)', 'yes | no | maybe |'],
  ['line one\nline two', 'line one ‖ line two'],
  ['Hi \uFFFC, there', 'Hi \uFFFC there'],
  ['naïve café Zoë', 'naïve café Zoë'],
  ['wow 🙂 nice', 'wow nice'],
  ['', ''],
];

describe('tokens', () => {
  for (const [text, expected] of CASES) {
    it(JSON.stringify(text), () => assert.equal(read(text), expected));
  }

  it('stand in order, apart, and inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = new Tokens();
        tokenizer.read(text, tokens);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.starts[i]! >= last && tokens.ends[i]! > tokens.starts[i]!);
          last = tokens.ends[i]!;
        }
        assert.ok(last <= text.length);
      }),
    );
  });

  it('never ends a word inside a surrogate pair or on white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const tokens = new Tokens();
        tokenizer.read(text, tokens);
        for (let i = 0; i < tokens.count; i++) {
          if (tokens.flags[i]! & STOP) continue;
          const word = text.slice(tokens.starts[i], tokens.ends[i]);
          assert.ok(!/^\s|\s$/.test(word), JSON.stringify(word));
        }
      }),
    );
  });
});
