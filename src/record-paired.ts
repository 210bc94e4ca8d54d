/** Drives two endpoints side by side by a plan and records what happens to both in one run. */

import { askItems, countQuestions } from './ask-items.ts';
import { BudgetShares } from './budget-shares.ts';
import type { Arm, Arms } from './drive/arms.ts';
import { driveInPairs, type PairsPlan } from './drive/paired-pairs.ts';
import { driveInTurns, type TurnsPlan, turnBounds, turnOrder } from './drive/paired-turns.ts';
import { driveContext } from './drive-target.ts';
import { findDeadBase } from './measure/dead-base.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import { splitArms } from './measure/split-arms.ts';
import { measureTwiceIfUnfit } from './measure-twice.ts';
import { QUALITY_STAGE } from './metrics.ts';
import type { Config, PairedConfig, StageConfig } from './model/config.ts';
import type { Run } from './model/run-file.ts';
import type { Shortage } from './model/shortage.ts';
import { type Phase, phasesOf, turnsPerArmOf } from './paired-phases.ts';
import { planStage, type RecordOptions } from './record-options.ts';
import { type Recorder, ranShort, recordAs } from './record-run.ts';
import { giveUpPairs, type Held, scorePairs } from './score-pairs.ts';
import { driveBothWatched } from './watch-server.ts';
import type { LoadPlan } from './workload/plan.ts';

/** What is known when a paired run may be stopped: the run so far, and how much of the stage is complete in it. */
export interface PairedLook {
  run: Run;
  stage: string;
  attempt: number;
  /** `pairs`: so many pairs, from the first on, are in the run. `turns`: so many turns of each arm are. */
  phase: 'pairs' | 'turns';
  done: number;
}

/** What the exclusive form needs: servers that are restarted while the run goes. The other forms may ask for it in vain. */
export interface ArmServers {
  renew: (arm: Arm) => Promise<void>;
  need: (arm: Arm) => Promise<void>;
  readonly up: Arm;
}

export interface PairedRecordOptions extends RecordOptions {
  paired: PairedConfig;
  /** What the other endpoint is sent: the same requests, with nonces of their own, since both arms may be one server. */
  baseLoad: LoadPlan;
  servers: ArmServers;
  /** Absent: everything planned is measured. */
  look?: ((seen: PairedLook) => 'go-on' | 'stop') | undefined;
}

/**
 * Stage by stage: pairs, and turns after them where a gate on throughput needs an arm that has the load for itself; or turns alone. Then
 * the quality items, on both arms. Always returns the run, complete or not; throws the TargetError of a server that did not come
 * up again, after the run was closed.
 */
export function recordPairedRun(options: PairedRecordOptions): Promise<Run> {
  const { config, paired, servers } = options;
  return recordAs(options, 2, async (recorder) => {
    const { emit, signal, budget } = recorder;
    const arms: Arms = {
      base: { ...driveContext(paired.target, options, signal, `${options.runWord}b`), budget },
      candidate: { ...driveContext(config.target, options, signal), budget },
    };
    const shares = shareBudget(options);
    for (const stage of config.workload.stages) {
      await measureTwiceIfUnfit(signal, async (attempt) => {
        const work = { options, recorder, arms, stage, attempt, shares };
        const phases = phasesOf(config.gates, paired, stage);
        const stopped = phases.includes('pairs') && (await driveStageInPairs(work));
        if (phases.includes('turns') && !isRefused(recorder.run, stage.name)) await driveStageInTurns(work, stopped);
        return ranShort(recorder.run, stage.name) || isFit(recorder.run, stage.name);
      });
    }
    let unasked: Shortage | undefined;
    const held: Held = { base: [], candidate: [] };
    const deskOf = (arm: Arm) => ({
      ...{ run: recorder.run, signal, budget, held: held[arm] },
      word: arm === 'base' ? `${options.runWord}b` : options.runWord,
    });
    // Exclusive form: the arm that is up answers first, so that one more restart is enough.
    for (const arm of servers.up === 'base' ? (['base', 'candidate'] as const) : (['candidate', 'base'] as const)) {
      if (countQuestions(options) === 0 || signal.aborted) break;
      try {
        await servers.need(arm);
      } catch (error) {
        giveUpPairs(held, emit);
        throw error;
      }
      unasked ??= await askItems({ options, context: arms[arm], desk: deskOf(arm) }, (record) =>
        // The judge is one for both.
        emit(arm === 'base' && record.kind !== 'rating' ? { ...record, arm } : record),
      );
    }
    const uncompared = await scorePairs({ options, desk: deskOf('candidate') }, held, emit);
    return { unasked: unasked ?? uncompared };
  });
}

interface StageWork {
  options: PairedRecordOptions;
  recorder: Recorder;
  arms: Arms;
  stage: StageConfig;
  attempt: number;
  shares: BudgetShares;
}

/** True where a look stopped it. */
async function driveStageInPairs({ options, recorder, arms, stage, attempt, shares }: StageWork): Promise<boolean> {
  let stopped = false;
  const { look } = options;
  const plan: PairsPlan = {
    ...planPairs(options, stage, attempt),
    seed: seedOf(options.config, stage.name, attempt),
    limitMs: shares.take(partOf(stage, 'pairs'), roundsOf(stage, 'pairs', options.paired)),
    look: look && (({ pairs }) => look({ run: recorder.run, stage: stage.name, attempt, phase: 'pairs', done: pairs })),
  };
  const drive = (): Promise<void> =>
    driveInPairs(plan, arms, (record) => {
      if (record.kind === 'stage') stopped = record.stop === 'verdict';
      recorder.emit(record);
    });
  await driveBothWatched(drive, watchWork({ options, recorder, stage, attempt }));
  return stopped;
}

function watchWork({
  options,
  recorder,
  stage,
  attempt,
}: Pick<StageWork, 'options' | 'recorder' | 'stage' | 'attempt'>) {
  const { emit, signal } = recorder;
  return { options, context: { signal }, emit, paired: options.paired, stage: { name: stage.name, attempt } };
}

/** Back to back is a closed loop; the config refuses pairs for any other. */
function planPairs(options: PairedRecordOptions, stage: StageConfig, attempt: number) {
  const plan = planStage(options, stage, { attempt });
  if (plan.open) throw new Error(`Internal error: stage "${stage.name}" is an open loop and cannot be driven in pairs`);
  const { leadIn, measured } = planStage(ofArm(options, 'base'), stage, { attempt });
  return { ...plan, base: { leadIn, measured } };
}

/** A turn has its own bound, in the place of the stage's. */
const unbounded = { requests: undefined, durationMs: undefined };

/** `afterStop`: the pairs were stopped by a look, which is asked once more before any turn, since turns may be all that is open. */
async function driveStageInTurns(work: StageWork, afterStop: boolean): Promise<void> {
  const { options, recorder, arms, stage, attempt, shares } = work;
  const { look, paired, servers } = options;
  const ask =
    look && ((turns: number) => look({ run: recorder.run, stage: stage.name, attempt, phase: 'turns', done: turns }));
  if (recorder.signal.aborted || (afterStop && ask?.(0) === 'stop')) return;
  const turnsPerArm = turnsPerArmOf(paired);
  const turn = { ...stage, ...unbounded, ...turnBounds(stage, turnsPerArm) };
  const seed = seedOf(options.config, stage.name, attempt);
  const driven = recorder.run.samples.filter((sample) => sample.stage === stage.name && sample.attempt === attempt);
  const plan: TurnsPlan = {
    ...{ name: stage.name, attempt, turnsPerArm, seed },
    planTurn: (round, arm) => planStage(ofArm(options, arm), turn, { attempt, seed: seed + round }),
    after: paired.form === 'pairs' ? { index: driven.length } : undefined,
    limitMs: shares.take(partOf(stage, 'turns'), roundsOf(stage, 'turns', paired)),
    look: ask && (({ turns }) => ask(turns)),
    prepare: (arm) => servers.renew(arm),
  };
  const drive = (): Promise<void> => driveInTurns(plan, arms, recorder.emit);
  // Turns after pairs are there for throughput alone: the pairs were watched.
  await (paired.form === 'pairs' ? drive() : driveBothWatched(drive, watchWork({ options, recorder, stage, attempt })));
}

function ofArm(options: PairedRecordOptions, arm: Arm): PairedRecordOptions {
  return arm === 'base' ? { ...options, load: options.baseLoad } : options;
}

/** Far from the seed that shuffles the prompts: by the same numbers, a prompt's place would decide which arm gets it first. */
const ORDER_SEED = 0x5bd1e995;

/** Decides the order of the arms and, counted on turn by turn, the arrivals of an open loop. */
export function seedOf(config: Config, stage: string, attempt: number): number {
  const place = config.workload.stages.findIndex(({ name }) => name === stage);
  return config.workload.seed + ORDER_SEED + 2 * place + attempt;
}

/** Which arm has the first turn of the run: the exclusive form brings that one up last. */
export function firstArm(config: Config): Arm {
  const [stage] = config.workload.stages;
  return turnOrder(1, seedOf(config, stage?.name ?? '', 1))[0] as Arm;
}

/** The rate limit ended the pairs: turns would meet it too. */
function isRefused({ stages }: Run, stage: string): boolean {
  return stages.some((ended) => ended.stage === stage && ended.stop === 'rate-limit');
}

/** Both arms must be. Turns have a record each; the one that says how the stage ended has no turn. */
function isFit(run: Run, stage: string): boolean {
  if (findDeadBase(run).some((broken) => broken.stage === stage)) return false;
  const { base, candidate } = splitArms(run);
  return [base, candidate].every((half) => {
    const stages = half.stages.filter(({ turn }) => turn === undefined);
    return findUnfitStages({ ...half, stages }).every((broken) => broken.stage !== stage);
  });
}

function partOf(stage: StageConfig, phase: Phase): string {
  return `${phase} ${stage.name}`;
}

/** Rounds of requests at full level; of a part that is bounded by time, a second counts as a round. */
function roundsOf(stage: StageConfig, phase: Phase, paired: PairedConfig): number {
  const turnsPerArm = turnsPerArmOf(paired);
  const { requests, durationMs = 0 } = phase === 'pairs' ? stage : turnBounds(stage, turnsPerArm);
  const times = phase === 'pairs' ? (requests === undefined ? 1 : 2) : 2 * turnsPerArm;
  const { concurrency, open } = stage;
  // A round of an open loop is a second, too. Traces are not replayed here.
  const perRound = open ? (open.fromPerSec + open.toPerSec) / 2 : (concurrency ?? 1);
  return times * (requests === undefined ? durationMs / 1000 : requests / perRound);
}

function shareBudget(options: PairedRecordOptions): BudgetShares {
  const { config, paired, now } = options;
  const parts = new Map<string, number>([[QUALITY_STAGE, (2 * countQuestions(options)) / config.quality.concurrency]]);
  for (const stage of config.workload.stages) {
    for (const phase of phasesOf(config.gates, paired, stage))
      parts.set(partOf(stage, phase), roundsOf(stage, phase, paired));
  }
  return new BudgetShares({ parts, endMs: now() + config.budget.minutes * 60_000, now });
}
