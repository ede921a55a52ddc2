// What a test does in a real VS Code, as a writer would, and waits for as a writer would.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

export const EXTENSION_ID = 'unpitch.unpitch';
export const SOURCE = 'Unpitch';

const LIMIT_MS = 10_000;
const RETRY_MS = 50;
// "As many as expected" must last this long, or a count that is still on its way elsewhere would pass; and there is no
// event for "checked, and nothing found", so an expected nothing is watched for longer.
const SETTLED_MS = 150;
const SILENCE_MS = 800;

/**
 * Asks again until the answer is truthy.
 * @throws after ten seconds, with what `describe` says
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  describe: () => string,
  limitMs = LIMIT_MS,
): Promise<Exclude<Awaited<T>, undefined | null | false | 0 | ''>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<Awaited<T>, undefined | null | false | 0 | ''>;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain. ${describe()}`);
    await sleep(RETRY_MS);
  }
}

/** The extension under test, active. */
export async function extension(): Promise<vscode.Extension<unknown>> {
  const found = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(found, `${EXTENSION_ID} is not installed`);
  await found.activate();
  return found;
}

/** A file of the test workspace, which is a temporary folder. */
export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A file beside those that `open` writes: in a folder of the test's own, below the workspace folder. */
export function draftFile(name: string): vscode.Uri {
  return workspaceFile(`${testFolder}/${name}`);
}

// VS Code holds on to a closed document for some minutes, and to its text and language with it: a file of the same name
// would come up with those of the test before.
let testFolder = randomUUID();

/**
 * Writes a draft into the test's folder and shows it.
 * @param name its path in there; missing folders are made
 * @param language left out, VS Code chooses by the file's name
 */
export async function open(name: string, content: string, language?: string): Promise<vscode.TextEditor> {
  const uri = draftFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return show(await vscode.workspace.openTextDocument(uri), language);
}

/** Shows a draft that was never saved. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument({ content, language }));
}

async function show(document: vscode.TextDocument, language?: string): Promise<vscode.TextEditor> {
  const shown =
    language && language !== document.languageId
      ? await vscode.languages.setTextDocumentLanguage(document, language)
      : document;
  return vscode.window.showTextDocument(shown);
}

/** What Unpitch has to say of a file now, in the order of the text. */
export function currentDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Unpitch's diagnostics, once there are exactly `count`, and stay so. */
export async function diagnostics(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  const stay = count === 0 ? SILENCE_MS : SETTLED_MS;
  let since = Date.now();
  await eventually(
    () => {
      if (currentDiagnostics(uri).length !== count) since = Date.now() + RETRY_MS;
      return Date.now() - since >= stay;
    },
    () => `Expected ${count} diagnostics, got ${listed(currentDiagnostics(uri).map(({ message }) => message))}`,
  );
  return currentDiagnostics(uri);
}

/**
 * The quick fixes at a range, other extensions' included: pick one by its title, never by its place. Asks again while
 * there are none, since VS Code drops the first requests after start-up.
 * @param wanted a part of a title that must be among them
 */
export async function quickFixes(uri: vscode.Uri, range: vscode.Range, wanted = ''): Promise<vscode.CodeAction[]> {
  let actions: vscode.CodeAction[] = [];
  return eventually(
    async () => {
      const kind = vscode.CodeActionKind.QuickFix.value;
      actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
      return actions.some(({ title }) => title.includes(wanted)) && actions;
    },
    () => `Expected a quick fix titled “${wanted}”, got ${listed(actions.map(({ title }) => title))}`,
  );
}

/** The quick fix whose title contains `title`. */
export async function quickFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  const actions = await quickFixes(uri, range, title);
  return actions.find((action) => action.title.includes(title))!;
}

/** Takes a fix as VS Code does: its edit first, then its command. */
export async function apply({ title, edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit || command, `“${title}” does nothing`);
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), `“${title}” could not be applied`);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Types over the selection, as from a keyboard. */
export async function type(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('type', { text });
}

/** Sets a user setting until `cleanUp`. */
export async function setting(key: string, value: unknown): Promise<void> {
  changedSettings.add(key);
  await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
}

const changedSettings = new Set<string>();

/** Leaves the next test an empty workspace: no editors, no files, no settings of this one's. For `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    // Closes an unsaved draft without the question that no one is here to answer.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const key of changedSettings) {
    await vscode.workspace.getConfiguration().update(key, undefined, vscode.ConfigurationTarget.Global);
  }
  changedSettings.clear();
  const folder = workspaceFile('');
  for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name), { recursive: true });
  }
  testFolder = randomUUID();
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? 'none' : `${texts.length}: ${texts.join(' · ')}`;
}
