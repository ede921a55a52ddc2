import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Span } from './block.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';

export const TOUCHPOINTS = [
  'ad',
  'social',
  'landing-page',
  'email',
  'webinar',
  'sales-call',
  'follow-up',
  'proposal',
  'onboarding',
] as const;
export type Touchpoint = (typeof TOUCHPOINTS)[number];

export const STAGES = ['awareness', 'consideration', 'decision', 'after-sale'] as const;
export type Stage = (typeof STAGES)[number];

/** A way on from a draft: what the reader does or doesn't do, and the draft that comes then. Its span is the path's. */
export interface Branch extends Span {
  on: string;
  to: string;
  /** How long to wait, as written: `3d`. */
  after?: string;
}

/** What a draft says about itself, under `unpitch:`. */
export interface AboutDraft {
  touchpoint?: Touchpoint;
  stage?: Stage;
  audience?: string;
  next?: Branch[];
  ignore?: string[];
}

/** A mistake, in words for the writer. Offsets are into the file. */
export interface FrontMatterProblem extends Span {
  message: string;
}

export interface FrontMatterReading {
  block: FrontMatter | undefined;
  value: AboutDraft;
  problems: FrontMatterProblem[];
}

const KEYS = ['touchpoint', 'stage', 'audience', 'next', 'ignore'] as const;

/**
 * Reads the `unpitch:` map in a text's front matter. What can be read is kept beside what is wrong. Never throws. Broken
 * YAML that doesn't speak of Unpitch is somebody else's, and no problem of ours.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const block = frontMatter(text);
  if (!block || !/^unpitch\s*:/m.test(block.yaml)) return { block, value: {}, problems: [] };
  try {
    const reader = new Reader(block);
    return { block, value: reader.read(), problems: reader.problems };
  } catch {
    // Thousands of nested brackets exhaust the parser's stack.
    const message = 'This front matter is nested too deeply to be read. Unpitch goes by nothing in it.';
    return { block, value: {}, problems: [{ start: block.yamlStart, end: block.yamlStart + 1, message }] };
  }
}

class Reader {
  readonly problems: FrontMatterProblem[] = [];
  readonly #yamlStart: number;
  readonly #document: Document.Parsed;
  readonly #length: number;

  constructor(block: FrontMatter) {
    this.#yamlStart = block.yamlStart;
    this.#length = block.yaml.length;
    this.#document = parseDocument(block.yaml, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    for (const { code, message, pos } of this.#document.errors) {
      this.#problem(
        code === 'DUPLICATE_KEY'
          ? 'This key is here twice. Keep one of the two.'
          : `This front matter can’t be read from here on: ${firstLine(message)}. Check the indentation, colons and quotes.`,
        pos,
      );
    }
  }

  read(): AboutDraft {
    const root = this.#document.contents;
    const pair = isMap(root) ? root.items.find((item) => keyOf(item) === 'unpitch') : undefined;
    const map = this.#resolve(pair?.value);
    if (!pair || map === null || (isScalar(map) && map.value === null)) return {};
    if (!isMap(map)) {
      this.#problem(
        `“unpitch:” holds no settings. Put them on indented lines below it: ${KEYS.join(', ')}.`,
        map.range,
      );
      return {};
    }
    return this.#settings(map);
  }

  #settings(map: YAMLMap): AboutDraft {
    const about: AboutDraft = {};
    for (const pair of map.items) {
      const value = this.#resolve(pair.value);
      if (value === null || (isScalar(value) && value.value === null)) continue; // Still being typed.
      switch (keyOf(pair)) {
        case 'touchpoint':
          set(about, 'touchpoint', this.#oneOf(value, TOUCHPOINTS, 'touchpoint'));
          break;
        case 'stage':
          set(about, 'stage', this.#oneOf(value, STAGES, 'stage'));
          break;
        case 'audience':
          set(
            about,
            'audience',
            this.#string(value, '“audience” is one line of text, such as: first-time course buyers.'),
          );
          break;
        case 'ignore':
          about.ignore = this.#strings(value);
          break;
        case 'next':
          about.next = this.#branches(value);
          break;
        default:
          this.#problem(`Unpitch knows no “${keyOf(pair)}”. It reads ${KEYS.join(', ')}.`, rangeOf(pair.key));
      }
    }
    return about;
  }

  #oneOf<Word extends string>(node: Node, words: readonly Word[], what: string): Word | undefined {
    const found = words.find((word) => isScalar(node) && word === node.value);
    const given = isScalar(node) ? `“${String(node.value)}” is no ${what}` : `“${what}” is one word`;
    if (found === undefined) this.#problem(`${given}. Use one of: ${words.join(', ')}.`, node.range);
    return found;
  }

  #string(node: Node | null, otherwise: string): string | undefined {
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    if (isScalar(node) && typeof node.value === 'number') return String(node.source ?? node.value);
    this.#problem(otherwise, node?.range);
    return undefined;
  }

  #strings(node: Node): string[] {
    const otherwise = '“ignore” is a rule or a list of rules, such as: [invite/sales-meeting].';
    const nodes = isSeq(node) ? node.items.map((item) => this.#resolve(item)) : [node];
    return nodes.map((item) => this.#string(item, otherwise)).filter((item) => item !== undefined);
  }

  #branches(node: Node): Branch[] {
    if (!isMap(node)) {
      this.#problem(
        '“next” lists what the reader may do, each with a draft, such as: clicked: ./case-study.md.',
        node.range,
      );
      return [];
    }
    return node.items.map((pair) => this.#branch(pair)).filter((branch) => branch !== undefined);
  }

  #branch(pair: Pair): Branch | undefined {
    const on = keyOf(pair);
    const value = this.#resolve(pair.value);
    if (value === null || (isScalar(value) && value.value === null)) return undefined; // Still being typed.
    const toNode = isMap(value) ? this.#resolve(value.get('to', true)) : value;
    const to = this.#string(toNode ?? value, `“${on}” leads to a draft: give its path, such as: ./case-study.md.`);
    if (to === undefined) return undefined;
    const branch: Branch = { on, to, ...this.#span((toNode ?? value).range) };
    if (isMap(value)) set(branch, 'after', this.#wait(value));
    return branch;
  }

  #wait(map: YAMLMap): string | undefined {
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key !== 'to' && key !== 'after')
        this.#problem(`A branch knows no “${key}”. It has “to” and “after”.`, rangeOf(pair.key));
    }
    const node = this.#resolve(map.get('after', true));
    if (node === null || (isScalar(node) && node.value === null)) return undefined;
    const after = isScalar(node) ? String(node.value) : '';
    if (/^\d{1,4}(?:\.\d)?\s?[hdw]$/.test(after)) return after;
    this.#problem('“after” is a wait in hours, days or weeks, such as: 3d.', node.range);
    return undefined;
  }

  /** The node itself, or the one that an alias stands for: resolved one by one, so nothing multiplies. */
  #resolve(node: unknown): Node | null {
    const resolved = isAlias(node) ? node.resolve(this.#document) : node;
    return (resolved as Node | undefined) ?? null;
  }

  #problem(message: string, range: readonly number[] | null | undefined): void {
    this.problems.push({ message, ...this.#span(range) });
  }

  /** A node's own span in the file; never empty, and never beyond the YAML. */
  #span(range: readonly number[] | null | undefined): Span {
    const start = Math.min(range?.[0] ?? 0, Math.max(0, this.#length - 1));
    const end = Math.min(Math.max(range?.[1] ?? 0, start + 1), Math.max(1, this.#length));
    return { start: this.#yamlStart + start, end: this.#yamlStart + end };
  }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as Node | null)?.range ?? undefined;
}

function set<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/[.:]$/, '');
}
