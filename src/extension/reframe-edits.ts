import * as vscode from 'vscode';
import type { Replacement } from '../reframe/reframe.ts';
import type { Part } from '../reframe/words.ts';
import { rangeOf } from './diagnostics.ts';

/** A replacement as an edit of its document: plain, or a snippet where it asks for facts. */
export function toEdit(
  replacement: Replacement,
  document: vscode.TextDocument,
): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = rangeOf(replacement, document);
  if (!replacement.parts.some((part) => 'stop' in part)) {
    return vscode.TextEdit.replace(range, replacement.parts.map((part) => ('text' in part ? part.text : '')).join(''));
  }
  return new vscode.SnippetTextEdit(range, toSnippet(replacement.parts));
}

/** The draft's words enter a snippet as text, so that `$500` and `}` stay what they are; each stop is a placeholder. */
function toSnippet(parts: readonly Part[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const part of parts) {
    if ('text' in part) snippet.appendText(part.text);
    else snippet.appendPlaceholder(part.stop);
  }
  return snippet;
}
