/** How measured noise takes the place of assumed noise, without few measurements claiming too much (docs/decisions/016-calibration-file.md). */
import type { MeasuredNoise } from '../model/config.ts';

/** What an assumption weighs: as much as a variance seen in six runs. */
const ASSUMED_DEGREES_OF_FREEDOM = 5;

/**
 * The variance to reckon with. More noise than assumed counts as measured, at once; less counts by its degrees of freedom against the
 * assumption's (the posterior mean scale of a scaled inverse chi-square prior, as in Smyth 2004, "moderated" variances). So a few runs that
 * happen to agree never make it small, and nothing measured leaves the assumption.
 */
export function poolWithAssumed(assumedVariance: number, measured: MeasuredNoise | undefined): number {
  if (!measured || !(measured.degreesOfFreedom > 0)) return assumedVariance;
  const variance = measured.sd ** 2;
  if (variance >= assumedVariance) return variance;
  const { degreesOfFreedom } = measured;
  return (
    (ASSUMED_DEGREES_OF_FREEDOM * assumedVariance + degreesOfFreedom * variance) /
    (ASSUMED_DEGREES_OF_FREEDOM + degreesOfFreedom)
  );
}
