/**
 * Looks for texts and edits that break a promise of `src/prose`, for as long as one likes:
 * `node --import tsx test/prose/fuzz.ts [--seconds N] [--seed N]`. Stops at the first, shrunk, with the seed it came from.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { draftOf } from './drafts.ts';
import { actionsFor, checkEdits } from './edits.ts';
import { checkManuscript, checkReach, FORMATS } from './support.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const until = Date.now() + Number(values.seconds ?? 60) * 1000;
const anything = fc.string({ unit: 'binary', maxLength: 2000 });
let edits = 0;
let drafts = 0;

for (let seed = Number(values.seed ?? Date.now() % 1_000_000_000); Date.now() < until; seed++) {
  for (const [name, format] of Object.entries(FORMATS)) {
    const edited = fc.property(draftOf(name), actionsFor(name), (start, actions) => {
      edits += checkEdits(start, actions, format);
    });
    const read = fc.property(fc.oneof(draftOf(name), anything), (text) => {
      drafts++;
      checkManuscript(openManuscript(text, format));
    });
    const cut = fc.property(draftOf(name), draftOf(name), (text, other) => checkReach(text, other, format));
    try {
      fc.assert(edited, { seed, numRuns: 50 });
      fc.assert(read, { seed, numRuns: 50 });
      fc.assert(cut, { seed, numRuns: 200 });
    } catch (error) {
      console.error(`\n${name}, found with --seed ${seed}`);
      throw error;
    }
  }
  process.stdout.write(`\r${edits} edits, ${drafts} drafts, seed ${seed} `);
}
console.log('\nNothing broke.');
