import os from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  /** In gigabytes. */
  memory: number;
  node: string;
  platform: string;
  /** Processes that wanted a core in the minute before the run: above the cores less one, the figures are too high. */
  load: number;
}

export function machine(): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memory: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
    load: os.loadavg()[0]!,
  };
}
