/** A limit on TTFT is broken, and most of TTFT is prefill: fewer tokens, or cheaper ones. */
import { brokenLimits } from '../broken-limits.ts';
import { unrelatedEffect } from '../expected.ts';
import type { StageFacts } from '../facts.ts';
import { effectOfFewerTokens } from '../fewer-tokens.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';
import { isPrefillBound } from './first-token-slower.ts';
import { isCacheTheCause } from './prefix-cache.ts';

/** Below it something else takes the larger part, and halving prefill would bring less than a quarter. */
const DOMINATES = 0.5;

export function advisePrefillBound({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const broken = brokenLimits(gates, stage.stage, 'ttft');
    const { prefill } = stage;
    const parts = prefill?.parts;
    if (broken.length === 0 || !prefill || !parts || parts.share.low < DOMINATES) return [];
    // That it became slower, is cut too small or need not be done is told by the rules about that.
    if (isPrefillBound(stage) || isCutTooSmall(stage) || isCacheTheCause(stage, gates)) return [];
    const { perThousandTokensMs: cost, share } = parts;
    const given = 'with half the prefill (half the uncached tokens, or twice the speed)';
    return [
      {
        rule: 'prefill-bound',
        kind: 'context-window',
        need: 'limit',
        share: share.value,
        stage: stage.stage,
        cause: 'prefill',
        action: 'Give the server fewer input tokens to work through, or make each of them cheaper.',
        justification: `${percent(share.value)} of TTFT is the time that input tokens take: TTFT grows with the tokens of a prompt, and with those of the prompts beside it.`,
        evidence: [
          { name: 'share of TTFT that grows with the tokens (fitted)', value: within(share, percent) },
          { name: 'TTFT per 1,000 uncached input tokens of a request (fitted)', value: within(cost, ms) },
          {
            name: 'uncached input tokens of a request; with those of the requests that wait beside it',
            value: `${Math.round(prefill.meanOwnTokens)}; ${Math.round(prefill.meanPendingTokens)}`,
          },
        ],
        tryIt: `Shorten what every prompt carries (system prompt, retrieved passages, history). Faster prefill: ${nameKnob('prefillSpeed', server)}. Or more replicas, so that fewer prompts wait for each other.`,
        tradeoffs: [
          'A shorter prompt can cost accuracy: measure it with the quality items.',
          'More devices cost money.',
        ],
        expected: { ...effectOfFewerTokens(stage, { least: 0.5, most: 0.5, given }), accuracy: unrelatedEffect },
        explains: broken,
      },
    ];
  });
}

/** From this share of a step that would be there without the piece of a prompt on, the pieces are too small. */
const MOSTLY_OVERHEAD = 0.5;
/** Above it nobody who streams feels the piece: then it is taken in where they are not, on another replica. */
const ALL_OVERHEAD = 0.95;
/** Fewer steps are what the last, smaller piece alone brings. */
const MANY_STEPS = 4;

/** A gap so many times as long as one with a piece in it held more than a piece. */
const WHOLE = 3;

/** True where prompts are taken in over many steps of which most is not theirs. */
export function isCutTooSmall(stage: StageFacts): boolean {
  const { prefillSteps } = stage;
  return (
    prefillSteps !== undefined &&
    prefillSteps.stepsPerPrompt >= MANY_STEPS &&
    prefillSteps.overheadShare >= MOSTLY_OVERHEAD &&
    prefillSteps.overheadShare < ALL_OVERHEAD &&
    !areTakenInWhole(stage)
  );
}

/** Some who stream stand still until the prompt of another is taken in: those who go on meanwhile do so on another replica, and count no pieces. */
function areTakenInWhole({ prefillSteps, stalls }: StageFacts): boolean {
  if (!prefillSteps || !stalls || stalls.perToken.low <= 0) return false;
  const { meanMs, share } = stalls.longest;
  return share.low >= DOMINATES && meanMs >= WHOLE * prefillSteps.duringMs;
}
