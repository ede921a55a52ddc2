import * as vscode from 'vscode';

/** The languages that VS Code, or a common extension, gives to files of copy. */
export const LANGUAGES = [
  'markdown',
  'mdx',
  'html',
  'plaintext',
  'handlebars',
  'liquid',
  'mjml',
  'erb',
  'html.erb',
  'jinja-html',
  'django-html',
  'nunjucks',
  'twig',
] as const;

/** Where drafts live. Others (`git:`, `output:`, a chat's code block) are views of something else. */
const SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

/** Why a document isn't checked, for the status item; undefined where it is. */
export type Quiet = 'off' | 'language' | 'scheme' | 'excluded';

/** Says whether a document is checked, and if not, why. */
export function quietBecause(
  document: vscode.TextDocument,
  settings: { enable: boolean; exclude: readonly vscode.GlobPattern[] },
): Quiet | undefined {
  if (!(LANGUAGES as readonly string[]).includes(document.languageId)) return 'language';
  const { scheme } = document.uri;
  // A file system that an extension provides is known to VS Code; a read-only view of history isn't written to.
  if (!SCHEMES.has(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) !== true) return 'scheme';
  if (!settings.enable) return 'off';
  const excluded = settings.exclude.some((glob) => vscode.languages.match({ pattern: glob }, document) > 0);
  return excluded ? 'excluded' : undefined;
}
