import type { Sighting } from './sighting.ts';

/** Says why a match is no finding. A rule names its guards; `true` silences it. */
export type Guard = (sighting: Sighting) => boolean;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The words before the match in its clause, nearest last. A comma doesn't end a clause here: lists run on through it. */
function clauseBefore({ words, from }: Sighting): readonly string[] {
  let start = from;
  while (start > 0 && words[start - 1] !== ';' && words[start - 1] !== '.') start--;
  return words.slice(start, from);
}

const OPENING = '"“‘\'«„';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '«': '»', '„': '“' };
/** A longer quotation is rare, and a forgotten quote mark must not silence a whole block. */
const LONGEST_QUOTE = 240;

/**
 * The words are somebody else's, or are being talked about: in quotation marks, in a block quote, or after "phrases
 * like" and "stop saying".
 */
export const quoted: Guard = (sighting) => {
  if (sighting.context === 'quote') return true;
  return inQuotationMarks(sighting) || isMentioned(sighting) || isSpoken(sighting);
};

function inQuotationMarks({ text, start, end }: Sighting): boolean {
  for (let i = start - 1; i >= 0 && start - i <= LONGEST_QUOTE; i--) {
    const mark = text[i]!;
    if (!OPENING.includes(mark) || !opensQuote(text, i)) continue;
    const close = CLOSING[mark]!;
    const closesAt = closingMark(text, i + 1, close);
    if (closesAt >= end && closesAt - end <= LONGEST_QUOTE) return true;
  }
  return false;
}

/** A straight mark opens where a space, a bracket or nothing stands before it; an apostrophe stands inside a word. */
function opensQuote(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || /[\s([{—–-]/.test(before);
}

/** The offset of the mark that closes a quotation from `from` on, or -1. An apostrophe inside a word closes nothing. */
function closingMark(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from); at >= 0 && at - from <= 2 * LONGEST_QUOTE; at = text.indexOf(mark, at + 1)) {
    const after = text[at + 1];
    if (after === undefined || !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** "…, said the old man": fiction and reports leave their quotation marks out, or a draft's line breaks hide them. */
const SPOKEN =
  /^[\s,.!?…”"’'»]*(said|says|asked|hissed|shouted|cried|replied|whispered|muttered|called|laughed|sighed|snapped|yelled|murmured|added) (he|she|they|the|a|an|his|her|their|my|our|old|\p{Lu}\p{Ll}+)\b/u;

function isSpoken({ text, end }: Sighting): boolean {
  return SPOKEN.test(text.slice(end, end + 60));
}

/** How far before the words their being mentioned may stand: "phrases like A, B and C" mentions C too. */
const MENTION_REACH = 90;

const MENTIONING =
  /(\b(phrases?|words?|lines?|subjects?|buttons?|openers?) (like|such as)|\b(stop|quit|avoid) (saying|writing|using)|\bcalled|\bthe (phrase|word|words|term))\W{0,3}$/i;
const MENTIONING_A_LIST =
  /\b(phrases|words|lines|subjects|buttons|openers|clichés|headlines) (like|such as) [^.!?;:]{0,80}(,|\band|\bor) \W{0,3}$/i;

function isMentioned({ text, start }: Sighting): boolean {
  const before = text.slice(Math.max(0, start - MENTION_REACH), start);
  return MENTIONING.test(before) || MENTIONING_A_LIST.test(before);
}

const NEGATIONS = words(
  'not no never without avoid avoids avoiding stop stopped nobody nothing none neither nor hardly rarely instead rather cannot hate hates skip drop ditch against',
);
const FAR_NEGATIONS = words('not never without avoid nobody nothing instead hate hates');
/** Before these a negation asks or urges: "why not", "don't wait", "not only", "no doubt". */
const NO_NEGATION_AFTER = words('only doubt wait hesitate worry forget just matter problem longer');

/** "Stop by", "drop in" and "drop me a line" deny nothing. */
function isVisit(word: string, next: string | undefined): boolean {
  return (word === 'stop' || word === 'drop') && VISITING.has(next ?? '');
}

const VISITING = words('in by off over around round me us you a');

/** What is said is denied: "no", "never", "without", "instead of" stand before it in its clause. */
export const negated: Guard = (sighting) => {
  const before = clauseBefore(sighting);
  for (let i = before.length - 1; i >= 0; i--) {
    const distance = before.length - i;
    const word = before[i]!;
    const denies = distance <= 4 ? NEGATIONS.has(word) : distance <= 8 && FAR_NEGATIONS.has(word);
    if (!denies) continue;
    if (NO_NEGATION_AFTER.has(before[i + 1] ?? '') || isVisit(word, before[i + 1])) continue;
    if (word === 'not' && (before[i - 1] === 'why' || before[i - 2] === 'why')) continue;
    if (word === 'rather' && before[i - 1] === 'would') continue;
    if (before.slice(i).includes('but') || before.slice(i).includes(',')) continue;
    return true;
  }
  return false;
};

const OTHERS = words(
  'he she they it who which people someone somebody everyone everybody nobody clients customers users companies businesses competitors agencies vendors sellers salespeople marketers others',
);
const DETERMINERS = words('the a an his her their its this that these those some many most every each another');
const BETWEEN = words(
  'will would can could may might should must has have had is was were are be been being to also often then always usually sometimes never not just only even still already do does did who that finally later eventually',
);
/** A verb of saying or wanting hands the act on: "she asked us to book a demo". */
const REPORTED = words('he she they said told asked wrote writes says tells asks asking announced claimed claims');

/** Words after which a new clause begins with its subject. */
const CONJUNCTIONS = words('and but or so that because when if while once until since although though');

/** "It" right after a verb is what is acted on: "Get it before it's gone". */
function opensClause(before: readonly string[], i: number): boolean {
  return i === 0 || CONJUNCTIONS.has(before[i - 1]!);
}

const OCCASIONS = words('time step thing stop plan idea point purpose chance goal aim move');

const OWN_SUBJECTS = words('you i we your our my');

/**
 * Somebody else does it, or it is told of somebody else: "the court will schedule a hearing". A match that begins with
 * its own subject, or follows "you", "we" or "I", is the writer's.
 */
export const aboutOthers: Guard = (sighting) => {
  if (OWN_SUBJECTS.has(sighting.words[sighting.from] ?? '')) return false;
  const clause = clauseBefore(sighting);
  const comma = clause.lastIndexOf(',');
  const before = clause.slice(comma + 1);
  let i = before.length - 1;
  while (i >= 0 && BETWEEN.has(before[i]!)) i--;
  const subject = before[i];
  if (subject === undefined)
    return clause.length > 0 && clause.some((word) => REPORTED.has(word)) && clause[0] !== 'you';
  if (OWN_SUBJECTS.has(subject)) return false;
  if (OTHERS.has(subject)) return subject !== 'it' || opensClause(before, i);
  const auxiliary = i < before.length - 1;
  const third = DETERMINERS.has(before[i - 1] ?? '') || DETERMINERS.has(before[i - 2] ?? '');
  // "The chance to show you", "the next step is to book": a noun that the act belongs to, and nobody who does it.
  const isOccasion = OCCASIONS.has(subject) || (before.at(-1) === 'to' && i === before.length - 2);
  if (auxiliary && third && !isOccasion) return true;
  return (
    before.some((word) => word === 'she' || word === 'he' || word === 'they') &&
    before.some((word) => REPORTED.has(word))
  );
};
