/** What the server says of its load while the stage ran, and what it said in the stored runs. */
import type { ServerStage } from '../../model/server-figures.ts';
import type { StageSide } from '../side.ts';

export interface ServerLoadFact {
  now: ServerStage;
  before: ServerStage[];
  /** Requests that were sent, those of the lead-in too. */
  requests: number;
}

/** Undefined where no page was read under load. */
export function findServerLoad(now: StageSide, baseline: readonly StageSide[]): ServerLoadFact | undefined {
  const stage = stageOf(now);
  if (!stage) return undefined;
  return {
    now: stage,
    before: baseline.flatMap((side) => stageOf(side) ?? []),
    requests: now.warmup.length + now.steady.length,
  };
}

function stageOf({ stage, serverStages = [] }: StageSide): ServerStage | undefined {
  return serverStages.filter((entry) => entry.stage === stage && entry.underLoad > 0).at(-1);
}
