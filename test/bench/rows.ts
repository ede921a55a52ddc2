import path from 'node:path';
import { ROOT } from '../../scripts/install/paths.mjs';
import type { Language } from './texts/document.ts';

/** What the command installs for itself: the peers, and the corpora that the texts are made of. */
export const PEERS_DIR = path.join(ROOT, 'test', 'bench', 'peers');

/** Where the built measuring programs and a run's texts go. */
export const OUT_DIR = path.join(ROOT, 'out', 'bench');

/** One row of the tables: a tool on one format. */
export interface Row {
  tool: string;
  language: Language;
  /** The module that starts it, an absolute path. */
  module: string;
  /** The npm package whose version is shown. */
  package?: string;
  /** What its work is, where it differs from the others'. */
  work: string;
}

const ours = path.join(OUT_DIR, 'unpitch.cjs');
const peer = (name: string) => path.join(PEERS_DIR, `${name}.mjs`);

export const UNPITCH = 'Unpitch';
export const FLOOR = 'floor';

/** In the order of the tables. */
export const ROWS: readonly Row[] = [
  {
    tool: UNPITCH,
    language: 'markdown',
    module: ours,
    work: 'Reads the format, joins what markup and line breaks part, matches inflected phrases, asks the context whether to speak, and applies the configuration. After a key it reads the edited paragraph alone. Bundled as the extension is.',
  },
  { tool: UNPITCH, language: 'html', module: ours, work: '' },
  { tool: UNPITCH, language: 'plaintext', module: ours, work: '' },
  {
    tool: 'write-good',
    language: 'markdown',
    module: peer('write-good'),
    package: 'write-good',
    work: 'Runs regular expressions for passive voice, weasel words, clichés and the like over the raw source; markup is text to it.',
  },
  {
    tool: 'alex',
    language: 'markdown',
    module: peer('alex'),
    package: 'alex',
    work: 'Parses the Markdown, then every sentence and word into a tree, and looks for insensitive words.',
  },
  {
    tool: 'textlint + write-good',
    language: 'markdown',
    module: peer('textlint'),
    package: '@textlint/kernel',
    work: 'Parses the Markdown and runs write-good on each piece of text in it.',
  },
  {
    tool: 'harper.js',
    language: 'markdown',
    module: peer('harper'),
    package: 'harper.js',
    work: 'Spelling and grammar, by a dictionary, a tagger and hundreds of rules in WebAssembly: far more work than any other row. It remembers the sentences that it checked before, so a check after a key is cheaper than the first.',
  },
  {
    tool: FLOOR,
    language: 'markdown',
    module: path.join(OUT_DIR, 'floor.mjs'),
    work: 'One regular expression of 300 literal alternatives over the raw source: what no phrase finder can be faster than.',
  },
];

export const SIZES = [1_000, 10_000, 100_000] as const;
