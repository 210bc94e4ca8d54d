/** What a gate may say about a metric, derived from the metric table, and the gates that are on without being asked for. */
import { type MetricId, type MetricSpec, metrics } from '../metrics.ts';
import type { Tier } from '../model/result.ts';
import type { UnitKind } from './units.ts';

export type ToleranceKey = 'max-increase' | 'max-decrease' | 'max-drop';

/** One gate as the file spells it. Which keys a metric takes is the business of `ruleKinds`. */
export interface RawGateRule {
  'max-increase'?: string;
  'max-decrease'?: string;
  'max-drop'?: string;
  'min-change'?: string | number;
  limit?: string | number;
  tier?: Tier;
}

/** A gate's key in the file: a metric, optionally at one load stage. */
export type RawGates = Record<string, RawGateRule | 'off' | false>;

export const gateableMetrics: readonly MetricSpec[] = metrics.filter((spec) => spec.gateable);

/** The six gates of a default run, all blocking. A rule in the file replaces only the keys that it names. */
export const defaultGates: { readonly [Id in MetricId]?: RawGateRule } = {
  ttft_p50: { 'max-increase': '5%', 'min-change': '5ms' },
  ttft_p95: { 'max-increase': '10%', 'min-change': '10ms' },
  tpot_p50: { 'max-increase': '5%', 'min-change': '1ms' },
  output_tokens_per_sec: { 'max-decrease': '5%' },
  error_ratio: { 'max-increase': '1pp' },
  accuracy: { 'max-drop': '2pp' },
};

/** The key that states how much worse a metric may become: it follows from the metric's direction and scale. */
export function toleranceKey(spec: MetricSpec): ToleranceKey {
  if (spec.better === 'lower') return 'max-increase';
  return spec.scale === 'points' ? 'max-drop' : 'max-decrease';
}

/**
 * The kind of value of each numeric key that a gate on this metric takes. Proportions have no `min-change`: their tolerance is
 * absolute already.
 */
export function ruleKinds(spec: MetricSpec): Partial<Record<ToleranceKey | 'min-change' | 'limit', UnitKind>> {
  if (spec.scale === 'points') return { [toleranceKey(spec)]: 'points', limit: 'share' };
  const kind = valueKind(spec);
  return { [toleranceKey(spec)]: 'percent', 'min-change': kind, limit: kind };
}

/** False for a metric of the quality stage, which no load stage has. */
export function isLoadMetric(spec: MetricSpec): boolean {
  return spec.id !== 'accuracy';
}

/** Splits `ttft_p50@peak` at the first `@`, `accuracy[domain=medical]` at its brackets; what is not named is absent. */
export function splitGateKey(key: string): { metric: string; stage?: string; slice?: string } {
  const [, metric, slice] = /^([^@[]*)\[(.+)\]$/s.exec(key) ?? [];
  if (metric !== undefined && slice !== undefined) return { metric, slice };
  const at = key.indexOf('@');
  return at < 0 ? { metric: key } : { metric: key.slice(0, at), stage: key.slice(at + 1) };
}

function valueKind(spec: MetricSpec): UnitKind {
  switch (spec.unit) {
    case 'ms':
      return 'duration';
    case 'tokens/s':
      return 'tokens-per-sec';
    case 'requests/s':
      return 'requests-per-sec';
    case 'ratio':
      return 'share';
    case 'tokens':
      return 'count';
    case 'USD/1k requests':
      return 'usd';
  }
}
