/** How far requests of a load depend on each other. */
import type { RunHeader } from './run-file.ts';

/**
 * How many requests in a row of a closed loop share the server's state: what is in flight together. Conversations stand turn beside turn, so it is as
 * many conversations.
 */
export function requestsTogether({ workload }: Pick<RunHeader, 'workload'>, stage: string): number {
  const { concurrency } = workload.stages.find(({ name }) => name === stage) ?? {};
  const { conversations, prompts } = workload;
  // A file that was not written by this tool may count none.
  const turns = conversations ? Math.max(1, conversations.turns) / Math.max(1, prompts.count) : 1;
  return Math.max(1, Math.ceil((concurrency || 1) * turns));
}
