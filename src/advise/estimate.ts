/** A figure that was fitted or counted from one run's own samples. */
export interface Estimate {
  value: number;
  /** Two-sided 95 % interval. */
  low: number;
  high: number;
  /** Requests, steps or items that it rests on. */
  n: number;
}
