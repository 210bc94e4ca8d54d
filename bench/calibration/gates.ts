/** The product's judgement on measurements, as a pull request gets it. */
import { judgeInWindow, runsToLoad } from '../../src/compare/history-window.ts';
import { decideVerdict } from '../../src/compare/verdict.ts';
import { resolveConfig } from '../../src/config/load.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { GatePolicy, GateRule } from '../../src/model/config.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';

/** The six gates of a run without any configuration. */
const defaults = resolveConfig({ env: {}, offline: true }).config;
export const defaultPolicy: GatePolicy = defaults.gates;

/** Stored runs that are the history, older ones left out. */
export const defaultWindow = defaults.baseline.runs;

/** The default gates and these. */
export function withGates(...gates: GateRule[]): GatePolicy {
  return { ...defaultPolicy, gates: [...defaultPolicy.gates, ...gates] };
}

/** Only these default gates. */
export function onlyGates(...metrics: MetricId[]): GatePolicy {
  return { ...defaultPolicy, gates: defaultPolicy.gates.filter(({ metric }) => metrics.includes(metric)) };
}

/** True where the check is red. `newest` gives so many of the stored runs; those behind the window are drawn only where a step makes it reach for them: else they have no say. */
export function isRed(
  candidate: Measurement,
  newest: (count: number) => readonly BaselineRun[],
  policy: GatePolicy,
): boolean {
  const judgeAmong = (count: number) =>
    judgeInWindow({ candidate, stored: newest(count), policy, wanted: defaultWindow }).gates;
  const gates = judgeAmong(defaultWindow);
  const reaches = gates.some(({ step }) => step);
  return isRedVerdict(reaches ? judgeAmong(runsToLoad(defaultWindow)) : gates, policy);
}

export function isRedVerdict(gates: readonly GateResult[], policy: GatePolicy): boolean {
  return decideVerdict(gates, { unfit: [], policy, baselineRequired: false }).verdict === 'fail';
}
