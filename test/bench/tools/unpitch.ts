import { Unpitch } from '../../../src/check/unpitch.ts';
import { DEFAULT_CONFIG } from '../../../src/report/config.ts';
import { report } from '../../../src/report/report.ts';
import type { Checker } from './tool.ts';

/** From the text, or the key, to the findings that a writer is shown. */
export function start(): Checker {
  const engine = new Unpitch();
  return {
    open(text, language) {
      const draft = engine.open(text, { language })!;
      const findings = () => report(draft, DEFAULT_CONFIG).findings.length;
      return {
        findings: findings(),
        key(key) {
          draft.edit([key]);
          findings();
        },
      };
    },
  };
}
