/** A service level is broken, and most of the time that it limits is steps of decoding: ways to make them cheaper, the one that the evidence asks for first. */
import { type MetricId, metricSpec } from '../../metrics.ts';
import type { GateResult } from '../../model/result.ts';
import { halvedComputing, halvedWeights } from '../decode-effects.ts';
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
  // Where somebody waits for a first token all the time, only a queue for slots says that no part of a prompt is in the steps.
  if (!decode || !(decode.now.alone || stage.queueing)) return undefined;
  const broken = gates.filter(
    (gate) =>
      gate.stage === stage.stage &&
      gate.design === 'limit' &&
      gate.answer === 'regression' &&
      !gate.infinite &&
      !isNewlyBroken(gate, gates),
  );
  const needs = broken.flatMap((gate) => {
    const share = limitedShare(gate, stage);
    return share !== undefined && share >= DOMINATES ? [{ gate, share, factor: neededFactor(gate, share) }] : [];
  });
  const [hardest] = needs.toSorted((a, b) => b.factor - a.factor);
  if (!hardest) return undefined;
  return { ...hardest, decode, output: stage.output, broken: needs.map(({ gate }) => gate) };
}

/** What kept the limit before this change is mended by undoing the change: its own rules speak. Quantiles of one figure are taken to change alike. */
function isNewlyBroken({ id, stage, limit, candidate }: GateResult, gates: readonly GateResult[]): boolean {
  return gates.some((gate) => {
    const isComparison = gate.stage === stage && gate.design !== 'limit' && figureOf(gate.id) === figureOf(id);
    if (!isComparison || gate.answer !== 'regression' || !gate.baseline || !gate.candidate) return false;
    if (limit === null || candidate === null) return false;
    const undone = candidate * (gate.baseline / gate.candidate);
    return metricSpec(id).better === 'lower' ? undone <= limit : undone >= limit;
  });
}

/** TPOT and ITL are one time, told in two ways. */
function figureOf(id: MetricId): string {
  const source = metricSpec(id).quantile?.source;
  return source === 'itl' ? 'tpot' : (source ?? id);
}

/**
 * Share of the limited time that steps of decoding take; undefined for a figure that they are no part of. Where a quantile of the time between tokens
 * lies far above a step, it is pauses or prefills of others that it shows.
 */
function limitedShare({ id, candidate }: GateResult, { decode, output }: StageFacts): number | undefined {
  if (!decode || !candidate) return undefined;
  const { now, closedLoop } = decode;
  if (id.startsWith('itl')) return Math.min(1, now.stepMs.value / candidate);
  if (id.startsWith('tpot')) {
    const perToken = now.stepMs.value / (output?.now.tokensPerEvent.value ?? 1);
    return Math.min(1, perToken / candidate);
  }
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
