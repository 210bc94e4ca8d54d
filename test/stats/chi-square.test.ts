import { expect, it } from 'vitest';
import { sdInterval } from '../../src/stats/chi-square.ts';

/** Quantiles of the chi-square distribution at 2.5 % and 97.5 % (Pearson & Hartley, Biometrika Tables I, table 8). */
const tabled = [
  { df: 1, low: 0.000982069, high: 5.02389 },
  { df: 2, low: 0.0506356, high: 7.37776 },
  { df: 4, low: 0.484419, high: 11.1433 },
  { df: 7, low: 1.68987, high: 16.0128 },
  { df: 10, low: 3.24697, high: 20.4832 },
  { df: 30, low: 16.7908, high: 46.9792 },
  { df: 100, low: 74.2219, high: 129.561 },
];

it.each(tabled)('the interval of a standard deviation with $df degrees of freedom is that of the tables', (row) => {
  const { low, high } = sdInterval(2, row.df, 0.975);
  expect(low).toBeCloseTo(2 * Math.sqrt(row.df / row.high), 5);
  expect((high * high) / row.df).toBeCloseTo(4 / row.low, row.df === 1 ? -2 : 3);
});

it('a standard deviation of 0 has no interval but 0, which is for the caller to say', () => {
  expect(sdInterval(0, 4, 0.975)).toEqual({ low: 0, high: 0 });
});
