/** The middle one of some figures, or the mean of the middle two; NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle - 1)]!) / 2;
}

/** The smallest figure that at least this share (0 to 1) of the figures doesn't exceed; NaN for none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A cost at a size. */
export interface Cost {
  size: number;
  cost: number;
}

/**
 * How a cost grows with the size: the exponent of the power that fits best, by least squares on logarithms. 0 is a cost
 * that doesn't grow, 1 one in proportion. NaN for fewer than two sizes.
 */
export function growth(costs: readonly Cost[]): number {
  const points = costs
    .filter(({ cost }) => cost > 0)
    .map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return slope / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
