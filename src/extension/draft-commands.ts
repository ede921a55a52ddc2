import * as vscode from 'vscode';
import { rangeOf } from './diagnostics.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { toEdit } from './reframe-edits.ts';
import { quietReason } from './status.ts';

/** Commands on the draft in front of the writer. */
export function registerDraftCommands(drafts: Drafts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('unpitch.checkDraft', () => checkDraft(drafts)),
    vscode.commands.registerCommand('unpitch.reframeSelection', () => reframeSelection(drafts)),
  );
}

async function checkDraft(drafts: Drafts): Promise<void> {
  const open = activeDraft(drafts);
  if (!open) return;
  if (open.findings.length === 0) {
    void vscode.window.showInformationMessage('Nothing pitches in this draft.');
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Takes the best reframe of every finding in the selection, or in the draft where nothing is selected; one undo. */
async function reframeSelection(drafts: Drafts): Promise<void> {
  const open = activeDraft(drafts);
  const editor = vscode.window.activeTextEditor;
  if (!open?.draft || !editor) return;
  const { document, draft } = open;
  const isSelected = (range: vscode.Range) =>
    editor.selection.isEmpty || editor.selections.some((selection) => selection.intersection(range) !== undefined);
  const edits = open.findings.flatMap((finding) => {
    if (!isSelected(rangeOf(finding, document))) return [];
    const [best] = draft.reframes(finding.source);
    return best ? [best] : [];
  });
  if (edits.length === 0) {
    void vscode.window.showInformationMessage('There is nothing to reframe here.');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    withoutOverlaps(edits).map((replacement) => toEdit(replacement, document)),
  );
  await vscode.workspace.applyEdit(edit);
}

/** Replacements that take whole sentences may meet; the first of two that do is taken. */
function withoutOverlaps<T extends { start: number; end: number }>(edits: readonly T[]): T[] {
  let last = -1;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** The draft in front of the writer; says why there is none. */
function activeDraft(drafts: Drafts): OpenDraft | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const open = document && drafts.get(document.uri);
  if (open?.draft) return open;
  void vscode.window.showInformationMessage(
    open?.quiet ? quietReason(open.quiet) : 'Open a draft first: a Markdown, HTML or plain text file.',
  );
  return undefined;
}
