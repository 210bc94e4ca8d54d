/** From a run of two endpoints side by side to its judgement: the looks that were taken, and the one that is due. */
import { type Look, prepareLooks, type Unit } from './compare/look-plan.ts';
import { lookAgain } from './compare/looks.ts';
import { judgePairedGates } from './compare/paired.ts';
import { requestLimits } from './compare/request-limits.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import { poolEvidence } from './measure/pool-evidence.ts';
import { splitArms } from './measure/split-arms.ts';
import type { GatePolicy } from './model/config.ts';
import type { BaselineRun, Measurement } from './model/measurement.ts';
import type { PairedEvidence } from './model/paired.ts';
import type { GateResult, SideBySide } from './model/result.ts';
import type { Run, RunHeader, StageRecord } from './model/run-file.ts';
import { lookAt, looksAtPhase, plannedUnits } from './paired-looks.ts';
import { publishPaired } from './publish-paired.ts';

export interface PairedSides {
  candidate: Measurement;
  /** The candidate's half as a run of its own. */
  run: Run;
  /** The endpoint that was measured beside it. */
  base: BaselineRun;
  gates: GateResult[];
  account: SideBySide | undefined;
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
    account: publishPaired(run, own),
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
 * Says after each look whether the verdict is final. One for each run, made before its load: what can be worked out ahead is (up to a second).
 * `earlier` as in `judgePaired`.
 */
export function watchVerdict(
  policy: GatePolicy,
  header: Pick<RunHeader, 'workload' | 'paired'>,
  earlier: readonly Run[] = [],
): (seen: Seen) => 'go-on' | 'stop' {
  const limits = requestLimits(policy);
  const before = earlier.map((attempt) => readPairedEvidence(attempt, limits));
  prepareBoundaries(header, before);
  const taken = new Map<string, { looks: Look[]; memo: Map<string, number> }>();
  return ({ run, stage, attempt, phase, done }) => {
    const planned = plannedUnits(run.header, stage, phase);
    // Bounded by time, the share of the budget that is used cannot be read off the run file again: measured to its end.
    if (planned === undefined) return 'go-on';
    const { looks, memo } = taken.get(`${stage} ${attempt}`) ?? { looks: [], memo: new Map<string, number>() };
    taken.set(`${stage} ${attempt}`, { looks, memo });
    const count = phase === 'turns' ? 2 * done : done;
    // Before the first turn nothing of them is seen: asked is whether they could change anything, and no error budget is spent.
    const present =
      count === 0 ? { stage, unit: phase, count, fraction: 0 } : lookAt(planned, { stage, unit: phase, count, before });
    if (!present) return 'go-on';
    if (count > 0) looks.push(present);
    const seen = count > 0 ? looks : [...looks, present];
    const evidence = poolEvidence(readPairedEvidence(run, limits), before);
    return 'stop' in lookAgain({ evidence, policy, looks: seen, memo }) ? 'stop' : 'go-on';
  };
}

/** By turns nothing is under load when a look is taken, so only those at pairs are worked out ahead. */
function prepareBoundaries(header: Pick<RunHeader, 'workload' | 'paired'>, before: readonly PairedEvidence[]): void {
  if (header.paired?.form !== 'pairs') return;
  for (const { name: stage, requests } of header.workload.stages) {
    if (requests === undefined) continue;
    prepareLooks(looksAtPhase(header, { stage, unit: 'pairs', measured: requests, stop: 'completed', before }));
  }
}

function readLooks(run: Run, own: PairedEvidence, before: readonly PairedEvidence[]): Look[] {
  return Object.entries(own.stages).flatMap(([stage, measured]) =>
    (['pairs', 'turns'] as const).flatMap((unit) =>
      looksAtPhase(run.header, {
        ...{ stage, unit, before },
        measured: measured[unit].length,
        stop: stopOf(run, stage, unit),
      }),
    ),
  );
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
