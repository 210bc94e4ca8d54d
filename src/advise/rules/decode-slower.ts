/** TPOT or ITL regressed: each decoding step takes longer. */
import { effectOfUndoing } from '../expected.ts';
import { regressions } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';

export function adviseDecodeSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap(({ stage }) => {
    const red = [...regressions(gates, stage, 'tpot'), ...regressions(gates, stage, 'itl')];
    const [first] = red;
    if (!first?.change) return [];
    // Closed-loop throughput follows TPOT: it is the same cause.
    const throughput = [...regressions(gates, stage, 'output_tokens_per_sec'), ...regressions(gates, stage, 'requests_per_sec')];
    return [
      {
        rule: 'decode-slower',
        cause: 'decode',
        action: 'Find what made each decoding step slower, and undo or offset it.',
        justification: 'The time between tokens rose once an answer is streaming; the prompt and the queue play no part in it.',
        evidence: red.map((gate) => ({
          name: gate.id,
          value: `${(gate.baseline ?? 0).toFixed(2)} → ${(gate.candidate ?? 0).toFixed(2)} ms per token`,
        })),
        tryIt:
          'Compare with the base branch: batch limits (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel), quantisation and KV-cache type, CUDA graphs (vLLM --enforce-eager switches them off), speculative decoding, GPU clocks and neighbours on the machine. Then measure again.',
        tradeoffs: ['A smaller batch shortens each step and lowers the throughput of the whole server.'],
        expected: effectOfUndoing(gates, stage),
        explains: [...red, ...throughput],
      },
    ];
  });
}
