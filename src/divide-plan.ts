/** One part of a plan: its share of what is asked, of what may be used and of what goes on at once; and plans that cannot be divided. */
import { ConfigError, type Problem } from './errors.ts';
import type { Workload } from './load-workload.ts';
import type { Config, StageConfig } from './model/config.ts';
import { type Shard, shareOf } from './model/shard.ts';
import { planStage } from './record-options.ts';
import { formatCounted } from './report/numbers.ts';
import { dealItems } from './workload/deal.ts';
import { planLoad } from './workload/plan.ts';

/** What of config and workload is the part's alone; stages are divided as they are driven. */
export function dividePlan<Loaded extends Pick<Workload, 'sets'>>(
  { config, workload }: { config: Config; workload: Loaded },
  shard: Shard,
): { config: Config; workload: Loaded } {
  const { budget, quality, target } = config;
  const { judge, embeddings } = quality;
  const slots = <Side extends { concurrency: number }>(side: Side): Side => ({
    ...side,
    concurrency: Math.max(1, shareOf(side.concurrency, shard)),
  });
  const share = (whole: number | undefined): number | undefined =>
    whole === undefined ? undefined : shareOf(whole, shard);
  return {
    config: {
      ...config,
      // Pages that the server writes are of the whole load: one reader is enough.
      target: shard.index === 1 ? target : { ...target, metrics: undefined },
      budget: {
        minutes: budget.minutes,
        ...{ requests: share(budget.requests), tokens: share(budget.tokens) },
        usd: budget.usd === undefined ? undefined : budget.usd / shard.count,
      },
      quality: { ...slots(quality), judge: judge && slots(judge), embeddings: embeddings && slots(embeddings) },
    },
    workload: { ...workload, sets: dealItems(workload.sets, shard) },
  };
}

/** Throws a ConfigError with every reason why the config cannot be measured in parts. `origin`: where `shard` was given. */
export function refuseUndividable(config: Config, { count }: Shard, origin: string): void {
  const problems: Problem[] = [];
  const refuse = (message: string, hint: string): unknown => problems.push({ message, hint, place: { origin } });
  if (config.baseline.paired)
    refuse(
      '`shard` cannot divide a run of two endpoints (baseline.target)',
      'Leave one of them out: which endpoint gets the next request is decided by one clock in one job.',
    );
  if (config.target.start)
    refuse(
      '`shard` cannot divide a run that starts the server (target.start)',
      'Start it where all jobs reach it, and give its address: each part would start, and measure, a server of its own.',
    );
  for (const { name, concurrency, open, trace, durationMs } of config.workload.stages) {
    const [amount, key] =
      concurrency === undefined
        ? [(open ?? trace)?.mostInFlight ?? count, 'max-in-flight']
        : [concurrency, 'concurrency'];
    if (amount < count)
      refuse(
        `Stage ${name} has ${key} ${amount}, which cannot be divided into ${count} parts`,
        `Use at most ${formatCounted(amount, 'part')}, or raise ${key} to ${count} or more.`,
      );
    else if (concurrency !== undefined && durationMs === undefined && shareEvenly(concurrency, count) < LEAST_EVEN)
      refuse(
        `Stage ${name} has concurrency ${concurrency}, which ${count} parts cannot share evenly: each has as many requests, so those with more streams would end long before the others`,
        `Choose a concurrency that ${count} divides, or bind the stage by \`duration\` instead of \`requests\`.`,
      );
  }
  for (const key of ['requests', 'tokens'] as const) {
    const most = config.budget[key];
    if (most !== undefined && most < count)
      refuse(`budget.${key} is ${most}, less than one for each of ${count} parts`, 'Raise it, or use fewer parts.');
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

/** What the parts then have in common of the time under load is below what a joined run needs (`LEAST_OVERLAP_RATIO`), with some room for chance. */
const LEAST_EVEN = 0.92;

/** The fewest streams of a part by the most. */
function shareEvenly(concurrency: number, count: number): number {
  return Math.floor(concurrency / count) / Math.ceil(concurrency / count);
}

/** Throws a ConfigError where a part would have nothing to measure in a stage. */
export function refuseEmptyParts(
  { config, workload }: { config: Config; workload: Pick<Workload, 'prompts' | 'traces'> },
  { count }: Shard,
  origin: string,
): void {
  const load = planLoad(workload.prompts, { ...config.workload, cache: 'keep' }, () => '');
  const isEmpty = (stage: StageConfig, index: number): boolean => {
    const shard = { index, count };
    const { open, leadIn, requests } = planStage({ config, load, traces: workload.traces, shard }, stage, {
      attempt: 1,
    });
    return requests === 0 || open?.instantsMs.length === leadIn.length;
  };
  const parts = Array.from({ length: count }, (_, place) => place + 1);
  const problems = config.workload.stages.flatMap((stage): Problem[] => {
    const empty = parts.filter((index) => isEmpty(stage, index)).length;
    if (empty === 0) return [];
    const message = `Stage ${stage.name} is too short for ${count} parts: ${formatCounted(empty, 'part')} of them would send nothing`;
    return [{ message, hint: 'Use fewer parts, or measure more in that stage.', place: { origin } }];
  });
  if (problems.length > 0) throw new ConfigError(problems);
}
