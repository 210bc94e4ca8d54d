/** A service level is broken, and most of the time that it limits is steps of decoding: ways to make them cheaper, the one that the evidence asks for first. */
import { metricSpec } from '../../metrics.ts';
import type { GateResult } from '../../model/result.ts';
import { halvedComputing, halvedWeights } from '../decode-effects.ts';
import type { DecodeFact } from '../facts/decode.ts';
import type { StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import {
  type DecodeNeed,
  isWorthSpeculating,
  proposeDistillation,
  proposePruning,
  proposeQuantisation,
  proposeSpeculation,
} from './decode-ways.ts';

/** Below half of the time that is limited, something else is the larger part of it, and mends more. */
const DOMINATES = 0.5;

/** More ways than this for one limit are a list and no advice. */
const MOST_WAYS = 3;

/** The ways are alternatives, so they are told for one limit only: the one that asks for the fastest decoding. */
export function adviseDecodeBound({ facts, gates, server }: Case): Advice[] {
  const [hardest] = facts.stages
    .flatMap((stage) => findNeed(stage, gates) ?? [])
    .toSorted((a, b) => b.factor - a.factor);
  if (!hardest) return [];
  const { decode, factor } = hardest;
  const parts = decode.now.parts;
  const isComputing = parts !== undefined && parts.fixedShare.value < DOMINATES;
  // Halving the larger part of a step is not enough where more than its best case is asked for.
  const halved = isComputing ? halvedComputing(decode.now) : halvedWeights(decode.now);
  const isOutOfReach = factor > 1 / (1 + halved.low);
  const cheaper = isComputing
    ? [proposePruning(hardest), proposeQuantisation(hardest, server)]
    : [
        proposeQuantisation(hardest, server),
        ...(isWorthSpeculating(hardest) ? [proposeSpeculation(hardest, server)] : []),
      ];
  const ways = isOutOfReach ? [proposeDistillation(hardest), ...cheaper] : cheaper;
  return ways.slice(0, MOST_WAYS);
}

function findNeed(stage: StageFacts, gates: readonly GateResult[]): DecodeNeed | undefined {
  const { decode } = stage;
  if (!decode) return undefined;
  const broken = gates.filter(
    (gate) =>
      gate.stage === stage.stage &&
      gate.design === 'limit' &&
      gate.answer === 'regression' &&
      !gate.infinite &&
      !isNewlyBroken(gate, gates),
  );
  const needs = broken.flatMap((gate) => {
    const share = limitedShare(gate, decode);
    return share !== undefined && share >= DOMINATES ? [{ gate, share, factor: neededFactor(gate, share) }] : [];
  });
  const [hardest] = needs.toSorted((a, b) => b.factor - a.factor);
  if (!hardest) return undefined;
  return { ...hardest, decode, output: stage.output, broken: needs.map(({ gate }) => gate) };
}

/** What kept the limit before this change is mended by undoing the change: its own rules speak. */
function isNewlyBroken({ id, stage, limit }: GateResult, gates: readonly GateResult[]): boolean {
  return gates.some(
    (gate) =>
      gate.id === id &&
      gate.stage === stage &&
      gate.design !== 'limit' &&
      gate.answer === 'regression' &&
      gate.baseline !== null &&
      limit !== null &&
      (metricSpec(id).better === 'lower' ? gate.baseline <= limit : gate.baseline >= limit),
  );
}

/** Share of the limited time that steps of decoding take; undefined for a figure that they are no part of. */
function limitedShare({ id }: GateResult, { now, closedLoop }: DecodeFact): number | undefined {
  if (id.startsWith('tpot') || id.startsWith('itl')) return now.stepShare;
  const ofWhole = now.decodeShare.value * now.stepShare;
  if (id.startsWith('e2e')) return ofWhole;
  // In a closed loop throughput is what whole answers last; in an open one, what is offered.
  return closedLoop && (id === 'output_tokens_per_sec' || id === 'requests_per_sec') ? ofWhole : undefined;
}

/** How many times as fast steps must be for the limit to be kept, all else staying (Amdahl 1967); Infinity: no decoding is fast enough alone. */
function neededFactor({ id, candidate, limit }: GateResult, share: number): number {
  if (candidate === null || limit === null || candidate <= 0 || limit <= 0) return Number.POSITIVE_INFINITY;
  const allowed = metricSpec(id).better === 'lower' ? limit / candidate : candidate / limit;
  const left = allowed - (1 - share);
  return left > 0 ? share / left : Number.POSITIVE_INFINITY;
}
