import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A quiet VS Code: nothing on the screen that isn't the draft, and nothing sent or fetched. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true, // newer builds; the next two are its older names
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'remote.autoForwardPorts': false,
  'git.openRepositoryInParentFolders': 'never',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Folders stay restricted until they are trusted; only the question in front of the draft is left out.
  'security.workspace.trust.startupPrompt': 'never',
};

/** Gives a new user-data folder its settings. Settings that are there are a person's, and stay. */
export function writeSettingsOnce(userDataDir: string, settings: Readonly<Record<string, unknown>>): void {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}
