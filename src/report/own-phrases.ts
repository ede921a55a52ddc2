import { GENERAL_CLASSES, readClasses } from '../language/classes.ts';
import { PhraseCompiler } from '../language/compile.ts';
import { aboutOthers, negated, quoted } from '../language/context.ts';
import { type Node, PhraseError } from '../language/notation.ts';
import { Vocabulary } from '../language/vocabulary.ts';
import type { Level, Rule } from '../rules/rule.ts';
import { TRADE_CLASSES } from '../rules/words.ts';

/** A phrase of a writer's own, as `unpitch.yaml` holds it. */
export interface OwnPhrase {
  match: string;
  says?: string;
  level?: Level;
  reframes?: readonly string[];
}

/** The rule that an own phrase makes. It is silenced where ours are: quoted, denied, said of others. */
export function ownRule({ match, says, level = 'information', reframes = [] }: OwnPhrase): Rule {
  const name = match
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return {
    id: `own/${name || 'phrase'}`,
    level,
    says: says ?? 'Your team has asked to avoid this.',
    why: '',
    forms: [{ phrases: [match], reframes }],
    unless: [quoted, negated, aboutOthers],
    flags: {},
    passes: [],
  };
}

let classes: ReadonlyMap<string, Node> | undefined;

/** Why a phrase can't be read, with the offset into it; undefined where it can. */
export function mistakeIn(phrase: string): { at: number; message: string } | undefined {
  try {
    classes ??= readClasses({ ...GENERAL_CLASSES, ...TRADE_CLASSES });
    new PhraseCompiler(classes, new Vocabulary()).add(phrase);
    return undefined;
  } catch (error) {
    if (error instanceof PhraseError) return { at: error.at, message: error.message };
    throw error;
  }
}
