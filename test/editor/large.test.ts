import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { book } from '../support/book.ts';
import { cleanUp, currentDiagnostics, eventually, extension, openUntitled, type } from './helpers.ts';

/** The goal for one task; printed beside what was measured. */
const GOAL_MS = 8;
/** What fails: only a stall that no slow machine explains. */
const LIMIT_MS = 200;

describe('a draft of 100,000 words', function () {
  this.timeout(60_000);
  let durations: number[];
  before(async () => {
    durations = ((await extension()).exports as { durations: number[] }).durations;
  });
  afterEach(cleanUp);

  it('is opened in slices, and typed into without holding the host', async () => {
    durations.length = 0;
    const start = Date.now();
    const editor = await openUntitled(book(100_000));
    const { uri } = editor.document;
    await eventually(
      () => currentDiagnostics(uri).length > 100,
      () => 'it was never checked',
      30_000,
    );
    print('opening', Date.now() - start, durations);
    durations.length = 0;
    let at = editor.document.positionAt(300_000);
    const keys = 'and so we walk on to the harbour. ';
    for (const key of keys) {
      await type(editor, at, key);
      at = at.translate(0, 1);
    }
    print('typing', undefined, durations);
    assert.ok(durations.length >= keys.length);
    assert.ok(Math.max(...durations) < LIMIT_MS, `a task held the host for ${Math.max(...durations).toFixed(0)} ms`);
  });
});

describe('a draft of 1,000 words', () => {
  before(extension);
  afterEach(cleanUp);

  it('is checked soon after it is shown', async () => {
    const text = `${book(1000)}\nAct now!\n`;
    const start = Date.now();
    const document = await vscode.workspace.openTextDocument({ content: text, language: 'markdown' });
    const shown = vscode.window.showTextDocument(document);
    await eventually(
      () => currentDiagnostics(document.uri).length > 0,
      () => 'it was never checked',
    );
    console.log(`      1,000 words, from opening to diagnostics: at most ${Date.now() - start} ms (polled each 50)`);
    await shown;
  });
});

function print(what: string, total: number | undefined, durations: readonly number[]): void {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  const over = sorted.filter((time) => time > GOAL_MS).length;
  console.log(
    `      100,000 words, ${what}${total === undefined ? '' : ` ${total} ms in all`}: ${sorted.length} tasks, median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, ${over} over ${GOAL_MS} ms`,
  );
}
