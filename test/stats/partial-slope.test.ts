import { describe, expect, it } from 'vitest';
import { partialSlope, type SlopePoint } from '../../src/stats/partial-slope.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

/** y = 5 + 2 x + 3 beside + scatter, x and beside moving together. */
function draw(seed: number, { clusters, size }: { clusters: number; size: number }): SlopePoint[] {
  const random = seededRandom(seed);
  return Array.from({ length: clusters }, (_, cluster) => {
    const shared = drawNormal(random);
    const beside = 10 * random();
    const x = beside + 4 * random();
    return Array.from({ length: size }, () => {
      const scatter = size === 1 ? (0.2 + x / 5) * drawNormal(random) : shared + 0.1 * drawNormal(random);
      return { x, beside, y: 5 + 2 * x + 3 * beside + scatter, ...(size === 1 ? {} : { cluster }) };
    });
  }).flat();
}

describe('a slope with another figure held', () => {
  it.each([
    ['where the scatter grows with x', { clusters: 60, size: 1 }],
    ['where points of a cluster share their luck', { clusters: 60, size: 8 }],
  ])('has an interval that holds the truth %s', (_, shape) => {
    const held = Array.from({ length: 300 }, (_, seed) => partialSlope(draw(seed + 1, shape))).filter(
      (slope) => slope && slope.low <= 2 && slope.high >= 2,
    );
    expect(held.length / 300).toBeGreaterThan(0.92);
    expect(held.length / 300).toBeLessThan(0.985);
  });

  it('counts clusters and not points', () => {
    expect(partialSlope(draw(1, { clusters: 60, size: 8 }))?.n).toBe(60);
  });

  it('is that of a plain line where nothing stands beside', () => {
    const points = Array.from({ length: 20 }, (_, x) => ({ x, y: 3 * x + 1 }));
    expect(partialSlope(points)?.value).toBeCloseTo(3, 10);
  });

  it.each<[string, SlopePoint[]]>([
    ['all x are equal', Array.from({ length: 20 }, (_, y) => ({ x: 0.1, y, beside: y % 7 }))],
    ['x follows what is held', Array.from({ length: 20 }, (_, x) => ({ x, y: x, beside: 2 * x }))],
    ['fewer than ten clusters tell of it', Array.from({ length: 90 }, (_, x) => ({ x, y: x, cluster: x % 9 }))],
    ['there is nothing', []],
  ])('is not known where %s', (_, points) => {
    expect(partialSlope(points)).toBeUndefined();
  });
});
