import { processes } from '../processes.ts';
import { SHIM_PID_VARIABLE } from '../shim/messages.ts';

export async function run(): Promise<void> {
  const shim = Number(process.env[SHIM_PID_VARIABLE]);
  const browser = processes().find(({ parent, command }) => parent === shim && command.includes('--remote-debugging'));
  if (!browser) throw new Error('There is no browser to kill.');
  process.kill(browser.pid, 'SIGKILL');
  await new Promise(() => {});
}
