/** The paired design for latencies and rates: the shift between the arms, the instance term, the answerable draft. */
import type { PairedStage, RequestFigures } from '../model/paired.ts';
import type { GateResult } from '../model/result.ts';
import { fisherHigher } from '../stats/proportion.ts';
import { type Shift, withInstanceTerm } from '../stats/shift.ts';
import { normalScore, normalUpperTail } from '../stats/student-t.ts';
import { emptyGate, infinitelyWorse, marginToLimit, settle, worseSign } from './draft.ts';
import { boundScore, pValueOverLooks } from './look-plan.ts';
import type { FoundShift } from './paired-figures.ts';
import type { PairedDraft, PairedGate } from './paired-gate.ts';
import { findShift } from './paired-shift.ts';

/** z for 80 % power. */
const POWER_Z = 0.8416;
/** Score of one in two thousand: a change that large by chance is left out of account when sampling may stop. */
const FUTILITY_Z = 3.29;

export function draftPairedRelative(gate: PairedGate): PairedDraft {
  const { target, evidence, stage } = gate;
  const { spec } = target;
  const found = find(gate, stage);
  const { base, candidate, shift } = found;
  const filled: GateResult = {
    ...emptyGate(target, 'paired'),
    baseline: finiteOrNull(base),
    candidate: finiteOrNull(candidate),
    margin: Number.isFinite(candidate) ? marginToLimit(target, candidate as number) : null,
    n: found.n,
  };
  if (spec.countsTokens && evidence.base.countedBy[target.stage] !== evidence.candidate.countedBy[target.stage]) {
    const reason = 'the two endpoints counted tokens in different ways (usage or content events)';
    return { ...settle(filled, 'no-baseline', reason), canStillWorsen: () => false };
  }
  if (found.unknown) return { ...settle(filled, 'missing', found.unknown), canStillWorsen: () => false };
  if (found.short) return { ...stillOpen(filled, found.short), short: true };
  if (base === undefined || candidate === undefined || !shift) {
    return stillOpen(filled, 'no request of one endpoint, or of both, has this figure');
  }
  const pWorse = pValueOverLooks({
    looks: gate.looks,
    stage,
    gate: spec.id,
    memo: gate.memo,
    scoreOf: (seen) => scoreOf(gate, seen, find(gate, seen)),
    now: scoreOf(gate, stage, found),
  });
  if (isInfinite(gate, found)) {
    const reason = `requests fail at ${spec.title} more on this endpoint than on the base, too often for a figure`;
    const infinite = { ...filled, candidate: null, infinite: true, reason };
    return {
      gate: infinite,
      pWorse,
      worse: infinitelyWorse,
      tolerance: 0,
      settled: undefined,
      canStillWorsen: () => true,
    };
  }
  if (!Number.isFinite(base) || !Number.isFinite(shift.estimate) || base <= 0) {
    return stillOpen(filled, 'the base endpoint fails or delivers nothing too often for a figure', 'no-baseline');
  }
  return draftFinite(gate, { filled: { ...filled, estimator: found.estimator }, base, shift, pWorse });
}

function draftFinite(
  gate: PairedGate,
  { filled, base, shift, pWorse }: { filled: GateResult; base: number; shift: Shift; pWorse: number },
): PairedDraft {
  const { rule, spec } = gate.target;
  const sign = worseSign(spec);
  const whole = withInstanceTerm(shift, instanceSdOf(gate));
  const { low, high } = whole.boundsAt(boundScore(gate.looks, gate.alpha));
  const [estimate, from, to] = [ratio(shift.estimate), ratio(low), ratio(high)];
  const tolerance = Math.max(rule.relative ?? 0, (rule.absolute ?? 0) / base);
  // A figure that is better when high cannot fall by more than all of it.
  const line = Math.abs(Math.log(Math.max(0, 1 + sign * tolerance)));
  const worsening = (log: number): number => (sign === 1 ? ratio(log) : -ratio(-log));
  const error = whole.standardError;
  // Of the design alone: half the interval, wherever it lies.
  const reach = (high - low) / 2;
  return {
    gate: {
      ...filled,
      change: { estimate, low: finiteOrNull(from), high: finiteOrNull(to), level: 1 - gate.alpha },
      chanceBeyondTolerance: error === undefined ? undefined : chanceBeyond(line - sign * shift.estimate, error),
      detectable:
        error === undefined
          ? null
          : finiteOrNull(Math.max(worsening(reach + POWER_Z * error), tolerance + worsening(POWER_Z * error))),
    },
    pWorse,
    worse: sign === 1 ? { estimate, low: from, high: to } : { estimate: -estimate, low: -to, high: -from },
    tolerance,
    settled: undefined,
    canStillWorsen: (fraction) =>
      shift.standardError === undefined ||
      // What is still to come moves an estimate by SE √(1 − t); the instances stay the same two.
      sign * shift.estimate + FUTILITY_Z * shift.standardError * Math.sqrt(Math.max(0, 1 - fraction)) >= line,
  };
}

function find({ target, evidence, alpha }: PairedGate, stage: PairedStage): FoundShift {
  const { stages } = evidence.candidate.header.workload;
  const concurrency = stages.find(({ name }) => name === target.stage)?.concurrency ?? 1;
  return findShift({ spec: target.spec, form: evidence.form, stage, alpha, concurrency });
}

/** Score of "the candidate is worse" on what a look saw; undefined where nothing could be tested then. */
function scoreOf(gate: PairedGate, seen: PairedStage, found: FoundShift): number | undefined {
  if (!found.shift) return undefined;
  if (isInfinite(gate, found)) return failureScore(gate, seen);
  return worseSign(gate.target.spec) * withInstanceTerm(found.shift, instanceSdOf(gate)).score;
}

/** What a calibration measured of this metric, else what the run was made with. */
function instanceSdOf({ target: { rule, stage }, evidence }: PairedGate): number {
  return rule.noise?.[stage]?.instanceSd ?? evidence.instanceSd;
}

/** The figure of the candidate, or what it differs by, falls on failed requests (for a rate: on turns that delivered nothing). */
function isInfinite({ target }: PairedGate, { base, candidate, shift }: FoundShift): boolean {
  const sign = worseSign(target.spec);
  if (sign === 1 && candidate === Number.POSITIVE_INFINITY) return true;
  // Nothing is infinitely slower than 0 ms: that is a base without a figure.
  return base !== 0 && shift !== undefined && sign * shift.estimate === Number.POSITIVE_INFINITY;
}

/** Whether failures are new is a question about failures: Fisher's exact test on both arms' counts. */
function failureScore({ unit }: PairedGate, { pairs, turns }: PairedStage): number | undefined {
  const requests = (arm: 'base' | 'candidate'): RequestFigures[] =>
    unit === 'pairs'
      ? pairs.map((pair) => pair[arm])
      : turns.filter((turn) => turn.arm === arm).flatMap((turn) => turn.requests);
  const count = (of: readonly RequestFigures[]) => ({ count: of.filter(({ failed }) => failed).length, n: of.length });
  const [base, candidate] = [count(requests('base')), count(requests('candidate'))];
  return base.n === 0 || candidate.n === 0 ? undefined : normalScore(fisherHigher(base, candidate));
}

function stillOpen(gate: GateResult, reason: string, answer: 'missing' | 'no-baseline' = 'missing'): PairedDraft {
  return { ...settle(gate, answer, reason), canStillWorsen: () => true };
}

function chanceBeyond(distance: number, error: number): number {
  if (error === 0) return distance < 0 ? 1 : 0;
  return normalUpperTail(distance / error);
}

/** e^x − 1, with an infinite bound left infinite on both sides. */
function ratio(log: number): number {
  return log === Number.NEGATIVE_INFINITY ? log : Math.exp(log) - 1;
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
