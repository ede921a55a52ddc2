export async function run(): Promise<void> {
  process.exit(0);
}
