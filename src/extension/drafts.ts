import * as vscode from 'vscode';
import type { Draft } from '../check/draft.ts';
import type { Change } from '../prose/manuscript.ts';
import type { Config } from '../report/config.ts';
import type { FileProblem } from '../report/file-problems.ts';
import { type Finding, type Report, report } from '../report/report.ts';
import type { ConfigFiles, Governing } from './config-files.ts';
import type { Dismissals } from './dismissals.ts';
import { type Quiet, quietBecause } from './selector.ts';
import { readSettings, type Settings } from './settings.ts';
import { inSlices, timed } from './tasks.ts';

/** What is known of an open document. */
export interface OpenDraft {
  document: vscode.TextDocument;
  /** Undefined where the document isn't checked. */
  draft: Draft | undefined;
  quiet: Quiet | undefined;
  settings: Settings;
  /** The `unpitch.yaml` above the document, if there is one. */
  configFile: Governing['file'];
  findings: readonly Finding[];
  /** Mistakes in what the draft says about itself. */
  problems: readonly FileProblem[];
  /** The end of the last edit, while its sentence may still be under way; -1 else. */
  typingAt: number;
}

const UNREAD: Omit<OpenDraft, 'document'> = {
  draft: undefined,
  quiet: undefined,
  settings: { enable: true, exclude: [], rules: {}, ignorePhrases: [], problems: [] },
  configFile: undefined,
  findings: [],
  problems: [],
  typingAt: -1,
};
const NOTHING: Report = { findings: [], problems: [] };

/** How long after the last key a sentence under way is judged as it stands. */
const PAUSE_MS = 800;

/** The documents that VS Code has open, each with its draft, kept current from the change events. */
export class Drafts implements vscode.Disposable {
  readonly #configs: ConfigFiles;
  readonly #dismissals: Dismissals;
  readonly #open = new Map<string, OpenDraft>();
  /** Drafts that are being opened in slices: the changes that came meanwhile. */
  readonly #openings = new Map<string, { changes: Change[]; giveUp: () => void }>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<OpenDraft>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  /** A draft's findings were made anew. */
  readonly onDidChange = this.#changed.event;
  readonly onDidClose = this.#closed.event;

  constructor(configs: ConfigFiles, dismissals: Dismissals) {
    this.#configs = configs;
    this.#dismissals = dismissals;
    const { workspace } = vscode;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.#add(document)),
      workspace.onDidCloseTextDocument((document) => this.#remove(document.uri)),
      workspace.onDidChangeTextDocument((event) => timed(() => this.#follow(event))),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('unpitch') && this.readAgain()),
      configs.onDidChange(() => this.readAgain()),
      dismissals.onDidChange((uri) => this.#judge(this.#open.get(uri.toString()))),
      this.#changed,
      this.#closed,
    ];
    for (const document of workspace.textDocuments) this.#add(document);
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    for (const { giveUp } of this.#openings.values()) giveUp();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  get(uri: vscode.Uri): OpenDraft | undefined {
    return this.#open.get(uri.toString());
  }

  all(): Iterable<OpenDraft> {
    return this.#open.values();
  }

  /** Reads all open documents anew, after settings or an `unpitch.yaml` changed. */
  readAgain(): void {
    for (const { document } of [...this.#open.values()]) this.#add(document);
  }

  #add(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    // Known from now on, so that one that is closed while its `unpitch.yaml` is read isn't opened after all.
    if (!this.#open.has(key)) this.#open.set(key, { ...UNREAD, document });
    this.#configs.for(document.uri).then((governing) => {
      if (this.#open.has(key) && !document.isClosed) this.#read(document, governing);
    });
  }

  #read(document: vscode.TextDocument, { engine, file }: Governing): void {
    const key = document.uri.toString();
    const settings = readSettings(document, this.#configs.ruleIds);
    const quiet = quietBecause(document, { enable: settings.enable, exclude: [...settings.exclude, ...globsOf(file)] });
    const kind = { language: document.languageId, path: document.uri.path };
    const opening = quiet ? undefined : engine.begin(document.getText(), kind);
    const open: OpenDraft = { ...UNREAD, document, quiet, settings, configFile: file };
    this.#giveUpOpening(key);
    if (!opening) {
      this.#show(open);
      return;
    }
    // Until a long draft is open, what was known of it stays; keys are kept and followed then.
    const changes: Change[] = [];
    const whenOpen = () => {
      this.#openings.delete(key);
      open.draft = opening.finish();
      open.draft.edit(changes);
      this.#show(open);
    };
    this.#openings.set(key, { changes, giveUp: () => {} });
    const giveUp = inSlices(opening, whenOpen);
    const known = this.#openings.get(key);
    if (known) known.giveUp = giveUp;
  }

  #show(open: OpenDraft): void {
    this.#open.set(open.document.uri.toString(), open);
    this.#judge(open);
  }

  #giveUpOpening(key: string): void {
    this.#openings.get(key)?.giveUp();
    this.#openings.delete(key);
  }

  #remove(uri: vscode.Uri): void {
    this.#stopWaiting(uri.toString());
    this.#giveUpOpening(uri.toString());
    if (this.#open.delete(uri.toString())) this.#closed.fire(uri);
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    // VS Code lists the changes of one event from the last to the first, so each may be applied as it stands.
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    this.#openings.get(document.uri.toString())?.changes.push(...changes);
    const open = this.#open.get(document.uri.toString());
    if (!open?.draft) return;
    open.draft.edit(changes);
    if (open.draft.length !== lengthOf(document)) {
      // A change of line endings comes without content changes.
      this.#add(document);
      return;
    }
    const [only] = changes;
    const isTyping = changes.length === 1 && only !== undefined && only.text.length === 1;
    open.typingAt = isTyping ? only.start + only.text.length : -1;
    this.#judge(open);
    this.#wait(open);
  }

  /** Judges once more when the writer pauses, for the sentence that was under way. */
  #wait(open: OpenDraft): void {
    const key = open.document.uri.toString();
    this.#stopWaiting(key);
    if (open.typingAt < 0) return;
    const pause = setTimeout(() => {
      open.typingAt = -1;
      this.#judge(open);
    }, PAUSE_MS);
    this.#pauses.set(key, pause);
  }

  #stopWaiting(key: string): void {
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
  }

  #judge(open: OpenDraft | undefined): void {
    if (!open) return;
    const { draft, document } = open;
    const config = configOf(open, this.#dismissals.of(document.uri));
    const { findings, problems } = draft ? report(draft, config) : NOTHING;
    open.findings = findings;
    open.problems = problems;
    this.#changed.fire(open);
  }
}

/** The settings, and over them what `unpitch.yaml` says; phrases to ignore add up. */
function configOf({ settings, configFile }: OpenDraft, ignored: ReadonlySet<string>): Config {
  return {
    rules: { ...settings.rules, ...configFile?.rules },
    ignorePhrases: [...settings.ignorePhrases, ...(configFile?.ignorePhrases ?? [])],
    ignored,
  };
}

/** The globs of an `unpitch.yaml`, which are relative to its folder. */
function globsOf(file: Governing['file']): vscode.GlobPattern[] {
  if (!file) return [];
  const folder = vscode.Uri.joinPath(file.uri, '..');
  return file.exclude.map((glob) => new vscode.RelativePattern(folder, glob));
}

/** The document's length in UTF-16 code units, without joining its lines. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).rangeIncludingLineBreak.end);
}
