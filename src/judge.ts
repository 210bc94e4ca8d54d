/**
 * From runs to the result document: measure both sides, compare, decide, advise. Pure: the action, `run` and `compare` come to the
 * same judgement on the same run files because they all call this.
 */

import { advise } from './advise/advise.ts';
import { findFacts } from './advise/facts.ts';
import { planNextSteps } from './advise/next-steps.ts';
import { findRisks } from './advise/risks.ts';
import { type Attempts, describeAttempts, sortAttempts } from './attempts.ts';
import { countPairs, newestWithItems } from './compare/accuracy.ts';
import { findDrift } from './compare/drift.ts';
import { comparableRuns, judgeGates } from './compare/gates.ts';
import { decideVerdict } from './compare/verdict.ts';
import type { TargetError } from './errors.ts';
import { joinAttempts } from './measure/join.ts';
import { measureRun } from './measure/measure-run.ts';
import type { LatencySource } from './metrics.ts';
import { metricSpec, QUALITY_STAGE } from './metrics.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineProvenance, BaselineRun, Measurement, RequestLimits } from './model/measurement.ts';
import type { Result } from './model/result.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import { publishBaselineMetrics, publishCandidate, publishMetrics, publishSlices } from './publish.ts';
import { findWarnings } from './warnings.ts';

export interface StoredRun {
  run: Run;
  provenance: BaselineProvenance;
}

export interface JudgeInput extends Surroundings {
  candidate: Run;
  /** Complete runs of the same commit that were judged before: they count as part of the candidate. Those that do not match are told. */
  earlierAttempts?: readonly Run[] | undefined;
  policy: GatePolicy;
  baselineRequired: boolean;
  /** Last lines of the server that was started, where it ended during the run. */
  serverLog?: string | undefined;
}

/** What a result tells beside its judgement. */
interface Surroundings {
  /** `none`: no comparison is wanted; `history` without any run is a baseline that is missing. */
  design: 'history' | 'none';
  /** Comparable runs of the base branch, newest first. Empty: nothing to compare with. */
  baseline: readonly StoredRun[];
  refused: readonly { source: string; reason: string }[];
  /** For the report: where the search for baselines looked. */
  branch?: string | undefined;
  baseCommit?: string | undefined;
  /** Warnings that were known before (from the config). */
  warnings?: readonly string[] | undefined;
  /** The endpoint's address, where the user wants it shown. */
  shownUrl?: string | undefined;
  /** Wall clock in ms since 1970, for ages. */
  now: number;
}

/** Stored runs in which the assumed noise has no more say (docs/verdict.md). */
const ENOUGH_RUNS = 6;

export function judge(input: JudgeInput): Result {
  const run = input.candidate;
  const { candidate, baseline, policy, attempts } = measureSides(input);

  const judged = judgeGates(candidate, baseline, policy);
  const decided = decideVerdict(judged, { unfit: candidate.unfit, policy, baselineRequired: input.baselineRequired });

  const comparable = (stage: string) => comparableRuns(stage, candidate, baseline);
  const asked = newestWithItems(comparable(QUALITY_STAGE));
  const facts = findFacts({
    candidate: { run, measurement: candidate },
    comparable,
    asked,
    pairsOf: (slice) => asked && countPairs(asked.measurement, candidate, slice),
    alpha: policy.alpha,
  });
  const { gates, recommendations } = advise(facts, judged);
  const { verdict } = decided;
  const drift = findDrift({ candidate, comparable, rules: policy.gates });

  return {
    schemaVersion: 1,
    ...decided,
    gates,
    recommendations,
    risks: findRisks({
      gates,
      baseline,
      health: run.health,
      commitProven: run.header.commitProof !== undefined,
      now: input.now,
    }),
    drift,
    metrics: publishMetrics(candidate),
    slices: publishSlices(candidate, facts.slices),
    nextSteps: planNextSteps({
      verdict,
      gates,
      recommendations,
      unfit: candidate.unfit,
      baselineRuns: baseline.length,
      wantsBaseline: input.design === 'history',
      enoughRuns: ENOUGH_RUNS,
      drift,
    }),
    warnings: [
      ...findWarnings({ candidate, baseline, gates, now: input.now }),
      ...describeAttempts(attempts),
      ...(input.warnings ?? []),
    ],
    serverLog: input.serverLog,
    baseline: { ...describeBaseline(input), metrics: publishBaselineMetrics(baseline, { comparable, gates }) },
    candidate: { ...publishCandidate(run), url: input.shownUrl },
  };
}

/**
 * The load stages that hold a regression against stored runs which fails the check: measured once more, they show whether it was a
 * passing disturbance. Empty where there is none.
 */
export function stagesToConfirm(input: JudgeInput): string[] {
  const { candidate, baseline, policy } = measureSides(input);
  const red = judgeGates(candidate, baseline, policy).filter(
    ({ answer, design, tier, stage }) =>
      answer === 'regression' && design === 'history' && tier !== 'advisory' && stage !== QUALITY_STAGE,
  );
  return [...new Set(red.map(({ stage }) => stage))];
}

/** Both sides as figures, earlier attempts joined, and the policy with the budget that is left for this attempt. */
function measureSides(input: JudgeInput): {
  candidate: Measurement;
  baseline: BaselineRun[];
  policy: GatePolicy;
  attempts: Attempts;
} {
  const limits = requestLimits(input.policy);
  const attempts = sortAttempts(input.earlierAttempts ?? [], input.candidate.header);
  const earlier = attempts.used.map((run) => measureRun(run, limits));
  return {
    candidate: joinAttempts(measureRun(input.candidate, limits), earlier),
    baseline: input.baseline.map((stored) => ({ ...stored, measurement: measureRun(stored.run, limits) })),
    // Whoever runs the check again until it is green would otherwise get a fresh budget each time.
    policy: { ...input.policy, alpha: input.policy.alpha / (1 + earlier.length) },
    attempts,
  };
}

/** A target that could not be measured: nothing was driven, so there is nothing to compare. */
export function judgeUnusable(input: Surroundings & { header: RunHeader; error: TargetError }): Result {
  const { header, error } = input;
  return {
    schemaVersion: 1,
    verdict: 'invalid',
    reason: error.message,
    gates: [],
    recommendations: [],
    risks: [],
    drift: [],
    metrics: {},
    slices: {},
    nextSteps: [error.hint],
    warnings: [...(input.warnings ?? [])],
    serverLog: error.log,
    baseline: { ...describeBaseline(input), metrics: {} },
    candidate: {
      ...publishCandidate({ header, samples: [], scores: [], stages: [], health: [] }),
      url: input.shownUrl,
    },
  };
}

function describeBaseline(input: Surroundings): Omit<Result['baseline'], 'metrics'> {
  return {
    design: input.design,
    branch: input.branch ?? null,
    commit: input.baseCommit ?? null,
    runs: input.baseline.map(({ provenance }) => provenance),
    refused: [...input.refused],
  };
}

/** The strictest configured limit of each per-request figure: what goodput counts against. */
function requestLimits(policy: GatePolicy): RequestLimits {
  const limits: Partial<Record<LatencySource, number>> = {};
  for (const { metric, limit } of policy.gates) {
    const source = metricSpec(metric).quantile?.source;
    if (source && limit !== undefined) limits[source] = Math.min(limit, limits[source] ?? Number.POSITIVE_INFINITY);
  }
  return limits;
}
