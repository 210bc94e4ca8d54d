/** Each gated figure of the stored runs and of this one. */
import { type MetricId, metricSpec } from '../../metrics.ts';
import type { BaselineRun, Measured, Measurement } from '../../model/measurement.ts';
import type { DrawnFigure, HistoryPicture } from '../../model/pictures.ts';
import type { Drift, GateResult } from '../../model/result.ts';
import { fourDigits } from './round.ts';

/** Of a long history the newest. */
const RUNS = 30;
const PICTURES = 10;

/** One picture a gated figure that stored runs have, in the order of the gates; `comparable` gives the runs of a stage, newest first. */
export function drawHistory(of: {
  candidate: Measurement;
  comparable: (stage: string) => readonly BaselineRun[];
  gates: readonly GateResult[];
  drift: readonly Drift[];
}): HistoryPicture[] {
  const { candidate, comparable, gates, drift } = of;
  const whole = gates.filter(({ slice }) => slice === null);
  const figures = new Map(whole.map(({ id, stage }) => [`${id} ${stage}`, { metric: id, stage }]));
  return [...figures.values()]
    .flatMap(({ metric, stage }): HistoryPicture[] => {
      const runs = comparable(stage)
        .slice(0, RUNS)
        .map(({ measurement, provenance }) => figureOf(measurement, { metric, stage, startedAt: provenance.startedAt }))
        .filter(({ value }) => value !== null)
        .reverse();
      if (runs.length === 0) return [];
      const limit = gates.find((gate) => gate.id === metric && gate.stage === stage && gate.limit !== null)?.limit;
      return [
        {
          ...{ metric, stage, unit: metricSpec(metric).unit, runs },
          now: figureOf(candidate, { metric, stage, startedAt: candidate.header.startedAt }),
          ...(limit == null ? {} : { limit }),
          steps: findSteps(runs, { metric, stage, gates: whole, drift }),
        },
      ];
    })
    .slice(0, PICTURES);
}

/** What drift found over all runs, else the one step since which a gate compares. */
function findSteps(
  runs: readonly DrawnFigure[],
  of: { metric: MetricId; stage: string; gates: readonly GateResult[]; drift: readonly Drift[] },
): HistoryPicture['steps'] {
  const { metric, stage, gates, drift } = of;
  const drifted = drift.find((entry) => entry.metric === metric && entry.stage === stage)?.steps ?? [];
  const stepped = gates.flatMap((gate) => (gate.id === metric && gate.stage === stage ? (gate.step ?? []) : []));
  return (drifted.length > 0 ? drifted : stepped.slice(0, 1)).flatMap(({ startedAt, change }) => {
    const from = runs.findIndex((run) => run.startedAt === startedAt);
    return from > 0 ? [{ from, change: fourDigits(change) }] : [];
  });
}

function figureOf(
  measurement: Measurement,
  { metric, stage, startedAt }: { metric: MetricId; stage: string; startedAt: string },
): DrawnFigure {
  const { value, low, high }: Partial<Measured> = measurement.stages[stage]?.[metric] ?? {};
  return {
    startedAt,
    value: value === undefined || !Number.isFinite(value) ? null : fourDigits(value),
    ...(low === undefined || !Number.isFinite(low) ? {} : { low: fourDigits(low) }),
    ...(high === undefined || !Number.isFinite(high) ? {} : { high: fourDigits(high) }),
  };
}
