import { GENERAL_CLASSES, readClasses, type WordClasses } from '../../src/language/classes.ts';
import { PhraseCompiler } from '../../src/language/compile.ts';
import { Matcher } from '../../src/language/match.ts';
import { type Sighting, sight, wholeWords } from '../../src/language/sighting.ts';
import { Tokenizer, Tokens } from '../../src/language/tokens.ts';
import { Vocabulary } from '../../src/language/vocabulary.ts';

/** A found phrase: what is underlined, and its slots, as text. */
export interface Found {
  text: string;
  slots: Record<string, string>;
}

/** A finder for some phrases, made as a catalogue makes its own. */
export function finder(phrases: readonly string[], classes: WordClasses = {}): (text: string) => Found[] {
  const { tokenizer, matcher } = compile(phrases, classes);
  const tokens = new Tokens();
  return (text) => {
    tokenizer.read(text, tokens);
    const matches = matcher.match(tokens).sort((a, b) => a.start - b.start || b.end - a.end);
    return matches.map((match) => {
      const [start, end] = wholeWords(tokens, match.underlinedStart, match.underlinedEnd);
      const slots = match.slots.map((slot) => [
        slot.name,
        text.slice(tokens.starts[slot.start], tokens.ends[slot.end - 1]),
      ]);
      return { text: text.slice(start, end), slots: Object.fromEntries(slots) };
    });
  };
}

/** The sighting of the first match of a phrase. */
export function sighting(phrase: string, text: string): Sighting {
  const { tokenizer, matcher } = compile([phrase], {});
  const tokens = new Tokens();
  tokenizer.read(text, tokens);
  const [match] = matcher.match(tokens);
  if (!match) throw new Error(`“${phrase}” isn’t in “${text}”`);
  return sight(text, 'paragraph', 'own', tokens, match);
}

export function compile(phrases: readonly string[], classes: WordClasses) {
  const vocabulary = new Vocabulary();
  const tokenizer = new Tokenizer(vocabulary);
  const known = readClasses({ ...GENERAL_CLASSES, ...classes });
  const compiler = new PhraseCompiler(known, vocabulary);
  for (const phrase of phrases) compiler.add(phrase);
  const matcher = new Matcher(compiler.program());
  vocabulary.freeze();
  return { tokenizer, matcher };
}
