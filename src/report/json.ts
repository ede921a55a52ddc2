import type { Draft } from '../check/draft.ts';
import type { Span } from '../prose/block.ts';
import { plain } from '../reframe/words.ts';
import { Lines } from './lines.ts';
import type { Finding } from './report.ts';

/**
 * The JSON report, version 1. Offsets are UTF-16 code units into the file, half-open; lines and columns start at 1.
 * Fields that no part of Unpitch fills yet are empty, never missing.
 */
export interface JsonReport {
  version: 1;
  drafts: JsonDraft[];
  journey: { findings: [] };
}

export interface JsonDraft {
  file: string;
  touchpoint: { value: string; inferred: boolean } | null;
  stage: { value: string; inferred: boolean } | null;
  asks: [];
  bumps: { experience: Span[]; modeling: Span[]; 'social-persuasion': Span[] };
  dipMoves: { 'heads-up': Span[]; empathy: Span[]; authority: Span[]; duration: Span[] };
  findings: JsonFinding[];
}

export interface JsonFinding extends Span {
  rule: string;
  level: string;
  line: number;
  column: number;
  message: string;
  /** Best first; `‹…›` in a text is a fact for the writer to fill in. */
  reframes: (Span & { text: string })[];
}

/** A draft with what was found in it, as every report is made from. */
export interface CheckedDraft {
  /** Its path as shown to a person. */
  file: string;
  text: string;
  draft: Draft;
  findings: readonly Finding[];
}

export function jsonReport(checked: readonly CheckedDraft[]): JsonReport {
  return { version: 1, drafts: checked.map(jsonDraft), journey: { findings: [] } };
}

function jsonDraft({ file, text, draft, findings }: CheckedDraft): JsonDraft {
  const lines = new Lines(text);
  const { touchpoint, stage } = draft.frontMatter.value;
  return {
    file,
    touchpoint: touchpoint ? { value: touchpoint, inferred: false } : null,
    stage: stage ? { value: stage, inferred: false } : null,
    asks: [],
    bumps: { experience: [], modeling: [], 'social-persuasion': [] },
    dipMoves: { 'heads-up': [], empathy: [], authority: [], duration: [] },
    findings: findings.map(({ rule, level, start, end, message, source }) => ({
      rule,
      level,
      start,
      end,
      ...lines.at(start),
      message,
      reframes: draft.reframes(source).map(({ start, end, parts }) => ({ start, end, text: plain(parts) })),
    })),
  };
}
