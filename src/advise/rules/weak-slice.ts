/** Items of one slice got worse beyond chance: the loss is local, and so is the search for its cause. */
import { unknownEffect } from '../expected.ts';
import type { Advice, Case } from '../rule.ts';
import { isEdgeCases } from './low-slice.ts';

export function adviseWeakSlice({ facts, gates }: Case): Advice[] {
  const worse = facts.slices.filter((slice) => slice.worse).sort((a, b) => a.pWorse - b.pWorse);
  const [worst] = worse;
  if (!worst) return [];
  const names = worse.map(({ slice }) => slice).join(', ');
  return [
    {
      rule: 'weak-slice',
      kind: isEdgeCases(worst.slice) ? 'edge-cases' : 'fine-tuning-bias-audit',
      need: 'regression',
      share: facts.weakItems.lostAnywhere > 0 ? facts.weakItems.lostInWeak / facts.weakItems.lostAnywhere : 0,
      cause: `accuracy of ${names}`,
      action: `Look at the items of ${names} that flipped from right to wrong before merging.`,
      justification:
        worse.length < facts.slices.length
          ? 'In this part of the items more answers became wrong than chance explains, in the others not: that points at what the change did to this kind of input.'
          : 'In every part of the items more answers became wrong than chance explains: the loss is not tied to one kind of input.',
      evidence: worse.map(({ slice, before, now, pairs }) => ({
        name: slice,
        value: `${(before * 100).toFixed(1)} % → ${(now * 100).toFixed(1)} %; of ${pairs.n} items ${pairs.worse} got worse and ${pairs.better} better`,
      })),
      tryIt:
        'Read the answers that turned wrong (with report.store-outputs: true the report has them); compare quantisation, chat template, system prompt and stop tokens with the base branch. If the model was fine-tuned, add items of this slice to its training and test sets.',
      tradeoffs: ['Going back to higher precision or a larger model costs memory and speed.'],
      expected: {
        ttft_p50: unknownEffect('what restores these answers is not known yet', 'measure again with the change undone'),
        output_tokens_per_sec: unknownEffect(
          'what restores these answers is not known yet',
          'measure again with the change undone',
        ),
        accuracy: restored(facts.weakItems),
      },
      explains: gates.filter(
        ({ id, answer, design }) => id === 'accuracy' && answer === 'regression' && design !== 'limit',
      ),
    },
  ];
}

/** If the change is undone, what was lost comes back, as well as these items tell how much that is. */
function restored({ lost, items, error }: Case['facts']['weakItems']): Advice['expected']['accuracy'] {
  if (items === 0 || lost <= 0) return unknownEffect('no item was lost on balance', 'ask more items of this slice');
  return { low: Math.max(0, lost - error) / items, high: (lost + error) / items, unit: 'ratio' };
}
