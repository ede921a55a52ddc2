export async function run(): Promise<void> {
  console.log('hanging');
  await new Promise(() => {});
}
