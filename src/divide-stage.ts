/** One part of a stage of load: what it sends, when, and how much of it at once. Pure. */
import type { StageLoad, StagePlan, StageWork } from './drive/stage.ts';
import { isDealtTo, type Shard, shareOf } from './model/shard.ts';
import { dealArrivals } from './workload/deal.ts';

/** How what is measured is dealt out. */
interface Deal {
  /** Place of the first turn of the nth conversation: conversations stay whole. Without them the nth request's own. */
  startOf: (nth: number) => number;
  /** Of arrivals that are drawn. Absent: they are dealt out in turn. */
  seed: number | undefined;
}

/** All parts together are `plan`: each request of it is one part's, with its place in the plan and, in an open loop, with its instant. */
export function divideStage(plan: StagePlan, shard: Shard, deal: Deal): StagePlan {
  const { open } = plan;
  const inTurn = (index: number): number => shard.index - 1 + index * shard.count;
  if (!open)
    return {
      ...keepTo(plan, { shard, inTurn, nthOf: inTurn, deal }),
      concurrency: shareOf(plan.concurrency, shard),
      open: undefined,
    };
  const warmup = open.instantsMs.slice(0, plan.leadIn.length);
  const arrivals = open.instantsMs.slice(plan.leadIn.length);
  const own = dealArrivals(arrivals.length, shard, deal.seed);
  const load = {
    instantsMs: [...warmup.filter((_, place) => isDealtTo(place, shard)), ...own.map((nth) => arrivals[nth] as number)],
    endMs: open.endMs,
    mostInFlight: shareOf(open.mostInFlight, shard),
  };
  return { ...keepTo(plan, { shard, inTurn, nthOf: (index) => own[index], deal }), concurrency: undefined, open: load };
}

/** Of the lead-in what is the part's in turn, then only the conversations that `nthOf` gives, one after the other. */
function keepTo(
  plan: StageWork & StageLoad,
  by: { shard: Shard; inTurn: (index: number) => number; nthOf: (index: number) => number | undefined; deal: Deal },
): StageWork {
  const { shard, inTurn, nthOf } = by;
  const { startOf } = by.deal;
  const { name, attempt, durationMs, measured, requests } = plan;
  const leadIn = plan.leadIn.filter((_, place) => isDealtTo(place, shard));
  const end = requests ?? Number.POSITIVE_INFINITY;
  const placeOf = (index: number): number | undefined => {
    const nth = nthOf(index);
    return nth === undefined ? undefined : startOf(nth);
  };
  let own = 0;
  for (let index = 0; requests !== undefined; index++) {
    const nth = nthOf(index);
    if (nth === undefined || startOf(nth) >= requests) break;
    // One that the count cuts has fewer turns.
    own += Math.min(startOf(nth + 1), requests) - startOf(nth);
  }
  return {
    ...{ name, attempt, durationMs, leadIn, measured },
    part: { leadIn: plan.leadIn.length, leadInOf: inTurn, startOf: placeOf, end },
    requests: requests === undefined ? undefined : own,
  };
}
