import assert from 'node:assert/strict';
import type { Draft, DraftFinding } from '../../src/check/draft.ts';
import { Unpitch } from '../../src/check/unpitch.ts';
import { formatOf } from '../../src/prose/formats.ts';
import { openManuscript } from '../../src/prose/manuscript.ts';
import type { Replacement } from '../../src/reframe/reframe.ts';
import { plain } from '../../src/reframe/words.ts';
import { RULES } from '../../src/rules/rules.generated.ts';

const engine = new Unpitch();

/** An example's Markdown without its `[[…]]`, and the span they marked. */
function readExample(example: string): { text: string; start: number; end: number } {
  const open = /\[\[(?!\[)/.exec(example);
  assert.ok(open, `no [[…]] in “${example}”`);
  const close = example.indexOf(']]', open.index);
  const flagged = example.slice(open.index + 2, close);
  const text = example.slice(0, open.index) + flagged + example.slice(close + 2);
  return { text, start: open.index, end: open.index + flagged.length };
}

function openMarkdown(text: string): Draft {
  return engine.open(text, { language: 'markdown' })!;
}

function taken(text: string, { start, end, parts }: Replacement): string {
  return text.slice(0, start) + plain(parts) + text.slice(end);
}

/** What a reader reads of a Markdown text, with straight apostrophes: an example may be written either way. */
function asRead(markdown: string): string {
  const { chunks } = openManuscript(markdown, formatOf({ language: 'markdown' })!);
  const words = chunks.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return words.join('\n').replaceAll('’', "'");
}

function findingOf(draft: Draft, rule: string): DraftFinding | undefined {
  return draft.findings().find(({ raw }) => raw.rule.id === rule);
}

for (const rule of RULES) {
  describe(rule.id, () => {
    it('has at least 12 phrases, 15 examples and two reframes', () => {
      const phrases = rule.forms.flatMap((form) => form.phrases);
      const reframes = new Set(rule.forms.flatMap((form) => form.reframes.map((reframe) => JSON.stringify(reframe))));
      assert.ok(phrases.length >= 12, `${phrases.length} phrases`);
      assert.equal(new Set(phrases).size, phrases.length, 'a phrase stands twice');
      assert.ok(Object.keys(rule.flags).length + rule.passes.length >= 15);
      assert.ok(reframes.size >= 2, `${reframes.size} reframes`);
    });

    for (const [example, after] of Object.entries(rule.flags)) {
      it(`marks: ${example}`, () => {
        const { text, start, end } = readExample(example);
        const draft = openMarkdown(text);
        const finding = findingOf(draft, rule.id);
        assert.ok(finding, 'not found');
        assert.equal(text.slice(finding.start, finding.end), text.slice(start, end));
        const [best] = draft.reframes(finding);
        assert.ok(best, 'no reframe');
        assert.equal(asRead(taken(text, best)), asRead(after));
      });

      it(`heals: ${example}`, () => {
        const { text } = readExample(example);
        const draft = openMarkdown(text);
        const before = draft.findings();
        for (const replacement of draft.reframes(findingOf(draft, rule.id)!)) {
          const healed = taken(text, replacement);
          const left = openMarkdown(healed).findings();
          assert.ok(left.length < before.length, `still marked, or marked anew: ${healed}`);
          assert.doesNotMatch(healed.replace(/‹[^›]*›/g, 'x'), / {2}|\b(\w{2,}) \1\b| [,.!?;]|\.\.(?!\.)/, healed);
        }
      });
    }

    for (const sentence of rule.passes) {
      it(`passes: ${sentence}`, () => {
        const finding = findingOf(openMarkdown(sentence), rule.id);
        assert.equal(finding && sentence.slice(finding.start, finding.end), undefined);
      });
    }
  });
}
