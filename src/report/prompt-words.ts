/** What was sent, and what of it a prefix cache may have answered, in words. */
import type { Result } from '../model/result.ts';
import { formatCount, formatCounted, formatShare } from './numbers.ts';
import type { Text } from './text.ts';

/** Up to the name of the source, which follows. */
export function promptWords({ prompts, conversations }: Result['candidate']['workload']): Text {
  if (!conversations) return [`${formatCount(prompts.count)} from `];
  const { turns, replies } = conversations;
  const whose = replies === 'own' ? 'the answers of the model itself' : 'recorded answers';
  return [`${formatCounted(prompts.count, 'conversation')} of ${formatCounted(turns, 'turn')} with ${whose}, from `];
}

/** What the workload does about prefix caches. */
export function cacheRule({ cache, conversations, prompts }: Result['candidate']['workload']): string {
  if (cache === 'keep') return 'allowed to answer';
  const one = conversations ? 'conversation' : 'load prompt';
  if (prompts.nonceGroups === undefined) return `each ${one} starts with its own nonce`;
  const groups = formatCounted(prompts.nonceGroups, 'group');
  return `the ${one}s are in ${groups}; each group starts with its own nonce, another in each stage and whenever the prompts come round again`;
}

/** What the server says of it. The policy alone does not tell: the start of a chat template comes before any nonce. */
export function cacheWords(ratios: Result['candidate']['cachedRatio']): string {
  // A document of an older version: nobody asked.
  if (ratios === undefined) return '';
  const told = Object.entries(ratios);
  if (told.length === 0) return '; the server does not say what it took from a cache';
  const of = (stage: string): string => (told.length === 1 ? '' : ` in stage ${stage}`);
  const shares = told.map(([stage, ratio]) => `${formatShare(ratio)} of the input tokens${of(stage)}`);
  return `; the server says that it took ${shares.join(', ')} from a cache`;
}
