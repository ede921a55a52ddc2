import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../prose/block.ts';
import { LEVELS, type Level, type Rule } from '../rules/rule.ts';
import { listed, readConfig, type Setting } from './config.ts';
import { mistakeIn, type OwnPhrase, ownRule } from './own-phrases.ts';

/** The name of the file that a team shares, found upward from a draft. */
export const CONFIG_FILE = 'unpitch.yaml';

/** What `unpitch.yaml` says. */
export interface ConfigFile {
  rules: Readonly<Record<string, Setting>>;
  ignorePhrases: readonly string[];
  exclude: readonly string[];
  /** Rules made of the team's own phrases. */
  own: readonly Rule[];
  problems: readonly ConfigFileProblem[];
}

/** A mistake, as offsets into the file. */
export interface ConfigFileProblem extends Span {
  message: string;
}

const KEYS = ['rules', 'ignorePhrases', 'names', 'exclude', 'phrases'];
const PHRASE_KEYS = ['match', 'says', 'level', 'reframes'];
/** Nobody's list is longer, and a hostile one must not take the editor's time. */
const MOST_PHRASES = 500;

/** Reads `unpitch.yaml`. What is right is kept beside what is wrong; every mistake has its place. Never throws. */
export function readConfigFile(text: string, ruleIds: readonly string[]): ConfigFile {
  try {
    return new Reader(text, ruleIds).read();
  } catch {
    // Thousands of nested brackets exhaust the parser's stack.
    const message = 'This file is nested too deeply to be read. Unpitch goes by nothing in it.';
    return { rules: {}, ignorePhrases: [], exclude: [], own: [], problems: [{ start: 0, end: 1, message }] };
  }
}

class Reader {
  readonly #problems: ConfigFileProblem[] = [];
  readonly #document;
  readonly #ruleIds: readonly string[];

  constructor(text: string, ruleIds: readonly string[]) {
    this.#ruleIds = ruleIds;
    this.#document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    for (const { message, pos } of this.#document.errors) {
      this.#problems.push({
        start: pos[0],
        end: Math.max(pos[1], pos[0] + 1),
        message: `This isn’t YAML: ${message}.`,
      });
    }
  }

  read(): ConfigFile {
    const root = this.#document.contents;
    const map = isMap(root) ? root : undefined;
    if (root && !map) this.#problem(root as Node, `Expected keys such as ${listed(KEYS, 'and')}.`);
    for (const pair of map?.items ?? []) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!KEYS.includes(key)) this.#problem(pair.key as Node, `“${key}” is no setting. Use ${listed(KEYS, 'or')}.`);
    }
    const value = (key: string): unknown =>
      (map?.get(key, true) as Node | undefined)?.toJS(this.#document, { maxAliasCount: 20 });
    const { rules, ignorePhrases, problems } = readConfig(
      { rules: value('rules'), ignorePhrases: value('ignorePhrases') },
      this.#ruleIds,
    );
    for (const { path, message } of problems) this.#problem(this.#nodeAt(map, path), message);
    const names = this.#strings(map, 'names', 'Expected a list of names, like [Acme].');
    return {
      rules,
      ignorePhrases: [...ignorePhrases, ...names],
      exclude: this.#strings(map, 'exclude', 'Expected a list of globs, like ["legal/**"].'),
      own: this.#phrases(map),
      problems: this.#problems,
    };
  }

  #phrases(map: YAMLMap | undefined): Rule[] {
    const node = map?.get('phrases', true) as Node | undefined;
    if (!node) return [];
    if (!isSeq(node)) {
      this.#problem(node, 'Expected a list of phrases, each with “match”.');
      return [];
    }
    if (node.items.length > MOST_PHRASES) this.#problem(node, `Only the first ${MOST_PHRASES} phrases are used.`);
    return node.items.slice(0, MOST_PHRASES).flatMap((item) => {
      const phrase = this.#phrase(item as Node);
      return phrase ? [ownRule(phrase)] : [];
    });
  }

  #phrase(node: Node): OwnPhrase | undefined {
    const match = isScalar(node) ? node : isMap(node) ? (node.get('match', true) as Node | undefined) : undefined;
    if (!isScalar(match) || typeof match.value !== 'string') {
      this.#problem(node, 'Expected a phrase, or a map with “match”.');
      return undefined;
    }
    const mistake = mistakeIn(match.value);
    if (mistake) {
      this.#problem(match, mistake.message);
      return undefined;
    }
    if (!isMap(node)) return { match: match.value };
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!PHRASE_KEYS.includes(name))
        this.#problem(key as Node, `“${name}” is no part of a phrase. Use ${listed(PHRASE_KEYS, 'or')}.`);
    }
    return { match: match.value, ...this.#says(node), ...this.#level(node), ...this.#reframes(node) };
  }

  #says(node: YAMLMap): { says?: string } {
    const says = node.get('says', true) as Node | undefined;
    if (!says) return {};
    if (isScalar(says) && typeof says.value === 'string') return { says: says.value };
    this.#problem(says, 'Expected a sentence.');
    return {};
  }

  #level(node: YAMLMap): { level?: Level } {
    const level = node.get('level', true) as Node | undefined;
    if (!level) return {};
    if (isScalar(level) && (LEVELS as readonly unknown[]).includes(level.value)) return { level: level.value as Level };
    this.#problem(level, `Expected ${listed(LEVELS, 'or')}.`);
    return {};
  }

  #reframes(node: YAMLMap): { reframes?: string[] } {
    const reframes = node.get('reframes', true) as Node | undefined;
    if (!reframes) return {};
    if (isSeq(reframes) && reframes.items.every((item) => isScalar(item) && typeof item.value === 'string')) {
      return { reframes: reframes.items.map((item) => String((item as { value: unknown }).value)) };
    }
    this.#problem(reframes, 'Expected a list of replacements, best first.');
    return {};
  }

  #strings(map: YAMLMap | undefined, key: string, expected: string): string[] {
    const node = map?.get(key, true) as Node | undefined;
    if (!node) return [];
    if (isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === 'string')) {
      return node.items.map((item) => String((item as { value: unknown }).value));
    }
    this.#problem(node, expected);
    return [];
  }

  /** The node of a key below `map`, or its nearest parent. */
  #nodeAt(map: YAMLMap | undefined, path: readonly string[]): Node | undefined {
    let node: Node | undefined = map;
    for (const key of path) {
      const pair: Pair | undefined = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      if (pair && key === path.at(-1)) return pair.key as Node;
      node = pair ? (pair.value as Node) : isSeq(node) ? (node.items[Number(key)] as Node) : node;
    }
    return node;
  }

  #problem(node: Node | undefined, message: string): void {
    const [start, end] = node?.range ?? [0, 1];
    this.#problems.push({ start, end: Math.max(end, start + 1), message });
  }
}
