/**
 * Service levels that others have agreed on, by name: those of the server scenarios of MLPerf Inference (v5.1 and v6.0, MLCommons), which judge
 * the 99th percentile of TTFT and of TPOT. Sources, by row: the constraints in "MLPerf Inference Rules"
 * (https://github.com/mlcommons/inference_policies/blob/master/inference_rules.adoc) and the `ttft_latency` and `tpot_latency` that LoadGen enforces
 * (https://github.com/mlcommons/inference/blob/master/loadgen/mlperf.conf).
 */
import type { MetricId } from '../metrics.ts';
import type { RawGateRule } from './gate-rules.ts';

interface ServiceLevel {
  ttftP99Ms: number;
  tpotP99Ms: number;
}

const serviceLevels = {
  // LoadGen: llama2-70b, llama2-70b-interactive, llama3_1-8b, llama3_1-8b-interactive, deepseek-r1, deepseek-r1-interactive.
  'mlperf-llama2-70b': { ttftP99Ms: 2000, tpotP99Ms: 200 },
  'mlperf-llama2-70b-interactive': { ttftP99Ms: 450, tpotP99Ms: 40 },
  'mlperf-llama3.1-8b': { ttftP99Ms: 2000, tpotP99Ms: 100 },
  'mlperf-llama3.1-8b-interactive': { ttftP99Ms: 500, tpotP99Ms: 30 },
  'mlperf-deepseek-r1': { ttftP99Ms: 2000, tpotP99Ms: 80 },
  'mlperf-deepseek-r1-interactive': { ttftP99Ms: 1500, tpotP99Ms: 15 },
  // The rules of v6.0; LoadGen: gpt-oss-120b, gpt-oss-120b-interactive. Of the interactive TPOT accounts differ, 20 ms in the rules and 15 ms
  // in LoadGen: here is what LoadGen enforces, the stricter one.
  'mlperf-gpt-oss-120b': { ttftP99Ms: 3000, tpotP99Ms: 80 },
  'mlperf-gpt-oss-120b-interactive': { ttftP99Ms: 2000, tpotP99Ms: 15 },
} as const satisfies Record<string, ServiceLevel>;

export type LimitPreset = keyof typeof serviceLevels;

export const limitPresetNames = Object.keys(serviceLevels) as [LimitPreset, ...LimitPreset[]];

/** The gates that a preset adds, as the file would spell them: what the file itself says of a metric goes over it. */
export function presetGates(preset: LimitPreset | undefined): { readonly [Id in MetricId]?: RawGateRule } {
  if (preset === undefined) return {};
  const { ttftP99Ms, tpotP99Ms } = serviceLevels[preset];
  return { ttft_p99: { limit: `${ttftP99Ms}ms` }, tpot_p99: { limit: `${tpotP99Ms}ms` } };
}
