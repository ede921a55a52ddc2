import { formOf, verbForms } from '../language/inflection.ts';
import type { RawFinding } from '../rules/find.ts';
import type { Reframe, Seat } from '../rules/rule.ts';
import { capitalize, caseOf, fixArticles, toTitleCase, withApostrophes } from './letters.ts';
import { readTemplate, type TemplatePart } from './template.ts';
import { joinTexts, mapTexts, type Part, plain } from './words.ts';

/** What a reframe needs to know of the draft beside the finding. */
export interface DraftStyle {
  /** The draft writes ’ rather than '. */
  smartApostrophes: boolean;
}

/** A reframe in its sentence: which span of the block's text becomes which words. */
export interface Realized {
  start: number;
  end: number;
  parts: readonly Part[];
  /** The flagged words simply go; `parts` then hold at most the next word's letter, now a capital. */
  isDeletion: boolean;
}

const LABELS = new Set(['heading', 'button', 'link', 'title', 'alt']);
/** A button of more words is no button. */
const LONGEST_BUTTON = 6;

/** The seats that a finding sits in. */
export function seatsOf(finding: RawFinding): readonly Seat[] {
  const { kind, isQuestion } = finding.sighting;
  return [LABELS.has(kind) ? 'label' : 'prose', isQuestion ? 'question' : 'statement'];
}

/** The reframe as it reads in the finding's sentence; undefined where it doesn't fit or changes nothing. */
export function realize(finding: RawFinding, reframe: string | Reframe, style: DraftStyle): Realized | undefined {
  const { say, takes = 'words', when }: Reframe = typeof reframe === 'string' ? { say: reframe } : reframe;
  const seats = seatsOf(finding);
  if (when && !when.every((seat) => seats.includes(seat))) return undefined;
  if (say === '') return takeAway(finding, takes);
  const filled = fill(readTemplate(say), finding);
  if (!filled) return undefined;
  const span = replacedSpan(finding, takes, plain(filled));
  const parts = fitted(filled, finding, span, style);
  const text = plain(parts);
  if (text === finding.sighting.text.slice(span.start, span.end)) return undefined;
  return isTooLongForButton(finding, span, text) ? undefined : { ...span, parts, isDeletion: false };
}

/** A button keeps within six words, the ones around the flagged words counted too; a stop counts as one. */
function isTooLongForButton({ sighting }: RawFinding, span: TextSpan, words: string): boolean {
  if (sighting.kind !== 'button' && sighting.kind !== 'link') return false;
  const label = sighting.text.slice(0, span.start) + words + sighting.text.slice(span.end);
  return (
    label
      .replace(/‹[^›]*›/g, 'x')
      .trim()
      .split(/\s+/).length > LONGEST_BUTTON
  );
}

/** The template with its verbs and slots filled; undefined where a slot is missing. */
function fill(template: readonly TemplatePart[], finding: RawFinding): Part[] | undefined {
  const parts: Part[] = [];
  let spaceIsLeft = false;
  for (const part of template) {
    switch (part.type) {
      case 'text':
        parts.push({ text: spaceIsLeft && part.text.startsWith(' ') ? part.text.slice(1) : part.text });
        spaceIsLeft = false;
        break;
      case 'verb':
        parts.push({ text: agreeing(part.verb, finding) });
        break;
      case 'stop':
        parts.push({ stop: part.asks });
        break;
      case 'slot': {
        const slot = finding.slots[part.name];
        const words = slot ? finding.sighting.text.slice(slot.start, slot.end) : part.otherwise;
        if (words === undefined && !part.optional) return undefined;
        if (words === undefined) spaceIsLeft = endsInSpace(parts);
        else parts.push({ text: slot ? slotWords(words, slot.start, finding) : words });
      }
    }
  }
  return joinTexts(parts);
}

function endsInSpace(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return last === undefined || ('text' in last && last.text.endsWith(' '));
}

const NAMES =
  /^(?:I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Zoom|Teams|Google|Skype)/;

/**
 * Slot words as they stand inside a sentence. Words that had a capital only for opening the sentence, or for standing in
 * a title, lose it; names, days and words in capitals keep theirs.
 */
function slotWords(words: string, start: number, { sighting }: RawFinding): string {
  const opens = start === sighting.sentence.start || /[:—–(“"]\s*$/.test(sighting.text.slice(0, start));
  const inTitle = LABELS.has(sighting.kind) && caseOf(sighting.text) === 'title';
  if ((!opens && !inTitle) || NAMES.test(words) || /^\p{Lu}{2}/u.test(words)) return words;
  return words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** The verb in the form that the first verb of the flagged words has. */
function agreeing(verb: string, { sighting, verbs }: RawFinding): string {
  for (let i = sighting.from; i < sighting.to; i++) {
    for (const flagged of verbs) {
      const form = formOf(flagged, sighting.words[i]!);
      if (form) return verbForms(verb)[form][0]!;
    }
  }
  return verb;
}

const MARKS = /^[.!?…]+/;
/** "Subject:", "P.S.:": what stands before the sentence proper. */
const LEAD_IN = /^[\p{L}. ]{1,20}:\s+/u;

interface TextSpan {
  start: number;
  end: number;
}

/**
 * What goes: the flagged words, the rest of the sentence, or all of it; with its closing mark where the new words bring
 * one, or where it is a shout, which no reframe keeps.
 */
function replacedSpan(finding: RawFinding, takes: Reframe['takes'], say: string): TextSpan {
  const { text, sentence } = finding.sighting;
  let { start, end } = finding;
  if (takes === 'sentence') {
    const leadIn = LEAD_IN.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
    start = sentence.start + leadIn;
  }
  if (takes === 'sentence' || takes === 'rest') {
    end = sentence.end;
    while (end > finding.end && /[.!?…\s]/.test(text[end - 1]!)) end--;
  }
  const mark = MARKS.exec(text.slice(end))?.[0] ?? '';
  if (/[.!?…]$/.test(say) || mark.includes('!')) end += mark.length;
  return { start, end };
}

/** Capitals, articles and apostrophes as the draft has them, and a quiet mark in place of a shout. */
function fitted(parts: Part[], finding: RawFinding, span: TextSpan, style: DraftStyle): Part[] {
  const { text, kind } = finding.sighting;
  const flagged = text.slice(span.start, span.end);
  const isLabel = LABELS.has(kind);
  const isTitle = isLabel && (caseOf(flagged) === 'title' || caseOf(text) === 'title');
  const isCapitals = caseOf(flagged) === 'capitals';
  const opens = /(?:^|[.!?:…—–("“]\s*)$/.test(text.slice(0, span.start));
  const needsCapital = opens && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(flagged);
  return mapTexts(withClosingMark(parts, flagged, isLabel), (piece, before) => {
    const isFirst = before === '';
    const out = withApostrophes(fixArticles(piece), style.smartApostrophes);
    if (isCapitals) return out.toUpperCase();
    if (isTitle) return toTitleCase(out, isFirst && opens);
    return isFirst && needsCapital ? capitalize(out) : out;
  });
}

/** Where the flagged words end in a mark and the new ones in none: a full stop or a question mark; a label needs none. */
function withClosingMark(parts: readonly Part[], flagged: string, isLabel: boolean): Part[] {
  const mark = /[.!?…]+$/.exec(flagged)?.[0];
  if (!mark || isLabel || /[.!?…:]$/.test(plain(parts))) return [...parts];
  return joinTexts([...parts, { text: mark.includes('?') ? '?' : '.' }]);
}

/** The flagged words simply go, with the comma and the space that belonged to them. */
function takeAway(finding: RawFinding, takes: Reframe['takes']): Realized | undefined {
  const { text, sentence } = finding.sighting;
  if (takes === 'sentence') return takeSentenceAway(text, sentence);
  const opens = finding.start === sentence.start;
  const after = /^[\s,;:—–-]*(?:(?:but|and|so)\b\s*)?/.exec(text.slice(finding.end))![0].length;
  if (opens) {
    const end = finding.end + after;
    if (end >= sentence.end || MARKS.test(text.slice(end))) return takeSentenceAway(text, sentence);
    const letter = text.slice(end, end + 1);
    return { start: finding.start, end: end + 1, parts: [{ text: letter.toUpperCase() }], isDeletion: true };
  }
  const before = /[\s,;:—–-]*$/.exec(text.slice(sentence.start, finding.start))![0].length;
  const closes = MARKS.test(text.slice(finding.end)) || finding.end >= sentence.end;
  if (closes) return { start: finding.start - before, end: finding.end, parts: [], isDeletion: true };
  const spaceAfter = /^\s*/.exec(text.slice(finding.end))![0].length;
  return { start: finding.start, end: finding.end + spaceAfter, parts: [], isDeletion: true };
}

/** A whole sentence goes, with one of the spaces beside it; never the only sentence of its block. */
function takeSentenceAway(text: string, sentence: { start: number; end: number }): Realized | undefined {
  const before = text.slice(0, sentence.start).trimEnd();
  const after = text.slice(sentence.end).trimStart();
  if (before === '' && after === '') return undefined;
  if (after === '') return { start: before.length, end: sentence.end, parts: [], isDeletion: true };
  return { start: sentence.start, end: text.length - after.length, parts: [], isDeletion: true };
}
