import { describe, expect, it } from 'vitest';
import { emptyTally, judgeTargets, type Row, settleRow, type Target } from '../../bench/calibration/row.ts';
import { rows } from '../../bench/calibration/rows.ts';

const atMost: Target = { kind: 'rate', side: 'at-most', rate: 0.01 };
const atLeast: Target = { kind: 'rate', side: 'at-least', rate: 0.8 };

function settled(targets: Target[], tally: Partial<typeof emptyTally>) {
  return settleRow(judgeTargets({ targets } as unknown as Row, { ...emptyTally, trials: 2000, ...tally }, 1));
}

describe('a row', () => {
  it.each<[string, Target[], Partial<typeof emptyTally>, string]>([
    ['8 of 2,000 false alarms show that 1 % is kept', [atMost], { hits: 8 }, 'holds'],
    ['20 of 2,000, exactly 1 %, leave it open', [atMost], { hits: 20 }, 'open'],
    ['40 of 2,000 refute it', [atMost], { hits: 40 }, 'fails'],
    ['1,650 of 2,000 caught show 80 %', [atLeast], { hits: 1650 }, 'holds'],
    ['1,610 leave it open', [atLeast], { hits: 1610 }, 'open'],
    ['1,500 refute it', [atLeast], { hits: 1500 }, 'fails'],
    ['a single miss among all cases', [{ kind: 'every' }], { hits: 1999 }, 'fails'],
    [
      'a mean well below its line',
      [{ kind: 'mean', unit: 'pairs', atMost: 150 }],
      { used: 2000 * 130, usedSquared: 2000 * (130 ** 2 + 50 ** 2) },
      'holds',
    ],
    [
      'a mean well above its line',
      [{ kind: 'mean', unit: 'pairs', atMost: 150 }],
      { used: 2000 * 170, usedSquared: 2000 * (170 ** 2 + 50 ** 2) },
      'fails',
    ],
    ['its worst target', [atMost, atLeast], { hits: 8 }, 'fails'],
    ['nothing that must hold', [{ kind: 'shown' }], { hits: 700 }, 'holds'],
  ])('%s', (_, targets, tally, word) => {
    expect(settled(targets, tally)).toBe(word);
  });

  it('is easier to settle by one look than by three', () => {
    const row = { targets: [atMost] } as unknown as Row;
    const tally = { ...emptyTally, trials: 2000, hits: 10 };
    const [once, thrice] = [1, 3].map((looks) => judgeTargets(row, tally, looks)[0]);
    expect(once?.high).toBeLessThan(thrice?.high as number);
  });
});

describe('the rows', () => {
  it('have names of their own, since a name seeds its trials', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('of one seed are looked at after the same trials', () => {
    for (const group of Map.groupBy(rows, ({ id, seed = id }) => seed).values()) {
      expect(new Set(group.map(({ looks }) => String(looks))).size).toBe(1);
    }
  });
});
