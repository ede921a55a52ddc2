import { spawn } from 'node:child_process';
import { ROOT } from '../install/paths.mjs';

export interface Ended {
  /** The exit status, or the signal's name. */
  readonly status: number | NodeJS.Signals;
  readonly output: string;
}

const FORCE_AFTER_MS = 10_000;

/**
 * Runs a program in the checkout's root to its end.
 * @param live shows the output as it comes; it is returned in any case
 * @param limitMs after this long the program is told to end, then killed
 */
export function runToEnd(
  [program, ...args]: readonly [string, ...string[]],
  { env, live, limitMs }: { readonly env: NodeJS.ProcessEnv; readonly live: boolean; readonly limitMs: number },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    const end = () => {
      child.kill('SIGINT'); // what @vscode/test-electron listens to, and the suites too
      setTimeout(() => child.kill('SIGKILL'), FORCE_AFTER_MS).unref();
    };
    const limit = setTimeout(() => {
      output += `\nNot done after ${limitMs / 1000} s, so it was ended.`;
      end();
    }, limitMs);
    process.once('SIGINT', end).once('SIGTERM', end);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ status: code ?? signal ?? 1, output });
    });
  });
}
