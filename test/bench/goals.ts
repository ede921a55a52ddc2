import { figure, type RowResult, ratio } from './result.ts';
import { UNPITCH } from './rows.ts';

export interface Goal {
  says: string;
  measured: number;
  goal: number;
  /** Whether the measured figure should be at least the goal (a ratio to a peer) or at most. */
  isLeast: boolean;
  unit: 'ms' | 'MB' | '×' | '';
}

/** All goals on Markdown. Where a cold and a warm open are told apart, cold is the first open of a process. */
export function goals(rows: readonly RowResult[]): Goal[] {
  const unpitch = rows.find(({ tool, language }) => tool === UNPITCH && language === 'markdown');
  const most = (says: string, measured: number, goal: number, unit: Goal['unit']): Goal => {
    return { says, measured, goal, isLeast: false, unit };
  };
  const least = (says: string, measured: number, goal: number): Goal => {
    return { says, measured, goal, isLeast: true, unit: '×' };
  };
  return [
    most('open 10,000 words, cold', figure(rows, UNPITCH, 10_000, 'cold'), 40, 'ms'),
    most('open 10,000 words, warm', figure(rows, UNPITCH, 10_000, 'warm'), 40, 'ms'),
    most('open 100,000 words, cold', figure(rows, UNPITCH, 100_000, 'cold'), 400, 'ms'),
    most('open 100,000 words, warm', figure(rows, UNPITCH, 100_000, 'warm'), 400, 'ms'),
    most('key at 10,000 words, p50', figure(rows, UNPITCH, 10_000, 'key'), 0.2, 'ms'),
    most('key at 10,000 words, p99', figure(rows, UNPITCH, 10_000, 'keyP99'), 2, 'ms'),
    most('key at 100,000 words, p50', figure(rows, UNPITCH, 100_000, 'key'), 0.4, 'ms'),
    most('key at 100,000 words, p99', figure(rows, UNPITCH, 100_000, 'keyP99'), 4, 'ms'),
    most('growth of an open with the size, exponent', unpitch?.openGrowth ?? Number.NaN, 1.1, ''),
    most('growth of a key with the size, exponent', unpitch?.keyGrowth ?? Number.NaN, 0.2, ''),
    most('heap above the text at 100,000 words', figure(rows, UNPITCH, 100_000, 'heap'), 15, 'MB'),
    least('open 10,000 words faster than write-good, cold', ratio(rows, 'write-good', 10_000, 'cold'), 2),
    least('open 10,000 words faster than write-good, warm', ratio(rows, 'write-good', 10_000, 'warm'), 2),
    least('open 10,000 words faster than harper.js, cold', ratio(rows, 'harper.js', 10_000, 'cold'), 50),
    least('open 10,000 words faster than harper.js, warm', ratio(rows, 'harper.js', 10_000, 'warm'), 50),
    least('key at 10,000 words faster than write-good’s re-check', ratio(rows, 'write-good', 10_000, 'key'), 300),
  ];
}

/** NaN (not measured) meets nothing. */
export function isMet({ measured, goal, isLeast }: Goal): boolean {
  return isLeast ? measured >= goal : measured <= goal;
}
