import fc from 'fast-check';
import { draftOf } from './drafts.ts';
import { checkReach, FORMATS } from './support.ts';

const seed = 20_260_702;

describe('a cut', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`depends on no more of the text than it says: ${name}`, function () {
      this.timeout(60_000);
      const property = fc.property(draftOf(name), draftOf(name), (text, other) => checkReach(text, other, format));
      fc.assert(property, { seed, numRuns: 1500 });
    });
  }
});
