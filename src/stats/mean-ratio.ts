/** How far the mean of one arm lies above that of the other, from pairs. */
import { mean, sampleVariance } from './moments.ts';
import { type Shift, studentShift } from './shift.ts';

/**
 * ln(mean of `now` / mean of `before`) over pairs, with the standard error of the ratio estimator by the delta method: each pair moves the logarithm
 * by now/mean(now) − before/mean(before), so the error is the standard deviation of these over √n (Cochran 1977, 2.11 and 6.4).
 * Student's t with n − 1 degrees of freedom. All values finite. Undefined below two pairs, or where a mean is not above 0.
 */
export function meanRatioShift(pairs: readonly { before: number; now: number }[]): Shift | undefined {
  const meanBefore = mean(pairs.map(({ before }) => before)) ?? 0;
  const meanNow = mean(pairs.map(({ now }) => now)) ?? 0;
  if (!(meanBefore > 0 && meanNow > 0)) return undefined;
  const variance = sampleVariance(pairs.map(({ before, now }) => now / meanNow - before / meanBefore));
  if (variance === undefined) return undefined;
  return studentShift({
    estimate: Math.log(meanNow / meanBefore),
    standardError: Math.sqrt(variance / pairs.length),
    df: pairs.length - 1,
  });
}
