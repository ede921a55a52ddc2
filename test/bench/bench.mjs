#!/usr/bin/env node
// npm run bench [-- --quick] [--only TOOL] [--json FILE] [--write]
import { ensureOrExit } from '../../scripts/ensure.mjs';
import { runTypeScript } from '../../scripts/install/typescript.mjs';
import { installPeers } from './install-peers.mjs';

await ensureOrExit('packages');
await installPeers();
await runTypeScript(new URL('./main.ts', import.meta.url), process.argv.slice(2));
