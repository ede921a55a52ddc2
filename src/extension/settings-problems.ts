import * as vscode from 'vscode';
import type { ConfigProblem } from '../report/config.ts';
import { SECTION } from './settings.ts';

/**
 * Shows mistakes in settings where they were made: as diagnostics in a folder's `.vscode/settings.json`, and in the
 * log for all, since the user's own settings file has no address that an extension may know.
 */
export class SettingsProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('unpitch-settings');
  readonly #log: vscode.LogOutputChannel;
  #last = '';

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }

  /** Replaces what was shown before. */
  async show(problems: readonly ConfigProblem[]): Promise<void> {
    const all = JSON.stringify(problems);
    if (all === this.#last) return;
    this.#last = all;
    this.#diagnostics.clear();
    const places: string[] = [];
    for (const folder of problems.length > 0 ? (vscode.workspace.workspaceFolders ?? []) : []) {
      places.push(...(await this.#showIn(vscode.Uri.joinPath(folder.uri, '.vscode', 'settings.json'), problems)));
    }
    for (const place of places) this.#log.warn(place);
    if (places.length === 0) {
      for (const { path, message } of problems) {
        this.#log.warn(`User settings, ${[SECTION, ...path].join('.')}: ${message}`);
      }
    }
  }

  async #showIn(file: vscode.Uri, problems: readonly ConfigProblem[]): Promise<string[]> {
    let text: string;
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      return []; // No settings file in this folder: the mistake is in the user's.
    }
    const places: string[] = [];
    const diagnostics: vscode.Diagnostic[] = [];
    for (const { path, message } of problems) {
      const range = rangeOf(text, path);
      if (!range) continue;
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'Unpitch';
      diagnostics.push(diagnostic);
      places.push(`${file.fsPath}:${range.start.line + 1}: ${message}`);
    }
    this.#diagnostics.set(file, diagnostics);
    return places;
  }
}

/** Where a setting's key stands in a settings file; settings files may hold comments, so it is looked for as text. */
function rangeOf(text: string, path: readonly string[]): vscode.Range | undefined {
  const setting = text.indexOf(`"${SECTION}.${path[0]}"`);
  if (setting < 0) return undefined;
  const inner = path[1] === undefined ? -1 : text.indexOf(`"${path[1]}"`, setting);
  const start = inner >= 0 ? inner : setting;
  const end = text.indexOf('"', start + 1) + 1;
  return new vscode.Range(positionAt(text, start), positionAt(text, end));
}

function positionAt(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split('\n');
  return new vscode.Position(lines.length - 1, lines.at(-1)!.length);
}
