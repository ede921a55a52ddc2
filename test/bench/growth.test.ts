import assert from 'node:assert/strict';
import { type Cost, growth, median } from './figures.ts';
import { ownSentences } from './own-sentences.ts';
import { Dice } from './texts/dice.ts';
import { makeText } from './texts/make-text.ts';
import { Sentences } from './texts/sentences.ts';
import { typing } from './texts/typing.ts';
import type { Checker } from './tools/tool.ts';
import { start } from './tools/unpitch.ts';

// The short form of the benchmark: how cost grows with the size, never how long something takes on this machine. The
// limits leave room for noise, and a busy moment may spoil an attempt or two: what grows too fast, does so every time.
const SIZES = [500, 2_000, 8_000];
const ATTEMPTS = 3;
const ROUNDS = 3;
const KEYS = 60;
const MOST = { open: 1.3, key: 0.5 };

describe('the cost of checking a draft', function () {
  this.timeout(20_000);
  let engine: Checker;
  before(() => {
    engine = start();
  });

  for (const language of ['markdown', 'html', 'plaintext'] as const) {
    it(`grows no faster than the draft, and a key’s hardly: ${language}`, () => {
      const sentences = new Sentences(ownSentences(), 0);
      const dice = new Dice(1);
      const check = (size: number) => {
        const text = makeText(language, size, [sentences], dice);
        const keys = typing(text, KEYS, sentences, dice);
        const [open, draft] = timed(() => engine.open(text, language));
        if (draft instanceof Promise || !draft.key) throw new Error('Unpitch opens at once and follows keys.');
        return { size, open, key: median(keys.map((key) => timed(() => draft.key!(key))[0])) };
      };
      check(2_000); // compiles the code

      const attempts: Record<'open' | 'key', number>[] = [];
      do {
        const checks = Array.from({ length: ROUNDS }, () => SIZES.map(check)).flat();
        attempts.push({ open: growthOf(checks, 'open'), key: growthOf(checks, 'key') });
      } while (attempts.length < ATTEMPTS && !isLow(attempts.at(-1)!));
      assert.ok(isLow(attempts.at(-1)!), `Exponents, at most ${JSON.stringify(MOST)}: ${JSON.stringify(attempts)}`);
    });
  }
});

function growthOf(
  checks: readonly ({ size: number } & Record<'open' | 'key', number>)[],
  what: 'open' | 'key',
): number {
  const costs = SIZES.map((size): Cost => {
    return { size, cost: median(checks.filter((check) => check.size === size).map((check) => check[what])) };
  });
  return growth(costs);
}

function isLow({ open, key }: Record<'open' | 'key', number>): boolean {
  return open <= MOST.open && key <= MOST.key;
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
