#!/usr/bin/env node
// npm run build [-- --watch]
import { ensureOrExit } from './ensure.mjs';
import { runTypeScript } from './install/typescript.mjs';

await ensureOrExit('packages');
await runTypeScript(new URL('./build/main.ts', import.meta.url), process.argv.slice(2));
