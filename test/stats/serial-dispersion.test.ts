import { describe, expect, it } from 'vitest';
import { dispersedTail } from '../../src/stats/beta-binomial.ts';
import { quantileBounds } from '../../src/stats/quantile.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { blockDispersion, exceedanceDispersion } from '../../src/stats/serial-dispersion.ts';
import { drawNormal } from '../synthetic/noise.ts';

describe('the beta-binomial tail', () => {
  it('of ten with a dispersion of four and even chances is flat', () => {
    // a = b = 1: every count from 0 to 10 is as likely as any other.
    const tail = dispersedTail({ n: 10, p: 0.5, dispersion: 4 });
    for (let count = 0; count <= 10; count++) expect(tail(count)).toBeCloseTo((11 - count) / 11, 12);
  });

  it.each([
    [200, 0.05, 1],
    [200, 0.05, 1.4],
    [50, 0.5, 3],
    [20_000, 0.05, 2],
  ])('of %i at %f has the binomial mean and %f times its variance', (n, p, dispersion) => {
    const tail = dispersedTail({ n, p, dispersion });
    // Sums of tails: E X = Σ P(X ≥ k), E X² = Σ (2k − 1) P(X ≥ k).
    let [mean, square] = [0, 0];
    for (let count = 1; count <= n; count++) {
      mean += tail(count);
      square += (2 * count - 1) * tail(count);
    }
    expect(mean).toBeCloseTo(n * p, 4);
    expect((square - mean * mean) / (n * p * (1 - p))).toBeCloseTo(dispersion, 3);
  });

  it('is as wide as can be for a dispersion beyond what n requests can have', () => {
    const tail = dispersedTail({ n: 2, p: 0.5, dispersion: 50 });
    expect([tail(0), tail(1), tail(2)].every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it('widens the bounds of a quantile on both sides', () => {
    const sorted = Array.from({ length: 200 }, (_, index) => index);
    const narrow = quantileBounds({ sorted, p: 0.9, level: 0.99 });
    const wide = quantileBounds({ sorted, p: 0.9, level: 0.99, dispersion: 2 });
    expect(wide.low as number).toBeLessThan(narrow.low as number);
    expect(wide.high as number).toBeGreaterThan(narrow.high as number);
  });
});

const noise = (n: number, seed: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => drawNormal(random));
};

describe('the dispersion of blocks', () => {
  it('is 1 for independent values, whatever the length of a block', () => {
    const values = noise(20_000, 1);
    // Fifty to a block leaves 400 blocks, whose variance is known to within a tenth.
    for (const length of [1, 8, 50]) expect(Math.abs(blockDispersion(values, length) - 1)).toBeLessThan(0.15);
  });

  it('is the length of the runs where values come in runs', () => {
    const values = noise(2000, 2).flatMap((value) => Array(10).fill(value) as number[]);
    // Blocks that lie across runs: 1 + 2 Σ (1 − h / 200)(1 − h / 10) over h to 9.
    expect(Math.abs(blockDispersion(values, 200) / 9.835 - 1)).toBeLessThan(0.25);
  });

  it.each([
    ['nothing', []],
    ['one value', [3]],
    ['no spread', [2, 2, 2, 2]],
    ['blocks as long as the sample', [1, 2]],
  ])('of %s is 1', (_, values) => {
    expect(blockDispersion(values, 2)).toBe(1);
  });
});

describe('the dispersion of what lies beyond a limit', () => {
  const at = (figures: readonly number[], limit: number): number =>
    exceedanceDispersion({ figures, limit, share: 0.05, together: 8 });

  it('is close to 1 where requests are independent', () => {
    const found = Array.from({ length: 100 }, (_, seed) => at(noise(200, seed + 1), 1.645));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(1);
    expect(found.reduce((sum, each) => sum + each, 0) / 100).toBeLessThan(1.3);
  });

  it('sees the slow ones come together', () => {
    const slow = (index: number): boolean => index % 100 >= 40 && index % 100 < 48;
    expect(
      at(
        noise(200, 3).map((value, index) => (slow(index) ? 50 : value)),
        10,
      ),
    ).toBeGreaterThan(4);
  });

  it('sees a drift that moves all of them, though few are beyond', () => {
    const drifting = noise(200, 4).map((value, index) => value + Math.sin(index / 15));
    expect(at(drifting, 2)).toBeGreaterThan(1.5);
  });

  it.each([
    ['below', 0],
    ['above', 100],
  ])('is 1 where all lie %s: no noise around the limit explains that', (_, by) => {
    const drifting = noise(200, 5).map((value, index) => by + value + Math.sin(index / 15));
    expect(at(drifting, 50)).toBe(1);
  });

  it('has no NaN for failures, ties and a handful of requests', () => {
    const random = seededRandom(6);
    for (let n = 2; n <= 12; n++) {
      const figures = Array.from({ length: n }, () => (random() < 0.4 ? Number.POSITIVE_INFINITY : 1));
      const found = at(figures, 10);
      expect(found).toBeGreaterThanOrEqual(1);
      expect(found).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });
});
