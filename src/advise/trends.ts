/** How accuracy, throughput and TTFT went over the stored runs: the clause that a summary puts behind a figure. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { BaselineRun } from '../model/measurement.ts';
import type { Drift, GateResult } from '../model/result.ts';
import type { Trend } from '../model/trend.ts';
import { mean } from '../stats/moments.ts';

/** Two runs have no course. */
const FEWEST_RUNS = 3;
const watched: readonly MetricId[] = ['accuracy', 'output_tokens_per_sec', 'ttft_p50', 'ttft_p95'];
/** Rounds to nothing. */
const ALIKE = 0.0005;
const DAY_MS = 86_400_000;

/** `comparable` gives the stored runs of a stage, newest first; the run that is judged is none of them. */
export function findTrends(of: {
  drift: readonly Drift[];
  gates: readonly GateResult[];
  comparable: (stage: string) => readonly BaselineRun[];
}): Trend[] {
  const { drift, gates, comparable } = of;
  const places = gates.filter(
    ({ id, slice, design }) => watched.includes(id) && slice === null && design === 'history',
  );
  return places.flatMap((gate) => {
    const found = drift.find(({ metric, stage }) => metric === gate.id && stage === gate.stage);
    return describeTrend(gate, comparable(gate.stage), found) ?? [];
  });
}

function describeTrend(gate: GateResult, runs: readonly BaselineRun[], drift: Drift | undefined): Trend | undefined {
  const { id, stage } = gate;
  const points = runs.flatMap(({ measurement, provenance }) => {
    const value = measurement.stages[stage]?.[id]?.value;
    return value === undefined || !Number.isFinite(value) ? [] : [{ value, atMs: Date.parse(provenance.startedAt) }];
  });
  if (points.length < FEWEST_RUNS) return undefined;
  const values = points.map(({ value }) => value);
  const spread = spreadOf(id, values);
  const instants = points.map(({ atMs }) => atMs);
  const days = (Math.max(...instants) - Math.min(...instants)) / DAY_MS;
  const of = { metric: id, stage, spread, runs: points.length, days };
  const when = `over ${points.length} runs${days >= 1 ? ` in ${Math.round(days)} day${Math.round(days) === 1 ? '' : 's'}` : ''}`;
  if (drift) {
    const { change, worse, beyondTolerance } = drift;
    const manner = worse && !beyondTolerance ? 'a little worse' : worse ? 'worse' : 'better';
    const clause = `${manner} in recent runs: ${signed(id, change)} over ${drift.runs} runs`;
    return { ...of, course: worse ? 'worse' : 'better', change, clause };
  }
  const within = spread < ALIKE ? 'all alike' : `each within ${share(id, spread)} of their middle`;
  const course = spread <= toleranceOf(gate, mean(values) as number) ? 'steady' : 'scattered';
  const word = course === 'steady' ? 'steady' : 'without a trend';
  return { ...of, course, change: null, clause: `${word} ${when}, ${within}` };
}

/** Largest distance from the middle: the mean of proportions, the geometric mean of the others. */
function spreadOf(id: MetricId, values: readonly number[]): number {
  if (metricSpec(id).scale === 'points') {
    const middle = mean(values) as number;
    return Math.max(...values.map((value) => Math.abs(value - middle)));
  }
  const logs = values.filter((value) => value > 0).map(Math.log);
  const middle = mean(logs) ?? 0;
  return Math.max(0, ...logs.map((log) => Math.abs(Math.expm1(log - middle))));
}

function toleranceOf({ id, tolerance }: GateResult, level: number): number {
  const relative = tolerance.relative ?? 0;
  const absolute = tolerance.absolute ?? 0;
  return metricSpec(id).scale === 'points'
    ? Math.max(absolute, relative * level)
    : Math.max(relative, level > 0 ? absolute / level : 0);
}

function share(id: MetricId, size: number): string {
  return `${(100 * size).toFixed(1)} ${metricSpec(id).scale === 'points' ? 'points' : '%'}`;
}

function signed(id: MetricId, change: number): string {
  return `${change >= 0 ? '+' : '−'}${share(id, Math.abs(change))}`;
}
