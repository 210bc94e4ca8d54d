/** From a run of two endpoints side by side to its judgement: the looks that were taken, and the one that is due. */
import { type Look, looksOfPhase, type Unit } from './compare/look-plan.ts';
import { lookAgain } from './compare/looks.ts';
import { judgePairedGates } from './compare/paired.ts';
import { requestLimits } from './compare/request-limits.ts';
import { RESTARTS_PER_ARM, TURNS_PER_ARM } from './drive/paired-turns.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import { poolEvidence } from './measure/pool-evidence.ts';
import { splitArms } from './measure/split-arms.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineRun, Measurement } from './model/measurement.ts';
import type { PairedEvidence } from './model/paired.ts';
import type { GateResult } from './model/result.ts';
import type { Run, StageRecord } from './model/run-file.ts';

/** Pairs between two looks, and turns: after each turn of both arms. */
const EVERY = { pairs: 10, turns: 2 } as const;

export interface PairedSides {
  candidate: Measurement;
  /** The candidate's half as a run of its own. */
  run: Run;
  /** The endpoint that was measured beside it. */
  base: BaselineRun;
  gates: GateResult[];
}

/**
 * The same run files always give the same answers: the looks are read off them. `earlier` are attempts at the same commit that count as
 * part of this one; `policy` has the budget that is left for it.
 */
export function judgePaired(run: Run, policy: GatePolicy, earlier: readonly Run[] = []): PairedSides {
  const limits = requestLimits(policy);
  const own = readPairedEvidence(run, limits);
  const before = earlier.map((attempt) => readPairedEvidence(attempt, limits));
  const evidence = poolEvidence(own, before);
  const arms = splitArms(run);
  return {
    candidate: evidence.candidate,
    run: arms.candidate,
    base: {
      measurement: evidence.base,
      run: arms.base,
      provenance: { startedAt: run.header.startedAt, source: 'measured side by side' },
    },
    gates: judgePairedGates(evidence, policy, readLooks(run, own, before)),
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

/** Says after each look whether the verdict is final. One for each run; `earlier` as in `judgePaired`. */
export function watchVerdict(policy: GatePolicy, earlier: readonly Run[] = []): (seen: Seen) => 'go-on' | 'stop' {
  const taken = new Map<string, { looks: Look[]; memo: Map<string, number> }>();
  const limits = requestLimits(policy);
  const before = earlier.map((attempt) => readPairedEvidence(attempt, limits));
  return ({ run, stage, attempt, phase, done }) => {
    const planned = plannedUnits(run, stage, phase);
    // Bounded by time, the share of the budget that is used cannot be read off the run file again: measured to its end.
    if (planned === undefined) return 'go-on';
    const { looks, memo } = taken.get(`${stage} ${attempt}`) ?? { looks: [], memo: new Map<string, number>() };
    taken.set(`${stage} ${attempt}`, { looks, memo });
    const count = phase === 'turns' ? 2 * done : done;
    const look = { stage, unit: phase, count, fraction: Math.min(1, count / planned) };
    if (count > 0 && !isDue(look, planned, before)) return 'go-on';
    if (count > 0) looks.push(addEarlier(look, planned, before));
    const evidence = poolEvidence(readPairedEvidence(run, limits), before);
    return 'stop' in lookAgain({ evidence, policy, looks, memo }) ? 'stop' : 'go-on';
  };
}

function readLooks(run: Run, own: PairedEvidence, before: readonly PairedEvidence[]): Look[] {
  return Object.entries(own.stages).flatMap(([stage, measured]) =>
    (['pairs', 'turns'] as const).flatMap((unit) => {
      const planned = plannedUnits(run, stage, unit);
      const count = measured[unit].length;
      if (planned === undefined || count === 0) return [];
      const taken = looksOfPhase({
        stage,
        unit,
        every: EVERY[unit],
        planned,
        measured: count,
        stop: stopOf(run, stage, unit),
      });
      const due = taken.filter((look, index) => index === taken.length - 1 || isDue(look, planned, before));
      return due.map((look) => addEarlier(look, planned, before));
    }),
  );
}

/**
 * An attempt has as much say as an earlier one before it is looked at: else the evidence that failed the earlier one would fail this one at its
 * first look, whatever it sees.
 */
function isDue({ stage, unit, count }: Look, planned: number, before: readonly PairedEvidence[]): boolean {
  if (before.length === 0) return true;
  return count >= Math.min(planned, unitsBefore(before, stage, unit) / before.length);
}

/** The look as one at the pairs or turns of all attempts, which is what it judges. */
function addEarlier(look: Look, planned: number, before: readonly PairedEvidence[]): Look {
  const earlier = unitsBefore(before, look.stage, look.unit);
  if (earlier === 0) return look;
  const count = earlier + look.count;
  return { ...look, count, fraction: look.fraction >= 1 ? 1 : Math.min(1, count / (earlier + planned)) };
}

function unitsBefore(before: readonly PairedEvidence[], stage: string, unit: Unit): number {
  return before.reduce((sum, { stages }) => sum + (stages[stage]?.[unit].length ?? 0), 0);
}

/** Undefined where the stage is bounded by time. */
function plannedUnits(run: Run, stage: string, unit: Unit): number | undefined {
  if (unit === 'turns') return 2 * (run.header.paired?.form === 'exclusive' ? RESTARTS_PER_ARM : TURNS_PER_ARM);
  return run.header.workload.stages.find(({ name }) => name === stage)?.requests;
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
