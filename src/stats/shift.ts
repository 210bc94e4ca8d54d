import { mean, sampleVariance } from './moments.ts';
import { normalScore, normalUpperTail, tAtLevel, upperTail } from './student-t.ts';

/** How far one arm lies above the other, on the log scale, and how sure that is. */
export interface Shift {
  /** ± Infinity where it falls on failed requests. */
  estimate: number;
  /** Standard normal score against "no shift"; positive where the arm lies above. Never NaN. */
  score: number;
  /** Undefined where the sample admits none. */
  standardError: number | undefined;
  /** Degrees of freedom of the standard error, where the estimate over it follows Student's t. */
  df?: number | undefined;
  /** Bounds, each one-sided at the level of this standard normal score; infinite where the sample admits none. */
  boundsAt(score: number): { low: number; high: number };
}

/** Mean of values with its t interval, n − 1 degrees of freedom. Undefined below two values; all of them must be finite. */
export function meanShift(values: readonly number[]): Shift | undefined {
  const variance = sampleVariance(values);
  return variance === undefined
    ? undefined
    : studentShift({
        estimate: mean(values) as number,
        standardError: Math.sqrt(variance / values.length),
        df: values.length - 1,
      });
}

/** Difference of the means of two samples, pooled variance (Student 1908). Undefined where a sample has fewer than two values. */
export function differenceShift(base: readonly number[], candidate: readonly number[]): Shift | undefined {
  const before = sampleVariance(base);
  const now = sampleVariance(candidate);
  if (before === undefined || now === undefined) return undefined;
  const df = base.length + candidate.length - 2;
  const pooled = ((base.length - 1) * before + (candidate.length - 1) * now) / df;
  return studentShift({
    estimate: (mean(candidate) as number) - (mean(base) as number),
    standardError: Math.sqrt(pooled * (1 / base.length + 1 / candidate.length)),
    df,
  });
}

/** A shift whose estimate over its standard error follows Student's t; nominal probabilities go through t, so that few values count as few. */
export function studentShift(of: { estimate: number; standardError: number; df: number }): Shift {
  const { estimate, standardError, df } = of;
  return {
    estimate,
    score: estimate === 0 ? 0 : scoreOfT(estimate / standardError, df),
    standardError,
    df,
    boundsAt: (score) => {
      const reach = tOfScore(score, df) * standardError;
      return { low: estimate - (reach || 0), high: estimate + (reach || 0) };
    },
  };
}

/** With fewer degrees of freedom the error says too little of itself to be weighed against the instance term. */
const FEWEST_TO_WEIGH = 7;

/**
 * Two instances of one build differ too: their difference, standard deviation `instanceSd`, is added to the error, SE² + τ². Only SE² is
 * estimated, so their sum follows t with more degrees of freedom than it alone: ν (SE² + τ²) / SE². Welch's ν (SE² + τ²)² / SE⁴ (Welch
 * 1938) promises more and breaks its level where p is small; this one keeps it from seven degrees of freedom on
 * (test/stats/shift.test.ts integrates both). With fewer, and for a test on ranks, the score becomes estimate / √(SE² + τ²)
 * with SE = estimate / score, and each bound moves out by the root of the squares (Zou & Donner 2008), which is wider.
 */
export function withInstanceTerm(shift: Shift, instanceSd: number): Shift {
  if (instanceSd === 0) return shift;
  const { estimate, score, standardError, df } = shift;
  if (df !== undefined && df >= FEWEST_TO_WEIGH && standardError !== undefined) {
    const whole = Math.hypot(standardError, instanceSd);
    return studentShift({ estimate, standardError: whole, df: (df * whole * whole) / (standardError * standardError) });
  }
  const inside = estimate === 0 || score === 0 ? 0 : 1 / Math.hypot(1 / score, instanceSd / estimate);
  return {
    estimate,
    score: Math.sign(score) * Math.abs(inside),
    standardError: standardError === undefined ? undefined : Math.hypot(standardError, instanceSd),
    boundsAt: (at) => {
      const { low, high } = shift.boundsAt(at);
      if (!Number.isFinite(estimate)) return { low, high };
      return {
        low: estimate - Math.hypot(estimate - low, at * instanceSd),
        high: estimate + Math.hypot(high - estimate, at * instanceSd),
      };
    },
  };
}

/** From here on Student's t is the normal curve, as far out as anything is asked for. */
const AS_GOOD_AS_NORMAL = 1e6;

function scoreOfT(t: number, df: number): number {
  return df > AS_GOOD_AS_NORMAL ? t : Math.sign(t) * normalScore(upperTail(Math.abs(t), df));
}

/** The value of Student's t with the same tail as this standard normal score. */
function tOfScore(score: number, df: number): number {
  if (df > AS_GOOD_AS_NORMAL) return score;
  const tail = normalUpperTail(score);
  return tail > 0 ? -tAtLevel(tail, df) : Number.POSITIVE_INFINITY;
}
