import * as vscode from 'vscode';
import { toSource } from '../prose/block.ts';
import type { FileProblem } from '../report/file-ignores.ts';
import type { Finding } from '../report/report.ts';
import type { Level } from '../rules/rule.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { explainUri } from './rule-pages.ts';

export const SOURCE = 'Unpitch';

const SEVERITY: Record<Level, vscode.DiagnosticSeverity> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows each draft's findings as diagnostics. A sentence is underlined when it is finished, not while it is typed. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('unpitch');
  readonly #subscriptions: vscode.Disposable[];
  /** What is underlined now, by document: so that a squiggle that stands doesn't flicker while its line is edited. */
  readonly #shown = new Map<string, ReadonlySet<string>>();

  constructor(drafts: Drafts) {
    this.#subscriptions = [
      this.#collection,
      drafts.onDidChange((open) => this.#show(open)),
      drafts.onDidClose((uri) => {
        this.#shown.delete(uri.toString());
        this.#collection.delete(uri);
      }),
    ];
    for (const open of drafts.all()) this.#show(open);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(open: OpenDraft): void {
    const { document, findings, problems } = open;
    const key = document.uri.toString();
    const shown = this.#shown.get(key) ?? new Set();
    const due = findings.filter((finding) => shown.has(identity(finding)) || !isUnderWay(finding, open.typingAt));
    this.#shown.set(key, new Set(due.map(identity)));
    this.#collection.set(document.uri, [
      ...due.map((finding) => toDiagnostic(finding, document)),
      ...problems.map((problem) => toProblem(problem, document)),
    ]);
  }
}

function identity({ rule, source }: Finding): string {
  const { sighting, start, end } = source.raw;
  return `${rule} ${sighting.text.slice(start, end)}`;
}

/** True where the last key fell into the finding's own words, or into its sentence before that was closed. */
function isUnderWay({ start, end, source }: Finding, typingAt: number): boolean {
  if (typingAt < 0) return false;
  if (typingAt >= start && typingAt <= end) return true;
  const { sighting } = source.raw;
  if (/[.!?…]$/.test(sighting.text.slice(0, sighting.sentence.end))) return false;
  const sentence = toSource(source.block, sighting.sentence.start, sighting.sentence.end);
  // A space after the last word is still the same sentence.
  return typingAt >= source.chunkStart + sentence.start && typingAt <= source.chunkStart + sentence.end + 1;
}

function toDiagnostic(finding: Finding, document: vscode.TextDocument): vscode.Diagnostic {
  const range = rangeOf(finding, document);
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITY[finding.level]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: explainUri(finding.rule) };
  return diagnostic;
}

/** A mistake in the front matter, shown where it stands. */
function toProblem(problem: FileProblem, document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(problem, document),
    problem.message,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = SOURCE;
  diagnostic.code = 'front-matter';
  return diagnostic;
}

/** The finding's span as VS Code counts it. */
export function rangeOf({ start, end }: { start: number; end: number }, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
