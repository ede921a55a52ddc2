import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAMILIES } from '../../src/rules/rule.ts';

/** The list of all rules, one import a file, so that adding a rule touches its own file only. */
export function ruleIndex(rulesFolder: string): string {
  const rules = FAMILIES.flatMap((family) =>
    readdirSync(path.join(rulesFolder, family))
      .filter((file) => file.endsWith('.ts'))
      // A large rule keeps parts of itself in files beside it.
      .filter((file) => readFileSync(path.join(rulesFolder, family, file), 'utf8').includes(' = rule({'))
      .sort()
      .map((file) => ({ file: `./${family}/${file}`, name: camelCase(path.basename(file, '.ts')) })),
  );
  return [
    '// Made by `npm run generate` from the files in the family folders. Don’t edit.',
    ...rules.map(({ file, name }) => `import { ${name} } from '${file}';`),
    "import type { Rule } from './rule.ts';",
    '',
    '/** All rules, by family. */',
    'export const RULES: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
