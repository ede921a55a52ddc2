/** @returns milliseconds, and what the work made. What is there at once isn't waited for. */
export async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = work();
  const value = result instanceof Promise ? await result : result;
  return [performance.now() - start, value];
}

/**
 * Times short work on a machine that others use too. Where the system took the core away meanwhile (as it did in nearly
 * all of the slowest keys, for up to 70 ms), it takes the processor time of all the process's threads instead of the
 * clock's: at least the work's own, so nothing that is slow by itself goes unseen.
 */
export class Stopwatch {
  /** Milliseconds, in the order of the work. */
  readonly took: number[] = [];
  interrupted = 0;

  async time(work: () => unknown): Promise<void> {
    const before = process.resourceUsage();
    const [clock] = await timed(work);
    const after = process.resourceUsage();
    const isInterrupted = after.involuntaryContextSwitches > before.involuntaryContextSwitches;
    const busy = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1000;
    if (isInterrupted) this.interrupted++;
    this.took.push(isInterrupted ? Math.min(clock, busy) : clock);
  }
}
