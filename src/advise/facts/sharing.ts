/** What the prompts of a stage have in common, as planning saw it. */
import type { StageSide } from '../side.ts';

export interface SharingFact {
  /** Share of the characters sent with which an earlier prompt began. */
  sharedRatio: number;
  /** Share of the prompts that repeat an earlier one word for word. */
  identicalRatio: number;
  /** True where nonces keep a cache of whole answers from answering in this run. */
  busted: boolean;
}

/** Undefined for a trace, whose words are made up, and for files of older versions. Counted and not estimated: it has no interval. */
export function findSharing({ run, plan }: StageSide): SharingFact | undefined {
  const { prompts, cache } = run.header.workload;
  const { sharedRatio, identicalRatio } = prompts;
  if (plan.trace || sharedRatio === undefined || identicalRatio === undefined) return undefined;
  return { sharedRatio, identicalRatio, busted: cache === 'bust' };
}
