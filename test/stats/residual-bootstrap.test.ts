import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { bootstrapLogError, meanOf } from '../../src/stats/residual-bootstrap.ts';

describe('the residual bootstrap', () => {
  const ratios = Array.from({ length: 40 }, (_, index) => 1 + (index % 5) / 10);

  it.each([Number.NaN, 0, -3])('draws blocks of one where their length is %f, and comes to an end', (blockLength) => {
    const random = seededRandom(1);
    let draws = 0;
    const counted = (): number => {
      if (++draws > 100_000) throw new Error('it draws for ever');
      return random();
    };
    const of = { ratios: [ratios], expected: ratios.map(() => 1), statistic: meanOf, replicates: 100 };
    const error = bootstrapLogError({ ...of, blockLength, random: counted });
    expect(error).toBe(bootstrapLogError({ ...of, blockLength: 1, random: seededRandom(1) }));
    // Of 40 independent ratios with a standard deviation of 0.14 around 1.2.
    expect(error).toBeGreaterThan(0.01);
    expect(error).toBeLessThan(0.03);
  });
});
