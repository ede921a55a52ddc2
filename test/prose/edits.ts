import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Format } from '../../src/prose/format.ts';
import { type Change, type Chunk, openManuscript } from '../../src/prose/manuscript.ts';
import { pieceOf } from './drafts.ts';
import { applyTo } from './support.ts';

/** What a writer does. `at` is a place in the text, from 0 to 1. */
export type Action =
  | { does: 'type'; at: number; toLine: boolean; text: string }
  | { does: 'replace'; at: number; toLine: boolean; removes: number; text: string }
  | { does: 'touch'; at: number; removes: number; text: string }
  | { does: 'cursors'; at: readonly number[]; removes: number; text: string }
  | { does: 'undo'; steps: number }
  | { does: 'line endings' };

/** What opens or closes something: an edit there may change what the rest means. */
const delimiters = /[{%<>}=`]|^--|^import|^export|endcomment|blockquote/gm;

const at = fc.double({ min: 0, max: 1, noNaN: true });

/** Typing, pasting, touching what opens or closes something, deleting across blocks, several cursors, undoing, and other line endings for the whole text. */
export function actionsFor(format: string): fc.Arbitrary<Action[]> {
  const piece = pieceOf(format);
  const pasted = fc.oneof(
    piece,
    fc.constant(''),
    fc.array(piece, { maxLength: 8 }).map((list) => list.join('')),
  );
  const removes = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(600));
  const typed = piece.map((text) => text.slice(0, 6));
  const action: fc.Arbitrary<Action> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('type' as const), at, toLine: fc.boolean(), text: typed }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('replace' as const), at, toLine: fc.boolean(), removes, text: pasted }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('touch' as const),
        at,
        removes: fc.nat(2),
        text: fc.constantFrom('', 'x', '\n', ' '),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('cursors' as const),
        at: fc.array(at, { minLength: 2, maxLength: 4 }),
        removes: fc.nat(3),
        text: typed,
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('line endings' as const) }) },
  );
  return fc.array(action, { minLength: 1, maxLength: 10, size: 'max' });
}

/**
 * Opens a draft, does all that the writer does, and after each edit holds the manuscript against one opened afresh.
 * Returns the number of edits.
 */
export function checkEdits(start: string, actions: readonly Action[], format: Format): number {
  const manuscript = openManuscript(start, format);
  const undo: Change[][] = [];
  let text = start;
  let count = 0;
  const edit = (changes: readonly Change[]): Change[] => {
    const before: (Chunk | undefined)[] = [...manuscript.chunks];
    const splices = manuscript.edit(changes);
    for (const { from, removed, added } of splices) before.splice(from, removed, ...Array<undefined>(added));
    const inverse: Change[] = [];
    for (const change of changes) {
      inverse.unshift({
        ...change,
        end: change.start + change.text.length,
        text: text.slice(change.start, change.end),
      });
      text = applyTo(text, [change]);
    }
    assert.equal(manuscript.length, text.length);
    assertSameChunks(manuscript.chunks, openManuscript(text, format).chunks);
    assert.equal(before.length, manuscript.chunks.length, 'splices keep a list beside the chunks in step');
    before.forEach((chunk, index) => {
      if (chunk) assert.equal(chunk, manuscript.chunks[index], 'what no splice names is the same object');
    });
    count++;
    return inverse;
  };
  for (const action of actions) {
    if (action.does === 'undo') {
      for (let step = 0; step < action.steps && undo.length > 0; step++) edit(undo.pop()!);
    } else for (const changes of changesOf(action, text)) undo.push(edit(changes));
  }
  assert.equal(manuscript.text(), text);
  return count;
}

/** The edits that an action makes, each a list of changes in the order in which an editor tells of them. */
function changesOf(action: Exclude<Action, { does: 'undo' }>, text: string): Change[][] {
  if (action.does === 'line endings') {
    const other = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
    return [[{ start: 0, end: text.length, text: other }]];
  }
  if (action.does === 'cursors') {
    const places = [...new Set(action.at.map((place) => Math.floor(place * text.length)))].sort((a, b) => b - a);
    const ends = places.map((place, index) => Math.min(place + action.removes, places[index - 1] ?? text.length));
    return [places.map((start, index) => ({ start, end: ends[index]!, text: action.text }))];
  }
  if (action.does === 'touch') {
    const places = [...text.matchAll(delimiters)].map((match) => match.index);
    const start = places[Math.floor(action.at * places.length)] ?? 0;
    return [[{ start, end: Math.min(start + action.removes, text.length), text: action.text }]];
  }
  const anywhere = Math.floor(action.at * text.length);
  const start = action.toLine ? text.lastIndexOf('\n', anywhere) + 1 : anywhere;
  if (action.does === 'replace') {
    return [[{ start, end: Math.min(start + action.removes, text.length), text: action.text }]];
  }
  return [...action.text].map((character, index) => [{ start: start + index, end: start + index, text: character }]);
}

/** Chunk by chunk, as data; comparing whole lists of them at once takes most of a test's time. */
function assertSameChunks(actual: readonly Chunk[], expected: readonly Chunk[]): void {
  assert.equal(actual.length, expected.length, 'as many chunks as in a fresh manuscript');
  actual.forEach((chunk, index) => {
    const { text, state, after, ahead, blocks } = expected[index]!;
    assert.ok(chunk.text === text && chunk.state === state, `chunk ${index} is cut elsewhere: ${chunk.text} | ${text}`);
    assert.deepEqual([chunk.after, chunk.ahead], [after, ahead]);
    // As text first: comparing the objects takes five times as long, and is only needed to say what differs.
    if (JSON.stringify(chunk.blocks) !== JSON.stringify(blocks)) assert.deepEqual(chunk.blocks, blocks);
  });
}
