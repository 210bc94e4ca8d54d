/** Fewer tokens come at once than in the stored runs: speculative decoding accepts less, or is off. */
import { regressions } from '../facts.ts';
import { isAbove } from '../ratio.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { inMs, inPercent, withInterval } from '../spell-decode.ts';
import { expectUndone, followsOf, slowerTokens } from './decode-slower.ts';

/** From so many tokens an event on several came at once before (as for gates on ITL). */
const SEVERAL = 1.25;

/** Less of the extra time a token than this is another cause's by far. */
const LEAST_SHARE = 0.25;

export function adviseSpeculationFell({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, output }) => {
    const { now, before } = output ?? {};
    const tpot = regressions(gates, stage, 'tpot').filter(({ change }) => change !== null);
    const red = [...tpot, ...followsOf(gates, stage)];
    if (!now || !before || red.length === 0) return [];
    const [was, is] = [before.tokensPerEvent, now.tokensPerEvent];
    const slower = Math.log(now.perTokenMs.value / before.perTokenMs.value);
    if (was.value < SEVERAL || slower <= 0 || !isAbove(was, is)) return [];
    const share = Math.min(1, Math.log(was.value / is.value) / slower);
    if (share < LEAST_SHARE) return [];
    const isOff = is.value < 1.02;
    return [
      {
        rule: 'speculation-fell',
        kind: 'speculative-decoding',
        need: 'regression',
        share,
        cause: 'fewer tokens at once',
        action: isOff
          ? 'Find why speculative decoding is off, and switch it on again.'
          : 'Find why speculative decoding accepts fewer tokens, and bring its draft back in step with the model.',
        justification: `${was.value.toFixed(2)} tokens came at once in the stored runs, now ${is.value.toFixed(2)}: that makes ${inPercent(share)} of the extra time a token.`,
        evidence: [
          {
            name: 'tokens to an event (95 % interval)',
            value: `${withInterval(was, (value) => value.toFixed(2))} → ${withInterval(is, (value) => value.toFixed(2))}`,
          },
          { name: 'time a token, mean', value: `${inMs(before.perTokenMs.value)} → ${inMs(now.perTokenMs.value)}` },
        ],
        tryIt: `Compare with the base branch: ${nameKnob('speculation', server)}; the draft model's version against the model's, the number of proposed tokens, the temperature, other prompts. Then measure again.`,
        tradeoffs: [
          'At large batches checking proposed tokens takes longer than it gains: compare at the level that matters.',
        ],
        expected: expectUndone(gates, stage),
        explains: [...slowerTokens(gates, stage), ...followsOf(gates, stage)],
      },
    ];
  });
}
