/** TPOT or ITL regressed: an answer that is streaming advances more slowly. */
import { metricSpec } from '../../metrics.ts';
import type { GateResult } from '../../model/result.ts';
import {
  type ChangedPart,
  changedPart,
  findCommonSlowdown,
  LEAST_SHARE_OF_STEPS,
  shareOfSteps,
} from '../decode-change.ts';
import { effectOfUndoing, unrelatedEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import { isAbove } from '../ratio.ts';
import type { Advice, Case } from '../rule.ts';
import { spellStepChange } from '../spell-decode.ts';
import { isPrefillBound, waitsForLongerSteps } from './first-token-slower.ts';

/** Nothing measured says whether steps are longer: the gates alone do not tell steps from prefills of others between them. */
const UNKNOWN_SHARE = 0.5;

const words: Record<ChangedPart | 'unknown', Pick<Advice, 'action' | 'justification' | 'tryIt' | 'tradeoffs'>> = {
  fixed: {
    action: 'Find what made each step of decoding longer whatever runs in it, and undo or offset it.',
    justification:
      'The part of a step that is the same for any batch grew: the reading of the weights, the launching of kernels, or what runs between two steps.',
    tryIt:
      'Compare with the base branch: the weights and their quantisation, CUDA graphs (vLLM --enforce-eager switches them off, SGLang --disable-cuda-graph), tensor parallelism, layers that no longer fit the GPU (llama.cpp --n-gpu-layers), GPU clocks, a debugger or guided decoding between steps. Then measure again.',
    tradeoffs: [
      'None where the change was not meant; where it was (a larger model, a higher precision), undoing it gives up what it was made for.',
    ],
  },
  'per-sequence': {
    action: 'Find what made each streaming answer add more to a step of decoding, and undo or offset it.',
    justification:
      'What each answer adds to a step grew, while the part that is the same for any batch did not: attention over its context and its KV cache, sampling, or work for each answer outside the model.',
    tryIt:
      'Compare with the base branch: attention backend, KV-cache type (vLLM and SGLang --kv-cache-dtype, llama.cpp --cache-type-k and --cache-type-v), longer contexts or prompts, sampling settings such as logprobs, penalties and guided decoding. Then measure again.',
    tradeoffs: [
      'None where the change was not meant; where it was (a larger model, a higher precision), undoing it gives up what it was made for.',
    ],
  },
  batch: {
    action: 'Find why more answers stream at once than before, and bring their number back or accept it.',
    justification: 'A step costs about what it did for as many answers, but more of them stream at once now.',
    tryIt:
      'Compare the batch limits with the base branch (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel), the number of replicas, and whether others use the endpoint. Then measure again.',
    tradeoffs: ['A smaller batch shortens each step and lowers the throughput of the whole server.'],
  },
  unknown: {
    action: 'Find what made the time between tokens longer, and undo or offset it.',
    justification:
      'Answers that are streaming wait longer for each next token. Slower decoding steps do that, and so do more prefills of other requests between two steps.',
    tryIt:
      'Compare with the base branch: batch limits (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel), quantisation and KV-cache type, CUDA graphs (vLLM --enforce-eager switches them off), speculative decoding, GPU clocks and neighbours on the machine. Then measure again.',
    tradeoffs: ['A smaller batch shortens each step and lowers the throughput of the whole server.'],
  },
};

export function adviseDecodeSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) => {
    const { stage, decode } = stageFacts;
    const red = slowerTokens(gates, stage);
    const follows = followsOf(gates, stage);
    if (red.length === 0 && !isSeenInWhole(stageFacts, gates, follows)) return [];
    // A machine that became slower as a whole is no matter of decoding.
    if (findCommonSlowdown(stageFacts)) return [];
    const share = shareOfSteps(stageFacts);
    // A slower prefill slows the tokens of others down too: one cause is told once, by the rule before.
    const isOthers =
      share === undefined
        ? regressions(gates, stage, 'ttft').length > 0 && isPrefillBound(stageFacts)
        : share < LEAST_SHARE_OF_STEPS;
    if (isOthers) return [];
    const late = waitsForLongerSteps(stageFacts, gates)
      ? regressions(gates, stage, 'ttft').filter(({ infinite }) => !infinite)
      : [];
    return [
      {
        ...words[(decode && changedPart(decode)) ?? 'unknown'],
        rule: 'decode-slower',
        kind: 'regression',
        need: 'regression',
        share: share ?? UNKNOWN_SHARE,
        cause: 'decode',
        evidence: [
          ...(red.length > 0 ? red : follows).map((gate) => ({
            name: metricSpec(gate.id).title,
            value: `${gate.baseline?.toFixed(2)} → ${gate.candidate?.toFixed(2)} ${gate.unit}`,
          })),
          ...(decode ? spellStepChange(decode) : []),
        ],
        expected: {
          ...expectUndone(gates, stage),
          ...(late.length > 0 ? { ttft_p50: effectOfUndoing(gates, { id: 'ttft_p50', stage }) } : {}),
        },
        explains: [...red, ...late, ...follows],
      },
    ];
  });
}

/** From this share of the extra time of whole answers on, the gates on them are told of decoding though tokens stay within their own tolerance. */
const MOST = 0.5;

/** True where first tokens are no later, steps are longer beyond their error, and the time a token is most of what whole answers, or closed-loop throughput, lost. */
function isSeenInWhole(
  { stage, decode, output }: StageFacts,
  gates: readonly GateResult[],
  follows: readonly GateResult[],
): boolean {
  const { now, before } = output ?? {};
  if (!now || !before || !decode?.before || follows.length === 0 || regressions(gates, stage, 'ttft').length > 0)
    return false;
  const extraMs = (now.perTokenMs.value - before.perTokenMs.value) * before.tokens.value;
  const made = Math.log1p(Math.max(0, extraMs) / before.wholeMs.value);
  return (
    isAbove(decode.now.stepMs, decode.before.stepMs) &&
    follows.every(({ change }) => change !== null && made >= MOST * Math.abs(Math.log1p(change.estimate)))
  );
}

/** A quantile that fell on a failed request says nothing about decoding. */
export function slowerTokens(gates: readonly GateResult[], stage: string): GateResult[] {
  return [...regressions(gates, stage, 'tpot'), ...regressions(gates, stage, 'itl')].filter(
    ({ change }) => change !== null,
  );
}

/** Whole answers last as long as their tokens do, and closed-loop throughput follows: it is the same cause. */
export function followsOf(gates: readonly GateResult[], stage: string): GateResult[] {
  return [
    ...regressions(gates, stage, 'e2e').filter(({ infinite }) => !infinite),
    ...regressions(gates, stage, 'output_tokens_per_sec'),
    ...regressions(gates, stage, 'requests_per_sec'),
  ];
}

/** What comes back if what made tokens slower is undone; where first tokens are later too, they hold a part of the throughput. */
export function expectUndone(gates: readonly GateResult[], stage: string): Advice['expected'] {
  const shared = regressions(gates, stage, 'ttft').length > 0;
  return {
    ttft_p50: unrelatedEffect,
    tpot_p50: effectOfUndoing(gates, { id: 'tpot_p50', stage }),
    output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage, shared }),
    accuracy: unrelatedEffect,
  };
}
