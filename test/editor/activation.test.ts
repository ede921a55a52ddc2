import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, EXTENSION_ID, extension, open, openUntitled } from './helpers.ts';

describe('activation', () => {
  afterEach(cleanUp);

  it('runs in a real VS Code, in a folder of its own', () => {
    assert.match(vscode.version, /^1\.\d+\.\d+/);
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });

  it('is installed under its name', () => {
    assert.ok(vscode.extensions.getExtension(EXTENSION_ID));
  });

  it('activates when asked', async () => {
    const { isActive, exports } = await extension();
    assert.ok(isActive);
    const { loadMs, startMs } = exports as { loadMs: number; startMs: number };
    console.log(`      reading the engine ${loadMs.toFixed(0)} ms, starting it ${startMs.toFixed(0)} ms`);
  });

  it('opens a Markdown draft from a file and from nowhere', async () => {
    const saved = await open('draft.md', '# Hello\n');
    assert.equal(saved.document.languageId, 'markdown');
    const unsaved = await openUntitled('# Hello\n');
    assert.equal(unsaved.document.isUntitled, true);
  });
});
