import path from 'node:path';

/** What a test run asks of VS Code. All paths are absolute. */
export interface CommandLine {
  readonly developmentPaths: readonly string[];
  /** The module whose `run()` is the suite, without or with its extension. */
  readonly testsPath: string;
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  readonly workspaceTrust: boolean;
  /** The folders, files and workspaces to open. */
  readonly opened: readonly string[];
}

/**
 * Reads the flags of desktop VS Code that mean something here; the others (`--no-sandbox`, `--disable-updates` …) only
 * make sense there and are passed over.
 * @throws when there is no extension or no suite to run
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const values = new Map<string, string[]>();
  const opened: string[] = [];
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name) values.set(name, [...(values.get(name) ?? []), value ?? '']);
    else opened.push(path.resolve(arg));
  }
  const paths = (name: string) => (values.get(name) ?? []).map((value) => path.resolve(value));
  const [testsPath] = paths('extensionTestsPath');
  const developmentPaths = paths('extensionDevelopmentPath');
  if (!testsPath || developmentPaths.length === 0) {
    throw new Error('Needs --extensionDevelopmentPath=DIR and --extensionTestsPath=MODULE.');
  }
  const [userDataDir] = paths('user-data-dir');
  const [extensionsDir] = paths('extensions-dir');
  return {
    developmentPaths,
    testsPath,
    ...(userDataDir && { userDataDir }),
    ...(extensionsDir && { extensionsDir }),
    workspaceTrust: !values.has('disable-workspace-trust'),
    opened,
  };
}
