import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTextBar } from '../../src/report/text-bar.ts';

const bar = { estimate: 0, low: -0.02, high: 0.02, tolerance: 0.05, worse: 'right' as const, label: '' };

describe('a text bar', () => {
  it.each([
    ['inside the tolerance', {}, '·······┊·├●┤·┊·······'],
    ['a clear regression', { estimate: 0.1, low: 0.07, high: 0.13 }, '·······┊··│··┊·├─●─┤·'],
    [
      'a clear gain of what should rise',
      { estimate: 0.1, low: 0.07, high: 0.13, worse: 'left' as const },
      '·├─●─┤·┊··│··┊·······',
    ],
    ['wider than the frame', { estimate: 0, low: -1, high: 1 }, '◂─────────●─────────▸'],
    ['wholly beyond the frame', { estimate: 0.5, low: 0.3, high: 0.9 }, '·······┊··│··┊······▸'],
    ['without a tolerance', { tolerance: 0, estimate: 0.1, low: 0, high: 0.2 }, '··········├────●────┤'],
  ])('shows what is %s', (_, given, text) => {
    expect(renderTextBar({ ...bar, ...given })).toBe(text);
  });

  it('is as wide for any change, one character a place, without a space to break at', () => {
    const size = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, size, fc.double({ min: 0, max: 10, noNaN: true }), (a, b, c, tolerance) => {
        const [low = 0, estimate = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
        const text = renderTextBar({ ...bar, low, estimate, high, tolerance });
        expect(text).toMatch(/^[·┊│├─●┤◂▸]{21}$/);
      }),
      { seed: 7 },
    );
  });
});
