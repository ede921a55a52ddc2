import type { Draft } from '../check/draft.ts';
import type { Span } from '../prose/block.ts';
import { FAMILIES } from '../rules/rule.ts';
import { unknownRule } from './config.ts';
import { ignoredByComment } from './suppression.ts';

/** The rules and families that a draft turns off for itself, in its front matter or in a comment; `'*'` for all. */
export function ignoredInFile(draft: Draft): string[] {
  return [...(draft.frontMatter.value.ignore ?? []), ...ignoredByComment(draft.top())];
}

/** A mistake in what a draft says about itself. Offsets into the file. */
export interface FileProblem extends Span {
  message: string;
}

/** The mistakes in a draft's front matter, unknown rules included. */
export function problemsInFile(draft: Draft, ruleIds: readonly string[]): FileProblem[] {
  const { block, value, problems } = draft.frontMatter;
  const unknown = (value.ignore ?? []).filter(
    (id) => !ruleIds.includes(id) && !(FAMILIES as readonly string[]).includes(id),
  );
  return [
    ...problems,
    ...unknown.map((id) => {
      const start = block ? block.yamlStart + Math.max(0, block.yaml.indexOf(id)) : 0;
      return { start, end: start + id.length, message: unknownRule(id, ruleIds) };
    }),
  ];
}
