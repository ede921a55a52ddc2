import type { Key } from '../texts/typing.ts';

/** A tool under measurement, as its module exports it: `start` is called once in a process of its own. */
export interface Tool {
  start(): Checker | Promise<Checker>;
}

export interface Checker {
  /** Checks a whole text in the tool's usual way. */
  open(text: string, language: string): Opened | Promise<Opened>;
}

export interface Opened {
  /** How many places it marks. */
  findings: number;
  /** Follows a key and finds anew. A tool without it checks the whole text again. */
  key?(key: Key): void;
}
