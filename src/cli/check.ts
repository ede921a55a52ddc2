import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import pc from 'picocolors';
import picomatch from 'picomatch';
import { type CheckedDraft, jsonReport } from '../report/json.ts';
import { Lines } from '../report/lines.ts';
import { report } from '../report/report.ts';
import { LEVELS, type Level } from '../rules/rule.ts';
import { Configs, type Governing } from './config.ts';
import { findDrafts, readDraft } from './files.ts';
import { stylish } from './stylish.ts';

export interface CheckOptions {
  format: 'stylish' | 'json';
  failOn: Level | 'never';
  /** Check standard input, as if it were the file of this name. */
  stdinFilename?: string | undefined;
}

/** Where a command reads and writes, so that tests can stand in for a terminal. */
export interface Terminal {
  cwd: string;
  stdin: NodeJS.ReadableStream;
  out(text: string): void;
  error(text: string): void;
  colors: boolean;
}

/** Exit statuses. */
export const CLEAN = 0;
export const FOUND = 1;
export const COULD_NOT_RUN = 2;

/** Checks the drafts at the given paths and prints what was found. Returns the exit status; never throws for a file's sake. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  let failed = false;
  const complain = (message: string) => {
    failed = true;
    terminal.error(`unpitch: ${message}\n`);
  };
  const configs = new Configs(
    { onBrokenRule: (rule, error) => complain(`The rule ${rule.id} failed and is left out: ${String(error)}`) },
    complain,
  );
  const checked: CheckedDraft[] = [];
  for await (const input of inputs(paths, options, terminal)) {
    if ('reason' in input) {
      complain(`${input.file}: ${input.reason}.`);
      continue;
    }
    const absolute = path.resolve(terminal.cwd, input.file);
    const governing = await configs.for(absolute);
    if (isExcluded(absolute, governing)) continue;
    const draft = governing.engine.open(input.text, { path: input.file });
    if (!draft) {
      complain(`${input.file}: Unpitch reads Markdown, HTML and plain text, and this is none of them.`);
      continue;
    }
    const lines = new Lines(input.text);
    const { findings, problems } = report(draft, governing.config);
    for (const { start, message } of problems) {
      const { line, column } = lines.at(start);
      terminal.error(`unpitch: ${input.file}:${line}:${column}: ${message}\n`);
    }
    checked.push({ file: input.file, text: input.text, draft, findings });
  }
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify(jsonReport(checked), null, 2)}\n`
      : stylish(checked, pc.createColors(terminal.colors)),
  );
  if (failed) return COULD_NOT_RUN;
  return checked.some(({ findings }) => findings.some(({ level }) => fails(level, options.failOn))) ? FOUND : CLEAN;
}

/** True where the governing `unpitch.yaml` excludes a file; its globs are relative to its own folder. */
function isExcluded(file: string, { exclude, folder }: Governing): boolean {
  if (folder === undefined || exclude.length === 0) return false;
  const relative = path.relative(folder, file).split(path.sep).join('/');
  return exclude.some((glob) => picomatch.isMatch(relative, glob, { dot: true }));
}

type Input = { file: string; text: string } | { file: string; reason: string };

async function* inputs(paths: readonly string[], options: CheckOptions, terminal: Terminal): AsyncGenerator<Input> {
  if (options.stdinFilename !== undefined) {
    yield { file: options.stdinFilename, text: await readAll(terminal.stdin) };
    return;
  }
  const { files, unreadable } = await findDrafts(paths, terminal.cwd);
  yield* unreadable;
  for (const file of files) {
    const read = await readDraft(file, terminal.cwd);
    yield 'text' in read ? { file, text: read.text } : read;
  }
}

function fails(level: Level, failOn: Level | 'never'): boolean {
  return failOn !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);
}
