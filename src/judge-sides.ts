/** What is compared: the candidate and its other side as figures, and every gate's answer. */
import { type Attempts, shareBudget, sortAttempts } from './attempts.ts';
import { acceptGates } from './compare/accepted.ts';
import { judgeInWindow } from './compare/history-window.ts';
import { requestLimits } from './compare/request-limits.ts';
import { gatesForRun } from './gates-for-run.ts';
import type { JudgeInput, StoredRun } from './judge.ts';
import { judgePaired } from './judge-paired.ts';
import { joinAttempts } from './measure/join.ts';
import { measureRun } from './measure/measure-run.ts';
import { withoutJudged } from './measure/without-judged.ts';
import type { GatePolicy } from './model/config.ts';
import { type BaselineRun, isOfCommit, type Measurement, type Unfit } from './model/measurement.ts';
import type { GateResult, Result, SideBySide } from './model/result.ts';
import type { Run } from './model/run-file.ts';

/** Why nothing was compared where no comparison is wanted, as the report says it elsewhere. */
const NOT_ASKED = 'no comparison was asked for';

export interface Sides {
  /** The candidate's own run: of two endpoints side by side its half. */
  run: Run;
  candidate: Measurement;
  baseline: readonly BaselineRun[];
  /** The runs that drift is looked for in: those of the baseline and, behind them, the anchor. */
  watched: readonly BaselineRun[];
  policy: GatePolicy;
  attempts: Attempts;
  judged: GateResult[];
  unfit: Unfit[];
  design: Result['baseline']['design'];
  /** Of two endpoints side by side. */
  account?: SideBySide | undefined;
}

/** Both sides as figures and every gate's answer: against the stored runs, or against the endpoint that was measured in the same run. */
export function measureSides(input: JudgeInput): Sides {
  const policy = gatesForRun(input.policy, input.candidate.header);
  const sides = input.candidate.header.paired ? measureBeside(input, policy) : measureAgainstHistory(input, policy);
  const { labelled, label } = input.candidate.header.target;
  const judged = acceptGates(sides.judged, sides.policy, ownHistory(sides));
  return { ...sides, judged: judged.map((gate) => ({ ...gate, instance: labelled ? label : null })) };
}

/** The stored runs. Of two endpoints side by side there is none: the other half is of this very run. */
export function ownHistory({ design, baseline }: Pick<Sides, 'design' | 'baseline'>): readonly BaselineRun[] {
  return design === 'paired' ? [] : baseline;
}

function measureBeside({ candidate: run, earlierAttempts }: JudgeInput, given: GatePolicy): Sides {
  const attempts = sortAttempts(earlierAttempts, run.header);
  const policy = shareBudget(given, attempts);
  const { candidate, base, gates, run: half, account } = judgePaired(run, policy, attempts.used);
  return {
    run: half,
    candidate,
    baseline: [base],
    watched: [],
    policy,
    attempts,
    judged: gates,
    // What is the base endpoint's alone comes first: it is what has to be mended.
    unfit: [...base.measurement.unfit, ...candidate.unfit],
    design: 'paired',
    account,
  };
}

/** Earlier attempts are joined, and the policy has the budget that is left for this attempt. */
function measureAgainstHistory(input: JudgeInput, given: GatePolicy): Sides {
  const limits = requestLimits(given);
  const attempts = sortAttempts(input.earlierAttempts, input.candidate.header);
  const earlier = attempts.used.map((run) => measureRun(run, limits));
  const candidate = joinAttempts(measureRun(input.candidate, limits), earlier);
  const isUnlicensed = candidate.judged?.licence.granted === false;
  const measureStored = (of: StoredRun): BaselineRun => {
    const measurement = measureRun(of.run, limits);
    return { ...of, measurement: isUnlicensed ? withoutJudged(measurement) : measurement };
  };
  const stored = input.baseline.map(measureStored);
  const policy = shareBudget(given, attempts);
  const { design } = input;
  const { baseline, gates } = judgeInWindow({ candidate, stored, policy, wanted: input.window ?? stored.length });
  const judged = gates.map((gate) =>
    design === 'none' && gate.answer === 'no-baseline' ? { ...gate, reason: NOT_ASKED } : gate,
  );
  const anchor = stored.slice(baseline.length).find((run) => isOfCommit(run.provenance, input.anchor));
  const behind = anchor ? [anchor] : [];
  const watched = input.watched ? lookBack(input, candidate, measureStored) : [...baseline, ...behind];
  return {
    run: input.candidate,
    candidate,
    baseline,
    watched,
    policy,
    attempts,
    judged,
    unfit: candidate.unfit,
    design,
  };
}

/** The window of the branch's runs with this one, which is the newest of them unless it was not fit, and behind them the anchor. */
function lookBack(
  { candidate: run, watched = [], window, anchor }: JudgeInput,
  measurement: Measurement,
  measureStored: (of: StoredRun) => BaselineRun,
): BaselineRun[] {
  const { commit, startedAt } = run.header;
  const own = { run, measurement, provenance: { commit, startedAt, source: 'this run' } };
  const near = watched.slice(0, window);
  const far = watched.slice(near.length).find(({ provenance }) => isOfCommit(provenance, anchor));
  return [...(measurement.unfit.length === 0 ? [own] : []), ...[...near, ...(far ? [far] : [])].map(measureStored)];
}
