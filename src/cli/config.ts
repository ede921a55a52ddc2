import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Unpitch, type UnpitchOptions } from '../check/unpitch.ts';
import { type Config, DEFAULT_CONFIG } from '../report/config.ts';
import { CONFIG_FILE, type ConfigFile, readConfigFile } from '../report/config-file.ts';
import { Lines } from '../report/lines.ts';

/** What holds for the drafts below a folder: its `unpitch.yaml`, and an engine that knows its own phrases. */
export interface Governing {
  config: Config;
  exclude: readonly string[];
  engine: Unpitch;
  /** The folder of the `unpitch.yaml`, or undefined where there is none. */
  folder: string | undefined;
}

/** Finds and reads the `unpitch.yaml` above each draft, each file once. */
export class Configs {
  readonly #options: UnpitchOptions;
  readonly #complain: (message: string) => void;
  readonly #byFolder = new Map<string, Promise<Governing>>();
  readonly #default: Governing;

  /** `complain` is told of each mistake with its file and line. */
  constructor(options: UnpitchOptions, complain: (message: string) => void) {
    this.#options = options;
    this.#complain = complain;
    this.#default = { config: DEFAULT_CONFIG, exclude: [], engine: new Unpitch(options), folder: undefined };
  }

  /** What holds for a file, by its absolute path. */
  for(file: string): Promise<Governing> {
    return this.#forFolder(path.dirname(file));
  }

  #forFolder(folder: string): Promise<Governing> {
    let governing = this.#byFolder.get(folder);
    if (!governing) {
      governing = this.#read(folder);
      this.#byFolder.set(folder, governing);
    }
    return governing;
  }

  async #read(folder: string): Promise<Governing> {
    const file = path.join(folder, CONFIG_FILE);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.#complain(`${file}: it can’t be read (${code}).`);
      const parent = path.dirname(folder);
      return parent === folder ? this.#default : this.#forFolder(parent);
    }
    const read = readConfigFile(text, this.#default.engine.ruleIds);
    this.#report(file, text, read);
    const { rules, ignorePhrases, exclude, own } = read;
    const engine = own.length > 0 ? new Unpitch({ ...this.#options, own }) : this.#default.engine;
    return { config: { ...DEFAULT_CONFIG, rules, ignorePhrases }, exclude, engine, folder };
  }

  #report(file: string, text: string, { problems }: ConfigFile): void {
    const lines = new Lines(text);
    for (const { start, message } of problems) {
      const { line, column } = lines.at(start);
      this.#complain(`${file}:${line}:${column}: ${message}`);
    }
  }
}
