/** From a run of two endpoints side by side to its judgement: the looks that were taken, and the one that is due. */
import { boundScore, type Look, looksOfPhase, type Unit } from './compare/look-plan.ts';
import { lookAgain } from './compare/looks.ts';
import { judgePairedGates } from './compare/paired.ts';
import { requestLimits } from './compare/request-limits.ts';
import { PAIR_BLOCK } from './drive/pair-order.ts';
import { RESTARTS_PER_ARM, TURNS_PER_ARM } from './drive/paired-turns.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import { splitArms } from './measure/split-arms.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineRun, Measurement } from './model/measurement.ts';
import type { PairedEvidence, PairedStage } from './model/paired.ts';
import type { GateResult, SideBySide } from './model/result.ts';
import type { Run, RunHeader, StageRecord } from './model/run-file.ts';
import { publishPaired } from './publish-paired.ts';

/** Most looks at one phase: each costs time before the load and during it, and with so many a later one brings little. */
const MOST_LOOKS = 100;

export interface PairedSides {
  candidate: Measurement;
  /** The candidate's half as a run of its own. */
  run: Run;
  /** The endpoint that was measured beside it. */
  base: BaselineRun;
  gates: GateResult[];
  account: SideBySide | undefined;
}

/** The same run file always gives the same answers: the looks are read off it. */
export function judgePaired(run: Run, policy: GatePolicy): PairedSides {
  const evidence = readPairedEvidence(run, requestLimits(policy));
  const arms = splitArms(run);
  return {
    candidate: evidence.candidate,
    run: arms.candidate,
    base: {
      measurement: evidence.base,
      run: arms.base,
      provenance: { startedAt: run.header.startedAt, source: 'measured side by side' },
    },
    gates: judgePairedGates(evidence, policy, readLooks(run, evidence)),
    account: publishPaired(run, evidence),
  };
}

/** What was known when a look is due: `done` pairs, or turns of each arm, are in the run. */
interface Seen {
  run: Run;
  stage: string;
  attempt: number;
  phase: Unit;
  done: number;
}

/**
 * Says after each look whether the verdict is final. One for each run, made before there is load: the boundaries of the planned looks are
 * worked out now (up to a second), which during the load would hold up the stamping of what arrives.
 */
export function watchVerdict(
  policy: GatePolicy,
  header: Pick<RunHeader, 'workload' | 'paired'>,
): (seen: Seen) => 'go-on' | 'stop' {
  prepareBoundaries(policy, header);
  const taken = new Map<string, { looks: Look[]; memo: Map<string, number> }>();
  return ({ run, stage, attempt, phase, done }) => {
    const planned = plannedUnits(run.header, stage, phase);
    // Bounded by time, the share of the budget that is used cannot be read off the run file again: measured to its end.
    if (planned === undefined) return 'go-on';
    const { looks, memo } = taken.get(`${stage} ${attempt}`) ?? { looks: [], memo: new Map<string, number>() };
    taken.set(`${stage} ${attempt}`, { looks, memo });
    const count = phase === 'turns' ? 2 * done : done;
    if (count % unitsBetweenLooks(planned, phase) !== 0) return 'go-on';
    const present: Look = { stage, unit: phase, count, fraction: Math.min(1, count / planned) };
    // Before the first turn nothing of them is seen: asked is whether they could change anything, and no error budget is spent.
    if (count > 0) looks.push(present);
    const seen = count > 0 ? looks : [...looks, present];
    const evidence = readPairedEvidence(run, requestLimits(policy));
    return 'stop' in lookAgain({ evidence, policy, looks: seen, memo }) ? 'stop' : 'go-on';
  };
}

function readLooks(run: Run, evidence: PairedEvidence): Look[] {
  return Object.entries(evidence.stages).flatMap(([stage, measured]) =>
    (['pairs', 'turns'] as const).flatMap((unit) => {
      const planned = plannedUnits(run.header, stage, unit);
      const count = countUnits(measured, unit);
      if (planned === undefined || count === 0) return [];
      return looksOfPhase({
        stage,
        unit,
        every: unitsBetweenLooks(planned, unit),
        planned,
        measured: count,
        stop: stopOf(run, stage, unit),
      });
    }),
  );
}

function countUnits({ pairs, turns }: PairedStage, unit: Unit): number {
  return unit === 'pairs' ? pairs.length : turns.length;
}

/** Undefined where the stage is bounded by time. */
function plannedUnits(
  { workload, paired }: Pick<RunHeader, 'workload' | 'paired'>,
  stage: string,
  unit: Unit,
): number | undefined {
  if (unit === 'turns') return 2 * (paired?.form === 'exclusive' ? RESTARTS_PER_ARM : TURNS_PER_ARM);
  return workload.stages.find(({ name }) => name === stage)?.requests;
}

/** Ten pairs, of a large plan a multiple of ten; after each turn of both arms. */
function unitsBetweenLooks(planned: number, unit: Unit): number {
  return unit === 'turns' ? 2 : PAIR_BLOCK * Math.max(1, Math.ceil(planned / (PAIR_BLOCK * MOST_LOOKS)));
}

/** They depend on the plan alone and are remembered, so asking for the last one is enough. */
function prepareBoundaries({ alpha }: GatePolicy, header: Pick<RunHeader, 'workload' | 'paired'>): void {
  for (const { name: stage } of header.workload.stages) {
    for (const unit of ['pairs', 'turns'] as const) {
      const planned = plannedUnits(header, stage, unit);
      if (planned === undefined || (unit === 'pairs' && header.paired?.form !== 'pairs')) continue;
      const whole = { every: unitsBetweenLooks(planned, unit), planned, measured: planned, stop: 'completed' } as const;
      boundScore(looksOfPhase({ stage, unit, ...whole }), alpha);
    }
  }
}

/**
 * Turns that follow pairs have no record of how they ended: those that are fewer than planned are taken for stopped by a look, which
 * leaves what remains of the error budget unspent.
 */
function stopOf(run: Run, stage: string, unit: Unit): StageRecord['stop'] {
  const byPairs = run.header.paired?.form === 'pairs';
  if (byPairs && unit === 'turns') return 'verdict';
  return run.stages.findLast((record) => record.stage === stage && record.turn === undefined)?.stop ?? 'cancelled';
}
