/** TPOT or ITL regressed: an answer that is streaming advances more slowly. */
import { effectOfUndoing, unrelatedEffect } from '../expected.ts';
import { regressions } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { isPrefillBound } from './first-token-slower.ts';

export function adviseDecodeSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) => {
    const { stage } = stageFacts;
    // A quantile that fell on a failed request says nothing about decoding.
    const red = [...regressions(gates, stage, 'tpot'), ...regressions(gates, stage, 'itl')].filter(
      ({ change }) => change !== null,
    );
    if (red.length === 0) return [];
    // A slower prefill slows the tokens of others down too: one cause is told once, by the rule before.
    if (regressions(gates, stage, 'ttft').length > 0 && isPrefillBound(stageFacts)) return [];
    // Whole answers last as long as their tokens do, and closed-loop throughput follows: it is the same cause.
    const follows = [
      ...regressions(gates, stage, 'e2e').filter(({ infinite }) => !infinite),
      ...regressions(gates, stage, 'output_tokens_per_sec'),
      ...regressions(gates, stage, 'requests_per_sec'),
    ];
    return [
      {
        rule: 'decode-slower',
        kind: 'regression',
        need: 'regression',
        share: 0.5,
        cause: 'decode',
        action: 'Find what made the time between tokens longer, and undo or offset it.',
        justification:
          'Answers that are streaming wait longer for each next token. Slower decoding steps do that, and so do more prefills of other requests between two steps.',
        evidence: red.map((gate) => ({
          name: gate.id,
          value: `${gate.baseline?.toFixed(2)} → ${gate.candidate?.toFixed(2)} ms`,
        })),
        tryIt:
          'Compare with the base branch: batch limits (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel), quantisation and KV-cache type, CUDA graphs (vLLM --enforce-eager switches them off), speculative decoding, GPU clocks and neighbours on the machine. Then measure again.',
        tradeoffs: ['A smaller batch shortens each step and lowers the throughput of the whole server.'],
        expected: {
          ttft_p50: unrelatedEffect,
          output_tokens_per_sec: effectOfUndoing(gates, {
            id: 'output_tokens_per_sec',
            stage,
            shared: regressions(gates, stage, 'ttft').length > 0,
          }),
          accuracy: unrelatedEffect,
        },
        explains: [...red, ...follows],
      },
    ];
  });
}
