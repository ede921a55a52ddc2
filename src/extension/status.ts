import * as vscode from 'vscode';
import type { Drafts, OpenDraft } from './drafts.ts';
import { LANGUAGES, type Quiet } from './selector.ts';

const QUIET_REASONS: Record<Quiet, string> = {
  off: 'Unpitch is off here: the setting unpitch.enable says so.',
  language: 'Unpitch reads Markdown, HTML and plain text. Choose one of them as this file’s language.',
  scheme: 'Unpitch doesn’t read this view; open the file itself.',
  excluded: 'This file is excluded by the setting unpitch.exclude.',
};

/** Why a document isn't checked, in a sentence. */
export function quietReason(quiet: Quiet): string {
  return QUIET_REASONS[quiet];
}

/** The item behind the braces in the status bar: what was found, or why it is quiet. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem(
    'unpitch.status',
    LANGUAGES.map((language) => ({ language })),
  );
  readonly #drafts: Drafts;
  readonly #subscriptions: vscode.Disposable[];

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
    this.#item.name = 'Unpitch';
    this.#subscriptions = [
      this.#item,
      drafts.onDidChange(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    ];
    this.#show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const open = uri && this.#drafts.get(uri);
    if (!open) return;
    const { text, detail, command, wrong } = describe(open);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.command = command;
    this.#item.severity = wrong ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }
}

interface Description {
  text: string;
  detail: string;
  command: vscode.Command;
  wrong: boolean;
}

const CHECK: vscode.Command = { title: 'Show', command: 'unpitch.checkDraft' };
const openSettings = (key: string): vscode.Command => ({
  title: 'Settings',
  command: 'workbench.action.openSettings',
  arguments: [key],
});

/** What the item says of a draft. */
export function describe({ settings, quiet, problems, findings }: OpenDraft): Description {
  const [problem] = settings.problems;
  if (problem) {
    const key = ['unpitch', ...problem.path].join('.');
    return {
      text: 'A setting is wrong',
      detail: `${key}: ${problem.message}`,
      command: openSettings('unpitch'),
      wrong: true,
    };
  }
  if (quiet) return { text: 'Quiet', detail: quietReason(quiet), command: openSettings('unpitch'), wrong: false };
  const [mistake] = problems;
  if (mistake) return { text: 'Front matter', detail: mistake.message, command: CHECK, wrong: true };
  if (findings.length === 0) return { text: 'Nothing pitches', detail: 'Unpitch', command: CHECK, wrong: false };
  const rules = new Set(findings.map(({ rule }) => rule));
  const text = findings.length === 1 ? '1 phrase pitches' : `${findings.length} phrases pitch`;
  return { text, detail: [...rules].join(', '), command: CHECK, wrong: false };
}
