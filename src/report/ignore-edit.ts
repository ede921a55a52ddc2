import { parseDocument, YAMLSeq } from 'yaml';
import type { Draft } from '../check/draft.ts';
import type { Change } from '../prose/manuscript.ts';

/**
 * The edit that makes a draft ignore a rule from now on: an entry in the front matter it has, a comment in HTML (new
 * front matter would show on the page), else front matter at the top. Undefined where the front matter is broken, and in
 * a mail, which has no place for it.
 */
export function ignoreInFileEdit(draft: Draft, rule: string): Change | undefined {
  if (!draft.format.hasFrontMatter) return undefined;
  const { block } = draft.frontMatter;
  if (block) {
    const yaml = withIgnored(block.yaml, rule);
    if (yaml === undefined) return undefined;
    return { start: block.yamlStart, end: block.yamlStart + block.yaml.length, text: yaml };
  }
  const text =
    draft.format.name === 'html'
      ? `<!-- unpitch-ignore-file ${rule} -->\n`
      : `---\nunpitch:\n  ignore: [${rule}]\n---\n\n`;
  return { start: 0, end: 0, text };
}

/** The YAML with the rule added under `unpitch: ignore:`; comments and everything else stay. */
function withIgnored(yaml: string, rule: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const path = ['unpitch', 'ignore'];
  try {
    if (document.getIn(path) instanceof YAMLSeq) document.addIn(path, rule);
    else document.setIn(path, document.createNode([rule], { flow: true }));
  } catch {
    return undefined; // `unpitch` is there, but is no map.
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The text of an `unpitch.yaml` with a rule turned off; undefined where it can't be read. Comments stay. */
export function withRuleOff(yaml: string, rule: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  try {
    document.setIn(['rules', rule], 'off');
  } catch {
    return undefined; // `rules` is there, but is no map.
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
