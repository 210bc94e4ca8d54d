import { describe, expect, it } from 'vitest';
import { estimateDensity } from '../../src/stats/density.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

function areaUnder(curve: readonly [number, number][]): number {
  return curve.reduce((area, [x, y], index) => {
    const before = curve[index - 1];
    return before ? area + ((x - before[0]) * (y + before[1])) / 2 : area;
  }, 0);
}

describe('a density', () => {
  const random = seededRandom(3);
  const normal = Array.from({ length: 4000 }, () => 100 + 10 * drawNormal(random)).toSorted((a, b) => a - b);
  const curve = estimateDensity(normal, 101);

  it('covers an area of one', () => {
    expect(areaUnder(curve)).toBeCloseTo(1, 2);
  });

  it('is highest where the values are, at the height of the normal distribution that they were drawn from', () => {
    const [at, height] = curve.reduce((most, spot) => (spot[1] > most[1] ? spot : most));
    expect(Math.abs(at - 100)).toBeLessThan(4);
    expect(height).toBeCloseTo(1 / (10 * Math.sqrt(2 * Math.PI)), 2);
  });

  it('comes down to nothing at both ends', () => {
    for (const spot of [curve[0], curve.at(-1)]) expect(spot?.[1]).toBeLessThan(0.001);
  });

  it('is wide enough where half of the values are equal, by their standard deviation', () => {
    const lumped = [...Array.from({ length: 60 }, () => 5), ...Array.from({ length: 40 }, (_, i) => 6 + i)];
    expect(areaUnder(estimateDensity(lumped, 201))).toBeCloseTo(1, 1);
  });

  it.each([
    ['too few values', [1, 2, 3, 4]],
    ['equal values', [5, 5, 5, 5, 5, 5]],
    ['none', []],
  ])('is not drawn of %s', (_, values) => {
    expect(estimateDensity(values, 50)).toEqual([]);
  });
});
