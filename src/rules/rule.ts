import type { Guard } from '../language/context.ts';

/** The five systems, one family each. */
export type Family = 'confidence' | 'invite' | 'ask' | 'dip' | 'buyer';
export const FAMILIES: readonly Family[] = ['confidence', 'invite', 'ask', 'dip', 'buyer'];

/** `own` stands for a writer's own phrases. */
export type RuleId = `${Family | 'own'}/${string}`;

/** How loudly a finding is shown: clearly pitches, softer, debatable. */
export type Level = 'warning' | 'information' | 'hint';
export const LEVELS: readonly Level[] = ['warning', 'information', 'hint'];

/** Where a finding sits, as far as its replacement must know. */
export type Seat =
  /** A heading, a button, a link or a title: few words, no full sentence. */
  | 'label'
  /** Running text. */
  | 'prose'
  /** A sentence that asks. */
  | 'question'
  /** Running text that doesn't ask. */
  | 'statement';

/**
 * A replacement. In `say`:
 *
 *     {use}               the verb, in the form that the flagged words' verb has ("use", "using", "used")
 *     <length>            the words that the phrase remembered under this name; without them it isn't offered
 *     <length>?           the same, left out with its space where they are missing
 *     <what:call>         the same, or "call"
 *     ‹day›               a fact that the draft doesn't hold: a tab stop for the writer to fill
 *
 * "a" before a slot becomes "an" where it must. Capitals follow the flagged words. An empty `say` takes them away.
 */
export interface Reframe {
  say: string;
  /**
   * What is replaced: the flagged words; the rest of their sentence from the first flagged word on; or the sentence.
   * Where `say` ends with its own mark, the sentence's mark goes too.
   */
  takes?: 'words' | 'rest' | 'sentence';
  /** Offered only in these seats; in all, if left out. */
  when?: readonly Seat[];
}

/** Phrases of one build, with the replacements that fit that build. */
export interface Form {
  /** In the notation of `language/notation.ts`. */
  phrases: readonly string[];
  /** Best first. A string replaces the flagged words. */
  reframes: readonly (string | Reframe)[];
  /** Where this form is milder or stronger than its rule. */
  level?: Level;
  /** Where this form needs a line of its own. */
  says?: string;
}

/** One thing that copy does to its reader, how it is said, why it hurts, and what to say instead. */
export interface Rule {
  id: RuleId;
  level: Level;
  /** What the flagged words do, in one short sentence: the first line of the message. */
  says: string;
  /** Why that costs trust, in one or two sentences. A fact in it has its source in `sources`. */
  why: string;
  forms: readonly Form[];
  /** Where the phrase stands but nothing is wrong: see `language/context.ts`. */
  unless: readonly Guard[];
  /** Phrases for other senses of the same words; a match that touches one is no finding. */
  except?: readonly string[];
  /** Phrases that put it right when they stand in the same sentence, the one before or the one after. */
  unlessNearby?: readonly string[];
  /** Sentences that must be flagged, with `[[…]]` around what is underlined, and each after its first reframe. Markdown. */
  flags: Readonly<Record<string, string>>;
  /** Sentences that must pass, near-misses first. Markdown. */
  passes: readonly string[];
  /** Known false alarms and misses that the words alone can't tell apart, for the rule's page. */
  limits?: readonly string[];
  /** Where a fact in `why` comes from. */
  sources?: readonly string[];
}

/** Names a rule for the type checker; the object is all there is to it. */
export function rule(definition: Rule): Rule {
  return definition;
}

export function familyOf(id: string): Family | 'own' {
  return id.slice(0, id.indexOf('/')) as Family | 'own';
}
