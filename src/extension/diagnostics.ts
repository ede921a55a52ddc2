import * as vscode from 'vscode';
import { toSource } from '../prose/block.ts';
import type { FileProblem } from '../report/file-problems.ts';
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

/** A diagnostic to be shown, before it is made one of VS Code's. */
interface Mark {
  /** What it says of which words: so that a squiggle that stands doesn't flicker while its line is edited. */
  identity: string;
  start: vscode.Position;
  end: vscode.Position;
  make: (range: vscode.Range) => vscode.Diagnostic;
}

/** Shows each draft's findings as diagnostics. A sentence is underlined when it is finished, not while it is typed. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('unpitch');
  readonly #subscriptions: vscode.Disposable[];
  readonly #shown = new Map<string, readonly Mark[]>();

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
    const { document, findings, problems, typingAt } = open;
    const key = document.uri.toString();
    const shown = this.#shown.get(key) ?? [];
    const standing = typingAt < 0 ? undefined : new Set(shown.map(({ identity }) => identity));
    const due = standing
      ? findings.filter((finding) => standing.has(identityOf(finding)) || !isUnderWay(finding, typingAt))
      : findings;
    const marks = [
      ...due.map((finding) => toMark(finding, document)),
      ...problems.map((problem) => problemMark(problem, document)),
    ];
    this.#shown.set(key, marks);
    // Most keys move nothing that is underlined, and sending 1,000 diagnostics again costs more than finding them.
    if (marks.length === shown.length && marks.every((mark, i) => isSame(mark, shown[i]!))) return;
    this.#collection.set(
      document.uri,
      marks.map(({ start, end, make }) => make(new vscode.Range(start, end))),
    );
  }
}

function identityOf({ rule, level, source }: Finding): string {
  const { sighting, start, end } = source.raw;
  return `${level} ${rule} ${sighting.text.slice(start, end)}`;
}

function isSame(a: Mark, b: Mark): boolean {
  return a.start.isEqual(b.start) && a.end.isEqual(b.end) && a.identity === b.identity;
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

function toMark(finding: Finding, document: vscode.TextDocument): Mark {
  return {
    identity: identityOf(finding),
    start: document.positionAt(finding.start),
    end: document.positionAt(finding.end),
    make: (range) => {
      const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITY[finding.level]);
      diagnostic.source = SOURCE;
      diagnostic.code = { value: finding.rule, target: explainUri(finding.rule) };
      return diagnostic;
    },
  };
}

/** A mistake in the front matter, shown where it stands. */
function problemMark({ start, end, message }: FileProblem, document: vscode.TextDocument): Mark {
  return {
    identity: message,
    start: document.positionAt(start),
    end: document.positionAt(end),
    make: (range) => {
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = SOURCE;
      diagnostic.code = 'unpitch';
      return diagnostic;
    },
  };
}

/** The finding's span as VS Code counts it. */
export function rangeOf({ start, end }: { start: number; end: number }, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
