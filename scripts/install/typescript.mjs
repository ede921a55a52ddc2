// @ts-check
/**
 * Runs the `main(args)` of a TypeScript module. Call it after the packages are installed.
 * @param {URL} module
 * @param {string[]} args
 */
export async function runTypeScript(module, args) {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(module.href);
  await main(args);
}
