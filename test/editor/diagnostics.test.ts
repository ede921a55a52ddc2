import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  currentDiagnostics,
  diagnostics,
  eventually,
  extension,
  open,
  openUntitled,
  SOURCE,
  setting,
  type,
  workspaceFile,
} from './helpers.ts';

const PITCH = 'Book a free demo today.';

describe('diagnostics', () => {
  before(extension);
  afterEach(cleanUp);

  it('mark the pitch, with its source, its rule and its level', async () => {
    const { document } = await open('draft.md', `Hi Ana,\n\nPlease **book a free demo** this week.\n`);
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.equal(diagnostic!.source, SOURCE);
    assert.equal(document.getText(diagnostic!.range), 'book a free demo** this week');
    assert.equal(diagnostic!.severity, vscode.DiagnosticSeverity.Warning);
    const code = diagnostic!.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'invite/sales-meeting');
    assert.equal(code.target.scheme, 'command');
  });

  for (const [name, content] of [
    ['page.html', `<p>${PITCH}</p><!-- ${PITCH} --><script>"${PITCH}"</script>`],
    ['note.txt', `Hello,\n${PITCH}\n`],
    ['mail.markdown', `---\ntitle: ${PITCH}\n---\n\n${PITCH}\n\n    ${PITCH}\n`],
  ] as const) {
    it(`reads ${name}, and only its prose`, async () => {
      const { document } = await open(name, content);
      await diagnostics(document.uri, 1);
    });
  }

  it('read a draft that was never saved', async () => {
    await diagnostics((await openUntitled(PITCH)).document.uri, 1);
    await diagnostics((await openUntitled(`<b>${PITCH}</b>`, 'html')).document.uri, 1);
  });

  it('read a template whose language only an extension would know', async () => {
    await diagnostics((await open('mail.hbs', `<p>Hi {{name}}, ${PITCH}</p>`, 'handlebars')).document.uri, 1);
  });

  it('leave code alone', async () => {
    await diagnostics((await open('code.json', `{"a": "${PITCH}"}`)).document.uri, 0);
  });

  it('follow edits, also several at once, with Windows line ends', async () => {
    const { document } = await open('draft.md', `One.\r\n\r\n${PITCH}\r\n\r\nTwo.\r\n\r\n${PITCH}\r\n`);
    await diagnostics(document.uri, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Zero 🙂.\r\n\r\n');
    edit.replace(document.uri, new vscode.Range(2, 0, 2, 16), 'The oven is on');
    await vscode.workspace.applyEdit(edit);
    const [left] = await diagnostics(document.uri, 1);
    assert.equal(document.getText(left!.range), 'Book a free demo today');
  });

  it('are as right after many edits as after opening anew', async () => {
    const editor = await open('draft.md', `# Title\n\n${PITCH}\n\nMore.\n`);
    await diagnostics(editor.document.uri, 1);
    const pieces = [
      'Act now! ',
      '\n\n',
      '**',
      '`code` ',
      '- ',
      '> ',
      `${PITCH} `,
      '[',
      '](x) ',
      'only 3 left ',
      '```\n',
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % below;
    };
    for (let i = 0; i < 60; i++) {
      const at = editor.document.positionAt(random(editor.document.getText().length + 1));
      await editor.edit((edit) => {
        if (random(3) === 0) edit.delete(new vscode.Range(at, at.translate(0, random(12))));
        else edit.insert(at, pieces[random(pieces.length)]!);
      });
    }
    const shown = await settled(editor.document.uri);
    const fresh = await openUntitled(editor.document.getText());
    const wanted = await settled(fresh.document.uri);
    assert.ok(wanted.length > 0);
    assert.deepEqual(shown, wanted);
  });

  it('don’t flash under a sentence that is being typed', async () => {
    const editor = await open('draft.md', 'Hello.\n\n');
    const { uri } = editor.document;
    const seen: number[] = [];
    const watch = vscode.languages.onDidChangeDiagnostics(() => seen.push(currentDiagnostics(uri).length));
    let at = new vscode.Position(2, 0);
    for (const key of 'Please book a free demo') {
      await type(editor, at, key);
      at = at.translate(0, 1);
    }
    assert.ok(
      seen.every((count) => count === 0),
      `seen ${seen}`,
    );
    await type(editor, at, '.');
    await eventually(
      () => currentDiagnostics(uri).length === 1,
      () => 'the finished sentence was never marked',
    );
    watch.dispose();
  });

  it('mark a sentence under way when the writer pauses', async () => {
    const editor = await open('draft.md', '');
    let at = new vscode.Position(0, 0);
    for (const key of 'Book a free demo') {
      await type(editor, at, key);
      at = at.translate(0, 1);
    }
    await diagnostics(editor.document.uri, 1);
  });

  it('go when the draft is closed', async () => {
    const { document } = await openUntitled(PITCH);
    await diagnostics(document.uri, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await diagnostics(document.uri, 0);
  });
});

describe('settings', () => {
  before(extension);
  afterEach(cleanUp);

  it('turn Unpitch off and on', async () => {
    const { document } = await open('draft.md', PITCH);
    await diagnostics(document.uri, 1);
    await setting('unpitch.enable', false);
    await diagnostics(document.uri, 0);
    await setting('unpitch.enable', true);
    await diagnostics(document.uri, 1);
  });

  it('set the level of a family and of a rule', async () => {
    const { document } = await open('draft.md', PITCH);
    await setting('unpitch.rules', { invite: 'hint' });
    await eventually(
      () => currentDiagnostics(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint,
      () => 'the family’s level was not taken',
    );
    await setting('unpitch.rules', { invite: 'hint', 'invite/sales-meeting': 'off' });
    await diagnostics(document.uri, 0);
  });

  it('name phrases that are never marked, and files that are never read', async () => {
    const { document } = await open('draft.md', PITCH);
    await diagnostics(document.uri, 1);
    await setting('unpitch.ignorePhrases', ['free demo']);
    await diagnostics(document.uri, 0);
    await setting('unpitch.ignorePhrases', []);
    await diagnostics(document.uri, 1);
    await setting('unpitch.exclude', ['**/draft.md']);
    await diagnostics(document.uri, 0);
  });

  it('exclude by default what holds no copy', async () => {
    await diagnostics((await open('requirements.txt', PITCH)).document.uri, 0);
  });

  it('that are wrong are shown where they stand, and the rest holds', async () => {
    const { document } = await open('draft.md', PITCH);
    const file = workspaceFile('.vscode/settings.json');
    const text =
      '{\n  // mine\n  "unpitch.rules": {\n    "invite/sales-meetin": "off",\n    "invite": "hint"\n  }\n}\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const wrong = await eventually(
      () => vscode.languages.getDiagnostics(file).find(({ source }) => source === SOURCE),
      () => 'the wrong setting was not shown',
    );
    assert.equal(wrong.range.start.line, 3);
    assert.match(wrong.message, /Did you mean “invite\/sales-meeting”/);
    await eventually(
      () => currentDiagnostics(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint,
      () => 'the right setting beside it was not taken',
    );
  });

  it('in unpitch.yaml hold for the drafts below it, and its mistakes are shown in it', async () => {
    const { document } = await open('draft.md', `${PITCH} Such synergy.`);
    await diagnostics(document.uri, 1);
    const file = vscode.Uri.joinPath(document.uri, '../unpitch.yaml');
    const yaml = 'rules:\n  invite: off\n  nope: off\nphrases: [synergy]\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
    await eventually(
      () =>
        currentDiagnostics(document.uri)
          .map(({ range }) => document.getText(range))
          .join() === 'synergy',
      () => `shown: ${listed(document.uri).join()}`,
    );
    const wrong = await eventually(
      () => vscode.languages.getDiagnostics(file)[0],
      () => 'the mistake was not shown',
    );
    assert.equal(wrong.range.start.line, 2);
    await vscode.workspace.fs.delete(file);
    await eventually(
      () =>
        currentDiagnostics(document.uri)
          .map(({ range }) => document.getText(range))
          .join() !== 'synergy',
      () => 'the deleted file still holds',
    );
  });

  it('in front matter that are wrong are shown at their place', async () => {
    const { document } = await open('draft.md', `---\nunpitch:\n  ignore: [invite/nope]\n---\n\n${PITCH}`);
    const [wrong] = await diagnostics(document.uri, 2);
    assert.equal(document.getText(wrong!.range), 'invite/nope');
  });
});

/** What is shown once nothing changes any more. */
async function settled(uri: vscode.Uri): Promise<string[]> {
  let last = '';
  let since = Date.now();
  await eventually(
    () => {
      const now = listed(uri).join();
      if (now !== last) since = Date.now();
      last = now;
      return Date.now() - since > 1200;
    },
    () => 'it never settled',
  );
  return listed(uri);
}

function listed(uri: vscode.Uri): string[] {
  return currentDiagnostics(uri).map(({ range, code }) => {
    const { start, end } = range;
    return `${start.line}:${start.character}-${end.line}:${end.character} ${(code as { value: string }).value}`;
  });
}
