#!/usr/bin/env node
// npm start [-- [DIR] [--port N] [--user-data-dir DIR]]
import { ensureOrExit } from './ensure.mjs';
import { runTypeScript } from './install/typescript.mjs';

await ensureOrExit('packages', 'server');
await runTypeScript(new URL('./start/main.ts', import.meta.url), process.argv.slice(2));
