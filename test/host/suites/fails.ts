import assert from 'node:assert/strict';
import { runSuite } from './run-suite.ts';

export const run = () =>
  runSuite(() => {
    it('passes', () => {});
    it('fails on purpose', () => assert.equal(1, 2));
  });
