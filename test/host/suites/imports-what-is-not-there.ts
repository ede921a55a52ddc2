export async function run(): Promise<void> {
  const missing = './not-there.cjs';
  await import(missing);
}
