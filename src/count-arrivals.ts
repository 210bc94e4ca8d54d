/** How many requests an open loop that is bounded by time sends: its instants are planned before the load, so it is known before. */
import type { Config } from './model/config.ts';
import type { RunHeader } from './model/run-file.ts';
import type { ArmLoad } from './paired-phases.ts';
import { seedOf } from './record-paired.ts';
import { planArrivals } from './workload/arrivals.ts';
import type { LoadPlan } from './workload/plan.ts';

type PlannedStage = RunHeader['workload']['stages'][number];

/** Measured requests of one arm; of conversations at most so many, since the end of the time cuts them. Undefined for another load. */
export function countArrivals(
  { name, open, warmupRequests }: PlannedStage,
  { requests, durationMs, leadIns }: ArmLoad,
  { config, plan }: { config: Config; plan: LoadPlan },
): number | undefined {
  if (!open || requests !== undefined || durationMs === undefined) return undefined;
  const { workload, baseline } = config;
  const first = baseline.paired ? seedOf(config, name, 1) : workload.seed;
  const arrivals = Array.from({ length: leadIns }, (_, round) => {
    const bound = { leadIn: warmupRequests, durationMs: durationMs / leadIns, seed: first + round };
    const { instantsMs, leadIn } = planArrivals(open, bound);
    return instantsMs.length - leadIn;
  }).reduce((sum, count) => sum + count, 0);
  return workload.conversations ? countTurns(arrivals, plan) : arrivals;
}

/** Turns of so many conversations, from the first on. */
function countTurns(conversations: number, plan: LoadPlan): number {
  let turns = 0;
  for (let begun = 0; begun < conversations; begun++) turns += plan.measured(turns).turn?.of ?? 1;
  return turns;
}
