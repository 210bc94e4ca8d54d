/** Prompts come again word for word: a cache of whole answers. */

import { brokenLimits } from '../broken-limits.ts';
import { unknownEffect } from '../expected.ts';
import type { StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { percent } from '../wording.ts';

/** With a broken limit a tenth of the requests is worth a cache; without one it is told where half of the work need not be done. */
const WITH_LIMIT = 0.1;
const WASTE = 0.5;

export function adviseResponseCache({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const { sharing } = stage;
    const identical = sharing?.identicalRatio ?? 0;
    const broken = ['ttft', 'e2e', 'output_tokens_per_sec', 'requests_per_sec', 'goodput'].flatMap((prefix) =>
      brokenLimits(gates, stage.stage, prefix),
    );
    const need = broken.length > 0 && identical >= WITH_LIMIT ? 'limit' : identical >= WASTE ? 'waste' : undefined;
    if (!sharing || !need) return [];
    return [
      {
        rule: 'response-cache',
        kind: 'response-cache',
        need,
        share: identical,
        stage: stage.stage,
        cause: 'repeated prompts',
        action: 'Answer prompts that come again word for word from a cache of answers.',
        justification: `${percent(identical)} of the prompts repeat an earlier one word for word: the model works out the same answer again.`,
        evidence: [
          { name: 'prompts that repeat an earlier one, within one round of the workload', value: percent(identical) },
        ],
        tryIt: `A gateway with an exact-match cache of answers before the server (LiteLLM cache, Envoy AI Gateway, your own keyed by prompt and parameters), with temperature 0.${sharing.busted ? ' Measure it with workload.cache: keep, since nonces make every prompt of this run its own.' : ''}`,
        tradeoffs: [
          'A cached answer is as old as its entry, and one user is given what another was told.',
          'Prompts of a test set repeat more often than those of users: look at real traffic first.',
        ],
        expected: {
          ttft_p50: unknownEffect(
            'how long a cached answer takes was not measured',
            'measure with the cache and workload.cache: keep',
          ),
          output_tokens_per_sec: throughputWith(stage, identical),
          accuracy: unknownEffect(
            'an answer again is the same answer; the load does not score it',
            'measure the quality items with the cache on',
          ),
        },
        explains: [],
      },
    ];
  });
}

/** In a closed loop the requests that the server is spared make room for others: at most 1 / (1 − share) times as many; half of the gain at least. */
function throughputWith({ pace }: StageFacts, identical: number): Advice['expected']['output_tokens_per_sec'] {
  if (pace?.inFlight === undefined || pace.outputTokensPerSec === undefined || identical >= 1)
    return unknownEffect('an open loop gets out what it puts in', 'a closed-loop stage with the cache on');
  const gain = pace.outputTokensPerSec * (1 / (1 - identical) - 1);
  return {
    low: gain / 2,
    high: 1.1 * gain,
    unit: 'tokens/s',
    given: `with ${percent(identical)} of the requests answered from a cache`,
  };
}
