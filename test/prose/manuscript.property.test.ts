import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ManuscriptOpening, openManuscript } from '../../src/prose/manuscript.ts';
import { draftOf, line, pairsOf, paragraph } from './drafts.ts';
import { type Action, actionsFor, checkEdits } from './edits.ts';
import { checkManuscript, FORMATS, snapshot } from './support.ts';

/** The same cases at every run; `npm run fuzz` tries others. A failure says which, and shrinks it. */
const seed = 20_260_701;
const runs = { seed, numRuns: 460 };

describe('a manuscript after any edits', () => {
  let edits = 0;
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`equals one opened afresh: ${name}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(draftOf(name), actionsFor(name), (start, actions) => {
          edits += checkEdits(start, actions, format);
        }),
        runs,
      );
    });
  }

  it('equals one opened afresh when what closes something far above goes and comes back', function () {
    this.timeout(60_000);
    for (const [name, format] of Object.entries(FORMATS)) {
      for (const [open, close] of pairsOf(name)) {
        for (const between of [paragraph, line]) {
          for (const count of [0, 2, 7, 14, 30]) {
            const before = `${paragraph}${open}${between.repeat(count)}`;
            const text = `${before}${close}${paragraph.repeat(3)}`;
            const removing = (start: number, removes: number): Action[] => [
              { does: 'replace', at: (start + 0.5) / text.length, toLine: false, removes, text: '' },
              { does: 'undo', steps: 1 },
            ];
            const actions = [...removing(before.length, close.length), ...removing(paragraph.length, open.length)];
            edits += checkEdits(text, actions, format);
          }
        }
      }
    }
  });

  it('was edited 20,000 times', () => {
    console.log(`      ${edits} edits`);
    assert.ok(edits >= 20_000, `${edits} edits`);
  });
});

describe('a manuscript of anything', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`keeps every promise about its blocks: ${name}`, function () {
      this.timeout(60_000);
      const anything = fc.string({ unit: 'binary', maxLength: 300 });
      fc.assert(
        fc.property(fc.oneof(draftOf(name), anything), (text) => checkManuscript(openManuscript(text, format))),
        runs,
      );
    });
  }
});

describe('opening in steps', () => {
  it('gives the same manuscript, however short the steps', () => {
    for (const [name, format] of Object.entries(FORMATS)) {
      const property = fc.property(draftOf(name), fc.integer({ min: 1, max: 5 }), (text, chunksAStep) => {
        const opening = new ManuscriptOpening(text, format);
        let steps = 0;
        for (let count = 0; !opening.step(() => ++count % chunksAStep === 0); steps++) {
          assert.ok(opening.chunks.length >= steps, 'every step opens a chunk');
        }
        assert.deepEqual(snapshot(opening.finish()), snapshot(openManuscript(text, format)));
      });
      fc.assert(property, { seed, numRuns: 50 });
    }
  });

  it('may be finished at any time', () => {
    const text = 'A paragraph.\n\n'.repeat(200);
    const opening = new ManuscriptOpening(text, FORMATS.markdown!);
    assert.equal(
      opening.step(() => true),
      false,
    );
    assert.equal(opening.chunks.length, 1);
    assert.equal(opening.finish().text(), text);
  });
});
