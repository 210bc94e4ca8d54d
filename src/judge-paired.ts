/** From a run of two endpoints side by side to its judgement: the looks that were taken, and the one that is due. */
import { type Look, looksOfPhase, prepareLooks, type Unit } from './compare/look-plan.ts';
import { lookAgain } from './compare/looks.ts';
import { judgePairedGates } from './compare/paired.ts';
import { requestLimits } from './compare/request-limits.ts';
import { RESTARTS_PER_ARM, TURNS_PER_ARM } from './drive/paired-turns.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import { splitArms } from './measure/split-arms.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineRun, Measurement } from './model/measurement.ts';
import type { PairedEvidence, PairedStage } from './model/paired.ts';
import type { GateResult } from './model/result.ts';
import type { Run, RunHeader, StageRecord } from './model/run-file.ts';

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
 * Says after each look whether the verdict is final. One for each run, made before its load: what can be worked out ahead is. By turns
 * nothing is under load when a look is taken, so that only pairs need it.
 */
export function watchVerdict(
  policy: GatePolicy,
  { form, stages }: { form: PairedEvidence['form']; stages: RunHeader['workload']['stages'] },
): (seen: Seen) => 'go-on' | 'stop' {
  for (const { name, requests } of form === 'pairs' ? stages : []) {
    if (requests === undefined) continue;
    const phase = { stage: name, unit: 'pairs', every: EVERY.pairs, planned: requests, measured: requests } as const;
    prepareLooks(looksOfPhase({ ...phase, stop: 'completed' }));
  }
  const taken = new Map<string, { looks: Look[]; memo: Map<string, number> }>();
  return ({ run, stage, attempt, phase, done }) => {
    const planned = plannedUnits(run, stage, phase);
    // Bounded by time, the share of the budget that is used cannot be read off the run file again: measured to its end.
    if (planned === undefined) return 'go-on';
    const { looks, memo } = taken.get(`${stage} ${attempt}`) ?? { looks: [], memo: new Map<string, number>() };
    taken.set(`${stage} ${attempt}`, { looks, memo });
    const count = phase === 'turns' ? 2 * done : done;
    if (count > 0) looks.push({ stage, unit: phase, count, fraction: Math.min(1, count / planned) });
    const evidence = readPairedEvidence(run, requestLimits(policy));
    return 'stop' in lookAgain({ evidence, policy, looks, memo }) ? 'stop' : 'go-on';
  };
}

function readLooks(run: Run, evidence: PairedEvidence): Look[] {
  return Object.entries(evidence.stages).flatMap(([stage, measured]) =>
    (['pairs', 'turns'] as const).flatMap((unit) => {
      const planned = plannedUnits(run, stage, unit);
      const count = countUnits(measured, unit);
      if (planned === undefined || count === 0) return [];
      return looksOfPhase({
        stage,
        unit,
        every: EVERY[unit],
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
