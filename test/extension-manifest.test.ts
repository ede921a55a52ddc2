import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf } from '../src/prose/formats.ts';

const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'));

describe('the manifest', () => {
  it('activates for languages that the engine can read, and for no other', () => {
    const languages = manifest.activationEvents.map((event: string) => event.replace('onLanguage:', ''));
    assert.ok(languages.length >= 10);
    assert.deepEqual(
      languages.filter((language: string) => formatOf({ language }) === undefined),
      [],
    );
  });

  it('runs in untrusted and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('asks for no newer VS Code than its types are for', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});
