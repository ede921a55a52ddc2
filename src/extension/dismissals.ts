import * as vscode from 'vscode';

const KEY = 'dismissed';

/** Findings that the writer dismissed one by one, kept with the workspace by fingerprint. */
export class Dismissals {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  of(uri: vscode.Uri): ReadonlySet<string> {
    return new Set(this.#all()[uri.toString()] ?? []);
  }

  async add(uri: vscode.Uri, fingerprint: string): Promise<void> {
    const all = this.#all();
    const prints = new Set([...(all[uri.toString()] ?? []), fingerprint]);
    await this.#memory.update(KEY, { ...all, [uri.toString()]: [...prints] });
    this.#changed.fire(uri);
  }

  #all(): Record<string, string[]> {
    return this.#memory.get<Record<string, string[]>>(KEY) ?? {};
  }
}
