import { RULES } from '../../src/rules/rules.generated.ts';

/** Sentences for texts where no corpus is installed: what the rules must pass, and one in twenty that they flag. */
export function ownSentences(): string[] {
  const passed = RULES.flatMap(({ passes }) => passes);
  const flagged = RULES.flatMap(({ flags }) => Object.keys(flags).map((example) => example.replace(/\[\[|\]\]/g, '')));
  return passed.flatMap((sentence, index) =>
    index % 20 === 0 ? [sentence, flagged[index % flagged.length]!] : [sentence],
  );
}
