import { readTemplate } from '../../src/reframe/template.ts';
import { plain } from '../../src/reframe/words.ts';
import { FAMILIES, type Reframe, type Rule } from '../../src/rules/rule.ts';
import { rulesOf } from './settings.ts';

/** A rule's page in `docs/rules/`, made from the rule: what it marks, why, examples, reframes, limits, how to silence it. */
export function rulePage(rule: Rule): string {
  const examples = Object.entries(rule.flags);
  const lines = [
    `# ${rule.id}`,
    '',
    `**${rule.says}** (${rule.level})`,
    '',
    rule.why,
    '',
    '## Marked, and what to say instead',
    '',
    '| before | after the first reframe |',
    '| --- | --- |',
    ...examples.map(([before, after]) => `| ${cell(before)} | ${cell(after)} |`),
    '',
    '## Not marked',
    '',
    ...rule.passes.map((sentence) => `- ${sentence.replace(/^(#+|>|[-*]) /, '')}`),
    '',
    '## Its reframes',
    '',
    ...reframesOf(rule).map((reframe) => `- ${reframe}`),
    '',
  ];
  if (rule.limits?.length)
    lines.push('## What it can’t tell apart', '', ...rule.limits.map((limit) => `- ${limit}`), '');
  lines.push(
    '## To silence it',
    '',
    'One finding: “Ignore this one” in the quick fixes. One file: “Ignore in this file”, or in its front matter:',
    '',
    '```yaml',
    '---',
    'unpitch:',
    `  ignore: [${rule.id}]`,
    '---',
    '```',
    '',
    `One place: a comment such as \`<!-- unpitch-ignore ${rule.id}: why -->\` before the paragraph.`,
    '',
    'Everywhere, in the settings or in `unpitch.yaml`:',
    '',
    '```json',
    `"unpitch.rules": { "${rule.id}": "off" }`,
    '```',
    '',
  );
  if (rule.sources?.length) lines.push('## Sources', '', ...rule.sources.map((source) => `- ${source}`), '');
  return lines.join('\n');
}

/** The list of all rules, `docs/rules/README.md`. */
export function ruleList(rules: readonly Rule[]): string {
  const sections = FAMILIES.flatMap((family) => [
    `## ${family}`,
    '',
    '| rule | level | what it marks |',
    '| --- | --- | --- |',
    ...rulesOf(family, rules).map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.says} |`),
    '',
  ]);
  return [
    '# The rules',
    '',
    `${rules.length} rules in five families. Each page is made from its rule.`,
    '',
    ...sections,
  ].join('\n');
}

/** A marked example as a table cell: the flagged words in bold. */
function cell(sentence: string): string {
  return sentence
    .replace(/^#+ /, '')
    .replace(/\[\[(?!\[)([\s\S]*?)\]\]/, '**$1**')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}

function reframesOf(rule: Rule): string[] {
  const all = rule.forms.flatMap((form) => form.reframes);
  return [...new Set(all.map(describe))];
}

/** A reframe as a person reads it: slots as what they keep, stops as what they ask for. */
function describe(reframe: string | Reframe): string {
  const { say, takes, when } = typeof reframe === 'string' ? ({ say: reframe } as Reframe) : reframe;
  const words = readTemplate(say).map((part) => {
    if (part.type === 'text') return { text: part.text };
    if (part.type === 'verb') return { text: part.verb };
    if (part.type === 'stop') return { stop: part.asks };
    return { text: part.optional ? `(${part.name})` : (part.otherwise ?? `(${part.name})`) };
  });
  const what = say === '' ? 'Take it out' : `“${plain(words)}”`;
  const where = when?.includes('label') ? ' (in a heading, a button or a link)' : '';
  const reach =
    takes === 'sentence' ? ' in place of the sentence' : takes === 'rest' ? ' to the end of the sentence' : '';
  return `${what}${reach}${where}`;
}
