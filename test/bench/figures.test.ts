import assert from 'node:assert/strict';
import fc from 'fast-check';
import { growth, median, quantile } from './figures.ts';

describe('the benchmark’s figures', () => {
  const medians: [number[], number][] = [
    [[3], 3],
    [[1, 9, 2], 2],
    [[10, 9, 1, 2], 5.5],
    [[], Number.NaN],
  ];
  for (const [figures, expected] of medians) {
    it(`the median of [${figures}] is ${expected}`, () => assert.equal(median(figures), expected));
  }

  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  const quantiles: [number[], number, number][] = [
    [hundred, 0.99, 99],
    [hundred, 1, 100],
    [hundred, 0, 1],
    [[7], 0.99, 7],
    [[], 0.5, Number.NaN],
  ];
  for (const [figures, share, expected] of quantiles) {
    it(`the ${share} quantile of ${figures.length} figures is ${expected}`, () =>
      assert.equal(quantile(figures, share), expected));
  }

  it('the growth of a power is its exponent, whatever its factor', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 3, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (exponent, factor) => {
          const costs = [1_000, 10_000, 100_000].map((size) => ({ size, cost: factor * size ** exponent }));
          assert.ok(Math.abs(growth(costs) - exponent) < 1e-6);
        },
      ),
    );
  });

  it('has no growth for one size, nor for none', () => {
    assert.equal(growth([{ size: 1_000, cost: 2 }]), Number.NaN);
    assert.equal(growth([]), Number.NaN);
    assert.equal(
      growth([
        { size: 1_000, cost: 2 },
        { size: 10_000, cost: Number.NaN },
      ]),
      Number.NaN,
    );
  });
});
