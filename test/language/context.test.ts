import assert from 'node:assert/strict';
import { aboutOthers, type Guard, negated, quoted } from '../../src/language/context.ts';
import { sighting } from './tools.ts';

/** Each sentence holds “book a demo”: silenced by the guard, or not. */
const CASES: [guard: Guard, silenced: string[], marked: string[]][] = [
  [
    quoted,
    [
      'Skip the “book a demo” button.',
      'She wrote "book a demo" again.',
      "He calls it 'book a demo' mail.",
      'It’s the writers’ habit to say ‘please book a demo’ here.',
      'Avoid phrases like book a demo.',
      'Stop saying book a demo.',
      'Words like act now, last chance and book a demo wear out.',
      'Book a demo, said the old man.',
      'Book a demo! said Anna, and left.',
    ],
    [
      'Please book a demo.',
      "It's the team's turn: book a demo with Anna's team.",
      '“Hello,” she said. Please book a demo. “Bye.”',
      'A 6" screen? Book a demo.',
      'Book a demo, and see what the others said.',
    ],
  ],
  [
    negated,
    [
      'Do not book a demo yet.',
      'You never have to book a demo.',
      'Learn it without having to book a demo.',
      'Read the guide instead of asking to book a demo.',
      'Nobody wants to book a demo.',
      'I hate being told to book a demo.',
    ],
    [
      'Why not book a demo?',
      "Don't wait, book a demo.",
      'Not only can you book a demo.',
      'No doubt you should book a demo.',
      'No fuss; book a demo.',
      'I would rather you book a demo.',
      'Stop by and book a demo.',
    ],
  ],
  [
    aboutOthers,
    [
      'They will book a demo.',
      'Most clients book a demo first.',
      'The court may book a demo.',
      'She asked us, and they would book a demo.',
      'People who book a demo stay.',
    ],
    [
      'Book a demo.',
      'You can book a demo.',
      'We would love to book a demo.',
      'When the time is right, book a demo.',
      'In the meantime, book a demo.',
      'Try it, book a demo.',
      'Get it book a demo.',
      'We know that you book a demo.',
      'On the call I will book a demo.',
      'Here is the chance to book a demo.',
      'The next step is to book a demo.',
    ],
  ],
];

describe('context', () => {
  for (const [guard, silenced, marked] of CASES) {
    for (const text of silenced) {
      it(`${guard.name || 'guard'} silences: ${text}`, () => assert.equal(guard(sighting('book a demo', text)), true));
    }
    for (const text of marked) {
      it(`${guard.name || 'guard'} leaves: ${text}`, () => assert.equal(guard(sighting('book a demo', text)), false));
    }
  }
});
