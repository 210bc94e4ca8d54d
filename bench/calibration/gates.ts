/** The product's judgement on measurements, as a pull request gets it. */
import { judgeGates } from '../../src/compare/gates.ts';
import { decideVerdict } from '../../src/compare/verdict.ts';
import { resolveConfig } from '../../src/config/load.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { GatePolicy, GateRule } from '../../src/model/config.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';

/** The six gates of a run without any configuration. */
export const defaultPolicy: GatePolicy = resolveConfig({ env: {}, offline: true }).config.gates;

/** The default gates and these. */
export function withGates(...gates: GateRule[]): GatePolicy {
  return { ...defaultPolicy, gates: [...defaultPolicy.gates, ...gates] };
}

/** Only these default gates. */
export function onlyGates(...metrics: MetricId[]): GatePolicy {
  return { ...defaultPolicy, gates: defaultPolicy.gates.filter(({ metric }) => metrics.includes(metric)) };
}

/** True where the check is red. */
export function isRed(candidate: Measurement, stored: readonly BaselineRun[], policy: GatePolicy): boolean {
  return isRedVerdict(judgeGates(candidate, stored, policy), policy);
}

export function isRedVerdict(gates: readonly GateResult[], policy: GatePolicy): boolean {
  return decideVerdict(gates, { unfit: [], policy, baselineRequired: false }).verdict === 'fail';
}
