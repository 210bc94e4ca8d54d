/** The first requests after a start are slow, and it matters: gates are red for it, measured requests hold it, or stored runs did not have it. */
import { unknownEffect, unrelatedEffect } from '../expected.ts';
import type { ColdStartFact } from '../facts/cold-start.ts';
import { heldAgainst } from '../held-against.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { effectOfMending } from '../without.ts';

/** Where no gate asks for it: at least half of what the first requests waited is the start's, at the lower bound too. */
const DOMINATES = 2;

export function adviseColdStart({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, coldStart }): Advice[] => {
    if (!coldStart) return [];
    const { requests, measured, ttft, tpot, before, excessShare, mended } = coldStart;
    const isNew = before.length > 0 && before.every(({ high }) => ttft.low > high);
    // What the stored runs had too does not explain what changed since.
    const held = heldAgainst(isNew ? gates : gates.filter(({ design }) => design === 'limit'), stage, mended);
    if (!held && !(ttft.low >= DOMINATES && (measured > 0 || isNew))) return [];
    return [
      {
        rule: 'cold-start',
        stage,
        kind: 'warm-up',
        need: held?.need ?? 'waste',
        share: held?.share ?? excessShare,
        cause: 'cold start',
        action: `Warm the endpoint up before it takes traffic: its first ${requests} requests waited ${times(ttft.value)} as long for a first token as later ones.`,
        justification:
          measured > 0
            ? `${measured} of them are measured requests: the figures of this stage are partly those of a start.`
            : 'The warm-up of this stage kept them out of its figures; users who come first after a start have no such shield.',
        evidence: [
          {
            name: 'TTFT of the first requests against later ones with as many tokens waiting',
            value: `${times(ttft.value)} (${times(ttft.low)} to ${times(ttft.high)}), ${requests} requests, median ${coldStart.firstMs.toFixed(0)} ms`,
          },
          ...(tpot
            ? [{ name: 'TPOT of the same', value: `${times(tpot.value)} (${times(tpot.low)} to ${times(tpot.high)})` }]
            : []),
          ...(before.length > 0
            ? [{ name: 'the same in the stored runs', value: rangeOf(before.map(({ value }) => value)) }]
            : []),
        ],
        tryIt: `${nameKnob('warmUp', server)}; say that the server is ready only afterwards. Where users never meet a start, have the gates judge the warm state: workload.warmup.requests: ${Math.ceil(requests * 1.2)}.`,
        tradeoffs: ['A start takes longer until it is ready, by the time that warming up takes.'],
        expected: expectWarm(coldStart),
        explains: held?.explains ?? [],
      },
    ];
  });
}

/** Of the stage's own figures where they hold cold requests; else of the first requests alone, since the figures cannot change. */
function expectWarm({ measured, requests, ttft, firstMs, mended }: ColdStartFact): Advice['expected'] {
  const unknown = unknownEffect(
    'too little of the measured time came after the cold start',
    'raise workload.warmup requests beyond the cold start, then measure again',
  );
  if (measured > 0) {
    const given = 'without the cold start';
    const p95 = effectOfMending(mended, { id: 'ttft_p95', given });
    return {
      ttft_p50: effectOfMending(mended, { id: 'ttft_p50', given }) ?? unknown,
      ...(p95 ? { ttft_p95: p95 } : {}),
      output_tokens_per_sec: effectOfMending(mended, { id: 'output_tokens_per_sec', given }) ?? unknown,
      accuracy: unrelatedEffect,
    };
  }
  return {
    ttft_p50: {
      low: firstMs * (1 / ttft.high - 1),
      high: firstMs * (1 / ttft.low - 1),
      unit: 'ms',
      given: `for the first ${requests} requests after a start`,
    },
    output_tokens_per_sec: unknownEffect(
      'the measured requests came after the cold start',
      'lower workload.warmup requests',
    ),
    accuracy: unrelatedEffect,
  };
}

function rangeOf(ratios: readonly number[]): string {
  return `${times(Math.min(...ratios))} to ${times(Math.max(...ratios))}, ${ratios.length} runs`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} times`;
}
