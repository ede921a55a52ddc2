import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Unpitch } from '../../src/check/unpitch.ts';
import { type Config, DEFAULT_CONFIG, readConfig } from '../../src/report/config.ts';
import { ignoreInFileEdit } from '../../src/report/ignore-edit.ts';
import { report } from '../../src/report/report.ts';
import { type Rule, rule } from '../../src/rules/rule.ts';

const hype: Rule = rule({
  id: 'dip/hype',
  level: 'warning',
  says: 'Hype.',
  why: 'It is.',
  forms: [
    { phrases: ['so amazing'], reframes: [''] },
    { phrases: ['rather neat'], reframes: [''], level: 'hint', says: 'Mild hype.' },
  ],
  unless: [],
  flags: {},
  passes: [],
});
const engine = new Unpitch({ rules: [hype] });

function findings(text: string, config: Partial<Config> = {}, language = 'markdown') {
  const draft = engine.open(text, { language })!;
  return report(draft, { ...DEFAULT_CONFIG, ...config }).findings;
}

const levels = (text: string, config?: Partial<Config>) => findings(text, config).map(({ level }) => level);

describe('the report', () => {
  it('says what, where, how loudly and why', () => {
    const [finding] = findings('It is so amazing.');
    assert.deepEqual(
      { ...finding, source: undefined, fingerprint: undefined },
      {
        rule: 'dip/hype',
        level: 'warning',
        start: 6,
        end: 16,
        message: 'Hype. It is.',
        source: undefined,
        fingerprint: undefined,
      },
    );
  });

  it('goes by the rule’s level, the form’s, the family’s and the rule’s own setting, the last one first', () => {
    const text = 'So amazing. Rather neat.';
    assert.deepEqual(levels(text), ['warning', 'hint']);
    assert.deepEqual(levels(text, { rules: { dip: 'information' } }), ['information', 'information']);
    assert.deepEqual(levels(text, { rules: { dip: 'off', 'dip/hype': 'hint' } }), ['hint', 'hint']);
    assert.deepEqual(levels(text, { rules: { 'dip/hype': 'off' } }), []);
  });

  it('leaves out phrases that are never to be marked, in any case and with any quotes', () => {
    assert.equal(findings('The So Amazing Show', { ignorePhrases: ['so amazing show'] }).length, 0);
    assert.equal(findings('It’s so amazing', { ignorePhrases: ["it's so amazing"] }).length, 0);
    assert.equal(findings('so amazing, the other show', { ignorePhrases: ['other show'] }).length, 1);
  });

  it('leaves out a dismissed finding, also after edits elsewhere, and only that one', () => {
    const text = 'This is so amazing for you.\n\nThis is so amazing for me.';
    const [first] = findings(text);
    const ignored = new Set([first!.fingerprint]);
    assert.equal(findings(text, { ignored }).length, 1);
    assert.equal(
      findings(`# New title\n\nNew words.\n\n${text}`, { ignored })[0]!.source.raw.sighting.text,
      'This is so amazing for me.',
    );
    assert.equal(findings('This is so amazing for you.\n\nThis is so amazing for you.', { ignored }).length, 1);
  });

  it('heeds what the front matter turns off', () => {
    assert.equal(findings('---\nunpitch:\n  ignore: [dip/hype]\n---\n\nso amazing').length, 0);
    assert.equal(findings('---\nunpitch:\n  ignore: [dip]\n---\n\nso amazing').length, 0);
    assert.equal(findings('---\nunpitch:\n  ignore: [ask]\n---\n\nso amazing').length, 1);
  });

  it('names the place of a rule that isn’t there', () => {
    const text = '---\nunpitch:\n  ignore: [dip/hypo]\n---\n\nso amazing';
    const [problem] = report(engine.open(text, { language: 'markdown' })!, DEFAULT_CONFIG).problems;
    assert.equal(text.slice(problem!.start, problem!.end), 'dip/hypo');
    assert.match(problem!.message, /no rule or family “dip\/hypo”.*Did you mean “dip\/hype”/);
  });

  it('reports a rule that throws once, and the other rules go on', () => {
    const broken = rule({ ...hype, id: 'ask/broken', unless: [() => assert.fail('boom')] });
    const told: string[] = [];
    const both = new Unpitch({ rules: [broken, hype], onBrokenRule: ({ id }, error) => told.push(`${id}: ${error}`) });
    const draft = both.open('so amazing\n\nso amazing\n\nrather neat', { language: 'plaintext' })!;
    assert.equal(draft.findings().length, 3);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /ask\/broken.*boom/);
  });
});

describe('a mail', () => {
  it('offers no change of words that are encoded as a whole', () => {
    const body = Buffer.from('It is so amazing.').toString('base64');
    const text = `Subject: so amazing here\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    const draft = engine.open(text, { path: 'a.eml' })!;
    const [subject, inBody] = draft.findings();
    assert.equal(text.slice(subject!.start, subject!.end), 'so amazing');
    assert.equal(draft.reframes(subject!).length, 1);
    assert.ok(inBody && draft.reframes(inBody).length === 0);
  });
});

describe('ignoring a rule in a file', () => {
  /** language, text before, text after */
  const CASES: [language: string, before: string, after: string][] = [
    ['markdown', 'so amazing', '---\nunpitch:\n  ignore: [dip/hype]\n---\n\nso amazing'],
    ['html', '<p>so amazing</p>', '<!-- unpitch-ignore-file dip/hype -->\n<p>so amazing</p>'],
    [
      'markdown',
      '---\ntitle: x # mine\n---\nso amazing',
      '---\ntitle: x # mine\nunpitch:\n  ignore: [dip/hype]\n---\nso amazing',
    ],
    [
      'markdown',
      '---\nunpitch:\n  stage: decision\n---\nso amazing',
      '---\nunpitch:\n  stage: decision\n  ignore: [dip/hype]\n---\nso amazing',
    ],
    [
      'markdown',
      '---\nunpitch:\n  ignore: [ask]\n---\nso amazing',
      '---\nunpitch:\n  ignore: [ask, dip/hype]\n---\nso amazing',
    ],
    [
      'markdown',
      '---\nunpitch:\n  ignore:\n    - ask\n---\nso amazing',
      '---\nunpitch:\n  ignore:\n    - ask\n    - dip/hype\n---\nso amazing',
    ],
  ];
  for (const [language, before, after] of CASES) {
    it(`${language}: ${JSON.stringify(before)}`, () => {
      const { start, end, text } = ignoreInFileEdit(engine.open(before, { language })!, 'dip/hype')!;
      const edited = before.slice(0, start) + text + before.slice(end);
      assert.equal(edited, after);
      assert.equal(findings(edited, {}, language).length, 0);
    });
  }

  it('has no place in a mail', () => {
    const mail = engine.open('Subject: so amazing\n\n---\nunpitch:\n  ignore: [dip]\n---\nso amazing\n', {
      path: 'a.eml',
    })!;
    assert.equal(ignoreInFileEdit(mail, 'dip/hype'), undefined);
    assert.equal(report(mail, DEFAULT_CONFIG).findings.length, 2);
  });

  it('leaves broken front matter alone', () => {
    assert.equal(
      ignoreInFileEdit(engine.open('---\na: [\n---\nso amazing', { language: 'markdown' })!, 'dip/hype'),
      undefined,
    );
    assert.equal(
      ignoreInFileEdit(engine.open('---\nunpitch: 3\n---\nso amazing', { language: 'markdown' })!, 'dip/hype'),
      undefined,
    );
  });
});

describe('reading settings', () => {
  const ids = ['dip/hype', 'ask/hedge'];
  /** settings, the key path of the problem, what it says */
  const WRONG: [value: { rules?: unknown; ignorePhrases?: unknown }, path: string, says: RegExp][] = [
    [{ rules: { 'dip/hip': 'off' } }, 'rules.dip/hip', /no rule.*Did you mean “dip\/hype”/],
    [{ rules: { dip: 'loud' } }, 'rules.dip', /“loud” is no level. Use “warning”, “information”, “hint” or “off”/],
    [{ rules: { 'ask/hedge': 3 } }, 'rules.ask/hedge', /“3” is no level/],
    [{ rules: ['dip'] }, 'rules', /Expected levels/],
    [{ rules: 'off' }, 'rules', /Expected levels/],
    [{ ignorePhrases: 'x' }, 'ignorePhrases', /Expected a list/],
    [{ ignorePhrases: ['ok', 3] }, 'ignorePhrases.1', /Expected a phrase/],
  ];
  for (const [value, path, says] of WRONG) {
    it(`says what is wrong with ${JSON.stringify(value)}`, () => {
      const { problems } = readConfig(value, ids);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.path.join('.'), path);
      assert.match(problems[0]!.message, says);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const read = readConfig({ rules: { dip: 'hint', nope: 'off' }, ignorePhrases: ['a', 1, ' b '] }, ids);
    assert.deepEqual(read.rules, { dip: 'hint' });
    assert.deepEqual(read.ignorePhrases, ['a', 'b']);
  });

  it('takes anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (rules, ignorePhrases) => {
        readConfig({ rules, ignorePhrases }, ids);
      }),
    );
  });
});
