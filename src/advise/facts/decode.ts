/** What a step of decoding costs: what is the same whatever runs in it, and what each answer that streams adds. */
import type { StageMetrics } from '../../model/measurement.ts';
import { errorOfMean, fitGroups } from '../../stats/group-line.ts';
import { mean } from '../../stats/moments.ts';
import type { Estimate } from '../estimate.ts';
import { estimateRatio, estimateWithin, poolRuns } from '../ratio.ts';
import { type StageSide, stageSide } from '../side.ts';
import { phasesOf } from '../timeline.ts';
import { type DecodeGap, decodeGaps } from './decode-gaps.ts';

/** Milliseconds. */
export interface DecodeStep {
  /** A step with nobody's prefill in it, at the batch of this stage. */
  stepMs: Estimate;
  /** False where somebody waited for a first token all the time: a part of a prompt may be in any step, and its cost in `stepMs`. */
  alone: boolean;
  /** Answers that stream in such a step. */
  streaming: number;
  /** Share of the time between tokens that such steps take; the rest are steps with prefills of others in them, and pauses. */
  stepShare: number;
  /** Share of the time of whole answers, from sending to the last token, in which tokens come. */
  decodeShare: Estimate;
  /** Line over all batches of the run; absent where the batch hardly changed, so that nothing tells the two apart. */
  parts?: DecodeParts | undefined;
}

export interface DecodeParts {
  /** Intercept: reading the weights, launching kernels, and whatever else is the same for any batch. */
  fixedMs: Estimate;
  /** Slope: what each answer that streams adds to a step. */
  perSequenceMs: Estimate;
  /** Share of the step at this stage's batch that the intercept is, 0 to 1. */
  fixedShare: Estimate;
}

export interface DecodeFact {
  now: DecodeStep;
  /** Mean over the newest stored runs; absent where there is none, or where parts of prompts may be in the steps of either: these are longer where prefill alone became dearer. */
  before?: DecodeStep | undefined;
  /** The figures of the stage that predictions start from. */
  figures: StageMetrics;
  /** In a closed loop throughput follows what each request takes. */
  closedLoop: boolean;
}

/** Undefined where too few tokens came on their own, as of an answer in one piece. */
export function findDecode(now: StageSide, baseline: readonly StageSide[]): DecodeFact | undefined {
  const step = findStep(now);
  if (!step) return undefined;
  const stored = baseline.slice(0, NEWEST).flatMap((side) => findStep(side) ?? []);
  const before = [step, ...stored].every(({ alone }) => alone) ? poolSteps(stored) : undefined;
  const figures = now.measurement.stages[now.stage] ?? {};
  return { now: step, figures, closedLoop: now.plan.concurrency !== undefined, ...(before ? { before } : {}) };
}

const FEWEST_GAPS = 50;

/** Stored runs whose gaps are looked at. */
const NEWEST = 3;

function findStep(side: StageSide): DecodeStep | undefined {
  const { gaps: own, alone } = decodeGaps(side);
  const level = own.filter(({ atLevel }) => atLevel);
  if (level.length < FEWEST_GAPS) return undefined;
  const gaps = level.map(({ gapMs }) => gapMs);
  const streaming = mean(level.map((gap) => gap.streaming)) as number;
  const stepMs = estimateWithin(mean(gaps) as number, errorOfMean(gaps), gaps.length);
  const phases = phasesOf(side.steady).filter(({ sample }) => sample.gapsMs.length > 0);
  const streamed = phases.reduce((sum, { firstMs, lastMs }) => sum + lastMs - firstMs, 0);
  const events = phases.reduce((sum, { sample }) => sum + sample.gapsMs.length, 0);
  const decodeShare = estimateRatio(
    phases.map(({ sentMs, firstMs, lastMs }) => ({ part: lastMs - firstMs, whole: lastMs - sentMs })),
  );
  if (!decodeShare || streamed <= 0 || stepMs.value <= 0) return undefined;
  return {
    ...{ stepMs, alone, streaming, decodeShare, parts: findParts({ side, own }, stepMs, streaming) },
    stepShare: Math.min(1, (stepMs.value * events) / streamed),
  };
}

/** The interval of the fixed share may be no wider than this for the parts to be told apart. */
const WIDEST_SHARE = 0.6;

/** Over all stages of the run and the steps of its ladders: at one level the batch hardly changes until the stage runs empty. */
function findParts(
  { side, own }: { side: StageSide; own: readonly DecodeGap[] },
  stepMs: Estimate,
  streaming: number,
): DecodeParts | undefined {
  const groups = new Map<number, number[]>();
  for (const { name } of side.run.header.workload.stages) {
    const stage = name === side.stage ? undefined : stageSide(name, side);
    const gaps = name === side.stage ? own : stage ? decodeGaps(stage).gaps : [];
    for (const { streaming: batch, gapMs } of gaps) {
      const group = groups.get(batch);
      if (group) group.push(gapMs);
      else groups.set(batch, [gapMs]);
    }
  }
  const line = fitGroups(groups);
  if (!line) return undefined;
  const { slope, slopeError, centre, height, heightError, freedom } = line;
  const n = freedom + 1;
  const perStep = streaming / stepMs.value;
  const share = clip(estimateWithin(1 - slope * perStep, slopeError * perStep, n));
  if (share.high - share.low > WIDEST_SHARE) return undefined;
  const fixedError = Math.hypot(heightError, slopeError * centre);
  return {
    fixedMs: estimateWithin(Math.max(0, height - slope * centre), fixedError, n),
    perSequenceMs: estimateWithin(Math.max(0, slope), slopeError, n),
    fixedShare: share,
  };
}

/** A share: a slope that noise made negative says that all of the step is fixed. */
function clip({ value, low, high, n }: Estimate): Estimate {
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return { value: within(value), low: within(low), high: within(high), n };
}

function poolSteps(steps: readonly DecodeStep[]): DecodeStep | undefined {
  const stepMs = poolRuns(steps.map((step) => step.stepMs));
  const decodeShare = poolRuns(steps.map((step) => step.decodeShare));
  if (!stepMs || !decodeShare) return undefined;
  const parts = steps.flatMap((step) => step.parts ?? []);
  const pooled = (pick: (of: DecodeParts) => Estimate): Estimate | undefined => poolRuns(parts.map(pick));
  const [fixedMs, perSequenceMs, fixedShare] = [
    pooled((of) => of.fixedMs),
    pooled((of) => of.perSequenceMs),
    pooled((of) => of.fixedShare),
  ];
  return {
    ...{ stepMs, decodeShare, alone: true },
    streaming: mean(steps.map((step) => step.streaming)) as number,
    stepShare: mean(steps.map((step) => step.stepShare)) as number,
    parts: fixedMs && perSequenceMs && fixedShare ? { fixedMs, perSequenceMs, fixedShare } : undefined,
  };
}
