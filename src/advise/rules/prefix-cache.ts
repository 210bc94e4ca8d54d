/** Tokens that a prefix cache could answer for are worked through again: it lost its hits, or never had them. */
import type { ExpectedEffect } from '../../model/advice.ts';
import type { GateResult } from '../../model/result.ts';
import { brokenLimits } from '../broken-limits.ts';
import { effectOfUndoing, unknownEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import { effectOfFewerTokens } from '../fewer-tokens.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob, type ServerName } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';

/** Smaller shares of hits come and go with the timing of a run. */
const LOST = 0.05;
/** From this share of the extra time on it is the cause that is named. */
const EXPLAINS = 0.5;
/** What earlier prompts began with and no cache answered for: below it the gain is within the noise of a run. */
const MISSED = 0.2;
/** Without a broken limit it is told where half of TTFT would fall away. */
const WASTE = 0.5;
/** A part of a broken limit that is worth a line. */
const WORTH = 0.15;
/** Below this share of hits the cache is taken for switched off. */
const OFF = 0.02;

const sameAnswers: ExpectedEffect = unknownEffect(
  'a prefix cache keeps what prefill computed, so answers change by rounding at most; the load does not show it',
  'measure the quality items with the cache on',
);

const tradeoffs = ['Memory that holds prefixes is not there for requests that run.'];

export function advisePrefixCache(found: Case): Advice[] {
  return found.facts.stages.flatMap((stage) => adviseLostHits(stage, found) ?? adviseUnused(stage, found) ?? []);
}

/** The stored runs answered for more of the same prompts, and the extra tokens explain the extra time: not each token costs more, there are more. */
function adviseLostHits(stage: StageFacts, { gates, server }: Case): Advice[] | undefined {
  const { cached, sharing } = stage;
  if (!cached || !hasLostHits(stage, gates)) return undefined;
  const explained = explainedByTokens(stage);
  const first = laterFirstTokens(stage, gates);
  const follows = ['e2e', 'tpot', 'itl', 'output_tokens_per_sec', 'requests_per_sec'].flatMap((prefix) =>
    regressions(gates, stage.stage, prefix).filter(({ infinite }) => !infinite),
  );
  const undone = (id: 'ttft_p50' | 'output_tokens_per_sec') => effectOfUndoing(gates, { id, stage: stage.stage });
  return [
    {
      rule: 'prefix-cache',
      kind: 'prefix-cache',
      need: 'regression',
      share: explained,
      stage: stage.stage,
      cause: 'lost prefix cache hits',
      action:
        cached.ratio.high < OFF
          ? 'Switch the prefix cache on again: it answers for nothing now.'
          : 'Give the prefix cache the room back that its hits need.',
      justification: `The same prompts found ${percent(mean(cached.before))} of their tokens in a cache before, and ${percent(cached.ratio.value)} now. The tokens that are worked through again explain ${percent(explained)} of the extra TTFT; what one of them costs does not.`,
      evidence: [
        {
          name: 'input tokens that a cache answered for',
          value: `${percent(mean(cached.before))} → ${within(cached.ratio, percent)}`,
        },
        {
          name: 'uncached input tokens of a request',
          value: `${cached.uncachedTokensBefore?.toFixed(0)} → ${cached.uncachedTokens.toFixed(0)}`,
        },
        ...(sharing ? [sharedEvidence(sharing.sharedRatio)] : []),
      ],
      tryIt: wayTo(cached.ratio.high < OFF, server),
      tradeoffs,
      expected: {
        ttft_p50: undone('ttft_p50'),
        output_tokens_per_sec: undone('output_tokens_per_sec'),
        accuracy: sameAnswers,
      },
      explains: [...first, ...follows],
    },
  ];
}

/** True where hits that were lost, or never made, are what is to be told of the prefill: there are more tokens than need be. */
export function isCacheTheCause(stage: StageFacts, gates: readonly GateResult[]): boolean {
  return hasLostHits(stage, gates) || findUnused(stage, gates) !== undefined;
}

/** True where TTFT regressed because a cache answers for less of the same prompts than in the stored runs. */
function hasLostHits(stage: StageFacts, gates: readonly GateResult[]): boolean {
  const { lost } = stage.cached ?? {};
  return (
    lost !== undefined &&
    lost.low >= LOST &&
    laterFirstTokens(stage, gates).length > 0 &&
    explainedByTokens(stage) >= EXPLAINS
  );
}

function laterFirstTokens({ stage }: StageFacts, gates: readonly GateResult[]): GateResult[] {
  return regressions(gates, stage, 'ttft').filter(({ infinite }) => !infinite);
}

/** Share of the extra mean TTFT that the tokens which are no more cached take; 0 without a stored run to tell it. */
function explainedByTokens({ prefill, cached }: StageFacts): number {
  if (!prefill || !cached?.uncachedTokensBefore || prefill.meanTtftMsBefore === undefined) return 0;
  const { parts, now, meanPendingTokens, meanPendingTokensBefore = 0, meanTtftMs, meanTtftMsBefore } = prefill;
  const extraMs = meanTtftMs - meanTtftMsBefore;
  const more = 1 - cached.uncachedTokensBefore / cached.uncachedTokens;
  const tokensMs = parts
    ? more * (parts.ownMs.value + parts.othersMs.value)
    : now.slope * (meanPendingTokens - meanPendingTokensBefore);
  return extraMs > 0 ? Math.min(1, Math.max(0, tokensMs / extraMs)) : 0;
}

/** Prompts begin alike, the server says that it cached little of them, and prefill is most of TTFT. */
function findUnused(
  { stage, cached, sharing, prefill }: StageFacts,
  gates: readonly GateResult[],
): { gone: number; share: number; need: Advice['need']; broken: GateResult[] } | undefined {
  if (!cached || !sharing || !prefill?.parts) return undefined;
  const missed = sharing.sharedRatio - cached.ratio.high;
  if (missed < MISSED) return undefined;
  const gone = missed / (1 - cached.ratio.value);
  const broken = brokenLimits(gates, stage, 'ttft');
  const share = gone * prefill.parts.share.value;
  if (broken.length > 0 && share >= WORTH) return { gone, share, need: 'limit', broken };
  return gone * prefill.parts.share.low >= WASTE ? { gone, share, need: 'waste', broken: [] } : undefined;
}

function adviseUnused(stage: StageFacts, { gates, server }: Case): Advice[] | undefined {
  const { cached, sharing, prefill } = stage;
  const unused = findUnused(stage, gates);
  if (!unused || !cached || !sharing || !prefill?.parts) return undefined;
  const { gone, share, need, broken } = unused;
  const isOff = cached.ratio.high < OFF;
  const given = `with ${percent(sharing.sharedRatio)} of the tokens cached`;
  return [
    {
      rule: 'prefix-cache',
      kind: 'prefix-cache',
      need,
      share,
      stage: stage.stage,
      cause: 'shared beginnings without a cache',
      action: isOff ? 'Switch the prefix cache on.' : 'Give the prefix cache more room.',
      justification: `${percent(sharing.sharedRatio)} of what is sent is a beginning that an earlier prompt had, and a cache answers for ${percent(cached.ratio.value)} of the tokens. Prefill is ${percent(prefill.parts.share.value)} of TTFT.`,
      evidence: [
        sharedEvidence(sharing.sharedRatio),
        { name: 'input tokens that a cache answered for', value: within(cached.ratio, percent) },
        ...(cached.ttft
          ? [
              {
                name: 'mean TTFT with at least half of the prompt cached, and without',
                value: `${ms(cached.ttft.cachedMs)}, ${ms(cached.ttft.uncachedMs)}`,
              },
            ]
          : []),
        { name: 'share of TTFT that grows with the tokens (fitted)', value: within(prefill.parts.share, percent) },
      ],
      tryIt: wayTo(isOff, server),
      tradeoffs,
      expected: {
        // Whole blocks are kept, each beginning is cold once, and characters are not tokens: a tenth either way.
        ...effectOfFewerTokens(stage, { least: 0.9 * gone, most: Math.min(1, 1.1 * gone), given }),
        accuracy: sameAnswers,
      },
      explains: broken,
    },
  ];
}

function wayTo(isOff: boolean, server: ServerName | undefined): string {
  const on = nameKnob('prefixCache', server);
  const more = nameKnob('cacheCapacity', server);
  return isOff
    ? `${on}. Put what prompts share first and what differs last; a date or an id at the beginning makes every prompt its own.`
    : `More memory for it: ${more}. Send requests with one beginning to one replica, and check that nothing in front of the shared part differs (${on}).`;
}

function sharedEvidence(sharedRatio: number): { name: string; value: string } {
  return { name: 'of the characters sent, those that begin an earlier prompt', value: percent(sharedRatio) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
