import { describe, expect, it } from 'vitest';
import { judgeInWindow, runsToLoad } from '../../src/compare/history-window.ts';
import type { GateResult } from '../../src/model/result.ts';
import { history, measurement, value } from '../synthetic/build-measurement.ts';
import { policy, rule } from '../synthetic/policy.ts';

/** Twelve values around `centre` with a spread of 3 %, in no order. */
const TWELVE = [0.2, -1.5, 1, -0.2, 1.5, -1, 0.5, -0.5, 0.8, -0.8, 0.1, -0.1].map((step) => Math.exp(0.03 * step));
const around = (centre: number, count = 12) => TWELVE.slice(0, count).map((factor) => centre * factor);

/** `values` newest first, as stored runs come. */
function judge(candidate: number, values: readonly number[], wanted = 12) {
  const { baseline, gates } = judgeInWindow({
    candidate: measurement({ ttft_p50: value(candidate) }),
    stored: history('ttft_p50', values),
    policy: policy({ gates: [rule('ttft_p50', { relative: 0.05 })] }),
    wanted,
  });
  return { used: baseline.length, gate: gates[0] as GateResult };
}

describe('the window of the history', () => {
  it('ends after the wanted runs where the level never changed, however many are stored', () => {
    const { used, gate } = judge(200, [...around(200), ...around(200)]);
    expect(used).toBe(12);
    expect(gate.n.baseline).toBe(12);
    expect(gate).toEqual(judge(200, around(200)).gate);
  });

  it.each([
    [2, 14],
    [4, 16],
    [6, 18],
    [9, 18],
  ])('reaches back by the %i runs of a new level: %i in all, and never by more than half', (recent, used) => {
    const seen = judge(100, [...around(100, recent), ...around(200), ...around(200)]);
    expect(seen.used).toBe(used);
    expect(seen.gate.n.baseline).toBe(recent);
    expect(seen.gate.step?.runs).toBe(recent);
  });

  it('takes what is stored where there is less', () => {
    expect(judge(100, [...around(100, 4), ...around(200, 8)]).used).toBe(12);
    expect(judge(100, [...around(100, 4), ...around(200, 9)]).used).toBe(13);
  });

  it('knows the noise as well four runs after a step as before it, so that it sees smaller changes than twelve runs alone', () => {
    const values = [...around(100, 4), ...around(200)];
    const [longer, twelve] = [judge(100, values), judge(100, values.slice(0, 12))];
    expect(longer.used).toBe(16);
    expect(twelve.used).toBe(12);
    expect(longer.gate.detectable).toBeLessThan(twelve.gate.detectable as number);
  });

  it('judges by what came after a step, also where older levels come into sight', () => {
    const values = [...around(100, 4), ...around(200, 8), ...around(400, 6)];
    const { used, gate } = judge(150, values);
    expect(used).toBe(16);
    expect(gate).toMatchObject({ answer: 'regression', step: { runs: 4 } });
    expect(gate.baseline).toBeCloseTo(100, -1);
  });

  it.each([
    [1, 1],
    [2, 3],
    [12, 18],
    [13, 19],
  ])('of %i wanted runs looks for %i', (wanted, loaded) => {
    expect(runsToLoad(wanted)).toBe(loaded);
  });
});
