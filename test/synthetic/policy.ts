/** The gates of a default run, as the config would resolve them, and policies made of them. */
import type { MetricId } from '../../src/metrics.ts';
import type { GatePolicy, GateRule } from '../../src/model/config.ts';

export function rule(metric: MetricId, given: Partial<GateRule> = {}): GateRule {
  return { metric, tier: 'blocking', explicit: true, ...given };
}

export const defaultRules: readonly GateRule[] = [
  rule('ttft_p50', { relative: 0.05, absolute: 5, explicit: false }),
  rule('ttft_p95', { relative: 0.1, absolute: 10, explicit: false }),
  rule('tpot_p50', { relative: 0.05, absolute: 1, explicit: false }),
  rule('output_tokens_per_sec', { relative: 0.05, explicit: false }),
  rule('error_ratio', { absolute: 0.01, explicit: false }),
  rule('accuracy', { absolute: 0.02, explicit: false }),
];

export function policy(given: Partial<GatePolicy> = {}): GatePolicy {
  return { alpha: 0.01, undecided: 'warn', invalid: 'fail', gates: [...defaultRules], ...given };
}
