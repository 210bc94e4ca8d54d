/** What the samples say about why, on both sides. A fact that was not measured is absent. */
import type { Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import type { Run, SampleRecord } from '../model/run-file.ts';
import { mcnemarWorse, type PairedCounts } from '../stats/paired-proportion.ts';
import { holmRejections } from '../stats/holm.ts';
import { fitLine, type Line } from '../stats/line.ts';
import { mean } from '../stats/moments.ts';

/** One side of the comparison as the adviser sees it. */
export interface Side {
  run: Run;
  measurement: Measurement;
}

export interface SliceFact {
  slice: string;
  before: number;
  now: number;
  pairs: PairedCounts;
  pWorse: number;
  /** Worse beyond chance after Holm over all slices. */
  worse: boolean;
}

export interface StageFacts {
  stage: string;
  /** TTFT in ms against uncached input tokens: slope = prefill cost a token, intercept = queue and network. */
  prefill?: { now: Line; before: Line[]; meanInputTokens: number } | undefined;
  /** Requests by error kind. */
  errors: Map<string, number>;
  requests: number;
}

export interface Facts {
  stages: StageFacts[];
  slices: SliceFact[];
  /** Of the wrong answers to quality items: how many were cut at the token limit. */
  truncatedWrong: { cut: number; wrong: number };
}

export function findFacts(options: { candidate: Side; baseline: readonly Side[]; pairsOf: (slice: string) => PairedCounts | undefined; alpha: number }): Facts {
  const { candidate, baseline } = options;
  const wrong = candidate.run.scores.filter(({ pass }) => !pass);
  return {
    stages: candidate.run.header.workload.stages.map(({ name }) => findStageFacts(name, candidate, baseline)),
    slices: findSliceFacts(options),
    truncatedWrong: { cut: wrong.filter(({ finishReason }) => finishReason === 'length').length, wrong: wrong.length },
  };
}

/** The gates of `stage` whose metric starts with `prefix` and that turned red. */
export function regressions(gates: readonly GateResult[], stage: string, prefix: string): GateResult[] {
  return gates.filter((gate) => gate.stage === stage && gate.id.startsWith(prefix) && gate.answer === 'regression' && gate.design !== 'limit');
}

function findStageFacts(stage: string, candidate: Side, baseline: readonly Side[]): StageFacts {
  const steady = steadySamples(candidate.run, stage);
  const now = fitPrefill(steady);
  const before = baseline.flatMap(({ run }) => fitPrefill(steadySamples(run, stage)) ?? []);
  const meanInputTokens = mean(steady.flatMap(({ usage }) => usage.input ?? []));
  const errors = new Map<string, number>();
  for (const { outcome } of steady) if (outcome !== 'ok') errors.set(outcome, (errors.get(outcome) ?? 0) + 1);
  return {
    stage,
    requests: steady.length,
    errors,
    prefill: now && before.length > 0 && meanInputTokens !== undefined ? { now, before, meanInputTokens } : undefined,
  };
}

/** The slowest twentieth is left out: a few stalls would turn the line, and they are not prefill. */
function fitPrefill(samples: readonly SampleRecord[]): Line | undefined {
  const points = samples.flatMap(({ usage, firstContentMs, sentMs, outcome }) =>
    outcome === 'ok' && usage.input !== undefined && firstContentMs !== undefined && sentMs !== undefined
      ? [{ x: usage.input - (usage.cached ?? 0), y: firstContentMs - sentMs }]
      : [],
  );
  const kept = points.sort((a, b) => a.y - b.y).slice(0, Math.ceil(points.length * 0.95));
  return fitLine(kept);
}

function findSliceFacts({ candidate, baseline, pairsOf, alpha }: Parameters<typeof findFacts>[0]): SliceFact[] {
  const asked = baseline.find(({ measurement }) => measurement.items.size > 0);
  if (!asked) return [];
  const found = Object.entries(candidate.measurement.slices).flatMap(([slice, measured]) => {
    const pairs = pairsOf(slice);
    const before = asked.measurement.slices[slice]?.value;
    if (!pairs || pairs.n === 0 || before === undefined || measured.value === undefined) return [];
    return [{ slice, before, now: measured.value, pairs, pWorse: mcnemarWorse(pairs) }];
  });
  const rejected = holmRejections(found.map(({ pWorse }) => pWorse), alpha);
  return found.map((fact, index) => ({ ...fact, worse: rejected[index] as boolean }));
}

function steadySamples(run: Run, stage: string): SampleRecord[] {
  const ofStage = run.samples.filter((sample) => sample.stage === stage && sample.phase === 'steady');
  const attempt = ofStage.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
  return ofStage.filter((sample) => sample.attempt === attempt);
}
