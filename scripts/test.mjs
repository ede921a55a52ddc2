#!/usr/bin/env node
// npm test [-- --only unit|editor|browser|host] [--grep TEXT] [--download]
import { ensureOrExit } from './ensure.mjs';
import { runTypeScript } from './install/typescript.mjs';

const args = process.argv.slice(2);
const needsNoHost = args.includes('--only') && args[args.indexOf('--only') + 1] === 'unit';
await ensureOrExit(...(needsNoHost ? ['packages'] : ['packages', 'server', 'chromium']));
await runTypeScript(new URL('./test/main.ts', import.meta.url), args);
