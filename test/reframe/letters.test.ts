import assert from 'node:assert/strict';
import { articleFor, caseOf, fixArticles, toTitleCase } from '../../src/reframe/letters.ts';

describe('letters', () => {
  for (const [word, article] of [
    ['hour', 'an'],
    ['8', 'an'],
    ['11', 'an'],
    ['18', 'an'],
    ['110', 'a'],
    ['15', 'a'],
    ['honest', 'an'],
    ['house', 'a'],
    ['unit', 'a'],
    ['useful', 'a'],
    ['user', 'a'],
    ['uncle', 'an'],
    ['one', 'a'],
    ['European', 'a'],
    ['offer', 'an'],
    ['quick', 'a'],
  ] as const) {
    it(`${article} ${word}`, () => assert.equal(articleFor(word), article));
  }

  it('puts articles right in a sentence', () => {
    assert.equal(
      fixArticles('a 8-minute call and an quick chat, a apple'),
      'an 8-minute call and a quick chat, an apple',
    );
    assert.equal(fixArticles('An demo'), 'A demo');
  });

  for (const [text, written] of [
    ['BOOK A DEMO', 'capitals'],
    ['Book a Free Demo', 'title'],
    ['Book Your Demo', 'title'],
    ['Book a demo', 'as-written'],
    ['Demo', 'as-written'],
    ['book a Demo', 'as-written'],
    ['CEO', 'as-written'],
  ] as const) {
    it(`${text} is written in ${written}`, () => assert.equal(caseOf(text), written));
  }

  it('leaves small words small in Title Case, but the first', () => {
    assert.equal(toTitleCase('the end of a long story', true), 'The End of a Long Story');
  });
});
