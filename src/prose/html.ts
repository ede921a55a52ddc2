import { findAddresses, mergeSpans } from './addresses.ts';
import { type Format, START } from './format.ts';
import { scanFrontMatter } from './front-matter.ts';
import { cutHtml, splitState } from './html/cut.ts';
import { OpenElements } from './html/open-elements.ts';
import { readHtml } from './html/read.ts';
import { findTemplates, mask } from './templates.ts';

/** HTML, and the template languages that are HTML with variables. */
export const html: Format = {
  name: 'html',
  hasFrontMatter: true,
  cut: cutHtml,
  read(chunk, state) {
    if (state === START && scanFrontMatter(chunk).found) return [];
    const templates = findTemplates(chunk, { acrossLines: true, expressions: false });
    const opaque = mergeSpans(templates, findAddresses(chunk));
    const { open, prime } = splitState(state);
    return readHtml(
      { source: chunk, masked: mask(chunk, templates), opaque },
      0,
      chunk.length,
      new OpenElements(open),
      prime,
    );
  },
};
