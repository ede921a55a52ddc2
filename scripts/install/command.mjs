// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Its output is shown only when it fails, so that an installation stays one line.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>} rejects with the output when the exit status isn't 0
 */
export function run(program, args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program.endsWith('.cmd'),
    });
    let output = '';
    const collect = (/** @type {Buffer} */ data) => {
      output += data;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    // npm finishes what it has begun when it is asked to end, and by then another command may be installing.
    const stop = () => child.kill('SIGKILL');
    process.once('exit', stop);
    child.once('error', reject);
    child.once('close', (status, signal) => {
      process.off('exit', stop);
      if (status === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${status ?? signal}:\n${output.trim()}`));
    });
  });
}

// No package's own install script runs: none is needed, and some compile or download for minutes.
const NPM_FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {string[]} args
 * @param {string} cwd a folder with a package.json
 */
export function npm(args, cwd) {
  // Below `npm start` this is the npm that was called, whatever PATH and the operating system say.
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args, ...NPM_FLAGS], { cwd });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...NPM_FLAGS], { cwd });
}
