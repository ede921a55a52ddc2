// node --expose-gc child.mjs WORK_FILE: measures one tool at one size in a process of its own, and prints a Sample.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Stopwatch, timed } from './stopwatch.ts';
import { applied, type Key } from './texts/typing.ts';
import type { Checker, Opened, Tool } from './tools/tool.ts';

/** What a child does. All texts differ. */
export interface Work {
  /** The tool's module, an absolute path. */
  module: string;
  language: string;
  /** Opened first, in a process that opened nothing before. */
  cold: string;
  /** Short texts, opened untimed so that the code is compiled as it is for a writer who has worked for a while. */
  warmUp: readonly string[];
  warm: readonly string[];
  /** Typed into the last of the warm texts. */
  keys: readonly Key[];
  /** How many of them are told apart as the first, typed while the edit's code is still being compiled. */
  firstKeys: number;
  /** A warm-up, the warm opens and the keys each end when they have taken this long. */
  limitMs: number;
}

/** A tool that takes longer to open the text at first isn't asked to open more of them. */
const SLOW_MS = 10_000;

/** What a child measured; times in milliseconds. */
export interface Sample {
  load: number;
  cold: number;
  /** Empty where the cold open took longer than `SLOW_MS`. */
  warm: number[];
  /** Empty for a tool that checks the whole text again. */
  firstKeys: number[];
  keys: number[];
  /** How many of the keys, the first included, the system interrupted. */
  interrupted: number;
  /** Places marked in the cold text. */
  findings: number;
  /** Megabytes of heap beyond the texts, with the tool loaded and one draft open, after all that was done. */
  heap: number;
}

type Open = (text: string) => Opened | Promise<Opened>;

/**
 * The collector is called only before and after everything: V8 throws away the code of regular expressions that weren't
 * used between two collections, so calls in between made the floor nine times slower, and other tools as it came.
 */
async function measure(work: Work): Promise<Sample> {
  const before = heapUsed();
  const [load, tool] = await timed(() => loadTool(work.module));
  const open: Open = (text) => tool.open(text, work.language);

  const { draft, text, ...opens } = await openAll(work, open);
  const keys = await (draft.key ? typeKeys(draft, work) : checkAfterKeys(text, work, open));
  return { load, ...opens, ...keys, heap: heapWith(draft) - before };
}

/** @returns the last text and its draft too; the others are free to go */
async function openAll(work: Work, open: Open) {
  let text = work.cold;
  let [took, draft] = await timed(() => open(text));
  const cold = took;
  const { findings } = draft;
  const warm: number[] = [];
  if (cold < SLOW_MS) {
    await repeat(work.warmUp, work.limitMs, open);
    await repeat(work.warm, work.limitMs, async (next) => {
      text = next;
      [took, draft] = await timed(() => open(text));
      warm.push(took);
    });
  }
  return { cold, warm, findings, text, draft };
}

/** Megabytes in use, the draft counted. */
function heapWith(draft: Opened): number {
  const used = heapUsed();
  return draft.findings < 0 ? Number.NaN : used; // used after, so that it isn't collected before
}

type KeyTimes = Pick<Sample, 'firstKeys' | 'keys' | 'interrupted'>;

/** Each key follows at once on the one before, so the collector has no pause to work in. */
async function typeKeys(draft: Opened, work: Work): Promise<KeyTimes> {
  const stopwatch = new Stopwatch();
  for (const key of work.keys) await stopwatch.time(() => draft.key!(key));
  const { took, interrupted } = stopwatch;
  return { firstKeys: took.slice(0, work.firstKeys), keys: took.slice(work.firstKeys), interrupted };
}

async function checkAfterKeys(text: string, work: Work, open: Open): Promise<KeyTimes> {
  const stopwatch = new Stopwatch();
  let current = text;
  await repeat(work.keys, work.limitMs, async (key) => {
    current = inOnePiece(applied(current, [key]));
    await stopwatch.time(() => open(current));
  });
  return { firstKeys: [], keys: stopwatch.took, interrupted: stopwatch.interrupted };
}

/** V8 keeps a joined text as a tree and would flatten it in the tool's time. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}

/** At least once, then until all are done or the time is up. */
async function repeat<T>(items: readonly T[], limitMs: number, work: (item: T) => unknown): Promise<void> {
  const end = performance.now() + limitMs;
  for (const item of items) {
    await work(item);
    if (performance.now() > end) return;
  }
}

async function loadTool(module: string): Promise<Checker> {
  const loaded: Tool = await import(pathToFileURL(module).href);
  return loaded.start();
}

/** After two collections: what the first frees may have held more. */
function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const work: Work = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
try {
  process.stdout.write(JSON.stringify(await measure(work)));
} catch (error) {
  // Thrown on, it would come with the line of the bundle where it was thrown: all of it.
  process.stderr.write(error instanceof Error ? `${error.stack}` : String(error));
  process.exitCode = 1;
}
