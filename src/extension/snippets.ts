import * as vscode from 'vscode';

/** What can be inserted: the three bumps and the learning conversation. */
export const INSERTS = [
  { id: 'experience', prefix: 'bump-experience', label: 'an experience bump', command: 'unpitch.insertExperienceBump' },
  { id: 'modeling', prefix: 'bump-modeling', label: 'a modeling bump', command: 'unpitch.insertModelingBump' },
  {
    id: 'social-persuasion',
    prefix: 'bump-social-persuasion',
    label: 'a social persuasion bump',
    command: 'unpitch.insertSocialPersuasionBump',
  },
  {
    id: 'conversation',
    prefix: 'invite-conversation',
    label: 'a learning conversation invitation',
    command: 'unpitch.insertLearningConversation',
  },
] as const;
export type Insert = (typeof INSERTS)[number];

/** The voices that each snippet is written in. */
export const VOICES = ['email', 'landing-page', 'webinar', 'sales-call'] as const;
export type Voice = (typeof VOICES)[number];

/** The voice for each touchpoint that has none of its own. */
const VOICE_OF: Readonly<Record<string, Voice>> = {
  email: 'email',
  'follow-up': 'email',
  onboarding: 'email',
  social: 'landing-page',
  ad: 'landing-page',
  'landing-page': 'landing-page',
  proposal: 'landing-page',
  webinar: 'webinar',
  'sales-call': 'sales-call',
};

export function voiceOf(touchpoint: string): Voice {
  return VOICE_OF[touchpoint] ?? 'email';
}

/** A guess from the file's name, for a draft that doesn't say what it is. */
export function likelyVoice(path: string): Voice {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/webinar|talk|workshop/.test(name)) return 'webinar';
  if (/call|script|phone/.test(name)) return 'sales-call';
  if (/landing|page|index|home|pricing|offer/.test(name)) return 'landing-page';
  return 'email';
}

interface SnippetFile {
  [name: string]: { prefix: string[]; body: string[]; description: string };
}

/** The snippets of `media/snippets`, the same file that completion offers them from. */
export class Snippets {
  readonly #file: vscode.Uri;
  #read: Promise<SnippetFile> | undefined;

  constructor(extension: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extension, 'media', 'snippets', 'unpitch.code-snippets');
  }

  /** The lines of a snippet's body, in VS Code's snippet syntax. */
  async body(insert: Insert, voice: Voice): Promise<readonly string[]> {
    this.#read ??= this.#load();
    const wanted = `${insert.prefix}-${voice}`;
    const found = Object.values(await this.#read).find(({ prefix }) => prefix.includes(wanted));
    if (!found) throw new Error(`There is no snippet “${wanted}” in ${this.#file.fsPath}.`);
    return found.body;
  }

  async #load(): Promise<SnippetFile> {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file))) as SnippetFile;
  }
}

/** True for HTML and the template languages that make it. */
export function speaksHtml(languageId: string): boolean {
  return /html|handlebars|liquid|erb|twig|nunjucks|mjml/.test(languageId);
}

/** A body as a block of its own in the language of the draft: paragraphs in HTML, else as it is. */
export function asBlock(
  body: readonly string[],
  languageId: string,
  audience: string | undefined,
): vscode.SnippetString {
  const lines = body.join('\n').replaceAll('your audience', () => escapeInPlaceholder(audience ?? 'your audience'));
  if (!speaksHtml(languageId)) return new vscode.SnippetString(lines);
  const paragraphs = lines.split(/\n{2,}/).map((paragraph) => `<p>${paragraph}</p>`);
  return new vscode.SnippetString(paragraphs.join('\n'));
}

/** A draft's own words inside a placeholder: `$`, `}` and `\` stand for themselves. */
export function escapeInPlaceholder(text: string): string {
  return text.replace(/[\\$}|,]/g, (character) =>
    character === '|' || character === ',' ? character : `\\${character}`,
  );
}
