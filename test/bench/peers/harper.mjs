import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** In this process, with the rules that are on by default. */
export async function start() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    async open(text) {
      const lints = await linter.lint(text, { language: 'markdown' });
      const findings = lints.length;
      for (const lint of lints) lint.free?.(); // they live in WebAssembly's memory, which no collector frees
      return { findings };
    },
  };
}
