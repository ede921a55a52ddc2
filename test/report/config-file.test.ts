import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Unpitch } from '../../src/check/unpitch.ts';
import { plain } from '../../src/reframe/words.ts';
import { DEFAULT_CONFIG } from '../../src/report/config.ts';
import { readConfigFile } from '../../src/report/config-file.ts';
import { withRuleOff } from '../../src/report/ignore-edit.ts';
import { report } from '../../src/report/report.ts';

const IDS = ['buyer/pressure', 'ask/hedge'];

/** text, the words the problem stands at, what it says */
const WRONG: [text: string, at: string, says: RegExp][] = [
  ['rules:\n  buyer/presure: off', 'buyer/presure', /Did you mean “buyer\/pressure”/],
  ['rules:\n  buyer: loud', 'buyer', /“loud” is no level/],
  ['colour: red', 'colour', /“colour” is no setting/],
  ['exclude: legal', 'legal', /Expected a list of globs/],
  ['names: 3', '3', /Expected a list of names/],
  ['phrases: no', 'no', /Expected a list of phrases/],
  ['phrases:\n  - says: x', 'says: x', /a map with “match”/],
  ['phrases:\n  - match: (a|b', '(a|b', /a “\)” is missing/],
  ['phrases:\n  - match: .{0,3}', '.{0,3}', /at least one word/],
  ['phrases:\n  - match: hi there\n    levl: hint', 'levl', /“levl” is no part of a phrase/],
  ['phrases:\n  - match: hi there\n    level: loud', 'loud', /Expected “warning”/],
  ['phrases:\n  - match: hi there\n    reframes: x', 'x', /Expected a list of replacements/],
  ['rules: [', '', /This isn’t YAML/],
  ['- a', '- a', /Expected keys such as/],
];

describe('unpitch.yaml', () => {
  for (const [text, at, says] of WRONG) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const [problem] = readConfigFile(text, IDS).problems;
      assert.ok(problem);
      assert.match(problem.message, says);
      if (at) assert.equal(text.slice(problem.start, problem.end), at);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const read = readConfigFile(
      'rules: { ask: hint, nope: off }\nnames: [Acme]\nignorePhrases: [free demo]\nexclude: [a/**]\nx: 1',
      IDS,
    );
    assert.deepEqual(read.rules, { ask: 'hint' });
    assert.deepEqual(read.ignorePhrases, ['free demo', 'Acme']);
    assert.deepEqual(read.exclude, ['a/**']);
    assert.equal(read.problems.length, 2);
  });

  it('is empty when the file is', () => {
    assert.deepEqual(readConfigFile('', IDS), { rules: {}, ignorePhrases: [], exclude: [], own: [], problems: [] });
    assert.deepEqual(readConfigFile('# nothing yet', IDS).problems, []);
  });

  it('makes rules of own phrases, with their reframes, level and reason', () => {
    const { own, problems } = readConfigFile(
      'phrases:\n  - match: ({leverage}|{utilize}) our\n    says: Say “use”.\n    level: warning\n    reframes: ["{use} our"]\n  - synergy',
      IDS,
    );
    assert.deepEqual(problems, []);
    const engine = new Unpitch({ own });
    const text = 'Leveraging our team, we find synergy. “Leverage our team,” he said.';
    const draft = engine.open(text, { language: 'markdown' })!;
    const { findings } = report(draft, DEFAULT_CONFIG);
    assert.deepEqual(
      findings.map(({ rule, level, message, start, end }) => [rule, level, message, text.slice(start, end)]),
      [
        ['own/leverage-utilize-our', 'warning', 'Say “use”.', 'Leveraging our'],
        ['own/synergy', 'information', 'Your team has asked to avoid this.', 'synergy'],
      ],
    );
    assert.equal(plain(draft.reframes(findings[0]!.source)[0]!.parts), 'Using our');
  });

  it('takes anything, and stays quick on a hostile phrase', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readConfigFile(text, IDS)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readConfigFile(JSON.stringify(value), IDS)),
      { numRuns: 300 },
    );
    readConfigFile('['.repeat(20_000), IDS);
    const hostile = `phrases:\n  - '${'.{0,8} '.repeat(30)}${'(a|b)? '.repeat(60)}zebra'`;
    const { own } = readConfigFile(hostile, IDS);
    const engine = new Unpitch({ rules: [], own });
    const start = performance.now();
    engine.open('a b zebra '.repeat(3000), { language: 'plaintext' });
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
  });

  it('can have a rule turned off, and keeps its comments', () => {
    assert.equal(
      withRuleOff('# ours\nnames: [Acme]\n', 'ask/hedge'),
      '# ours\nnames: [Acme]\nrules:\n  ask/hedge: off\n',
    );
    assert.equal(
      withRuleOff('rules:\n  ask: hint # soft\n', 'ask/hedge'),
      'rules:\n  ask: hint # soft\n  ask/hedge: off\n',
    );
    assert.equal(withRuleOff('rules: [', 'ask/hedge'), undefined);
  });
});
