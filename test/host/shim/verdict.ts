/** The statuses that the shim leaves with. */
export const STATUS = {
  passed: 0,
  /** A test failed, none ran, or the suite could not be loaded. */
  failed: 1,
  badCommandLine: 64,
  /** The extension host, the server or the browser died before the suite was done. */
  died: 70,
  outOfTime: 124,
  stopped: 130,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** The first word on how a run went; what comes after it is the noise of shutting down. */
export class Verdict {
  readonly reached: Promise<Status>;
  #resolve!: (status: Status) => void;
  #isReached = false;

  constructor() {
    this.reached = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** @param why said on standard error, unless a verdict was reached before */
  reach(status: Status, why?: string): void {
    if (this.#isReached) return;
    this.#isReached = true;
    if (why) console.error(`[host] ${why}`);
    this.#resolve(status);
  }
}
