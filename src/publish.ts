/** Measurements as the result document prints them: finite numbers, null where a value is infinite or unknown, with its reason. */
import type { SliceFact } from './advise/facts/slices.ts';
import { measureConversations } from './measure/conversation-figures.ts';
import { describeServer } from './measure/server-stages.ts';
import { type MetricId, metricSpec, QUALITY_STAGE } from './metrics.ts';
import type { BaselineRun, Measured, Measurement } from './model/measurement.ts';
import type { GateResult, PublishedMetric, Result, RunProvenance } from './model/result.ts';
import type { Run } from './model/run-file.ts';
import { publishCost } from './publish-cost.ts';
import { mean } from './stats/moments.ts';

export function publishMetrics(measurement: Measurement): Result['metrics'] {
  return Object.fromEntries(
    Object.entries(measurement.stages).map(([stage, metrics]) => [
      stage,
      Object.fromEntries(
        Object.entries(metrics).map(([id, measured]) => [id, publishMetric(measured, metricSpec(id as MetricId).unit)]),
      ),
    ]),
  );
}

/**
 * The middle of the stored runs: geometric mean of latencies and throughput, pooled share of proportions; `n` counts runs. Of each stage only
 * the runs that it is compared with: another workload's figures are no "before". Where a gate compares with the level since a step, that level.
 */
export function publishBaselineMetrics(
  baseline: readonly BaselineRun[],
  { comparable, gates }: { comparable: (stage: string) => readonly BaselineRun[]; gates: readonly GateResult[] },
): Result['metrics'] {
  const published: Result['metrics'] = {};
  for (const stage of new Set(baseline.flatMap(({ measurement }) => Object.keys(measurement.stages)))) {
    const runs = comparable(stage);
    const ids = new Set(runs.flatMap(({ measurement }) => Object.keys(measurement.stages[stage] ?? {}) as MetricId[]));
    if (ids.size > 0) published[stage] = Object.fromEntries([...ids].map((id) => [id, middle(id, stage, runs)]));
  }
  for (const { id, stage, design, baseline: level, n, unit } of gates) {
    const metrics = published[stage];
    if (!metrics || design !== 'history' || level === null || metricSpec(id).scale === 'points') continue;
    metrics[id] = { value: level, unit, n: n.baseline };
  }
  return published;
}

export function publishSlices(candidate: Measurement, facts: readonly SliceFact[]): Result['slices'] {
  return Object.fromEntries(
    Object.entries(candidate.slices).map(([slice, measured]) => {
      const fact = facts.find((entry) => entry.slice === slice);
      return [
        slice,
        {
          ...publishMetric(measured, 'ratio'),
          baseline: fact?.before ?? null,
          worse: fact?.pairs.worse ?? null,
          better: fact?.pairs.better ?? null,
          pValue: fact?.pWorse ?? null,
          ...(fact ? { detectable: fact.detectable } : {}),
        },
      ];
    }),
  );
}

/** `whole`: what was paid for, where `run` is the candidate's half of two endpoints side by side. */
export function publishCandidate(run: Run, whole: Run = run): Result['candidate'] {
  return {
    ...provenanceOf(run),
    health: run.health,
    ...publishErrors(run),
    ...publishServer(run),
    ...publishConversations(run),
    cost: publishCost(whole),
    durationMs: run.end?.endedMs ?? lastInstant(run),
  };
}

function publishServer(run: Run): Pick<Result['candidate'], 'serverStages'> {
  const serverStages = describeServer(run);
  return serverStages.length === 0 ? {} : { serverStages };
}

function publishConversations(run: Run): Pick<Result['candidate'], 'conversations'> {
  const conversations = measureConversations(run);
  return conversations.length === 0 ? {} : { conversations };
}

/** What the endpoint said was concealed when it was recorded; here it is only cut to what a table row holds. */
const EXAMPLE_CHARS = 160;

function publishErrors({ samples, scores }: Run): Pick<Result['candidate'], 'errors' | 'errorExamples'> {
  const errors: Record<string, number> = {};
  const errorExamples: Record<string, string> = {};
  for (const records of [samples, scores]) {
    for (const { outcome, error } of records) {
      if (outcome === 'ok' || outcome === 'aborted') continue;
      errors[outcome] = (errors[outcome] ?? 0) + 1;
      const message = error?.message.trim() ?? '';
      if (message !== '') errorExamples[outcome] ??= cut(message);
    }
  }
  return { errors, errorExamples };
}

function cut(text: string): string {
  const chars = [...text];
  return chars.length <= EXAMPLE_CHARS ? text : `${chars.slice(0, EXAMPLE_CHARS - 1).join('')}…`;
}

function provenanceOf({ header }: Run): RunProvenance {
  return {
    commit: header.commit ?? null,
    commitProof: header.commitProof,
    label: header.target.label,
    model: header.target.model,
    api: header.target.api,
    server: header.target.server ?? null,
    identity: header.target.identity,
    http: header.target.http,
    startedAt: header.startedAt,
    tool: `${header.tool.name} ${header.tool.version}`,
    environment: header.environment,
    imported: header.imported,
    shards: header.shards,
    instances: header.instances,
    workload: header.workload,
    fingerprint: header.fingerprint,
  };
}

function lastInstant(run: Run): number {
  return run.samples.reduce((last, { endMs }) => Math.max(last, endMs), 0);
}

export function publishMetric(measured: Measured, unit: string): PublishedMetric {
  const { value, infinite, low, high, n, reason } = measured;
  return {
    value: value ?? null,
    ...(infinite ? { infinite } : {}),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit,
    n,
    ...(reason === undefined ? {} : { reason }),
  };
}

function middle(id: MetricId, stage: string, baseline: readonly BaselineRun[]): PublishedMetric {
  const { unit, scale } = metricSpec(id);
  const found = baseline
    .flatMap(({ measurement }) => measurement.stages[stage]?.[id] ?? [])
    .filter(({ value }) => value !== undefined);
  if (found.length === 0) return { value: null, unit, n: 0, reason: 'no stored run has a finite value' };
  // Accuracy is compared with the newest run alone, so that run is what is shown.
  if (stage === QUALITY_STAGE) return publishMetric(found[0] as Measured, unit);
  if (scale === 'points') {
    const total = found.reduce((sum, { n }) => sum + n, 0);
    return { value: found.reduce((sum, { count }) => sum + (count ?? 0), 0) / total, unit, n: found.length };
  }
  const logs = found.flatMap(({ value }) => (value !== undefined && value > 0 ? Math.log(value) : []));
  const centre = mean(logs);
  return centre === undefined
    ? { value: null, unit, n: 0, reason: 'no stored run has a value above 0' }
    : { value: Math.exp(centre), unit, n: logs.length };
}
