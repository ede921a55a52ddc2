/** Work of at most this long may hold the extension host; other extensions and the writer's keys wait behind it. */
const SLICE_MS = 4;

/** How long our tasks held the host, for the tests that keep it short. In milliseconds, the newest last. */
export const durations: number[] = [];
const MOST_KEPT = 5000;

/** Runs a task and notes how long it held the host. */
export function timed<T>(task: () => T): T {
  const start = performance.now();
  try {
    return task();
  } finally {
    if (durations.length >= MOST_KEPT) durations.splice(0, MOST_KEPT / 2);
    durations.push(performance.now() - start);
  }
}

/** Something that can be done in steps. */
export interface Steps {
  /** Does some of it, until it is done or `isTimeUp`; true when done. */
  step(isTimeUp: () => boolean): boolean;
}

/**
 * Does it in slices, letting the host breathe in between. Returns a function that gives it up.
 * @param done called in the last slice
 */
export function inSlices(steps: Steps, done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const isDone = timed(() => {
      const end = performance.now() + SLICE_MS;
      const finished = steps.step(() => performance.now() >= end);
      if (finished) done();
      return finished;
    });
    if (!isDone) timer = setTimeout(next, 0);
  };
  next();
  return () => clearTimeout(timer);
}
