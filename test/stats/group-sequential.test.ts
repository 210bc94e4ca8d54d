import { describe, expect, it } from 'vitest';
import { boundaryScore, type LookAt, sequentialPValue } from '../../src/stats/group-sequential.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { spentAlpha } from '../../src/stats/spending.ts';
import { normalScore, normalUpperTail } from '../../src/stats/student-t.ts';
import { drawNormal } from '../synthetic/noise.ts';

const equally = (looks: number): LookAt[] =>
  Array.from({ length: looks }, (_, index) => ({ fraction: (index + 1) / looks, information: index + 1 }));

const boundaries = (looks: readonly LookAt[], alpha: number): number[] =>
  looks.map((_, index) => boundaryScore(looks.slice(0, index + 1), alpha));

describe("O'Brien-Fleming-type spending", () => {
  it.each([
    [0.025, 0, 0],
    // 2 − 2Φ(2.2414 / √0.2), as in the tables of Lan & DeMets 1983.
    [0.025, 0.2, 5.4e-7],
    [0.025, 0.5, 0.00153],
    [0.025, 1, 0.025],
    [0.01, 2, 0.01],
  ])('of %f at %f is %f', (alpha, fraction, spent) => {
    expect(spentAlpha(alpha, fraction)).toBeCloseTo(spent, 5);
  });

  it('keeps its digits where next to nothing is spent', () => {
    expect(spentAlpha(0.025, 0.2)).toBeCloseTo(5.39e-7, 9);
  });
});

describe('boundaries', () => {
  // One-sided 0.025: Reboussin, DeMets, Kim & Lan 2000 (WinLD), Jennison & Turnbull 2000, gsDesign sfLDOF.
  it.each([
    [1, [1.96]],
    [2, [2.9626, 1.9686]],
    [3, [3.7103, 2.5114, 1.993]],
    [5, [4.8769, 3.3569, 2.6803, 2.2898, 2.031]],
  ])('of %i equal looks are the published ones', (looks, published) => {
    const found = boundaries(equally(looks), 0.025);
    for (const [look, boundary] of published.entries()) expect(found[look]).toBeCloseTo(boundary, 3);
  });

  it('stay what they are when other schedules were asked for meanwhile', () => {
    const before = boundaries(equally(12), 0.01);
    // More looks than densities are remembered.
    boundaries(equally(40), 0.01);
    expect(boundaryScore(equally(12), 0.01)).toBe(before.at(-1));
    const further = [...equally(12), { fraction: 1, information: 13 }];
    expect(boundaryScore(further, 0.01)).toBeGreaterThan(normalScore(0.01));
  });

  it('depend on the order and size of the looks taken, not on those that were planned', () => {
    const uneven = [
      { fraction: 0.3, information: 3 },
      { fraction: 0.9, information: 9 },
      { fraction: 1, information: 10 },
    ];
    const [first, second, third] = boundaries(uneven, 0.025) as [number, number, number];
    expect(first).toBeCloseTo(boundaryScore([{ fraction: 0.3, information: 1 }], 0.025), 6);
    expect(first).toBeGreaterThan(second);
    // Nine tenths spend most of the budget: the last look has less than its size says, and more than Bonferroni would leave.
    expect(third).toBeGreaterThan(boundaries(equally(3), 0.025)[2] as number);
    expect(third).toBeLessThan(normalScore(0.025 - spentAlpha(0.025, 0.9)));
  });

  it.each([0.05, 0.01, 0.01 / 6, 1e-5])('crossed at any one of 30 looks give the p-value %f back', (alpha) => {
    const looks = equally(30);
    const found = boundaries(looks, alpha);
    for (const reached of [0, 1, 7, 20, 29]) {
      const scored = looks
        .slice(0, reached + 1)
        .map((look, index) => ({ ...look, score: index === reached ? (found[index] as number) : -3 }));
      expect(sequentialPValue(scored) / alpha).toBeCloseTo(1, 3);
    }
  });
});

describe('the sequential p-value', () => {
  it.each([-40, -1, 0, 1.7, 5, 38, Number.POSITIVE_INFINITY])(
    'after one look at everything is the plain one at %f',
    (score) => {
      expect(sequentialPValue([{ fraction: 1, information: 300, score }])).toBe(normalUpperTail(score));
    },
  );

  it('never rises with a further look, and an early crossing stays', () => {
    const looks = equally(10);
    let before = 1;
    for (let count = 1; count <= 10; count++) {
      const p = sequentialPValue(
        looks.slice(0, count).map((look, index) => ({ ...look, score: index === 4 ? 4 : -1 })),
      );
      expect(p).toBeLessThanOrEqual(before);
      before = p;
    }
    expect(before).toBeLessThan(0.01);
  });

  it.each([
    ['no look', []],
    ['no information', [{ fraction: 0.5, information: 0, score: 2 }]],
    [
      'the same look twice',
      [
        { fraction: 0.5, information: 5, score: 2 },
        { fraction: 1, information: 5, score: 2 },
      ],
    ],
    [
      'looks that hardly differ',
      Array.from({ length: 50 }, (_, i) => ({ fraction: (i + 951) / 1000, information: i + 951, score: 2 })),
    ],
    ['a score that is no number of any size', [{ fraction: 0.1, information: 1, score: Number.NEGATIVE_INFINITY }]],
  ])('is a probability for %s', (_, looks) => {
    const p = sequentialPValue(looks);
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
  });

  it('of a look that spends the rest on the same data is the plain one', () => {
    const twice = [
      { fraction: 0.5, information: 5, score: 2.2 },
      { fraction: 1, information: 5, score: 2.2 },
    ];
    expect(sequentialPValue(twice)).toBeCloseTo(normalUpperTail(2.2), 4);
  });

  it('keeps 5 % over 20 looks, where stopping at the first small p-value makes a quarter of false alarms', () => {
    const random = seededRandom(11);
    const looks = equally(20);
    const found = boundaries(looks, 0.05);
    let [naive, kept] = [0, 0];
    const trials = 4000;
    for (let trial = 0; trial < trials; trial++) {
      let sum = 0;
      const scores = looks.map((_, index) => {
        sum += drawNormal(random);
        return sum / Math.sqrt(index + 1);
      });
      if (scores.some((score) => score > normalScore(0.05))) naive++;
      if (scores.some((score, index) => score >= (found[index] as number))) kept++;
    }
    expect(naive / trials).toBeGreaterThan(0.2);
    // Three standard errors of 4,000 trials: 1 %.
    expect(kept / trials).toBeGreaterThan(0.04);
    expect(kept / trials).toBeLessThan(0.06);
  });
});

describe('the normal tail', () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [3, 1.3498980316300946e-3],
    [6, 9.865876450376981e-10],
    [10, 7.61985302416053e-24],
    [30, 4.906713927148187e-198],
  ])('beyond %f is %f, and back', (z, p) => {
    expect(normalUpperTail(z) / p).toBeCloseTo(1, 6);
    expect(normalScore(p)).toBeCloseTo(z, 6);
    expect(normalUpperTail(-z)).toBeCloseTo(1 - p, 12);
  });
});
