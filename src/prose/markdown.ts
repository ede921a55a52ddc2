import type { Format } from './format.ts';
import { cutMarkdown } from './markdown/cut.ts';
import { readMarkdown } from './markdown/read.ts';

/** GitHub's Markdown. */
export const markdown: Format = {
  name: 'markdown',
  hasFrontMatter: true,
  cut: (text, from, state) => cutMarkdown(text, from, state, false),
  read: (chunk, state) => readMarkdown(chunk, state, false),
};

/** Markdown with modules, expressions and JSX. */
export const mdx: Format = {
  name: 'markdown',
  hasFrontMatter: true,
  cut: (text, from, state) => cutMarkdown(text, from, state, true),
  read: (chunk, state) => readMarkdown(chunk, state, true),
};
