/**
 * From runs to the result document: measure both sides, compare, decide, advise. Pure: the action, `run` and `compare` come to the
 * same judgement on the same run files because they all call this.
 */

import { advise } from './advise/advise.ts';
import { measureEffort } from './advise/effort.ts';
import { findFacts } from './advise/facts.ts';
import { planNextSteps } from './advise/next-steps.ts';
import { findRisks } from './advise/risks.ts';
import { findServer } from './advise/settings.ts';
import { findTrends } from './advise/trends.ts';
import { describeAttempts, type EarlierAttempts, publishAttempts } from './attempts.ts';
import { warnOfBlindGates } from './blind-gates.ts';
import { tellAcceptances } from './compare/accepted.ts';
import { compareSlice, findAsked } from './compare/accuracy.ts';
import { findDrift } from './compare/drift.ts';
import { comparableRuns } from './compare/gates.ts';
import { foreseeLimits } from './compare/next-run.ts';
import { warnOfSeveralTokens } from './compare/several-tokens.ts';
import { largeSlices, minSliceItems } from './compare/slice-sizes.ts';
import { decideVerdict } from './compare/verdict.ts';
import type { TargetError } from './errors.ts';
import { isWithoutLoad, warnOfUnjudged } from './gates-for-run.ts';
import { findIdentityDifferences } from './identity-differences.ts';
import { findQuality } from './judge-quality.ts';
import { measureSides, ownHistory } from './judge-sides.ts';
import { findClimbs } from './measure/ladder.ts';
import { drawPictures } from './measure/pictures/draw-pictures.ts';
import { describeServer } from './measure/server-stages.ts';
import { withoutJudged } from './measure/without-judged.ts';
import { QUALITY_STAGE } from './metrics.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineProvenance, BaselineRun, Measurement } from './model/measurement.ts';
import type { MissingBaseline } from './model/missing-baseline.ts';
import type { Result } from './model/result.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import type { Trend } from './model/trend.ts';
import { publishBaselineMetrics, publishCandidate, publishMetrics, publishSlices } from './publish.ts';
import { publishJudge, warnOfJudge, warnOfPosition } from './publish-judge.ts';
import { findUncompared } from './uncompared.ts';
import {
  findWarnings,
  type OfConfig,
  standingWarnings,
  warnOfAnchor,
  warnOfBudget,
  warnOfChangedItems,
  warnOfRateLimit,
  warnOfSecondAsking,
  warnOfUnscored,
  warnOfUnsentTurns,
} from './warnings.ts';

export interface StoredRun {
  run: Run;
  provenance: BaselineProvenance;
}

export interface JudgeInput extends Surroundings {
  candidate: Run;
  /** Runs of the same commit that were judged before: they count as part of the candidate. Those that do not match are told. */
  earlierAttempts?: EarlierAttempts | undefined;
  policy: GatePolicy;
  baselineRequired: boolean;
  /** Last lines of the server that was started, where it ended during the run. */
  serverLog?: string | undefined;
}

/** What a result tells beside its judgement. */
interface Surroundings {
  /** `none`: no comparison is wanted; `history` without any run is a baseline that is missing. */
  design: Result['baseline']['design'];
  /** Comparable runs of the base branch, newest first. Empty: nothing to compare with. */
  baseline: readonly StoredRun[];
  /** How many of them are the history; older ones count after a change of level only. Absent: all are. */
  window?: number | undefined;
  /** The commit, or its beginning, that drift is measured from; its run may lie behind the window. */
  anchor?: string | undefined;
  refused: readonly { source: string; reason: string }[];
  /** Why there is none, where that has one cause. */
  missing?: MissingBaseline | undefined;
  /** Runs of the branch that this one joins, newest first: nothing is compared with them, only their drift is looked for, this run included. */
  watched?: readonly StoredRun[] | undefined;
  /** For the report: where the search for baselines looked. */
  branch?: string | undefined;
  baseCommit?: string | undefined;
  /** Whose noise the policy holds, for the report. */
  calibration?: Result['baseline']['calibration'];
  /** As `World.ofConfig`. */
  ofConfig?: OfConfig | undefined;
  /** Warnings that come before all others: where the baseline is from. */
  foremost?: readonly string[] | undefined;
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
  const { run, candidate, baseline, watched, policy, attempts, judged, unfit, design, account } = measureSides(input);
  const comparable = (stage: string) => comparableRuns(stage, candidate, baseline);
  const licensed = (stage: string, runs: readonly BaselineRun[]) =>
    comparableRuns(stage, candidate, runs).filter((of) => hasItsLicence(stage, candidate, of));
  const drift = findDrift({
    ...{ candidate, rules: policy.gates, anchorCommit: input.anchor },
    comparable: (stage) => licensed(stage, watched),
  });
  const decided = decideVerdict(judged, { unfit, policy, baselineRequired: input.baselineRequired, drift });

  const found = candidate.items.size > 0 ? findAsked(candidate, baseline) : undefined;
  // Without a common item each side stands for itself.
  const asked = found && found.before.items.size > 0 ? found : undefined;
  const beside = asked?.run ?? comparable(QUALITY_STAGE)[0];
  // Judged items count on both sides or on neither.
  const isUnlicensed = beside?.measurement.judged?.licence.granted === false;
  const countedOf = (side: Measurement): Measurement => (isUnlicensed ? withoutJudged(side) : side);
  // The side that the items are compared as: all figures of accuracy are those of the common items.
  const now = countedOf(asked?.candidate ?? candidate);
  const before = asked && { ...asked.run, measurement: asked.before };
  const quality = findQuality({ candidate: now, before: before?.measurement, policy, found, run });
  const climbs = findClimbs(run, candidate, policy.gates);
  const facts = findFacts({
    candidate: { run, measurement: now, serverStages: describeServer(run) },
    comparable: (stage) => comparable(stage).map((side) => ({ ...side, serverStages: describeServer(side.run) })),
    climbs,
    asked: before,
    compareSlice: (slice, alpha) => before && compareSlice(before.measurement, now, { slice, alpha }),
    slices: largeSlices(now, minSliceItems(policy)),
    alpha: policy.alpha,
    quality,
  });
  const { gates, recommendations, unexplained, risks } = advise(facts, judged, findServer(run));
  const ladders = climbs.length === 0 ? {} : { ladders: climbs };
  const { verdict } = decided;
  const judge = publishJudge({ run, whole: input.candidate, candidate }, beside);
  const uncompared = design === 'paired' ? [] : findUncompared({ candidate, baseline, gates });
  const otherWorkload = [...new Set(uncompared.flatMap(({ differs }) => differs))];
  const history = ownHistory({ design, baseline });
  const [newest] = baseline;
  const differences = newest ? findIdentityDifferences(newest.run.header, run.header) : [];
  const standing = standingWarnings(candidate);
  const pictures = drawPictures({ run, candidate, comparable, gates, drift });

  return {
    schemaVersion: 1,
    ...decided,
    gates,
    recommendations,
    risks: findRisks({
      ...{ gates, run, candidate, drift, climbs, slices: facts.slices, ofAdvice: risks, baseline: history },
      ...{ judged: candidate.judged, serverStages: describeServer(run), now: input.now },
      commitProven: run.header.commitProof !== undefined || isWithoutLoad(run.header),
      knees: facts.knees,
      outlooks: foreseeLimits({
        ...{ gates, candidate, rules: policy.gates },
        comparable: (stage) => licensed(stage, history),
      }),
    }),
    drift,
    ...publishTrends(findTrends({ drift, gates, comparable: (stage) => licensed(stage, history) })),
    metrics: publishMetrics(now),
    // A slice of new items alone has its figures too, and nothing before.
    slices: { ...publishSlices(countedOf(candidate), []), ...publishSlices(now, facts.slices) },
    quality,
    ...ladders,
    ...(judge ? { judge } : {}),
    nextSteps: planNextSteps({
      verdict,
      gates,
      unexplained,
      recommendations,
      unfit,
      baselineRuns: baseline.length,
      branch: input.branch,
      refused: input.refused.map(({ reason }) => reason),
      missing: input.missing,
      otherWorkload,
      wantsBaseline: design === 'history',
      paired: account,
      enoughRuns: ENOUGH_RUNS,
      attempts: attempts.used.length + 1,
      effort: measureEffort(input.candidate),
      candidate,
      drift,
    }),
    warnings: [
      ...(input.foremost ?? []),
      ...(input.ofConfig?.told ?? []),
      ...warnOfChangedItems(found),
      ...warnOfBudget(run),
      ...warnOfRateLimit(run),
      ...warnOfUnsentTurns(run),
      ...warnOfSecondAsking(run),
      ...warnOfUnscored(run, before?.run),
      ...warnOfJudge(candidate.judged, beside?.measurement.judged),
      ...warnOfPosition(judge),
      // Side by side the other endpoint differs by intention.
      ...findWarnings({ candidate, baseline: history, uncompared, gatesTold: input.ofConfig?.gates === true }),
      ...warnOfUnjudged(input.policy, run.header),
      ...warnOfSeveralTokens(gates, policy),
      ...warnOfBlindGates({ candidate: now, before: before?.measurement, gates }),
      ...describeAttempts(attempts),
      ...(design === 'none' ? [] : tellAcceptances(gates, policy, history)),
      ...warnOfAnchor(input.anchor, design, watched),
      ...(input.warnings ?? []),
    ],
    ...(standing.length === 0 ? {} : { standingWarnings: standing }),
    serverLog: input.serverLog,
    baseline: {
      ...describeBaseline({ ...input, design, baseline }),
      paired: account,
      ...(otherWorkload.length === 0 ? {} : { otherWorkload }),
      ...(differences.length === 0 ? {} : { identityDifferences: differences }),
      metrics: publishBaselineMetrics(baseline, {
        comparable: (stage) => (stage === QUALITY_STAGE ? (before ? [before] : []) : comparable(stage)),
        gates,
      }),
    },
    candidate: {
      ...publishCandidate(run, input.candidate),
      cachedRatio: candidate.cachedRatio,
      url: input.shownUrl,
      attempts: publishAttempts(attempts),
    },
    ...(pictures ? { pictures } : {}),
  };
}

/**
 * The load stages that hold a regression against stored runs which fails the check: measured once more, they show whether it was a
 * passing disturbance. Empty where there is none.
 */
export function stagesToConfirm(input: JudgeInput): string[] {
  const red = measureSides(input).judged.filter(
    ({ answer, design, tier, stage, accepted }) =>
      answer === 'regression' && design === 'history' && tier !== 'advisory' && stage !== QUALITY_STAGE && !accepted,
  );
  return [...new Set(red.map(({ stage }) => stage))];
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
    warnings: [...(input.foremost ?? []), ...(input.ofConfig?.told ?? []), ...(input.warnings ?? [])],
    serverLog: error.log,
    baseline: {
      ...describeBaseline({ ...input, baseline: input.baseline.slice(0, input.window) }),
      metrics: {},
    },
    candidate: {
      ...publishCandidate({ header, samples: [], scores: [], stages: [], health: [] }),
      url: input.shownUrl,
    },
  };
}

function publishTrends(trends: readonly Trend[]): Pick<Result, 'trends'> {
  return trends.length === 0 ? {} : { trends: [...trends] };
}

/** Whether a stored accuracy is of the candidate's items: one without its licence is of those that nobody judged. (`measureSides` sees to the reverse.) */
function hasItsLicence(stage: string, { judged }: Measurement, { measurement }: BaselineRun): boolean {
  return stage !== QUALITY_STAGE || !judged?.licence.granted || measurement.judged?.licence.granted === true;
}

function describeBaseline(
  input: Pick<Surroundings, 'design' | 'branch' | 'baseCommit' | 'refused' | 'missing' | 'watched' | 'calibration'> & {
    baseline: readonly { provenance: BaselineProvenance }[];
  },
): Omit<Result['baseline'], 'metrics'> {
  return {
    design: input.design,
    branch: input.branch ?? null,
    commit: input.baseCommit ?? null,
    runs: input.baseline.map(({ provenance }) => provenance),
    refused: [...input.refused],
    ...(input.missing ? { missing: input.missing } : {}),
    ...(input.watched ? { watched: input.watched.length } : {}),
    ...(input.calibration ? { calibration: input.calibration } : {}),
  };
}
