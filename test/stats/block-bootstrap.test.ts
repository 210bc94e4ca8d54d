import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/stats/block-bootstrap.ts';
import { drawNormal } from '../../src/stats/draw-normal.ts';
import { seededRandom } from '../../src/stats/random.ts';

const meanOf = (values: readonly number[]) => (places: readonly number[]) =>
  places.reduce((sum, place) => sum + (values[place] as number), 0) / places.length;

function share(ofSeries: (draw: () => number) => number[], blockLength: number): number {
  const runs = 200;
  let inside = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const random = seededRandom(seed);
    const values = ofSeries(() => drawNormal(random));
    const interval = bootstrapInterval({
      n: values.length,
      statistic: meanOf(values),
      blockLength,
      replicates: 200,
      random,
    });
    if (interval && interval.low <= 0 && interval.high >= 0) inside++;
  }
  return inside / runs;
}

const alike = (draw: () => number): number[] => {
  let level = 0;
  return Array.from({ length: 200 }, () => (level = 0.7 * level + draw()));
};

describe('an interval by blocks of neighbours', () => {
  it('holds the mean of independent values nineteen times in twenty', () => {
    const held = share((draw) => Array.from({ length: 80 }, draw), 1);
    expect(held).toBeGreaterThan(0.9);
    expect(held).toBeLessThan(0.99);
  });

  it('holds that of values that follow each other far more often than one by single values', () => {
    expect(share(alike, 20)).toBeGreaterThan(0.82);
    expect(share(alike, 1)).toBeLessThan(0.7);
  });

  it.each([
    ['one value', { n: 1, statistic: () => 1 }],
    [
      'a statistic that mostly has no answer',
      { n: 10, statistic: ([first]: readonly number[]) => (first === 0 ? 1 : undefined) },
    ],
  ])('is not there for %s', (_, of) => {
    expect(bootstrapInterval({ ...of, blockLength: 2, replicates: 100, random: seededRandom(1) })).toBeUndefined();
  });
});
