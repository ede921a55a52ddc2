export async function run(): Promise<void> {
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => {});
}
