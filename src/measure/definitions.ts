/** Ids of the metric definitions that our own runs follow (docs/metrics.md). Values with other ids are never compared with these. */
export const definitions: readonly string[] = [
  'ttft@first-content',
  'tpot@after-first-content',
  'itl@per-request-median-gap',
  'e2e@sent-to-end',
  'throughput@steady-window',
];
