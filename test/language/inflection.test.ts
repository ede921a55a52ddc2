import assert from 'node:assert/strict';
import { formOf, nounForms, regularForms, spellings, verbForms } from '../../src/language/inflection.ts';

/** verb, then third person, past, participle, gerund */
const REGULAR: [verb: string, forms: string][] = [
  ['walk', 'walks walked walked walking'],
  ['schedule', 'schedules scheduled scheduled scheduling'],
  ['try', 'tries tried tried trying'],
  ['enjoy', 'enjoys enjoyed enjoyed enjoying'],
  ['hop', 'hops hopped hopped hopping'],
  ['fix', 'fixes fixed fixed fixing'],
  ['watch', 'watches watched watched watching'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['pitch', 'pitches pitched pitched pitching'],
];

describe('inflection', () => {
  for (const [verb, forms] of REGULAR) {
    it(`knows the regular forms of ${verb}`, () => {
      const { third, past, participle, gerund } = regularForms(verb);
      assert.equal([third, past, participle, gerund].join(' '), forms);
    });
  }

  it('takes irregular forms from the table', () => {
    assert.deepEqual(verbForms('get').past, ['got']);
    assert.deepEqual(verbForms('get').participle, ['got', 'gotten']);
    assert.equal(verbForms('set').gerund[0], 'setting');
  });

  it('lists every spelling of a verb and of a noun', () => {
    assert.deepEqual(spellings('book', false), ['book', 'books', 'booked', 'booking']);
    assert.deepEqual(nounForms('call'), ['call', 'calls']);
  });

  it('tells which form a word is', () => {
    assert.equal(formOf('book', 'booking'), 'gerund');
    assert.equal(formOf('set', 'set'), 'base');
    assert.equal(formOf('book', 'cook'), undefined);
  });
});
