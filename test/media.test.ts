import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Unpitch } from '../src/check/unpitch.ts';
import { DEFAULT_CONFIG } from '../src/report/config.ts';
import { report } from '../src/report/report.ts';
import { RULES } from '../src/rules/rules.generated.ts';

const root = path.resolve(import.meta.dirname, '..');
const engine = new Unpitch();
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

interface SnippetFile {
  [name: string]: { prefix: string[]; body: string[]; description: string };
}
const snippets: SnippetFile = JSON.parse(readFileSync(path.join(root, 'media/snippets/unpitch.code-snippets'), 'utf8'));

/** A snippet's text as a writer sees it before filling it in: the placeholders' own words, the first of each choice. */
function asInserted(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

describe('the snippets', () => {
  for (const kind of ['bump-experience', 'bump-modeling', 'bump-social-persuasion', 'invite-conversation']) {
    for (const voice of ['email', 'landing-page', 'webinar', 'sales-call']) {
      it(`hold ${kind} for ${voice}, which trips no rule`, () => {
        const [found, ...more] = Object.values(snippets).filter(({ prefix }) => prefix.includes(`${kind}-${voice}`));
        assert.ok(found && more.length === 0);
        assert.ok(found.prefix.includes(kind));
        const text = asInserted(found.body);
        assert.doesNotMatch(text, /\$|!|\|/);
        const draft = engine.open(text, { language: 'markdown' })!;
        assert.deepEqual(
          report(draft, DEFAULT_CONFIG).findings.map(({ rule }) => rule),
          [],
        );
      });
    }
  }

  it('number their stops from 1 on, in the order of the text, and end at $0', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
      assert.equal(stops.pop(), 0, name);
      const firsts = [...new Set(stops)];
      assert.deepEqual(
        firsts,
        [...firsts].sort((a, b) => a - b),
        name,
      );
      assert.equal(firsts[0], 1, name);
    }
  });

  it('are contributed to every language that activates the extension', () => {
    const languages = manifest.contributes.snippets.map(
      ({ language }: { language: string }) => `onLanguage:${language}`,
    );
    assert.deepEqual(languages, manifest.activationEvents);
    for (const { path: file } of manifest.contributes.snippets) assert.ok(existsSync(path.join(root, file)), file);
  });
});

describe('the example campaign', () => {
  const folder = path.join(root, 'media/example');
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  const drafts = files.map((file) => {
    const draft = engine.open(readFileSync(path.join(folder, file), 'utf8'), { path: file });
    assert.ok(draft, file);
    return { file, draft };
  });

  it('has at least six drafts, each with something to find', () => {
    assert.ok(drafts.length >= 6);
    for (const { file, draft } of drafts) assert.ok(draft.findings().length >= 3, file);
  });

  it('shows every rule at least once', () => {
    const shown = new Set(drafts.flatMap(({ draft }) => draft.findings().map(({ raw }) => raw.rule.id)));
    assert.deepEqual(
      RULES.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('is sound: no mistake in front matter, no branch to nowhere', () => {
    for (const { file, draft } of drafts) {
      assert.deepEqual(report(draft, DEFAULT_CONFIG).problems, [], file);
      for (const { to } of draft.frontMatter.value.next ?? [])
        assert.ok(existsSync(path.join(folder, to)), `${file}: ${to}`);
    }
  });

  it('has a README that doesn’t pitch', () => {
    const draft = engine.open(readFileSync(path.join(folder, 'README.md'), 'utf8'), { path: 'README.md' })!;
    assert.deepEqual(
      draft.findings().map(({ raw }) => raw.rule.id),
      [],
    );
  });
});
