import * as vscode from 'vscode';
import type { Setting } from '../report/config.ts';
import { ignoreInFileEdit, withRuleOff } from '../report/ignore-edit.ts';
import { IGNORE_IN_FILE, IGNORE_ONCE, TURN_RULE_OFF } from './code-actions.ts';
import type { Dismissals } from './dismissals.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { SECTION } from './settings.ts';

/** The three ways to silence a finding: this one, its rule in this file, its rule everywhere. */
export function registerSilenceCommands(drafts: Drafts, dismissals: Dismissals): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(IGNORE_ONCE, (uri: vscode.Uri, print: string) => dismissals.add(uri, print)),
    vscode.commands.registerCommand(IGNORE_IN_FILE, (uri: vscode.Uri, rule: string) => ignoreInFile(drafts, uri, rule)),
    vscode.commands.registerCommand(TURN_RULE_OFF, (uri: vscode.Uri, rule: string) => turnOff(drafts.get(uri), rule)),
  );
}

async function ignoreInFile(drafts: Drafts, uri: vscode.Uri, rule: string): Promise<void> {
  const open = drafts.get(uri);
  if (!open?.draft) return;
  const change = ignoreInFileEdit(open.draft, rule);
  if (!change) {
    const why = open.draft.format.hasFrontMatter
      ? 'The front matter of this draft can’t be read; mend it first.'
      : 'A mail file has no place to say that. Turn the rule off, or ignore this one.';
    void vscode.window.showWarningMessage(why);
    return;
  }
  const { start, end, text } = change;
  const { document } = open;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.replace(uri, range, document.eol === vscode.EndOfLine.CRLF ? text.replace(/\r?\n/g, '\r\n') : text);
  await vscode.workspace.applyEdit(edit);
}

/** Turns a rule off where it is decided: in the `unpitch.yaml` that governs the draft, else in the settings. */
async function turnOff(open: OpenDraft | undefined, rule: string): Promise<void> {
  if (open?.configFile) return turnOffInFile(open.configFile.uri, rule);
  const section = vscode.workspace.getConfiguration(SECTION);
  const inspected = section.inspect<Record<string, Setting>>('rules');
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const own = (inWorkspace ? inspected?.workspaceValue : inspected?.globalValue) ?? {};
  await section.update('rules', { ...own, [rule]: 'off' }, target);
}

async function turnOffInFile(uri: vscode.Uri, rule: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = withRuleOff(document.getText(), rule);
  if (text === undefined) {
    void vscode.window.showWarningMessage(`${uri.fsPath} can’t be read as YAML; mend it first.`);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}
