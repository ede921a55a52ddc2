import { GENERAL_CLASSES, readClasses, type WordClasses } from '../language/classes.ts';
import { type Phrase, PhraseCompiler } from '../language/compile.ts';
import { Matcher } from '../language/match.ts';
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

/** All rules, compiled once: one tokenizer and one matcher for every phrase of every rule. */
export interface Catalogue {
  rules: readonly Rule[];
  tokenizer: Tokenizer;
  matcher: Matcher;
  /** By index of the matcher's phrases. */
  roles: readonly Role[];
}

/** Compiles rules. Throws `PhraseError` where a phrase can't be read. */
export function compileCatalogue(rules: readonly Rule[], classes: WordClasses = {}): Catalogue {
  const vocabulary = new Vocabulary();
  const tokenizer = new Tokenizer(vocabulary);
  const known = readClasses({ ...GENERAL_CLASSES, ...TRADE_CLASSES, ...classes });
  const compiler = new PhraseCompiler(known, vocabulary);
  const phrases: Phrase[] = [];
  const roles: Role[] = [];
  const add = (sources: readonly string[], role: Role) => {
    for (const source of sources) {
      phrases.push(compiler.compile(source));
      roles.push(role);
    }
  };
  for (const rule of rules) {
    for (const form of rule.forms) add(form.phrases, { kind: 'form', rule, form });
    add(rule.except ?? [], { kind: 'except', rule });
    add(rule.unlessNearby ?? [], { kind: 'nearby', rule });
  }
  const matcher = new Matcher(phrases, vocabulary.words.length);
  vocabulary.freeze();
  return { rules, tokenizer, matcher, roles };
}
