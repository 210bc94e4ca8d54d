import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInPlace, quantileSorted } from '../../src/stats/quantile.ts';
import { selectInPlace } from '../../src/stats/select.ts';

// Few different values make ties; a failed request is Infinity.
const figures = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, min: 0 }), fc.constant(Number.POSITIVE_INFINITY)),
  { minLength: 1, maxLength: 60 },
);

describe('selecting by rank', () => {
  it('finds what sorting finds, at every rank, and parts the values there', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const sorted = Float64Array.from(values).sort();
        for (let rank = 0; rank < values.length; rank++) {
          const parted = Float64Array.from(values);
          expect(selectInPlace(parted, rank)).toBe(sorted[rank]);
          expect(Math.max(...parted.slice(0, rank + 1))).toBe(sorted[rank]);
          expect(parted.slice().sort()).toEqual(sorted);
        }
      }),
    );
  });

  it('gives the same quantile as the sorted values, to the last bit', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(0, 0.25, 0.5, 0.9, 0.95, 0.99, 1), (values, p) => {
        expect(quantileInPlace(Float64Array.from(values), p)).toBe(quantileSorted(Float64Array.from(values).sort(), p));
      }),
    );
  });

  it('has no quantile of nothing', () => {
    expect(quantileInPlace(new Float64Array(), 0.5)).toBeUndefined();
  });
});
