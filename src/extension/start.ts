import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions.ts';
import { ConfigFiles } from './config-files.ts';
import { Diagnostics } from './diagnostics.ts';
import { Dismissals } from './dismissals.ts';
import { registerDraftCommands } from './draft-commands.ts';
import { Drafts } from './drafts.ts';
import { registerInsertCommands } from './insert-command.ts';
import { registerRulePages } from './rule-pages.ts';
import { readSettings } from './settings.ts';
import { SettingsProblems } from './settings-problems.ts';
import { registerSilenceCommands } from './silence-commands.ts';
import { Status } from './status.ts';
import { durations } from './tasks.ts';

/** What other extensions, and our own tests, can ask of Unpitch. */
export interface Exports {
  /** How long its tasks held the extension host, in milliseconds. */
  durations: readonly number[];
  /** How long reading the engine's bundle took, in milliseconds, and how long starting it. */
  loadMs: number;
  startMs: number;
}

/** Reads the open drafts, shows what they hold, and follows every edit. */
export function start(context: vscode.ExtensionContext): Pick<Exports, 'durations'> {
  const log = vscode.window.createOutputChannel('Unpitch', { log: true });
  const configs = new ConfigFiles({
    onBrokenRule: (rule, error) => log.error(`The rule ${rule.id} failed and is left out.`, error as Error),
  });
  const dismissals = new Dismissals(context.workspaceState);
  const drafts = new Drafts(configs, dismissals);
  context.subscriptions.push(
    log,
    configs,
    drafts,
    new Diagnostics(drafts),
    new Status(drafts),
    registerCodeActions(drafts),
    registerInsertCommands(context.extensionUri, drafts),
    registerSilenceCommands(drafts, dismissals),
    registerDraftCommands(drafts),
    registerRulePages(context.extensionUri),
    watchSettings(configs.ruleIds, log),
  );
  return { durations };
}

/** Shows mistakes in the settings now, and whenever they change. */
function watchSettings(ruleIds: readonly string[], log: vscode.LogOutputChannel): vscode.Disposable {
  const problems = new SettingsProblems(log);
  const read = () => problems.show(readSettings(undefined, ruleIds).problems);
  void read();
  return vscode.Disposable.from(
    problems,
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('unpitch') && void read()),
  );
}
