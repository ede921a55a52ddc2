import * as vscode from 'vscode';

export const EXPLAIN_COMMAND = 'unpitch.explainRule';

/** What a diagnostic's code opens. A command, since the page is a file of the extension and wants to be shown, not edited. */
export function explainUri(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${EXPLAIN_COMMAND}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Registers the command that shows a rule's page. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN_COMMAND, async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z]+\/[a-z-]+$/.test(rule)) return;
    const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  });
}
