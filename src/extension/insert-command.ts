import * as vscode from 'vscode';
import type { Drafts } from './drafts.ts';
import {
  asBlock,
  INSERTS,
  type Insert,
  likelyVoice,
  Snippets,
  speaksHtml,
  VOICES,
  type Voice,
  voiceOf,
} from './snippets.ts';

/** What a quick fix passes to an insert command: the offset at which the block begins that the snippet goes before. */
interface InsertArguments {
  before?: number;
  voice?: Voice;
}

const VOICE_NAMES: Record<Voice, string> = {
  email: 'E-mail',
  'landing-page': 'Landing page',
  webinar: 'Webinar',
  'sales-call': 'Sales call',
};

/** Registers one command for each thing to insert. */
export function registerInsertCommands(extension: vscode.Uri, drafts: Drafts): vscode.Disposable {
  const snippets = new Snippets(extension);
  return vscode.Disposable.from(
    ...INSERTS.map((insert) =>
      vscode.commands.registerCommand(insert.command, (args?: InsertArguments) =>
        insertSnippet(insert, args ?? {}, snippets, drafts),
      ),
    ),
  );
}

async function insertSnippet(
  insert: Insert,
  { before, voice }: InsertArguments,
  snippets: Snippets,
  drafts: Drafts,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage('Open a draft first, then put the cursor where the words should go.');
    return;
  }
  const { document } = editor;
  const about = drafts.get(document.uri)?.draft?.frontMatter.value;
  const chosen = voice ?? (about?.touchpoint ? voiceOf(about.touchpoint) : await pickVoice(insert, document));
  if (!chosen) return;
  const body = asBlock(await snippets.body(insert, chosen), document.languageId, about?.audience);
  if (before === undefined) {
    await editor.insertSnippet(body);
    return;
  }
  const isHtml = speaksHtml(document.languageId);
  const line = isHtml ? lineOfElement(document, before) : firstLineOfParagraph(document, before);
  const whole = new vscode.SnippetString(isHtml ? `${body.value}\n` : `${body.value}\n\n`);
  await editor.insertSnippet(whole, new vscode.Position(line, 0));
}

/** The line on which the paragraph begins that holds an offset: the one after the last empty line, or after front matter. */
function firstLineOfParagraph(document: vscode.TextDocument, offset: number): number {
  const isEdge = (line: number) => {
    const { isEmptyOrWhitespace, text } = document.lineAt(line);
    return isEmptyOrWhitespace || text.trimEnd() === '---';
  };
  let first = document.positionAt(offset).line;
  while (first > 0 && !isEdge(first - 1)) first--;
  return first;
}

/** The line on which the element begins whose words begin at an offset. */
function lineOfElement(document: vscode.TextDocument, offset: number): number {
  const before = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(offset)));
  const tag = before.trimEnd().endsWith('>') ? before.lastIndexOf('<') : -1;
  return document.positionAt(tag < 0 ? offset : tag).line;
}

/** Asks for the voice where the draft doesn't say what it is; the likely one stands first. */
async function pickVoice(insert: Insert, document: vscode.TextDocument): Promise<Voice | undefined> {
  const likely = likelyVoice(document.uri.path);
  const items = [likely, ...VOICES.filter((voice) => voice !== likely)].map((voice) => ({
    label: VOICE_NAMES[voice],
    voice,
  }));
  const title = `Insert ${insert.label}`;
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'Where will the reader meet it?' });
  return picked?.voice;
}
