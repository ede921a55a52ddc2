export async function run(): Promise<void> {
  process.kill(process.ppid, 'SIGKILL');
  await new Promise(() => {});
}
