/** Items that are right one time and wrong the next, at a temperature above 0: chance takes part of the accuracy. */
import { unrelatedEffect } from '../expected.ts';
import type { Advice, Case } from '../rule.ts';

/** Most of what is missing from full marks is missed by items that were also answered right. */
const DOMINATES = 0.5;

export function adviseSampling({ facts, gates }: Case): Advice[] {
  const { answers } = facts;
  const unsteady = answers?.unsteady;
  if (!answers || !unsteady || answers.missing <= 0) return [];
  const { items, mixed, missing, temperature, withoutSampling } = unsteady;
  const share = missing / answers.missing;
  const broken = gates.filter(
    ({ id, design, answer }) => id === 'accuracy' && design === 'limit' && answer === 'regression',
  );
  if (share <= DOMINATES) return [];
  return [
    {
      rule: 'sampling',
      kind: 'parameter-tuning',
      need: broken.length > 0 ? 'limit' : 'waste',
      share,
      cause: 'sampling',
      action: `Lower the temperature (now ${temperature}): ${mixed} of ${items} items are right one time and wrong the next.`,
      justification: `These items miss ${Math.round(share * 100)} % of all that is missing from full marks, though the model can answer them.`,
      evidence: [
        { name: 'items answered both ways', value: `${mixed} of ${items}` },
        {
          name: 'would be missed with the likelier answer of each',
          value: `${withoutSampling.value.toFixed(1)} (${withoutSampling.low.toFixed(1)} to ${withoutSampling.high.toFixed(1)}) of these items; now ${missing.toFixed(1)}`,
        },
      ],
      tryIt:
        'The request parameter temperature (workload.temperature: 0), or a smaller top_p; several answers and a vote where variety is wanted.',
      tradeoffs: ['Answers vary less, which creative tasks may not want.'],
      expected: {
        ttft_p50: unrelatedEffect,
        output_tokens_per_sec: unrelatedEffect,
        accuracy: {
          low: (missing - withoutSampling.high) / answers.items,
          high: (missing - withoutSampling.low) / answers.items,
          unit: 'ratio',
          given: 'at temperature 0',
        },
      },
      explains: broken,
    },
  ];
}
