import assert from 'node:assert/strict';
import type { Format } from '../../src/prose/format.ts';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { everywhere, hostile } from './hostile.ts';
import { FORMATS } from './support.ts';

const MEGABYTE = 1_000_000;
/** A twentieth of a megabyte of each repetition; with `UNPITCH_HOSTILE=1000000` the whole, which takes some minutes. */
const SIZE = Number(process.env.UNPITCH_HOSTILE ?? MEGABYTE / 20);

/** The promise is a second to open a megabyte, and 16 ms a key; these leave room for a slow and busy machine. */
const OPEN_A_MEGABYTE = 3000;
const KEY = 50;

interface Times {
  open: number;
  keys: number[];
}

function timesOf(text: string, format: Format, keys: number): Times {
  const start = performance.now();
  const manuscript = openManuscript(text, format);
  const times: Times = { open: performance.now() - start, keys: [] };
  for (const place of [text.length >> 1, text.length >> 2]) {
    for (let key = 0; key < keys / 2; key++) {
      const before = performance.now();
      manuscript.edit([{ start: place + key, end: place + key, text: 'x' }]);
      times.keys.push(performance.now() - before);
    }
  }
  times.keys.sort((a, b) => a - b);
  return times;
}

/** A fixed pseudo-random mix, so that nothing is gained from repetition. */
function mixed(units: readonly string[]): string {
  let seed = 42;
  let text = '';
  while (text.length < MEGABYTE) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += units[seed % units.length];
  }
  return text;
}

const unitsFor = (name: string) =>
  [...everywhere, ...hostile[name]!].map((unit) => (typeof unit === 'string' ? (['', unit] as const) : unit));

describe('hostile text', function () {
  this.timeout(600_000);
  for (const [name, format] of Object.entries(FORMATS)) {
    /**
     * A key may cost as much as opening here: where all pieces are alike, no cut after the key falls where it fell before,
     * and what follows is cut anew. Nobody's prose is like that.
     */
    it(`of one repeated piece costs no more than its length: ${name}`, () => {
      let slowest = { open: 0, of: '' };
      let slowestKey = { key: 0, of: '' };
      let quick = 0;
      const units = unitsFor(name);
      for (const [before, unit] of units) {
        const { open, keys } = timesOf(before + unit.repeat(SIZE / unit.length), format, 4);
        if (open > slowest.open) slowest = { open, of: JSON.stringify(before + unit) };
        if (keys.at(-1)! > slowestKey.key) slowestKey = { key: keys.at(-1)!, of: JSON.stringify(before + unit) };
        if (keys[2]! <= 16) quick++;
      }
      console.log(
        `      ${SIZE / 1000} KB open in ${slowest.open.toFixed(0)} ms at worst (${slowest.of}), a key takes ` +
          `${slowestKey.key.toFixed(0)} ms at worst (${slowestKey.of}), at most 16 ms in ${quick} of ${units.length}`,
      );
      const most = OPEN_A_MEGABYTE * Math.max(SIZE / MEGABYTE, 0.2);
      assert.ok(slowest.open < most, `${slowest.of} opens in ${slowest.open} ms`);
      assert.ok(slowestKey.key < most, `a key in ${slowestKey.of} takes ${slowestKey.key} ms`);
    });

    const megabytes = {
      'all of these mixed': mixed(unitsFor(name).map(([, unit]) => unit)),
      'one endless line': 'This is a sentence of some length, and so on. '.repeat(MEGABYTE / 46),
    };
    for (const [what, text] of Object.entries(megabytes)) {
      it(`may be a megabyte of ${what}: ${name}`, () => {
        const { open, keys } = timesOf(text, format, 100);
        console.log(
          `      opens in ${open.toFixed(0)} ms, a key takes ${keys[50]!.toFixed(2)} ms p50, ${keys[95]!.toFixed(2)} ms p95`,
        );
        assert.ok(open < OPEN_A_MEGABYTE, `opens in ${open} ms`);
        assert.ok(keys[95]! < KEY, `a key takes ${keys[95]} ms`);
      });
    }
  }
});
