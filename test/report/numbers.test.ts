import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatChange,
  formatChangeRange,
  formatDuration,
  formatLevel,
  formatMove,
  formatRange,
  formatSetting,
  formatSetValue,
  formatShare,
  formatShortRange,
  formatSize,
  formatValue,
} from '../../src/report/numbers.ts';

describe('values', () => {
  it.each([
    [213.96, 'ms', '214 ms'],
    [0.45678, 'ms', '0.457 ms'],
    [5, 'ms', '5.00 ms'],
    [0, 'ms', '0 ms'],
    [2387, 'ms', '2,390 ms'],
    [1_234_567, 'tokens/s', '1,230,000 tokens/s'],
    [0.9083, 'ratio', '90.8 %'],
    [1, 'ratio', '100.0 %'],
    [0, 'ratio', '0.0 %'],
    [null, 'ms', 'not measured'],
    [Number.NaN, 'ms', 'not measured'],
    [Number.POSITIVE_INFINITY, 'ratio', 'not measured'],
  ])('%s %s is written %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });

  it('is never rounded to nothing or to everything', () => {
    expect(formatShare(0.0004)).toBe('<0.1 %');
    expect(formatShare(0.99996)).toBe('>99.9 %');
    expect(formatShare(0.0005)).toBe('0.1 %');
    expect(formatChange(0.0003, 'relative')).toBe('+<0.1 %');
    expect(formatChange(-0.0003, 'points')).toBe('−<0.1 points');
    expect(formatChange(0, 'relative')).toBe('0.0 %');
    expect(formatSize(0.0001, 'relative')).toBe('<0.1 %');
    expect(formatLevel(0.99999)).toBe('99.99 %');
  });

  it.each([
    [1024, 'ms', '1,024 ms'],
    [1500, 'requests/s', '1,500 requests/s'],
    [0.9925, 'ratio', '99.25 %'],
    [0.07, 'ratio', '7 %'],
    [12.25, '', '12.25'],
  ])('keeps the digits of %s %s, which somebody set: %s', (value, unit, expected) => {
    expect(formatSetValue(value, unit)).toBe(expected);
  });

  it('says its unit once in a move and in a range', () => {
    expect(formatMove(181.2, 214, 'ms')).toBe('181 → 214 ms');
    expect(formatMove(0.9, 0.3, 'ratio')).toBe('90.0 % → 30.0 %');
    expect(formatRange(205.1, 223.9, 'ms')).toBe('205 to 224 ms');
  });
});

describe('changes', () => {
  it.each([
    [0.181, 'relative', '+18.1 %'],
    [-0.0621, 'points', '−6.2 points'],
    [99, 'relative', '+9,900 %'],
    [Number.POSITIVE_INFINITY, 'relative', '+∞ %'],
  ] as const)('%s %s is written %s', (value, scale, expected) => {
    expect(formatChange(value, scale)).toBe(expected);
  });

  it.each([
    [0.12, 0.24, 'relative', '+12.0 % to +24.0 %'],
    [-0.091, -0.033, 'points', '−9.1 to −3.3 points'],
    [null, null, 'relative', 'no interval'],
    [0.12, null, 'relative', 'at least +12.0 %'],
    [null, 0.02, 'points', 'at most +2.0 points'],
  ] as const)('bounds %s and %s are written as a range', (low, high, scale, expected) => {
    expect(formatChangeRange(low, high, scale)).toBe(expected);
  });

  it('is short in a title', () => {
    expect(formatSize(-0.181, 'relative')).toBe('18 %');
    expect(formatSize(0.0621, 'points')).toBe('6.2 points');
    expect(formatSize(0.02, 'relative')).toBe('2 %');
    expect(formatShortRange(0.1204, 0.2399, 'relative')).toBe('+12 % to +24 %');
    expect(formatShortRange(-0.7, -0.4, 'points')).toBe('−70 to −40 points');
  });

  it('a setting has the digits that somebody wrote', () => {
    expect(formatSetting(0.05, 'relative')).toBe('5 %');
    expect(formatSetting(0.01, 'points')).toBe('1 point');
    expect(formatSetting(0.025, 'points')).toBe('2.5 points');
  });
});

describe('times', () => {
  const hourMs = 3_600_000;
  it.each([
    [20_000, 'under a minute'],
    [60_000, '1 minute'],
    [5 * hourMs, '5 hours'],
    [47.9 * hourMs, '47 hours'],
    [72.5 * hourMs, '3 days'],
    [Number.NaN, 'of unknown age'],
  ])('an age of %s ms is %s', (ageMs, expected) => {
    expect(formatAge(ageMs)).toBe(expected);
  });

  it.each([
    [850, '850 ms'],
    [12_000, '12 s'],
    [60_000, '1 min'],
    [252_000, '4 min 12 s'],
  ])('a duration of %s ms is %s', (durationMs, expected) => {
    expect(formatDuration(durationMs)).toBe(expected);
  });
});
