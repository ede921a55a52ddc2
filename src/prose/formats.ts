import type { Format } from './format.ts';
import { html } from './html.ts';
import { mail } from './mail.ts';
import { markdown, mdx } from './markdown.ts';
import { plain } from './plain.ts';

/** What is known of a file: VS Code's language id, a path or a file name. */
export interface FileKind {
  language?: string | undefined;
  path?: string | undefined;
}

/** Formats by VS Code's language ids. */
const byLanguage: Record<string, Format> = {
  markdown,
  mdx,
  html,
  handlebars: html,
  liquid: html,
  erb: html,
  'html.erb': html,
  'jinja-html': html,
  'django-html': html,
  nunjucks: html,
  twig: html,
  mjml: html,
  eml: mail,
  plaintext: plain,
  text: plain,
};

/** Formats by a path's last extension. */
const byExtension: Record<string, Format> = {
  md: markdown,
  markdown,
  mdx,
  html,
  htm: html,
  handlebars: html,
  hbs: html,
  liquid: html,
  erb: html,
  mjml: html,
  txt: plain,
  text: plain,
  eml: mail,
};

/** Extensions of the files that hold copy, without the dot. */
export const EXTENSIONS: readonly string[] = Object.keys(byExtension);

/**
 * The format of a file by VS Code's language id, or by its path where the language says nothing: VS Code opens `.mjml`,
 * `.mdx` and `.liquid` as plain text when nothing else claims them. Undefined for code and all else that isn't copy.
 */
export function formatOf({ language, path }: FileKind): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  if (extension === 'eml') return mail;
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (!language || language === 'plaintext') return known ?? (language ? plain : undefined);
  return Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
}
