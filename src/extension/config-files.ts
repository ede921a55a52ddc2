import * as vscode from 'vscode';
import { Unpitch, type UnpitchOptions } from '../check/unpitch.ts';
import { CONFIG_FILE, type ConfigFile, readConfigFile } from '../report/config-file.ts';
import { Lines } from '../report/lines.ts';
import { SOURCE } from './diagnostics.ts';

/** The `unpitch.yaml` that governs a draft, and an engine that knows its own phrases. */
export interface Governing {
  engine: Unpitch;
  file: (ConfigFile & { uri: vscode.Uri }) | undefined;
}

/** Finds the `unpitch.yaml` above each draft, up to its workspace folder, and follows what becomes of it. */
export class ConfigFiles implements vscode.Disposable {
  readonly #options: UnpitchOptions;
  readonly #default: Governing;
  readonly #byFolder = new Map<string, Promise<Governing>>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('unpitch-config');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  /** Some `unpitch.yaml` was made, changed or deleted. */
  readonly onDidChange = this.#changed.event;

  constructor(options: UnpitchOptions) {
    this.#options = options;
    this.#default = { engine: new Unpitch(options), file: undefined };
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
    const forget = () => {
      this.#byFolder.clear();
      this.#diagnostics.clear();
      this.#changed.fire();
    };
    this.#subscriptions = [
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      this.#diagnostics,
      this.#changed,
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  get ruleIds(): readonly string[] {
    return this.#default.engine.ruleIds;
  }

  /** What governs a document. One outside every workspace folder has the settings alone. */
  for(uri: vscode.Uri): Promise<Governing> {
    const top = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return top ? this.#forFolder(vscode.Uri.joinPath(uri, '..'), top) : Promise.resolve(this.#default);
  }

  #forFolder(folder: vscode.Uri, top: vscode.Uri): Promise<Governing> {
    const key = folder.toString();
    let governing = this.#byFolder.get(key);
    if (!governing) {
      governing = this.#read(folder, top);
      this.#byFolder.set(key, governing);
    }
    return governing;
  }

  async #read(folder: vscode.Uri, top: vscode.Uri): Promise<Governing> {
    const uri = vscode.Uri.joinPath(folder, CONFIG_FILE);
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(uri);
    } catch {
      const isTop = folder.path.length <= top.path.length;
      return isTop ? this.#default : this.#forFolder(vscode.Uri.joinPath(folder, '..'), top);
    }
    const text = new TextDecoder().decode(bytes);
    const read = readConfigFile(text, this.ruleIds);
    this.#show(uri, text, read);
    const engine = read.own.length > 0 ? new Unpitch({ ...this.#options, own: read.own }) : this.#default.engine;
    return { engine, file: { ...read, uri } };
  }

  /** The file's mistakes, at their places. */
  #show(uri: vscode.Uri, text: string, { problems }: ConfigFile): void {
    const lines = new Lines(text);
    const position = (offset: number) => {
      const { line, column } = lines.at(offset);
      return new vscode.Position(line - 1, column - 1);
    };
    const diagnostics = problems.map(({ start, end, message }) => {
      const range = new vscode.Range(position(start), position(end));
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = SOURCE;
      return diagnostic;
    });
    this.#diagnostics.set(uri, diagnostics);
  }
}
