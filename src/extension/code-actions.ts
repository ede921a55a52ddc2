import * as vscode from 'vscode';
import type { Replacement } from '../reframe/reframe.ts';
import { plain } from '../reframe/words.ts';
import type { Finding } from '../report/report.ts';
import { rangeOf, SOURCE } from './diagnostics.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { toEdit } from './reframe-edits.ts';
import { EXPLAIN_COMMAND } from './rule-pages.ts';
import { LANGUAGES } from './selector.ts';
import { INSERTS } from './snippets.ts';

export const IGNORE_ONCE = 'unpitch.ignoreOnce';
export const IGNORE_IN_FILE = 'unpitch.ignoreInFile';
export const TURN_RULE_OFF = 'unpitch.turnRuleOff';

/** The quick fixes of a finding: its reframes, the bumps, ways to silence it, and why. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #drafts: Drafts;

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
    const open = this.#drafts.get(document.uri);
    if (!open?.draft) return [];
    const here = open.findings.filter((finding) => rangeOf(finding, document).intersection(range) !== undefined);
    return [
      ...here.flatMap((finding) => reframeActions(open, finding)),
      ...here.slice(0, 1).flatMap((finding) => bumpActions(open, finding)),
      ...here.flatMap((finding) => silencingActions(open, finding)),
    ];
  }
}

/** Makes the provider known for all languages that hold copy. */
export function registerCodeActions(drafts: Drafts): vscode.Disposable {
  const selector = LANGUAGES.map((language) => ({ language }));
  const provider = new CodeActions(drafts);
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: CodeActions.kinds,
  });
}

/** One action a reframe, titled with its words; the first is the preferred one. */
function reframeActions(open: OpenDraft, finding: Finding): vscode.CodeAction[] {
  const { document, draft } = open;
  return draft!.reframes(finding.source).map((replacement, index) => {
    const action = fix(titleOf(replacement, finding), open, finding);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, [toEdit(replacement, document)]);
    action.isPreferred = index === 0;
    return action;
  });
}

function bumpActions(open: OpenDraft, finding: Finding): vscode.CodeAction[] {
  const { block, chunkStart } = finding.source;
  const blockStart = chunkStart + block.segments[0]!.source;
  return INSERTS.filter(({ id }) => id !== 'conversation').map(({ label, command }) => {
    const title = `Add ${label} before this`;
    const action = fix(title, open, finding);
    action.command = { title, command, arguments: [{ before: blockStart }] };
    return action;
  });
}

function silencingActions(open: OpenDraft, finding: Finding): vscode.CodeAction[] {
  const uri = open.document.uri;
  const offers: [title: string, command: string, args: unknown[]][] = [
    ['Ignore this one', IGNORE_ONCE, [uri, finding.fingerprint]],
    [`Ignore ${finding.rule} in this file`, IGNORE_IN_FILE, [uri, finding.rule]],
    [`Turn ${finding.rule} off`, TURN_RULE_OFF, [uri, finding.rule]],
    [`Why does Unpitch mark this?`, EXPLAIN_COMMAND, [finding.rule]],
  ];
  return offers.map(([title, command, args]) => {
    const action = fix(title, open, finding);
    action.command = { title, command, arguments: args };
    return action;
  });
}

function fix(title: string, { document }: OpenDraft, finding: Finding): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const range = rangeOf(finding, document);
  action.diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === SOURCE && diagnostic.range.isEqual(range));
  return action;
}

/** The new words, or the ones that go. */
function titleOf({ parts, isDeletion }: Replacement, { source }: Finding): string {
  if (!isDeletion) return `Reframe: ${shortened(plain(parts))}`;
  const { sighting, start, end } = source.raw;
  return `Take out: ${shortened(sighting.text.slice(start, end))}`;
}

const LONGEST_TITLE = 90;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
