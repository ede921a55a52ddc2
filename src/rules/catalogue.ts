import { GENERAL_CLASSES, readClasses, type WordClasses } from '../language/classes.ts';
import { PhraseCompiler } from '../language/compile.ts';
import { Matcher } from '../language/match.ts';
import type { Program } from '../language/program.ts';
import { Tokenizer } from '../language/tokens.ts';
import { Vocabulary } from '../language/vocabulary.ts';
import type { Form, Rule } from './rule.ts';
import { TRADE_CLASSES } from './words.ts';

/** What a phrase of the matcher stands for. */
export type Role =
  | { kind: 'form'; rule: Rule; form: Form }
  /** Another sense of a rule's words. */
  | { kind: 'except'; rule: Rule }
  /** What puts a rule's words right from nearby. */
  | { kind: 'nearby'; rule: Rule };

/** All rules, ready to run: one tokenizer and one matcher for every phrase of every rule. */
export interface Catalogue {
  rules: readonly Rule[];
  tokenizer: Tokenizer;
  matcher: Matcher;
  /** By index of the matcher's phrases. */
  roles: readonly Role[];
}

/** Rules, compiled to plain data. */
export interface CompiledRules {
  program: Program;
  /** By phrase: the rule's index, and its form's, or `EXCEPT` or `NEARBY`. */
  roles: readonly (readonly [rule: number, form: number])[];
}

const EXCEPT = -1;
const NEARBY = -2;

/** Compiles the phrases of rules. Throws `PhraseError` where one can't be read. */
export function compileRules(rules: readonly Rule[], classes: WordClasses = {}): CompiledRules {
  const vocabulary = new Vocabulary();
  new Tokenizer(vocabulary); // adds the words that it looks for itself
  const compiler = new PhraseCompiler(readClasses({ ...GENERAL_CLASSES, ...TRADE_CLASSES, ...classes }), vocabulary);
  const roles: [number, number][] = [];
  const add = (phrases: readonly string[], rule: number, form: number) => {
    for (const phrase of phrases) {
      compiler.add(phrase);
      roles.push([rule, form]);
    }
  };
  rules.forEach(({ forms, except = [], unlessNearby = [] }, rule) => {
    for (const [form, { phrases }] of forms.entries()) add(phrases, rule, form);
    add(except, rule, EXCEPT);
    add(unlessNearby, rule, NEARBY);
  });
  return { program: compiler.program(), roles };
}

/** The catalogue of rules and what was compiled from them. */
export function makeCatalogue(rules: readonly Rule[], { program, roles }: CompiledRules): Catalogue {
  const vocabulary = new Vocabulary(program.words);
  const tokenizer = new Tokenizer(vocabulary);
  vocabulary.freeze();
  return { rules, tokenizer, matcher: new Matcher(program), roles: roles.map((role) => toRole(rules, role)) };
}

function toRole(rules: readonly Rule[], [index, form]: readonly [number, number]): Role {
  const rule = rules[index]!;
  if (form === EXCEPT) return { kind: 'except', rule };
  if (form === NEARBY) return { kind: 'nearby', rule };
  return { kind: 'form', rule, form: rule.forms[form]! };
}
