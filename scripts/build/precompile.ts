import type { Plugin } from 'esbuild';
import * as guards from '../../src/language/context.ts';
import { compileRules } from '../../src/rules/catalogue.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { RULES } from '../../src/rules/rules.generated.ts';

/**
 * Puts into the bundle what was made of the rules, in place of the rules as written: the compiled program, so that no
 * editor compiles 1,000 phrases when it starts, and the rules without their phrases and examples, which only the
 * compiler and the pages need (a third of the bundle). As JSON in a string: engines parse that twice as fast as code.
 */
export const precompiledRules: Plugin = {
  name: 'precompiled-rules',
  setup: (build) => {
    build.onLoad({ filter: /src[\\/]rules[\\/]precompiled\.ts$/ }, () => ({
      contents: `export const PRECOMPILED = ${parsed(compileRules(RULES))};`,
      loader: 'js',
    }));
    build.onLoad({ filter: /src[\\/]rules[\\/]rules\.generated\.ts$/ }, () => ({
      contents: `import * as guards from '../language/context.ts';
export const RULES = ${parsed(RULES.map(bare))}.map((rule) => ({ ...rule, unless: rule.unless.map((name) => guards[name]) }));`,
      loader: 'js',
      resolveDir: new URL('../../src/rules', import.meta.url).pathname,
    }));
  },
};

function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** A rule without what only its compiler and its page read; guards by name. */
function bare({ id, level, says, why, forms, unless }: Rule) {
  return {
    id,
    level,
    says,
    why,
    forms: forms.map((form) => ({ ...form, phrases: [] })),
    unless: unless.map(nameOf),
    flags: {},
    passes: [],
  };
}

function nameOf(guard: guards.Guard): string {
  const name = Object.entries(guards).find(([, value]) => value === guard)?.[0];
  if (!name) throw new Error('A rule has a guard that src/language/context.ts doesn’t export.');
  return name;
}
