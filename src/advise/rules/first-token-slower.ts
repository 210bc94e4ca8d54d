/** TTFT regressed: the fitted line tells whether each input token costs more (prefill) or every request waits longer before it. */
import type { Advice, Case } from '../rule.ts';
import { effectOfUndoing } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';

export function adviseFirstTokenSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stage) => {
    const red = [...regressions(gates, stage.stage, 'ttft'), ...regressions(gates, stage.stage, 'e2e')];
    if (!red.some(({ id }) => id.startsWith('ttft'))) return [];
    const split = splitChange(stage);
    if (!split) return [];
    const expected = effectOfUndoing(gates, stage.stage);
    const evidence = [
      { name: 'prefill cost per 1,000 input tokens', value: `${ms(split.slopeBefore * 1000)} → ${ms(split.slopeNow * 1000)} (± ${ms(split.slopeError * 2000)} at 95 %)` },
      { name: 'TTFT without any input token (fitted)', value: `${ms(split.interceptBefore)} → ${ms(split.interceptNow)}` },
      { name: 'fitted on', value: `${split.n} requests, mean ${Math.round(split.meanInputTokens)} input tokens` },
    ];
    const common = { expected, evidence, explains: red };
    return split.prefillShare >= 0.5
      ? [
          {
            rule: 'prefill-slower',
            cause: 'prefill',
            action: 'Find what made prefill more expensive, and undo or offset it.',
            justification: `TTFT now grows faster with the prompt: ${percent(split.prefillShare)} of the extra time at the mean prompt length comes from the cost of each input token, not from waiting.`,
            tryIt:
              'Compare the server\'s flags and versions with the base branch first: attention backend, chunked prefill (vLLM --max-num-batched-tokens, SGLang --chunked-prefill-size, llama.cpp --ubatch-size), quantisation kernels, tensor parallelism, a longer system prompt or chat template. Then measure again.',
            tradeoffs: ['Larger prefill chunks shorten TTFT of long prompts and lengthen the gaps of answers that are streaming meanwhile.'],
            ...common,
          },
        ]
      : [
          {
            rule: 'wait-before-prefill',
            cause: 'waiting before prefill',
            action: 'Find what requests now wait for before their prefill starts.',
            justification: `TTFT rose by about the same time for short and long prompts: ${percent(1 - split.prefillShare)} of the extra time does not depend on the prompt's length.`,
            tryIt:
              'Look at the queue (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel, Ollama OLLAMA_NUM_PARALLEL), at gateways, authentication and proxies in front of the server, and at the network between this runner and the endpoint. Then measure again.',
            tradeoffs: ['Admitting more requests at once shortens the queue and slows each answer that is being generated.'],
            ...common,
          },
        ];
  });
}

interface Split {
  slopeBefore: number;
  slopeNow: number;
  slopeError: number;
  interceptBefore: number;
  interceptNow: number;
  meanInputTokens: number;
  /** Share of the extra TTFT at the mean prompt length that the slope explains, 0 to 1. */
  prefillShare: number;
  n: number;
}

/** Undefined where neither coefficient moved beyond its error, or where the fitted line did not rise at all. */
function splitChange({ prefill }: StageFacts): Split | undefined {
  if (!prefill) return undefined;
  const { now, before, meanInputTokens } = prefill;
  const average = (pick: (line: (typeof before)[number]) => number): number => before.reduce((sum, line) => sum + pick(line), 0) / before.length;
  const slopeBefore = average((line) => line.slope);
  const interceptBefore = average((line) => line.intercept);
  const slopeError = Math.hypot(now.slopeError, Math.sqrt(average((line) => line.slopeError ** 2) / before.length));
  const interceptError = Math.hypot(now.interceptError, Math.sqrt(average((line) => line.interceptError ** 2) / before.length));
  const fromSlope = (now.slope - slopeBefore) * meanInputTokens;
  const fromIntercept = now.intercept - interceptBefore;
  const moved = Math.abs(now.slope - slopeBefore) > 2 * slopeError || Math.abs(fromIntercept) > 2 * interceptError;
  const total = fromSlope + fromIntercept;
  if (!moved || total <= 0) return undefined;
  return {
    slopeBefore,
    slopeNow: now.slope,
    slopeError,
    interceptBefore,
    interceptNow: now.intercept,
    meanInputTokens,
    prefillShare: Math.min(1, Math.max(0, fromSlope / total)),
    n: now.n,
  };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}
