/** Rows share the runs of a trial: what one of them asked for before must not change what the next one sees. */
import { describe, expect, it } from 'vitest';
import { candidateOf, drawnRuns, lastRuns } from '../../bench/calibration/drawn-runs.ts';
import { sameBuild } from '../../bench/calibration/endpoint.ts';
import { defaultPlan } from '../../bench/calibration/measure.ts';
import { fieldNoise } from '../../bench/calibration/noise.ts';
import { STAGE } from '../../bench/calibration/run-header.ts';

const endpoint = { plan: { ...defaultPlan, requests: 100, noise: fieldNoise }, build: sameBuild };
/** Another trial in between, so that the one before is forgotten. */
const forget = () => drawnRuns(endpoint, 99);

describe('the runs of a trial', () => {
  it('are the same for a row of three and for one of twelve, in whatever order they are asked for', () => {
    const three = lastRuns(drawnRuns(endpoint, 1), 3).map(({ measurement }) => measurement);
    const first = candidateOf(drawnRuns(endpoint, 1));
    forget();
    const candidate = candidateOf(drawnRuns(endpoint, 1));
    const twelve = lastRuns(drawnRuns(endpoint, 1), 12).map(({ measurement }) => measurement);
    expect(candidate).toEqual(first);
    expect(twelve.slice(0, 3)).toEqual(three);
  });

  it('differ from each other, and from those of another trial', () => {
    const p50 = (trial: number) =>
      lastRuns(drawnRuns(endpoint, trial), 12).map(({ measurement }) => measurement.stages[STAGE]?.ttft_p50?.value);
    expect(new Set([...p50(1), ...p50(2)]).size).toBe(24);
  });

  it('of a slower build are the same requests with a slower TTFT, and fewer tokens per second', () => {
    const [same, slower] = [candidateOf(drawnRuns(endpoint, 1)), candidateOf(drawnRuns(endpoint, 1), 1.2)];
    const figureOf = (id: 'ttft_p50' | 'tpot_p50' | 'output_tokens_per_sec') =>
      (slower.stages[STAGE]?.[id]?.value ?? 0) / (same.stages[STAGE]?.[id]?.value ?? 0);
    expect(figureOf('ttft_p50')).toBeCloseTo(1.2, 12);
    expect(figureOf('tpot_p50')).toBe(1);
    expect(figureOf('output_tokens_per_sec')).toBeLessThan(1);
  });
});
