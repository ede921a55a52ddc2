import type * as vscode from 'vscode';
import type { Exports } from './start.ts';

/**
 * What VS Code loads. The engine is a bundle of its own, read in a task after this one, so that opening a draft never
 * waits for it; commands wait for the promise.
 */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const begin = performance.now();
  const { start } = await import('./start.ts');
  const loaded = performance.now();
  return { ...start(context), loadMs: loaded - begin, startMs: performance.now() - loaded };
}
