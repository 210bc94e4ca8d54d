/** TTFT regressed: the fitted line tells whether each input token costs more (prefill) or every request waits longer, whatever its tokens. */

import type { Drawing } from '../../model/pictures.ts';
import type { GateResult } from '../../model/result.ts';
import { findCommonSlowdown, LEAST_SHARE_OF_STEPS, shareOfSteps } from '../decode-change.ts';
import { drawEvidence } from '../drawing.ts';
import { effectOfUndoing, unrelatedEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { ms, percent } from '../wording.ts';

export function adviseFirstTokenSlower({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stage) => {
    const red = [...regressions(gates, stage.stage, 'ttft'), ...regressions(gates, stage.stage, 'e2e')].filter(
      ({ infinite }) => !infinite,
    );
    if (!red.some(({ id }) => id.startsWith('ttft'))) return [];
    // A machine that became slower as a whole is no matter of prefill.
    if (findCommonSlowdown(stage)) return [];
    const split = splitChange(stage);
    if (!split || waitsForLongerSteps(stage, gates)) return [];
    const expected = {
      ttft_p50: effectOfUndoing(gates, { id: 'ttft_p50', stage: stage.stage }),
      output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage: stage.stage }),
      accuracy: unrelatedEffect,
    };
    const evidence = [
      {
        name: 'TTFT per 1,000 input tokens that the server works through meanwhile (fitted)',
        value: `${ms(split.slopeBefore * 1000)} → ${ms(split.slopeNow * 1000)} (± ${ms(split.slopeError * 2000)} at 95 %)`,
      },
      {
        name: 'TTFT without any input token (fitted)',
        value: `${ms(split.interceptBefore)} → ${ms(split.interceptNow)}`,
      },
      {
        name: 'fitted on',
        value: `${split.n} requests, ${Math.round(split.meanPendingTokens)} such tokens on average`,
      },
    ];
    const decode = [...regressions(gates, stage.stage, 'tpot'), ...regressions(gates, stage.stage, 'itl')];
    const throughput = [
      ...regressions(gates, stage.stage, 'output_tokens_per_sec'),
      ...regressions(gates, stage.stage, 'requests_per_sec'),
    ];
    const isPrefill = split.prefillShare >= PREFILL_SHARE;
    // In a closed loop throughput follows what each request waits for; a slower prefill also stands between the tokens of others.
    const follows = isPrefill ? [...decode, ...throughput] : decode.length > 0 ? [] : throughput;
    const common = { expected, evidence, explains: [...red, ...follows], drawing: drawPrefill(stage) };
    return isPrefill
      ? [
          {
            rule: 'prefill-slower',
            kind: 'regression',
            need: 'regression',
            share: split.prefillShare,
            cause: 'prefill',
            action: 'Find what made prefill more expensive, and undo or offset it.',
            justification: `TTFT now grows faster with the input tokens that wait for their prefill: ${percent(split.prefillShare)} of the extra time comes from the cost of each token, not from a wait that is the same for all.${decode.length > 0 ? ' TPOT rose with it: prefills of other requests run between two tokens of an answer. Whether decoding has a cause of its own shows once prefill is back.' : ''}`,
            tryIt:
              "Compare the server's flags and versions with the base branch first: attention backend, chunked prefill (vLLM --max-num-batched-tokens, SGLang --chunked-prefill-size, llama.cpp --ubatch-size), quantisation kernels, tensor parallelism, a longer system prompt or chat template. Then measure again.",
            tradeoffs: [
              'Larger prefill chunks shorten TTFT of long prompts and lengthen the gaps of answers that are streaming meanwhile.',
            ],
            ...common,
          },
        ]
      : [
          {
            rule: 'wait-before-prefill',
            kind: 'regression',
            need: 'regression',
            share: 1 - split.prefillShare,
            cause: 'waiting before prefill',
            action: 'Find what requests now wait for before their prefill starts.',
            justification: `TTFT rose by about the same time whatever the server had to prefill: ${percent(1 - split.prefillShare)} of the extra time does not depend on input tokens.`,
            tryIt:
              'Look at the queue (vLLM --max-num-seqs, SGLang --max-running-requests, llama.cpp --parallel, Ollama OLLAMA_NUM_PARALLEL), at gateways, authentication and proxies in front of the server, and at the network between this runner and the endpoint. Then measure again.',
            tradeoffs: [
              'Admitting more requests at once shortens the queue and slows each answer that is being generated.',
            ],
            ...common,
          },
        ];
  });
}

function drawPrefill({ prefill, firstTokenPoints, stage }: StageFacts): Drawing | undefined {
  return (
    prefill &&
    firstTokenPoints &&
    drawEvidence(
      {
        title: `TTFT against the tokens that wait for their prefill, stage ${stage}`,
        x: { name: 'input tokens that the server works through meanwhile', unit: 'tokens' },
        y: { name: 'TTFT', unit: 'ms' },
      },
      {
        now: { points: firstTokenPoints.now, lines: [prefill.now] },
        before: { points: firstTokenPoints.before, lines: prefill.before },
      },
    )
  );
}

/** True where the extra TTFT of this stage comes from the cost of prefill. */
export function isPrefillBound(stage: StageFacts): boolean {
  return (splitChange(stage)?.prefillShare ?? 0) >= PREFILL_SHARE;
}

/** A first token waits for the rest of the step under way and for a step of its own. */
const STEPS_TO_WAIT = 2;

/** True where first tokens are later by no more than the steps that they wait for became longer: one cause with slower tokens, which is told of those. */
export function waitsForLongerSteps(stage: StageFacts, gates: readonly GateResult[]): boolean {
  const { decode, prefillSteps } = stage;
  const split = splitChange(stage);
  const slower = ['tpot', 'itl'].flatMap((prefix) => regressions(gates, stage.stage, prefix));
  if (!decode?.before || !split || !slower.some(({ change }) => change)) return false;
  // A prompt that is taken in by pieces waits for a step with each.
  const pieces = prefillSteps ? split.meanPendingTokens / prefillSteps.tokensPerStep.value : 0;
  if (pieces === 0 && split.prefillShare >= PREFILL_SHARE) return false;
  const laterMs =
    (split.slopeNow - split.slopeBefore) * split.meanPendingTokens + split.interceptNow - split.interceptBefore;
  const longerMs = decode.now.stepMs.value - decode.before.stepMs.value;
  return (shareOfSteps(stage) ?? 0) >= LEAST_SHARE_OF_STEPS && laterMs <= (STEPS_TO_WAIT + pieces) * longerMs;
}

/** From this share of the extra time on, prefill is named as its cause. */
const PREFILL_SHARE = 0.5;

interface Split {
  slopeBefore: number;
  slopeNow: number;
  slopeError: number;
  interceptBefore: number;
  interceptNow: number;
  meanPendingTokens: number;
  /** Share of the extra TTFT at the mean load of tokens that the slope explains, 0 to 1. */
  prefillShare: number;
  n: number;
}

/** Undefined where the coefficient that would explain most of the change did not move beyond its error, or where the line did not rise. */
function splitChange({ prefill, queueing, overload }: StageFacts): Split | undefined {
  // Who waits for a slot, or behind ever more others, overlaps with more prompts the longer it waits: the line would take that for their cost.
  if (!prefill || prefill.before.length === 0 || queueing || overload) return undefined;
  const { now, before, meanPendingTokens } = prefill;
  const average = (pick: (line: (typeof before)[number]) => number): number =>
    before.reduce((sum, line) => sum + pick(line), 0) / before.length;
  const slopeBefore = average((line) => line.slope);
  const interceptBefore = average((line) => line.intercept);
  const slopeError = Math.hypot(now.slopeError, Math.sqrt(average((line) => line.slopeError ** 2) / before.length));
  const interceptError = Math.hypot(
    now.interceptError,
    Math.sqrt(average((line) => line.interceptError ** 2) / before.length),
  );
  const fromSlope = (now.slope - slopeBefore) * meanPendingTokens;
  const fromIntercept = now.intercept - interceptBefore;
  const total = fromSlope + fromIntercept;
  const prefillShare = Math.min(1, Math.max(0, fromSlope / total));
  const moved = prefillShare >= 0.5 ? now.slope - slopeBefore > 2 * slopeError : fromIntercept > 2 * interceptError;
  if (!moved || total <= 0) return undefined;
  return {
    slopeBefore,
    slopeNow: now.slope,
    slopeError,
    interceptBefore,
    interceptNow: now.intercept,
    meanPendingTokens,
    prefillShare,
    n: now.n,
  };
}
