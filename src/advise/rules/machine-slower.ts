/** Decoding and prefill became slower alike at the same batch: the whole machine, and no setting of the one or the other. */
import { findCommonSlowdown } from '../decode-change.ts';
import { effectOfUndoing, unknownEffect } from '../expected.ts';
import { regressions } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { inMs, spellStepChange } from '../spell-decode.ts';
import { followsOf, slowerTokens } from './decode-slower.ts';

export function adviseMachineSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) => {
    const { stage, decode, prefill } = stageFacts;
    const late = regressions(gates, stage, 'ttft').filter(({ infinite }) => !infinite);
    const red = [...slowerTokens(gates, stage), ...late];
    const slowdown = findCommonSlowdown(stageFacts);
    if (red.length === 0 || !slowdown || !decode || !prefill) return [];
    const before = prefill.before.reduce((sum, { slope }) => sum + slope, 0) / prefill.before.length;
    return [
      {
        rule: 'machine-slower',
        kind: 'hardware',
        need: 'regression',
        // Whatever a request waits for is one of the two.
        share: 1,
        cause: 'a slower machine',
        action: 'Look at the machine first: everything on it takes longer by about the same factor.',
        justification: `Steps of decoding take ${slowdown.decode.toFixed(2)} times as long as in the stored runs, and each input token ${slowdown.prefill.toFixed(2)} times, with about as many answers streaming. A setting of the server seldom does the same to both.`,
        evidence: [
          ...spellStepChange(decode),
          {
            name: 'TTFT per 1,000 input tokens that the server works through meanwhile (fitted)',
            value: `${inMs(before * 1000)} → ${inMs(prefill.now.slope * 1000)}`,
          },
        ],
        tryIt:
          'Compare with the machine of the stored runs: its type, GPU clocks and power limit (nvidia-smi -q -d CLOCK,PERFORMANCE), temperature, other processes on it, CPU limits of its container, the driver. If another model is meant to be served, this is its price. Then measure again on the same machine as the base branch, best side by side (baseline.target).',
        tradeoffs: ['A faster machine costs more; where this one is only shared or throttled, the way back is free.'],
        expected: {
          ttft_p50: effectOfUndoing(gates, { id: 'ttft_p50', stage }),
          tpot_p50: effectOfUndoing(gates, { id: 'tpot_p50', stage }),
          output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage }),
          accuracy: unknownEffect(
            'a machine gives no other answers, unless another model is served',
            'see the accuracy gate',
          ),
        },
        explains: [...red, ...followsOf(gates, stage)],
      },
    ];
  });
}
