/** Reduces a run to its figures. Pure: the same run file always gives the same measurement. */
import { metrics, QUALITY_STAGE } from '../metrics.ts';
import type { Measured, Measurement, RequestLimits, Unfit } from '../model/measurement.ts';
import {
  type HealthRecord,
  type Run,
  type SampleRecord,
  type ScoreRecord,
  type StageRecord,
  secondMeasurementOf,
} from '../model/run-file.ts';
import { joinParts, type Part } from './join.ts';
import { measureStage, proportion } from './stage-metrics.ts';
import { findUnfit, findUnfitQuality } from './validity.ts';

/** The last attempt of each stage counts, joined with a second measurement where one was made. `limits` are this judgement's, so that goodput means the same on both sides. */
export function measureRun(run: Run, limits: RequestLimits): Measurement {
  const measurement: Measurement = {
    header: run.header,
    complete: run.end?.complete ?? false,
    stages: {},
    slices: {},
    distributions: {},
    inOrder: {},
    tokensByPart: {},
    countedBy: {},
    cachedRatio: {},
    items: new Map(
      run.scores.map((score) => [
        // By the set's place and not its name: a renamed file still holds the same items.
        `${run.header.workload.quality.findIndex(({ source }) => source === score.set)}/${score.itemId}`,
        { pass: score.pass, slices: score.slices },
      ]),
    ),
    unfit: findUnfitStages(run),
  };
  const { answer } = run.header.target;
  for (const { name } of run.header.workload.stages) {
    const { samples, steady, stage } = lastAttempt(run, name);
    const { metrics: figures, distributions, inOrder, tokensByPart } = measureStage({ samples, stage, limits, answer });
    const again = measureAgain(run, name, limits);
    const joined = again
      ? joinParts([{ metrics: figures, distributions }, again])
      : { metrics: figures, distributions };
    if (again) {
      measurement.measuredTwice = { ...measurement.measuredTwice, [name]: { first: figures, second: again.metrics } };
    }
    measurement.stages[name] = joined.metrics;
    measurement.distributions[name] = joined.distributions;
    measurement.inOrder[name] = inOrder;
    if (tokensByPart) measurement.tokensByPart[name] = tokensByPart;
    measurement.countedBy[name] = answer === 'vectors' ? 'usage' : tokenSource(steady);
    const cached = cachedRatio(steady);
    if (cached !== undefined) measurement.cachedRatio[name] = cached;
  }
  if (plannedItems(run) > 0) {
    measurement.stages[QUALITY_STAGE] = { accuracy: accuracyOf(run.scores) };
    for (const [slice, ofSlice] of groupBySlice(run.scores)) measurement.slices[slice] = accuracyOf(ofSlice);
  }
  return measurement;
}

/** The second measurement of a stage, where there is one that is fit: one that was cut off leaves the first alone. */
function measureAgain(run: Run, name: string, limits: RequestLimits): Part | undefined {
  const second = secondMeasurementOf(name);
  const plan = run.header.workload.stages.find((stage) => stage.name === name);
  const { samples, steady, stage, health } = lastAttempt(run, second);
  const evidence = { name: second, steady, stage, health, planned: plan?.requests };
  const floor = Math.max(2 * (plan?.concurrency ?? 1), sampleFloor(run.header.gates ?? [], name));
  if (samples.length === 0 || findUnfit({ ...evidence, floor }).length > 0) return undefined;
  return measureStage({ samples, stage, limits, answer: run.header.target.answer });
}

/** Every reason why a stage of this run is not fit to be judged. */
export function findUnfitStages(run: Run): Unfit[] {
  const load = run.header.workload.stages.flatMap(({ name, requests, concurrency }) => {
    const { steady, stage, health } = lastAttempt(run, name);
    const floor = Math.max(2 * concurrency, sampleFloor(run.header.gates ?? [], name));
    return findUnfit({ name, steady, stage, health, planned: requests, floor });
  });
  return [...load, ...findUnfitQuality(run.scores, plannedItems(run), run.end?.budget)];
}

/** Most ok requests that any of the gates of the run needs on this stage; `gates` as the header has them, e.g. `ttft_p95 blocking …`. */
function sampleFloor(gates: readonly string[], stage: string): number {
  const floors = gates.map((gate) => {
    const [metric, ofStage] = (gate.split(' ')[0] ?? '').split('@');
    const { minOk } = metrics.find(({ id }) => id === metric) ?? {};
    return ofStage === undefined || ofStage === stage ? (minOk ?? 0) : 0;
  });
  return Math.max(0, ...floors);
}

function lastAttempt(
  run: Run,
  name: string,
): {
  samples: SampleRecord[];
  steady: SampleRecord[];
  stage: StageRecord | undefined;
  health: HealthRecord | undefined;
} {
  const ofStage = run.samples.filter((sample) => sample.stage === name);
  const attempt = ofStage.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
  const samples = ofStage.filter((sample) => sample.attempt === attempt);
  const isLast = (record: { stage: string; attempt: number }): boolean =>
    record.stage === name && record.attempt === attempt;
  return {
    samples,
    steady: samples.filter(({ phase }) => phase === 'steady'),
    stage: run.stages.find(isLast),
    health: run.health.find(isLast),
  };
}

function plannedItems(run: Run): number {
  return run.header.workload.quality.reduce((total, set) => total + set.items, 0);
}

function tokenSource(samples: readonly SampleRecord[]): 'usage' | 'events' | 'mixed' {
  const ok = samples.filter(({ outcome }) => outcome === 'ok');
  const told = ok.filter(({ usage }) => usage.output).length;
  return told === ok.length ? 'usage' : told === 0 ? 'events' : 'mixed';
}

function cachedRatio(samples: readonly SampleRecord[]): number | undefined {
  const told = samples.filter(({ usage }) => usage.cached !== undefined && usage.input !== undefined);
  const input = told.reduce((total, { usage }) => total + (usage.input ?? 0), 0);
  return input === 0 ? undefined : told.reduce((total, { usage }) => total + (usage.cached ?? 0), 0) / input;
}

/** Mean score; an item that could not be asked counts as wrong, so that failing never looks accurate. */
function accuracyOf(scores: readonly ScoreRecord[]): Measured {
  return proportion(scores.filter((score) => score.pass).length, scores.length);
}

function groupBySlice(scores: readonly ScoreRecord[]): Map<string, ScoreRecord[]> {
  const groups = new Map<string, ScoreRecord[]>();
  for (const score of scores) {
    for (const [dimension, value] of Object.entries(score.slices)) {
      const key = `${dimension}=${value}`;
      groups.set(key, [...(groups.get(key) ?? []), score]);
    }
  }
  return groups;
}
