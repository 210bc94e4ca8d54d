/** Drives one load stage of two endpoints that both stay up: each prompt goes to both, back to back, in random order. */
import type { HealthRecord, SampleRecord, StageRecord } from '../model/run-file.ts';
import type { Shortage } from '../model/shortage.ts';
import type { Exchange, PlannedRequest } from '../model/traffic.ts';
import { type Arm, type Arms, armMark, type Look } from './arms.ts';
import type { Connection } from './connection.ts';
import { DecodeQueue } from './decode-queue.ts';
import { watchHealth } from './health.ts';
import { type PairJob, runPairLoop } from './pair-loop.ts';
import { PAIR_BLOCK, pairOrders } from './pair-order.ts';
import { RateLimit } from './rate-limit.ts';
import { howItStopped, openAll, type StageWork, Tally } from './stage.ts';
import { StageLedger } from './stage-ledger.ts';

/** As a stage of one endpoint, in pairs: `requests` and `leadIn` count pairs; what is sent is the candidate's. */
export interface PairsPlan extends StageWork {
  /** The same requests for the other arm, with nonces of their own, so that neither warms a cache for the other. */
  base: Pick<StageWork, 'leadIn' | 'measured'>;
  concurrency: number;
  /** Decides the order within the pairs. */
  seed: number;
  /** No new pair after this long: the stage's share of the budget. The pairs under way are finished. */
  limitMs?: number | undefined;
  /**
   * Called whenever ten more pairs are complete and written, in the order of the pairs, so that quick pairs are not seen first. The
   * load goes on meanwhile: what a look costs in time is in the health record.
   */
  look?: Look<{ pairs: number }> | undefined;
}

/**
 * Emits both samples of every pair, then the health record and one stage record with the window of both arms. A request that fails is in
 * its pair with its failure; a pair that a stop cut in two has its first request only, or one that says `aborted`.
 */
export async function driveInPairs(
  plan: PairsPlan,
  arms: Arms,
  emit: (record: SampleRecord | HealthRecord | StageRecord) => void,
): Promise<void> {
  const { now, signal, progress } = arms.candidate;
  const workers = Array.from({ length: plan.concurrency }, () => ({
    base: arms.base.connect(),
    candidate: arms.candidate.connect(),
  }));
  const bothArms = plan.requests === undefined ? undefined : 2 * plan.requests;
  const tally = new Tally({ ...plan, requests: bothArms }, { now, progress });
  const rateLimit = new RateLimit(plan.concurrency);
  const source = new PairSource(plan, arms, rateLimit);
  const looks = new Looks(plan.look);
  const ledger = new StageLedger();
  try {
    await Promise.all(
      (['base', 'candidate'] as const).map((arm) =>
        openAll(
          workers.map((worker) => worker[arm]),
          arms[arm],
        ),
      ),
    );
    const stopWatching = watchHealth(now);
    const outcome = await runPairLoop<PairTag>({
      workers,
      decoders: {
        base: new DecodeQueue(arms.base.read, now),
        candidate: new DecodeQueue(arms.candidate.read, now),
      },
      requestTimeoutMs: { base: arms.base.requestTimeoutMs, candidate: arms.candidate.requestTimeoutMs },
      rateLimit,
      now,
      signal,
      next: (elapsedMs) => (looks.hasStopped ? undefined : source.next(elapsedMs)),
      onExchange: (tag, exchange, arm) => {
        arms[arm].budget?.settle(tag.request, exchange);
        const sample = toSample({ plan, tag, exchange, arm });
        ledger.add(sample);
        emit(sample);
        tally.add(sample);
        looks.add(sample);
      },
    });
    emit({
      kind: 'health',
      stage: plan.name,
      attempt: plan.attempt,
      ...stopWatching(),
      ...ledger.health(),
      sockets: 2 * workers.length,
    });
    emit({
      kind: 'stage',
      stage: plan.name,
      attempt: plan.attempt,
      startedMs: outcome.startedMs,
      endedMs: outcome.endedMs,
      window: ledger.window(outcome.firstIdleMs),
      planned: plan.requests,
      ...whyItEnded(signal, looks, source),
      rateLimit: rateLimit.met,
    });
  } finally {
    await Promise.all(
      workers.flatMap(({ base, candidate }: Record<Arm, Connection>) => [base.close(), candidate.close()]),
    );
  }
}

interface PairTag {
  index: number;
  requestId: string;
  /** Absent for the lead-in. */
  pair: number | undefined;
  request: PlannedRequest;
}

/** Hands out the lead-in, then measured pairs until the count, the time or the limit is reached. */
class PairSource {
  readonly #plan: PairsPlan;
  readonly #arms: Arms;
  readonly #rateLimit: RateLimit;
  readonly #nextOrder: () => readonly [Arm, Arm];
  #given = 0;
  #steadyFromMs: number | undefined;
  reachedLimit = false;
  shortage: Shortage | undefined;

  constructor(plan: PairsPlan, arms: Arms, rateLimit: RateLimit) {
    this.#plan = plan;
    this.#arms = arms;
    this.#rateLimit = rateLimit;
    this.#nextOrder = pairOrders(plan.seed);
  }

  next(elapsedMs: number): PairJob<PairTag> | undefined {
    const { leadIn, requests, durationMs, limitMs, measured, base } = this.#plan;
    if (limitMs !== undefined && elapsedMs >= limitMs) {
      this.reachedLimit = true;
      return undefined;
    }
    const warmup = leadIn[this.#given];
    if (warmup) return this.#admitted({ pair: undefined, base: base.leadIn[this.#given] ?? warmup, candidate: warmup });
    this.#steadyFromMs ??= elapsedMs;
    const pair = this.#given - leadIn.length;
    if (requests !== undefined && pair >= requests) return undefined;
    if (durationMs !== undefined && elapsedMs - this.#steadyFromMs >= durationMs) return undefined;
    return this.#admitted({ pair, base: base.measured(pair), candidate: measured(pair) });
  }

  /** Both requests of the pair must be within the budget, and the endpoints take requests; else the stage ends for good. */
  #admitted(of: Record<Arm, PlannedRequest> & { pair: number | undefined }): PairJob<PairTag> | undefined {
    if (this.#rateLimit.reached) this.shortage ??= 'rate-limit';
    this.shortage ??= this.#arms.base.budget?.admit(of.base) ?? this.#arms.candidate.budget?.admit(of.candidate);
    return this.shortage === undefined ? this.#pair(of) : undefined;
  }

  #pair(of: Record<Arm, PlannedRequest> & { pair: number | undefined }): PairJob<PairTag> {
    const { name, attempt } = this.#plan;
    const order = of.pair === undefined ? LEAD_IN_ORDERS[this.#given % 2 === 0 ? 0 : 1] : this.#nextOrder();
    const from = 2 * this.#given++;
    const job = (arm: Arm) => {
      const index = from + order.indexOf(arm);
      const requestId = this.#arms[arm].requestId(name, attempt, index);
      const tag = { index, requestId, pair: of.pair, request: of[arm] };
      return { tag, requestId, wire: this.#arms[arm].encode(of[arm]) };
    };
    return { order, jobs: { base: job('base'), candidate: job('candidate') } };
  }
}

/** By turns, so that the level fills on both arms alike; the random blocks are for the pairs that count. */
const LEAD_IN_ORDERS = [
  ['base', 'candidate'],
  ['candidate', 'base'],
] as const;

/** Calls the look for every ten pairs whose samples, and those of every pair before, are all written. */
class Looks {
  readonly #look: PairsPlan['look'];
  /** Samples of each pair so far. */
  readonly #written = new Map<number, number>();
  #complete = 0;
  hasStopped = false;

  constructor(look: PairsPlan['look']) {
    this.#look = look;
  }

  add({ pair, outcome }: SampleRecord): void {
    if (!this.#look || pair === undefined || outcome === 'aborted') return;
    this.#written.set(pair, (this.#written.get(pair) ?? 0) + 1);
    while (this.#written.get(this.#complete) === 2) {
      this.#written.delete(this.#complete++);
      if (this.hasStopped || this.#complete % PAIR_BLOCK !== 0) continue;
      this.hasStopped = this.#look({ pairs: this.#complete }) === 'stop';
    }
  }
}

function toSample(of: { plan: PairsPlan; tag: PairTag; exchange: Exchange; arm: Arm }): SampleRecord {
  const { plan, tag, exchange, arm } = of;
  const { text: _text, toolCalls: _toolCalls, ...measured } = exchange;
  return {
    kind: 'sample',
    stage: plan.name,
    attempt: plan.attempt,
    phase: tag.pair === undefined ? 'warmup' : 'steady',
    index: tag.index,
    promptId: tag.request.promptId,
    requestId: tag.requestId,
    ...armMark(arm),
    ...(tag.pair === undefined ? {} : { pair: tag.pair }),
    ...measured,
  };
}

function whyItEnded(signal: AbortSignal, looks: Looks, source: PairSource): Pick<StageRecord, 'stop' | 'budget'> {
  if (!signal.aborted && looks.hasStopped) return { stop: 'verdict' };
  // Without a key it is the stage's share of the time.
  if (!signal.aborted && source.reachedLimit && source.shortage === undefined) return { stop: 'budget' };
  return howItStopped(signal, source.shortage);
}
