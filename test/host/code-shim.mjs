#!/usr/bin/env node
// Stands in for desktop VS Code's executable in a test run: takes the same flags, runs the suite in the VS Code server
// build and headless Chromium, and leaves with one of the statuses in shim/verdict.ts.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./shim/main.ts');
process.exit(await main(process.argv.slice(2)));
