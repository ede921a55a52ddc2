import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import type { JsonReport } from '../../src/report/json.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unpitch-cli-'));
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  put(
    'a.md',
    '---\nunpitch:\n  touchpoint: email\n---\n\nHi Ana,\n\nPlease [book a free demo](https://example.com) today.\n',
  );
  put('sub/b.html', '<p>Act now!</p>\n');
  put('sub/clean.txt', 'The shop opens at nine.\n');
  put('requirements.txt', 'act now\n');
  put('binary.txt', new Uint8Array([1, 0, 2, 0]));
  put('broken.md', '---\nunpitch: {\n---\n\nAct now!\n');
  put('unknown.md', '---\nunpitch:\n  ignore: [buyer/presure]\n---\n\nAct now!\n');
  put(
    'team/unpitch.yaml',
    'rules:\n  buyer/pressure: hint\n  buyer/nope: off\nexclude: [old/**]\nphrases:\n  - match: synergy\n    reframes: [teamwork]\n',
  );
  put('team/a.md', 'Act now! Find your synergy.\n');
  put('team/deep/b.md', 'Act now!\n');
  put('team/old/c.md', 'Act now!\n');
  put('code.ts', 'const actNow = 1;\n');
});

after(() => rmSync(folder, { recursive: true, force: true }));

async function run(paths: string[], options: Partial<CheckOptions> = {}, stdin = '') {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await check(
    paths,
    { format: 'stylish', failOn: 'warning', ...options },
    {
      cwd: folder,
      stdin: Readable.from([stdin]),
      out: (text) => out.push(text),
      error: (text) => errors.push(text),
      colors: false,
    },
  );
  return { status, out: out.join(''), errors: errors.join('') };
}

async function json(paths: string[]): Promise<JsonReport> {
  return JSON.parse((await run(paths, { format: 'json' })).out) as JsonReport;
}

describe('unpitch check', () => {
  it('prints the place, the words, the rule and the reframe', async () => {
    const { status, out } = await run(['a.md']);
    assert.equal(status, 1);
    assert.match(out, /^a\.md$/m);
    assert.match(out, /8:9 {2}warning {5,}book a free demo today {2}invite\/sales-meeting/);
    assert.match(out, /→ /);
    assert.match(out, /1 finding in 1 of 1 draft\./);
  });

  it('takes a file, a folder and a glob, each draft once, and no file that holds no copy', async () => {
    assert.deepEqual(
      (await json(['sub'])).drafts.map(({ file }) => file),
      ['sub/b.html', 'sub/clean.txt'],
    );
    assert.deepEqual(
      (await json(['sub/*.html', 'sub', 'sub/b.html'])).drafts.map(({ file }) => file),
      ['sub/b.html', 'sub/clean.txt'],
    );
    const all = (await json(['.'])).drafts.map(({ file }) => file);
    assert.ok(!all.includes('requirements.txt') && !all.includes('code.ts'), all.join());
  });

  it('prints the JSON report as it is promised', async () => {
    const report = await json(['a.md']);
    const [draft] = report.drafts;
    assert.deepEqual(Object.keys(report), ['version', 'drafts', 'journey']);
    assert.deepEqual(report.journey, { findings: [] });
    assert.deepEqual(Object.keys(draft!), ['file', 'touchpoint', 'stage', 'asks', 'bumps', 'dipMoves', 'findings']);
    assert.deepEqual(draft!.touchpoint, { value: 'email', inferred: false });
    assert.deepEqual(Object.keys(draft!.bumps), ['experience', 'modeling', 'social-persuasion']);
    assert.deepEqual(Object.keys(draft!.dipMoves), ['heads-up', 'empathy', 'authority', 'duration']);
    const [finding] = draft!.findings;
    assert.deepEqual(Object.keys(finding!), ['rule', 'level', 'start', 'end', 'line', 'column', 'message', 'reframes']);
    assert.deepEqual([finding!.line, finding!.column], [8, 9]);
    assert.ok(finding!.reframes.length > 0);
    for (const reframe of finding!.reframes) assert.deepEqual(Object.keys(reframe), ['start', 'end', 'text']);
  });

  it('tells the exit status by level', async () => {
    assert.equal((await run(['sub/clean.txt'])).status, 0);
    assert.equal((await run(['sub/b.html'])).status, 1);
    assert.equal((await run(['sub/b.html'], { failOn: 'never' })).status, 0);
  });

  it('reads standard input under a name', async () => {
    const { out, status } = await run([], { format: 'json', stdinFilename: 'x.html' }, '<p>Act now!</p>');
    assert.equal(status, 1);
    assert.equal((JSON.parse(out) as JsonReport).drafts[0]!.findings[0]!.start, 3);
  });

  it('goes by the unpitch.yaml above each draft, and names its mistakes by line', async () => {
    const { status, out, errors } = await run(['team'], { format: 'json' });
    const { drafts } = JSON.parse(out) as JsonReport;
    assert.deepEqual(
      drafts.map(({ file }) => file),
      ['team/a.md', 'team/deep/b.md'],
    );
    const [first, second] = drafts.map(({ findings }) => findings.map(({ rule, level }) => `${rule} ${level}`));
    assert.deepEqual(first, ['buyer/pressure hint', 'own/synergy information']);
    assert.deepEqual(second, ['buyer/pressure hint']);
    assert.match(errors, /team\/unpitch\.yaml:3:3: There is no rule or family “buyer\/nope”/);
    assert.equal(status, 2);
  });

  it('names what can’t be checked, and checks the rest', async () => {
    const { status, out, errors } = await run(['binary.txt', 'missing.md', '*.nothing', 'code.ts', 'sub']);
    assert.equal(status, 2);
    assert.match(errors, /binary\.txt: it is no text file\./);
    assert.match(errors, /missing\.md: there is no such file or folder\./);
    assert.match(errors, /\*\.nothing: no file fits this pattern\./);
    assert.match(errors, /code\.ts: Unpitch reads Markdown, HTML and plain text/);
    assert.match(out, /sub\/b\.html/);
  });

  it('names a file that can’t be read', async function () {
    const file = path.join(folder, 'locked.md');
    writeFileSync(file, 'Act now!');
    chmodSync(file, 0);
    // Who may read everything can't be shown this.
    if (process.getuid?.() === 0) this.skip();
    const { status, errors } = await run(['locked.md', 'a.md']);
    chmodSync(file, 0o600);
    assert.equal(status, 2);
    assert.match(errors, /locked\.md: it can’t be read \(EACCES\)/);
  });

  it('names the file and the line of broken front matter and of an unknown rule, and checks the draft', async () => {
    const broken = await run(['broken.md']);
    assert.match(broken.errors, /broken\.md:[23]:\d+: /);
    assert.match(broken.out, /Act now/);
    const unknown = await run(['unknown.md']);
    assert.match(
      unknown.errors,
      /unknown\.md:3:12: There is no rule or family “buyer\/presure”\. Did you mean “buyer\/pressure”\?/,
    );
    assert.match(unknown.out, /Act now/);
  });
});
