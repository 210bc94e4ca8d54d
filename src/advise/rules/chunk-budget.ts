/** Prompts are taken in over many steps, each of which does little for them: too small a piece at a time. */

import type { GateResult } from '../../model/result.ts';
import { brokenLimits } from '../broken-limits.ts';
import { effectOfUndoing, unrelatedEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import { effectOfFewerTokens } from '../fewer-tokens.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';
import { isCutTooSmall } from './prefill-bound.ts';

/** Without a broken gate it is told where more than half of TTFT is steps that a larger piece would spare. */
const WASTE = 0.5;
/** The piece that is advised costs so many ordinary gaps: a step is then a third overhead, and nobody's gap more than triples. */
const GAPS_A_PIECE = 2;

export function adviseChunkBudget({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const { prefillSteps: steps, prefill } = stage;
    if (!steps || !prefill || !isCutTooSmall(stage)) return [];
    const overhead = Math.min(1, (steps.stepsPerPrompt * steps.quietMs) / prefill.meanTtftMs);
    const broken = brokenLimits(gates, stage.stage, 'ttft');
    const red = becameSmaller(stage) ? regressedBy(stage.stage, gates) : [];
    const need = red.length > 0 ? 'regression' : broken.length > 0 ? 'limit' : overhead >= WASTE ? 'waste' : undefined;
    if (!need) return [];
    const { tokensPerStep, quietMs, duringMs } = steps;
    return [
      {
        rule: 'chunk-budget',
        kind: 'chunked-prefill',
        need,
        share: overhead,
        stage: stage.stage,
        cause: 'prompts taken in by small pieces',
        action: `Let a step take in more of a prompt than the ${Math.round(tokensPerStep.value)} tokens that it does now.`,
        justification: `A prompt waits for about ${steps.stepsPerPrompt.toFixed(0)} steps before its first token, and ${percent(steps.overheadShare)} of each would take place without its piece: the answers that stream meanwhile hardly slow down.`,
        evidence: [
          {
            name: 'input tokens that a step takes in (fitted)',
            value: `${within(tokensPerStep, (tokens) => tokens.toFixed(0))}${steps.before.length > 0 ? `; ${steps.before.map(Math.round).join(', ')} in the stored runs` : ''}`,
          },
          {
            name: 'gap between tokens while a prompt waits, and while none does',
            value: `${ms(duringMs)}, ${ms(quietMs)}`,
          },
          { name: 'share of TTFT that these steps take beside the prefill', value: percent(overhead) },
        ],
        tryIt: `Raise the budget, to about ${pieceOf(stage)} tokens first: ${nameKnob('prefillChunk', server)}. Then measure again.`,
        tradeoffs: ['A larger piece makes the gaps of answers that stream meanwhile longer.'],
        expected: { ...effectsOf(stage, need, gates), accuracy: unrelatedEffect },
        explains: [...red, ...broken],
      },
    ];
  });
}

function effectsOf(
  stage: StageFacts,
  need: Advice['need'],
  gates: readonly GateResult[],
): Omit<Advice['expected'], 'accuracy'> {
  const { prefillSteps: steps, pace } = stage;
  if (need === 'regression')
    return {
      ttft_p50: effectOfUndoing(gates, { id: 'ttft_p50', stage: stage.stage }),
      output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage: stage.stage }),
    };
  const tokens = pieceOf(stage);
  const given = `with ${tokens} tokens a step`;
  // A step of one piece costs quiet + tokens × price, so the cost of a token is that over the tokens.
  const { low, high } = goneWith(stage, tokens);
  const longer = (steps ? priceOf(steps) : 0) * tokens;
  // The gaps of an answer lie between an ordinary one and one with a whole piece, and so do their mean (TPOT) and their median (ITL).
  const gaps = (now: number) => ({
    ...{ low: 0.95 * (steps?.quietMs ?? 0) - now, high: 1.1 * ((steps?.quietMs ?? 0) + longer) - now },
    ...{ unit: 'ms', given },
  });
  return {
    ...effectOfFewerTokens(stage, { least: low, most: high, given }),
    ...(pace?.tpotP95Ms === undefined ? {} : { tpot_p95: gaps(pace.tpotP95Ms) }),
    ...(pace?.itlP95Ms === undefined ? {} : { itl_p95: gaps(pace.itlP95Ms) }),
  };
}

/** Share of the present time for a token that goes, by the ends of the interval of the present piece. */
function goneWith({ prefillSteps: steps }: StageFacts, tokens: number): { low: number; high: number } {
  if (!steps) return { low: 0, high: 0 };
  const { tokensPerStep, quietMs, duringMs } = steps;
  const after = quietMs / tokens + priceOf(steps);
  const gone = [tokensPerStep.low, tokensPerStep.high].map((piece) => 1 - after / (duringMs / piece));
  // The last piece of a prompt is smaller, and a step already under way has to end first: a few percent either way.
  return { low: Math.max(0, Math.min(...gone) - 0.1), high: Math.min(1, Math.max(...gone) + 0.1) };
}

/** Milliseconds that a token adds to a step. */
function priceOf({ duringMs, quietMs, tokensPerStep }: NonNullable<StageFacts['prefillSteps']>): number {
  return Math.max(0, duringMs - quietMs) / tokensPerStep.value;
}

/** A power of two, at least twice the present piece: what costs two ordinary gaps, or a whole prompt of twice the mean where that is less. */
function pieceOf({ prefillSteps: steps, prefill }: StageFacts): number {
  if (!steps || !prefill) return 0;
  const affordable = (GAPS_A_PIECE * steps.quietMs) / Math.max(priceOf(steps), 1e-9);
  const wanted = Math.min(affordable, 2 * prefill.meanOwnTokens);
  return 2 ** Math.max(Math.ceil(Math.log2(2 * steps.tokensPerStep.value)), Math.round(Math.log2(wanted)));
}

/** Against stored runs it speaks only where these took in more at once, or prompts in whole. */
function becameSmaller({ prefillSteps: steps }: StageFacts): boolean {
  if (!steps || steps.runsBefore === 0) return false;
  return steps.before.every((before) => before > steps.tokensPerStep.high);
}

function regressedBy(stage: string, gates: readonly GateResult[]): GateResult[] {
  const first = regressions(gates, stage, 'ttft').filter(({ infinite }) => !infinite);
  if (first.length === 0) return [];
  return [
    ...first,
    ...['e2e', 'tpot', 'itl', 'output_tokens_per_sec', 'requests_per_sec'].flatMap((prefix) =>
      regressions(gates, stage, prefix).filter(({ infinite }) => !infinite),
    ),
  ];
}
