import { runSuite } from './run-suite.ts';

export const run = () => runSuite(() => {});
