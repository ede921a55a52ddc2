// One person in front of the workbench: a VS Code server with the built extension, and a browser page on it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../scripts/install/paths.mjs';
import { workbenchAddress } from '../../scripts/vscode-server/address.ts';
import { startBrowser } from '../../scripts/vscode-server/browser.ts';
import { installExtension } from '../../scripts/vscode-server/installed-extension.ts';
import { type Server, startServer } from '../../scripts/vscode-server/server.ts';
import { QUIET_SETTINGS, writeSettingsOnce } from '../../scripts/vscode-server/settings.ts';
import { Workbench } from './workbench.ts';

export const SCREENSHOTS_DIR = path.join(ROOT, 'out', 'screenshots');

export interface SessionOptions {
  /** Copied, and the copy opened: an absolute path, or the files' contents by their names. */
  readonly folder: string | Readonly<Record<string, string>>;
  /** On top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly workspaceTrust?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Session {
  readonly page: Page;
  readonly workbench: Workbench;
  /** The folder that is open: an absolute path. */
  readonly folder: string;
  /** A picture of the page, out/screenshots/NAME.png. */
  screenshot(name: string): Promise<void>;
  /** A file of the folder as it is on disk. */
  fileText(name: string): string;
  end(): Promise<void>;
}

const PAGE_LIMIT_MS = 30_000;

/** Resolves when the workbench can be used. The extension must be built. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'unpitch-browser-'));
  const clean = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clean);
  let server: Server | undefined;
  let browser: Browser | undefined;
  const end = async () => {
    await browser?.close();
    await server?.stop();
    process.off('exit', clean);
    clean();
  };
  try {
    const folder = fillFolder(path.join(scratch, 'drafts'), options.folder);
    const userDataDir = path.join(scratch, 'user');
    const extensionsDir = path.join(scratch, 'extensions');
    writeSettingsOnce(userDataDir, { ...QUIET_SETTINGS, ...options.settings });
    installExtension(extensionsDir);
    const workspaceTrust = options.workspaceTrust ?? false;
    [server, browser] = await Promise.all([
      startServer({ userDataDir, extensionsDir, workspaceTrust }),
      startBrowser(),
    ]);
    const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(PAGE_LIMIT_MS);
    // The loader that runs these files wraps functions in a helper, and some of them are sent to the page.
    await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
    await page.goto(workbenchAddress(server, { folder }), { waitUntil: 'commit' });
    const workbench = new Workbench(page);
    await workbench.ready();
    return {
      page,
      workbench,
      folder,
      screenshot: (name) => screenshot(page, name),
      fileText: (name) => readFileSync(path.join(folder, name), 'utf8'),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function fillFolder(folder: string, content: SessionOptions['folder']): string {
  mkdirSync(folder, { recursive: true });
  if (typeof content === 'string') cpSync(content, folder, { recursive: true });
  else {
    for (const [name, text] of Object.entries(content)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  }
  return folder;
}

async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(SCREENSHOTS_DIR, `${name}.png`) });
}

/** For `afterEach`: a picture of what a person would have seen where a test failed. */
export async function screenshotOfFailure(session: Session | undefined, test: Mocha.Test | undefined): Promise<void> {
  if (session && test?.state === 'failed') {
    await session.screenshot(`failed ${test.fullTitle()}`.replaceAll(/[^\w.-]+/g, '-'));
  }
}
