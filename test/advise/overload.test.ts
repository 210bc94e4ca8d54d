import { describe, expect, it } from 'vitest';
import { capacityOf, findOverload } from '../../src/advise/facts/overload.ts';
import { findLightLoad } from '../../src/advise/light-load.ts';
import type { StageMetrics } from '../../src/model/measurement.ts';
import { asStage, driveEngine, poissonArrivals } from './drive-engine.ts';

/** A token takes 3 ms of the server whatever runs beside it: about 13 answers of 25 tokens a second. */
const shared = { engine: { maxBatch: 64, stepMs: 2, decodeMsPerSequence: 3, prefillMsPerToken: 0.01 } };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

function overloadAt(
  perSec: number,
  seed: number,
  of: { requests?: number; outputTokens?: { median: number; sigma: number } } = {},
) {
  const load = { arrivalsMs: poissonArrivals(perSec, of.requests ?? 200, seed) };
  const samples = driveEngine({ profile: shared, requests: 200, load, seed, ...of });
  const figures: StageMetrics = { output_tokens_per_sec: { value: 320, n: 200 } };
  return findOverload(asStage(samples, { load }, figures), []);
}

describe('a load that the server cannot take', () => {
  it('is seen by requests that pile up and answers that take ever longer', () => {
    const found = seeds.map((seed) => overloadAt(18, seed));
    expect(found.filter((fact) => fact !== undefined)).toHaveLength(seeds.length);
    for (const fact of found) {
      expect(fact?.offeredPerSec.value).toBeGreaterThan(fact?.servedPerSec.value ?? Number.NaN);
      expect(fact?.wholeRisePerSec.low).toBeGreaterThan(0);
    }
  });

  it.each([
    ['half of what it can take', 6.5, {}],
    ['four fifths of it', 10.4, {}],
    ['answers that are longer than half of the run', 3, { requests: 60, outputTokens: { median: 110, sigma: 0.1 } }],
  ])('is not seen in %s', (_, perSec, of) => {
    for (const seed of seeds) expect(overloadAt(perSec, seed, of)).toBeUndefined();
  });

  it('is not looked for in a closed loop', () => {
    const load = { concurrency: 40 };
    expect(
      findOverload(asStage(driveEngine({ profile: shared, requests: 200, load, seed: 1 }), { load }), []),
    ).toBeUndefined();
  });

  it('needs as many replicas as carry it at four fifths of what one delivers', () => {
    for (const seed of seeds) {
      const fact = overloadAt(18, seed);
      if (!fact) throw new Error('no overload');
      expect(capacityOf(fact)).toBeGreaterThan(11);
      expect(capacityOf(fact)).toBeLessThan(15);
      expect(fact.replicas * 0.8 * capacityOf(fact)).toBeGreaterThanOrEqual(fact.offeredPerSec.value);
    }
  });

  it('says how many of the stored runs kept up', () => {
    const of = (perSec: number) => {
      const load = { arrivalsMs: poissonArrivals(perSec, 200, 1) };
      return asStage(driveEngine({ profile: shared, requests: 200, load, seed: 1 }), { load });
    };
    expect(findOverload(of(18), [of(6), of(18), of(7)])?.before).toEqual({ runs: 3, overloaded: 1 });
  });
});

describe('what requests met while few others were under way', () => {
  it('holds the median TTFT of a server with a part of the load, in most runs', () => {
    const inside = seeds.filter((seed) => {
      const light = overloadAt(18, seed)?.light;
      const load = { arrivalsMs: poissonArrivals(9, 200, seed + 100) };
      const alone = driveEngine({ profile: shared, requests: 200, load, seed: seed + 100 });
      const ttfts = alone
        .map(({ firstContentMs = 0, sentMs = 0 }) => firstContentMs - sentMs)
        .toSorted((a, b) => a - b);
      const median = ttfts[100] as number;
      return light && median >= light.ttftMs.low && median <= light.ttftMs.high;
    });
    expect(inside.length).toBeGreaterThanOrEqual(7);
  });

  it('is not known at a rate that one server could not hold either', () => {
    const load = { arrivalsMs: poissonArrivals(18, 200, 1) };
    expect(findLightLoad(driveEngine({ profile: shared, requests: 200, load, seed: 1 }), 100)).toBeUndefined();
  });
});
