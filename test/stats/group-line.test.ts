import { describe, expect, it } from 'vitest';
import { errorOfMean, fitGroups } from '../../src/stats/group-line.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

function draw(of: { sizes: Record<number, number>; sd: number; seed: number; height?: (x: number) => number }) {
  const random = seededRandom(of.seed);
  const height = of.height ?? ((x) => 3 + 2 * x);
  return new Map(
    Object.entries(of.sizes).map(([x, size]) => [
      Number(x),
      Array.from({ length: size }, () => height(Number(x)) + of.sd * drawNormal(random)),
    ]),
  );
}

describe('a line through groups', () => {
  it('is exact where nothing scatters', () => {
    const line = fitGroups(draw({ sizes: { 1: 5, 4: 20, 8: 3 }, sd: 0, seed: 1 }));
    expect(line?.slope).toBeCloseTo(2, 12);
    expect((line?.height as number) - 2 * (line?.centre as number)).toBeCloseTo(3, 12);
    expect(line?.slopeError).toBeCloseTo(0, 12);
  });

  it('holds the truth within two errors about as often as it should', () => {
    const lines = Array.from({ length: 200 }, (_, seed) =>
      fitGroups(draw({ sizes: { 1: 50, 2: 50, 8: 200 }, sd: 1, seed })),
    );
    const held = lines.filter((line) => line && Math.abs(line.slope - 2) <= 2 * line.slopeError).length;
    expect(held).toBeGreaterThan(180);
  });

  it('is less sure where the groups do not lie on a line', () => {
    const sizes = { 1: 100, 2: 100, 4: 100, 8: 100 };
    const straight = fitGroups(draw({ sizes, sd: 0.1, seed: 1 }));
    const bent = fitGroups(draw({ sizes, sd: 0.1, seed: 1, height: (x) => 3 + 2 * x + (x === 4 ? 2 : 0) }));
    expect(bent?.slopeError).toBeGreaterThan(5 * (straight?.slopeError as number));
    expect(bent?.freedom).toBeLessThan(straight?.freedom as number);
  });

  it.each([
    ['one group', { 3: 50 }],
    ['none', {}],
  ])('is not there for %s', (_, sizes) => {
    expect(fitGroups(draw({ sizes, sd: 1, seed: 1 }))).toBeUndefined();
  });
});

it('the error of a mean grows where neighbours are alike: each value four times over tells no more than it once', () => {
  const ratios = Array.from({ length: 40 }, (_, seed) => {
    const [once] = [...draw({ sizes: { 0: 200 }, sd: 1, seed }).values()];
    if (!once) throw new Error('a group was drawn');
    const repeated = once.flatMap((value) => [value, value, value, value]);
    return errorOfMean(repeated) / errorOfMean(once);
  });
  expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(1, 0);
  // Taken as independent they would be twice as sure.
  expect(Math.min(...ratios)).toBeGreaterThan(0.7);
});
