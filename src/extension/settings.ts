import * as vscode from 'vscode';
import { type ConfigProblem, readConfig, type Setting } from '../report/config.ts';

/** The writer's settings for one place, read from VS Code and checked. */
export interface Settings {
  enable: boolean;
  exclude: readonly string[];
  rules: Readonly<Record<string, Setting>>;
  ignorePhrases: readonly string[];
  problems: readonly ConfigProblem[];
}

export const SECTION = 'unpitch';

/** The settings that hold for a document, or for the workspace. A wrong value is a problem; the rest holds. */
export function readSettings(scope: vscode.ConfigurationScope | undefined, ruleIds: readonly string[]): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  const problems: ConfigProblem[] = [];
  const read = readConfig({ rules: section.get('rules'), ignorePhrases: section.get('ignorePhrases') }, ruleIds);
  problems.push(...read.problems);
  return {
    enable: readEnable(section.get('enable'), problems),
    exclude: readGlobs(section.get('exclude'), problems),
    rules: read.rules,
    ignorePhrases: read.ignorePhrases,
    problems,
  };
}

function readEnable(value: unknown, problems: ConfigProblem[]): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined) problems.push({ path: ['enable'], message: 'Expected true or false.' });
  return true;
}

function readGlobs(value: unknown, problems: ConfigProblem[]): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: ['exclude'], message: 'Expected a list of globs, like ["**/legal/**"].' });
    return [];
  }
  return value.filter((glob: unknown, index): glob is string => {
    if (typeof glob === 'string') return true;
    problems.push({ path: ['exclude', String(index)], message: 'Expected a glob in quotes, like "**/legal/**".' });
    return false;
  });
}
