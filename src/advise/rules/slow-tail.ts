/** The slowest answers turned a gate red while the middle is as it was: what they have in common says where to look. */
import type { GateResult } from '../../model/result.ts';
import { unknownEffect, unrelatedEffect } from '../expected.ts';
import type { TailFact, Trait } from '../facts/tail.ts';
import { heldAgainst } from '../held-against.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { effectOfMending } from '../without.ts';

/** Queues and the first requests have rules of their own. */
type OwnTrait = Extract<Trait['name'], 'long-prompt' | 'after-connect'>;

export function adviseSlowTail({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, tail }): Advice[] => {
    const red = redTail(gates, stage);
    if (!tail || red.length === 0) return [];
    const [trait] = tail.traits;
    if (trait && isOwn(trait)) return aboutTrait(trait, { tail, gates, stage, server });
    const isNew = tail.periodicBefore === 0 || red.every(({ design }) => design === 'limit');
    return tail.traits.length === 0 && tail.period && isNew ? [aboutPeriod(tail, { ...tail.period, stage }, red)] : [];
  });
}

/** Empty where the middle is red too: then it is not the tail that is slow. */
function redTail(gates: readonly GateResult[], stage: string): GateResult[] {
  const red = gates.filter((gate) => gate.stage === stage && gate.answer === 'regression' && !gate.infinite);
  return red.some(({ id }) => id === 'ttft_p50') ? [] : red.filter(({ id }) => /^ttft_p9/.test(id));
}

function isOwn(trait: Trait): trait is Trait & { name: OwnTrait } {
  return trait.name === 'long-prompt' || trait.name === 'after-connect';
}

function aboutTrait(
  trait: Trait & { name: OwnTrait },
  of: { tail: TailFact; gates: readonly GateResult[]; stage: string; server: Case['server'] },
): Advice[] {
  // The stored runs sent the same prompts: what they have in common explains a level, and no change of it.
  const held = heldAgainst(
    of.gates.filter(({ design }) => design === 'limit'),
    of.stage,
    trait.mended,
  );
  if (!held) return [];
  const isLong = trait.name === 'long-prompt';
  const which = isLong
    ? `prompts above ${Math.round(trait.from ?? 0)} uncached tokens`
    : 'requests that opened a connection';
  const given = `without ${which}`;
  const p95 = effectOfMending(trait.mended, { id: 'ttft_p95', given });
  return [
    {
      rule: 'slow-tail',
      stage: of.stage,
      kind: isLong ? 'edge-cases' : 'input-pipeline',
      need: held.need,
      share: held.share,
      cause: `the tail (${which})`,
      action: `Look at ${which}: they are most of the slowest answers.`,
      justification:
        'The middle of the answers is not what turned red, and the slowest ones have this in common beyond chance.',
      evidence: [
        ratioEvidence(of.tail),
        { name: `${which} among the slowest 5 %`, value: `${trait.tail.count} of ${trait.tail.n}` },
        { name: 'among the others', value: `${trait.rest.count} of ${trait.rest.n}` },
      ],
      tryIt: isLong
        ? `Shorten or split them before they are sent, give them a queue or replica of their own, or test a smaller prefill chunk: ${nameKnob('prefillChunk', of.server)}.`
        : `${nameKnob('keepConnections', of.server)}; the same in proxies in between.`,
      tradeoffs: [
        isLong
          ? 'What is cut from a prompt, the model does not know.'
          : 'Idle connections take memory and file handles.',
      ],
      expected: {
        ttft_p50: effectOfMending(trait.mended, { id: 'ttft_p50', given }) ?? unrelatedEffect,
        ...(p95 ? { ttft_p95: p95 } : {}),
        output_tokens_per_sec: unrelatedEffect,
        accuracy: unrelatedEffect,
      },
      explains: held.explains,
    },
  ];
}

function aboutPeriod(
  tail: TailFact,
  { periodMs, spells, stage }: NonNullable<TailFact['period']> & { stage: string },
  red: readonly GateResult[],
): Advice {
  const unknown = unknownEffect(
    'how long the spells would not have been there was not measured',
    'measure again without what runs then',
  );
  return {
    rule: 'periodic-stall',
    stage,
    kind: 'regression',
    need: red.some(({ design }) => design !== 'limit') ? 'regression' : 'limit',
    // Every slow request lies in one of the spells, or their distances would not be even.
    share: 1,
    cause: 'a periodic stall',
    action: `Find what runs every ${(periodMs / 1000).toFixed(1)} s beside the server: slow answers come in ${spells} spells at even distances.`,
    justification: 'The slowest answers share neither their prompts nor their connections, but a clock.',
    evidence: [ratioEvidence(tail), { name: 'spells', value: `${spells}, ${(periodMs / 1000).toFixed(1)} s apart` }],
    tryIt:
      "Lay the spells beside the server's log: garbage collection, metric scrapes, checkpoints, log rotation, autoscaling checks, other jobs on the machine.",
    tradeoffs: ['None known.'],
    expected: { ttft_p50: unknown, output_tokens_per_sec: unknown, accuracy: unrelatedEffect },
    explains: red,
  };
}

function ratioEvidence({ ratio, before }: TailFact): { name: string; value: string } {
  const stored = before.length === 0 ? '' : `; stored runs ${before.map(({ value }) => value.toFixed(1)).join(', ')}`;
  return {
    name: 'TTFT p95 / p50',
    value: `${ratio.value.toFixed(1)} (${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)})${stored}`,
  };
}
