import { describe, expect, it } from 'vitest';
import { findDrift } from '../../src/compare/drift.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { BaselineRun } from '../../src/model/measurement.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { asked, history, measurement, share, stored } from '../synthetic/build-measurement.ts';
import { drawBinomial, drawNormal } from '../synthetic/noise.ts';
import { rule } from '../synthetic/policy.ts';

/** Runs oldest first, each with a commit of its own. */
function numbered(oldestFirst: readonly BaselineRun[]): BaselineRun[] {
  return oldestFirst
    .map((run, index) => ({
      ...run,
      provenance: { commit: `${index}`.repeat(7), startedAt: `2026-01-${10 + index}`, source: `run ${index}` },
    }))
    .reverse();
}

function driftOf(
  metric: MetricId,
  oldestFirst: readonly BaselineRun[],
  anchorCommit?: string,
  given: Parameters<typeof rule>[1] = {},
) {
  const runs = numbered(oldestFirst);
  return findDrift({ candidate: measurement({}), comparable: () => runs, rules: [rule(metric, given)], anchorCommit });
}

const wobble = [0.01, -0.015, 0.005, -0.01, 0.015, -0.005, 0.01, -0.01, 0.005, 0];
const latencies = (levels: readonly number[]) =>
  history(
    'ttft_p50',
    levels.map((level, index) => 200 * Math.exp(level + (wobble[index % wobble.length] as number))),
  );
const flat = (runs: number, level = 0): number[] => new Array<number>(runs).fill(level);

describe('the drift of the stored runs', () => {
  it.each([0, 1, 2, 3, 4, 8, 12])('is none where %i runs keep their level', (runs) => {
    expect(driftOf('ttft_p50', latencies(flat(runs)))).toEqual([]);
  });

  it('names a steady erosion that no pull request showed', () => {
    const [drift, ...rest] = driftOf('ttft_p50', latencies(Array.from({ length: 9 }, (_, run) => 0.015 * run)));
    expect(rest).toEqual([]);
    expect(drift).toMatchObject({ metric: 'ttft_p50', stage: 'steady', worse: true, runs: 9, steps: [] });
    expect(drift?.anchor).toEqual({ commit: '0000000', startedAt: '2026-01-10', source: 'run 0' });
    expect(drift?.change).toBeGreaterThan(0.1);
    expect(drift?.change).toBeLessThan(0.15);
    expect(drift?.pValue).toBeLessThan(0.01);
    expect(drift?.sentence).toMatch(/^TTFT p50 \(steady\) rose by 1[0-5]\.\d % over the last 9 runs$/);
  });

  it('names the run with which the level changed', () => {
    const [drift] = driftOf('ttft_p50', latencies([...flat(6), ...flat(3, 0.2)]));
    expect(drift?.steps).toMatchObject([{ runsSince: 3, commit: '6666666' }]);
    expect(drift?.sentence).toMatch(
      /^TTFT p50 \(steady\) rose by 2\d\.\d % over the last 9 runs, in one step 3 runs ago \(6666666\)$/,
    );
  });

  it('names every step, also those that took each other back', () => {
    const [drift] = driftOf('ttft_p50', latencies([...flat(4), ...flat(4, 0.4), ...flat(4)]));
    expect(drift?.steps.map(({ runsSince, change }) => [runsSince, Math.sign(change)])).toEqual([
      [8, 1],
      [4, -1],
    ]);
    expect(drift?.sentence).toContain('in 2 steps: +');
    expect(Math.abs(drift?.change ?? 1)).toBeLessThan(0.02);
  });

  it('knows which way is worse', () => {
    expect(driftOf('ttft_p50', latencies([...flat(6), ...flat(3, -0.2)]))[0]?.worse).toBe(false);
    const rates = history(
      'output_tokens_per_sec',
      [...flat(6), ...flat(3, -0.2)].map((level, run) => 400 * Math.exp(level + (wobble[run] as number))),
    );
    expect(driftOf('output_tokens_per_sec', rates)[0]).toMatchObject({ worse: true });
  });

  it('tells proportions in points', () => {
    const runs = [10, 11, 12, 14, 15, 16, 18, 19].map((wrong) => stored(measurement({}, asked(400, wrong))));
    expect(driftOf('accuracy', runs)[0]).toMatchObject({
      stage: 'quality',
      worse: true,
      sentence: 'Accuracy fell by 2.3 points over the last 8 runs',
    });
    const errors = [...flat(5, 0), ...flat(4, 30)].map((count) =>
      stored(measurement({ error_ratio: share(count, 300) })),
    );
    expect(driftOf('error_ratio', errors)[0]?.sentence).toBe(
      'Error ratio (steady) rose by 10.0 points over the last 9 runs, in one step 4 runs ago (5555555)',
    );
  });

  it('starts at the run that is named, where it is stored', () => {
    const levels = [...flat(4), ...flat(6, 0.3)];
    expect(driftOf('ttft_p50', latencies(levels), '4444444')).toEqual([]);
    expect(driftOf('ttft_p50', latencies(levels), 'fffffff')[0]?.runs).toBe(10);
    expect(driftOf('ttft_p50', latencies(levels), '444444')).toEqual([]);
  });

  it.each<[string, Parameters<typeof rule>[1], number, boolean]>([
    ['+22 % against 20 %', { relative: 0.2 }, 0.2, true],
    ['+22 % against 25 %', { relative: 0.25 }, 0.2, false],
    ['+22 % of 200 ms against 40 ms', { absolute: 40 }, 0.2, true],
    ['+22 % of 200 ms against 50 ms', { absolute: 50 }, 0.2, false],
    ['a change for the better', { relative: 0.05 }, -0.2, false],
    ['a gate that cannot fail', { relative: 0.05, tier: 'advisory' }, 0.2, false],
  ])('knows whether the tolerance of a gate that can fail is reached: %s', (_, given, step, beyond) => {
    const [drift] = driftOf('ttft_p50', latencies([...flat(6), ...flat(3, step)]), undefined, given);
    expect(drift?.beyondTolerance).toBe(beyond);
  });

  it('is held against the named run, whatever steps came between', () => {
    // Released at 0, then 40 % slower, then mended to 10 % slower: still worse than the release.
    const [drift] = driftOf('ttft_p50', latencies([0, ...flat(9, 0.34), ...flat(9, 0.1)]), '0000000', {
      relative: 0.05,
    });
    expect(drift).toMatchObject({ worse: true, beyondTolerance: true, fromAnchor: true, runs: 19 });
    expect(drift?.sentence).toMatch(/^TTFT p50 \(steady\) rose by (9|1[0-2])\.\d % since 0000000$/);
    const [unnamed] = driftOf('ttft_p50', latencies([...flat(9, 0.34), ...flat(9, 0.1)]));
    expect(unnamed).toMatchObject({ worse: false, fromAnchor: false });
  });

  it('counts for no gate that has a limit only: nothing says how much change is tolerated', () => {
    const [drift] = driftOf('ttft_p50', latencies([...flat(6), ...flat(3, 0.2)]), undefined, { limit: 900 });
    expect(drift).toMatchObject({ worse: true, beyondTolerance: false });
  });

  it('leaves out runs without the figure, and is not torn by a failed one', () => {
    const runs = latencies(flat(8));
    runs.splice(3, 1, stored(measurement({ ttft_p50: { infinite: true, n: 300 } })));
    expect(driftOf('ttft_p50', runs)).toEqual([]);
  });
});

describe('noise alone', () => {
  const TRIALS = 1500;
  /** A proven step has 1 %, trend and anchor together 1 %. */
  const AT_MOST = 0.02 + 3.1 * Math.sqrt((0.02 * 0.98) / TRIALS);

  it.each([4, 6, 8, 12])('is told as a drift of a latency in at most 2 %% of histories of %i runs', (runs) => {
    const random = seededRandom(runs);
    let told = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const values = flat(runs).map(() => 200 * Math.exp(0.04 * drawNormal(random)));
      told += driftOf('ttft_p50', history('ttft_p50', values)).length;
    }
    expect(told / TRIALS).toBeLessThan(AT_MOST);
  });

  it.each([4, 8, 12])('nor of errors and accuracy, with %i runs', (runs) => {
    const random = seededRandom(runs);
    let [errors, accuracy] = [0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      const failed = flat(runs).map(() => drawBinomial(random, 300, 0.02));
      errors += driftOf(
        'error_ratio',
        failed.map((count) => stored(measurement({ error_ratio: share(count, 300) }))),
      ).length;
      const wrong = flat(runs).map(() => 20 + drawBinomial(random, 20, 0.5));
      accuracy += driftOf(
        'accuracy',
        wrong.map((count) => stored(measurement({}, { stages: { quality: { accuracy: share(240 - count, 240) } } }))),
      ).length;
    }
    expect(errors / TRIALS).toBeLessThan(AT_MOST);
    expect(accuracy / TRIALS).toBeLessThan(AT_MOST);
  });

  it('does not hide an erosion of 2 % a run for ten runs', () => {
    const random = seededRandom(5);
    let told = 0;
    for (let trial = 0; trial < 300; trial++) {
      const values = flat(10).map((_, run) => 200 * Math.exp(0.02 * run + 0.03 * drawNormal(random)));
      told += driftOf('ttft_p50', history('ttft_p50', values)).length;
    }
    expect(told / 300).toBeGreaterThan(0.9);
  });
});
