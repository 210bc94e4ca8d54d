/** Drives one load stage of two endpoints by turns: one arm at a time has the load, in an order that a steady drift cannot favour. */
import type { HealthRecord, SampleRecord, StageRecord } from '../model/run-file.ts';
import { seededRandom } from '../stats/random.ts';
import { type Arm, type Arms, armMark, type Look } from './arms.ts';
import { driveStage, type StagePlan, stopReason } from './stage.ts';

export interface TurnsPlan {
  name: string;
  attempt: number;
  turnsPerArm: number;
  /**
   * The nth turn of an arm, bounded by a count or by time. Its measured requests are counted over the arm's turns: both arms get the same
   * prompts in the same order.
   */
  planTurn: (round: number, arm: Arm) => StagePlan;
  /** Decides which arm has the first turn. */
  seed: number;
  /** Where the stage was driven in pairs before, in this attempt: the first index that is free. The record of the pairs is then the stage's. */
  after?: { index: number } | undefined;
  /** No two turns that would end later than this, as the ones before went: the stage's share of the budget. */
  limitMs?: number | undefined;
  /** Called between turns, whenever both arms had one more. Nothing is under load meanwhile. */
  look?: Look<{ turns: number }> | undefined;
  /** Called before each turn, with nothing under load: the exclusive form restarts the arm's server here. */
  prepare?: ((arm: Arm, turn: number) => Promise<void>) | undefined;
}

/** Fewest turns of an arm, and fewest restarts in the exclusive form (docs/verdict.md). */
export const TURNS_PER_ARM = 8;
export const RESTARTS_PER_ARM = 4;

const SHORTEST_TURN_MS = 15_000;
const FEWEST_REQUESTS_PER_SLOT = 8;
/** An open loop has no slots: a turn of it counts as one of so many. */
const OPEN_LOOP_SLOTS = 4;

/** One turn of a stage: its share of the stage, and never so short that its edges are most of it. */
export function turnBounds(
  stage: { concurrency?: number | undefined; requests?: number | undefined; durationMs?: number | undefined },
  turnsPerArm: number,
): { requests?: number; durationMs?: number } {
  const { concurrency = OPEN_LOOP_SLOTS, requests, durationMs } = stage;
  if (requests !== undefined)
    return { requests: Math.max(FEWEST_REQUESTS_PER_SLOT * concurrency, Math.ceil(requests / turnsPerArm)) };
  if (durationMs !== undefined) return { durationMs: Math.max(SHORTEST_TURN_MS, durationMs / turnsPerArm) };
  return {};
}

/** A B B A A B B A …, the seed says which arm is A: in every two turns each arm has one, and a drift that goes on falls on both alike. */
export function turnOrder(turnsPerArm: number, seed: number): Arm[] {
  const [first, second]: [Arm, Arm] = seededRandom(seed)() < 0.5 ? ['base', 'candidate'] : ['candidate', 'base'];
  return Array.from({ length: 2 * turnsPerArm }, (_, turn) => ([0, 3].includes(turn % 4) ? first : second));
}

/**
 * Each turn is a stage of its own, with its lead-in, its steady window and a stage record that names arm and turn. Then one
 * health record of all turns, and, unless pairs went before, a stage record without arm, turn and window that says how the
 * stage ended.
 */
export async function driveInTurns(
  plan: TurnsPlan,
  arms: Arms,
  emit: (record: SampleRecord | HealthRecord | StageRecord) => void,
): Promise<void> {
  const { name, attempt } = plan;
  const { now, signal } = arms.candidate;
  const startedMs = now();
  const health: TurnHealth[] = [];
  let index = plan.after?.index ?? 0;
  const measured: Record<Arm, number> = { base: 0, candidate: 0 };
  let plannedPerArm: number | undefined;
  let stop: StageRecord['stop'] = 'completed';
  for (const [turn, arm] of turnOrder(plan.turnsPerArm, plan.seed).entries()) {
    if (turn > 0 && turn % 2 === 0) {
      if (plan.look?.({ turns: turn / 2 }) === 'stop') stop = 'verdict';
      else if (plan.limitMs !== undefined && forecastMs(now() - startedMs, turn) > plan.limitMs) stop = 'budget';
    }
    if (signal.aborted || stop !== 'completed') break;
    await plan.prepare?.(arm, turn);
    if (signal.aborted) break;
    const from = { index, measured: measured[arm] };
    const turnStartedMs = now();
    const turnPlan = plan.planTurn(Math.floor(turn / 2), arm);
    plannedPerArm = turnPlan.requests === undefined ? undefined : turnPlan.requests * plan.turnsPerArm;
    await driveStage(
      { ...turnPlan, measured: (nth) => turnPlan.measured(from.measured + nth) },
      { ...arms[arm], requestId: (stage, of, nth) => arms[arm].requestId(stage, of, from.index + nth) },
      (record) => {
        if (record.kind === 'health') health.push({ record, lastedMs: Math.max(1, now() - turnStartedMs) });
        else if (record.kind === 'stage') {
          if (record.stop === 'rate-limit') stop = record.stop;
          emit({ ...record, ...armMark(arm), turn });
        } else {
          const { conversation: told } = record;
          const conversation = told && { ...told, place: from.measured + told.place };
          if (record.phase === 'steady') measured[arm] = nextPlace(measured[arm], conversation);
          index++;
          emit({
            ...{ ...record, index: from.index + record.index, ...(conversation ? { conversation } : {}) },
            ...{ ...armMark(arm), turn },
          });
        }
      },
    );
  }
  if (health.length > 0) emit(healthOf(health));
  if (plan.after) return;
  emit({
    ...{ kind: 'stage', stage: name, attempt, startedMs, endedMs: now() },
    planned: plannedPerArm,
    stop: signal.aborted ? stopReason(signal) : stop,
  });
}

/** Where an arm goes on in its next turn: after what it was sent, a conversation that was cut included. */
function nextPlace(place: number, conversation: SampleRecord['conversation']): number {
  return conversation ? Math.max(place, conversation.place - conversation.turn + 1 + conversation.of) : place + 1;
}

/** When the next two turns will be over, if they take as long as those before. */
function forecastMs(elapsedMs: number, turns: number): number {
  return elapsedMs * (1 + 2 / turns);
}

/**
 * The health of all turns together. A run is judged unfit by the mean of the turns' p99, weighted by their length: a generator that is too slow
 * is so in all of them, while the p99 of a short turn is its longest tick, and the worst of many turns would be one hiccup. What is claimed of the
 * figures is another matter: no more than the worst turn bears out.
 */
function healthOf(turns: readonly TurnHealth[]): HealthRecord {
  const records = turns.map(({ record }) => record);
  const totalMs = turns.reduce((sum, { lastedMs }) => sum + lastedMs, 0);
  const weighted = (figure: (record: HealthRecord) => number): number =>
    turns.reduce((sum, { record, lastedMs }) => sum + (figure(record) * lastedMs) / totalMs, 0);
  const worst = (figure: (record: HealthRecord) => number): number => Math.max(...records.map(figure));
  const [{ kind, stage, attempt }] = records as [HealthRecord];
  return {
    ...{ kind, stage, attempt },
    eventLoopDelayP99Ms: weighted((record) => record.eventLoopDelayP99Ms),
    eventLoopDelayP99WorstMs: worst((record) => record.eventLoopDelayP99Ms),
    eventLoopDelayMaxMs: worst((record) => record.eventLoopDelayMaxMs),
    queueClientP99Ms: weighted((record) => record.queueClientP99Ms),
    resentRequests: records.reduce((sum, { resentRequests }) => sum + (resentRequests ?? 0), 0),
    cpuRatio: weighted((record) => record.cpuRatio),
    rssBytes: worst((record) => record.rssBytes),
    sockets: worst((record) => record.sockets ?? 0),
  };
}

interface TurnHealth {
  record: HealthRecord;
  lastedMs: number;
}
