/** Each way to cheaper decoding as an advice: what it could bring by the measured step, and what is not known before it is tried. */
import { metricSpec } from '../../metrics.ts';
import type { ExpectedEffect } from '../../model/advice.ts';
import type { GateResult } from '../../model/result.ts';
import { effectsOfSteps, halvedComputing, halvedWeights, type StepChange, speculated } from '../decode-effects.ts';
import { unknownEffect } from '../expected.ts';
import type { DecodeFact } from '../facts/decode.ts';
import type { OutputFact } from '../facts/output.ts';
import type { Advice } from '../rule.ts';
import { nameKnob, type ServerName } from '../settings.ts';
import { spellStep } from '../spell-decode.ts';
import { percent } from '../wording.ts';

/** A broken limit that most of is decoding. */
export interface DecodeNeed {
  gate: GateResult;
  /** All limits of the stage that are broken so. */
  broken: readonly GateResult[];
  /** Share of the limited time that steps of decoding take. */
  share: number;
  /** How many times as fast steps must be. */
  factor: number;
  decode: DecodeFact;
  output: OutputFact | undefined;
}

/** Proposed tokens a step: what servers' documentation starts from. */
const PROPOSED = 4;

/** Best case below which speculative decoding is not worth its trouble: checking the proposed tokens costs too much at this batch. */
const WORTH_SPECULATING = 1.5;

/** Above this several tokens come at once already (see compare/several-tokens.ts). */
const ONE_TOKEN = 1.25;

/** True where steps are mostly fixed cost, so that more tokens in each are cheap, and one token comes at a time now. */
export function isWorthSpeculating({ decode, output }: DecodeNeed): boolean {
  const change = speculated(decode.now, PROPOSED);
  const isOneByOne = output !== undefined && output.now.tokensPerEvent.value < ONE_TOKEN;
  return isOneByOne && change !== undefined && 1 / (1 + change.low) >= WORTH_SPECULATING;
}

export function proposeQuantisation(need: DecodeNeed, server: ServerName | undefined): Advice {
  const change = halvedWeights(need.decode.now);
  const { parts } = need.decode.now;
  return {
    ...frameOf(need),
    rule: 'quantise',
    kind: 'quantisation',
    action: `Serve the model with smaller weights (quantisation), and ask the quality items of both. ${spellReach(need, change)}`,
    justification: parts
      ? `${percent(parts.fixedShare.value)} of each step of decoding is the same however many answers stream: above all the reading of the weights, which weights of half the bytes halve at best.`
      : 'Each step of decoding reads all weights, and weights of half the bytes halve that at best. How much of a step it is was not told apart: the batch hardly changed.',
    tryIt: `${nameKnob('quantisation', server)}. Serve it beside this one and name this one as baseline.target: speed and every changed answer are told in one run.`,
    tradeoffs: [
      'Smaller weights change answers; how many is not known before the quality items are asked.',
      'Kernels that unpack weights can make the prefill of long prompts slower.',
    ],
    expected: {
      ...effectsOfSteps(need.decode, change, 'with weights of half the bytes'),
      accuracy: changedModel('how many answers smaller weights change was not measured'),
    },
  };
}

export function proposeSpeculation(need: DecodeNeed, server: ServerName | undefined): Advice {
  const { parts } = need.decode.now;
  const change = speculated(need.decode.now, PROPOSED) as StepChange;
  return {
    ...frameOf(need),
    rule: 'speculate',
    kind: 'speculative-decoding',
    action: `Try speculative decoding: ${PROPOSED} tokens proposed and checked in one step. ${spellReach(need, change)}`,
    justification: `One token comes in each step, and ${percent(parts?.fixedShare.value ?? 0)} of a step costs the same whether it checks one token or several. It pays where more than about ${(PROPOSED * (1 - (parts?.fixedShare.value ?? 0))).toFixed(1)} of ${PROPOSED} proposed tokens are accepted.`,
    tryIt: `${nameKnob('speculation', server)}. Then measure again: tokens to an event and TPOT tell what was accepted.`,
    tradeoffs: [
      'Text that cannot be foreseen makes every step longer for nothing, and larger batches lose what small ones gain.',
      'A draft model takes memory from the KV cache, and its own time, which is not in the range.',
    ],
    expected: {
      ...effectsOfSteps(need.decode, change, `with ${PROPOSED} proposed tokens, from none to all of them accepted`),
      accuracy: unknownEffect(
        'accepted tokens are those that the model itself would have drawn, but sums of several tokens at once are rounded otherwise',
        'ask the quality items with it on',
      ),
    },
  };
}

export function proposeDistillation(need: DecodeNeed): Advice {
  const { factor, gate } = need;
  const isEnough = Number.isFinite(factor);
  const share = isEnough ? 1 / factor : 0.5;
  const size = isEnough ? percent(share) : 'half';
  return {
    ...frameOf(need),
    rule: 'distil',
    kind: 'distillation',
    action: isEnough
      ? `Use a smaller model, distilled for these tasks: its steps may take ${size} of today's. ${metricSpec(gate.id).title} asks for decoding ${factor.toFixed(1)} times as fast, more than smaller weights can give.`
      : `Use a smaller model, distilled for these tasks: no faster decoding alone keeps ${metricSpec(gate.id).title} within its limit, since the rest of the time is longer than that already.`,
    justification: `${percent(need.share)} of what the limit is about is steps of decoding. Halving the reading of the weights would not be enough, so the model itself must become cheaper.`,
    tryIt:
      'Serve a smaller model of the same family beside this one first, and name this one as baseline.target: speed and every changed answer are told in one run. Distil it on the items that it loses.',
    tradeoffs: ['A smaller model knows less; training it takes data, time and money.'],
    expected: {
      ...effectsOfSteps(need.decode, { low: share - 1, high: 0 }, `with a model whose steps take ${size} of the time`),
      accuracy: changedModel('what a smaller model gets right was not measured'),
    },
  };
}

export function proposePruning(need: DecodeNeed): Advice {
  const change = halvedComputing(need.decode.now);
  const { parts, streaming } = need.decode.now;
  return {
    ...frameOf(need),
    rule: 'prune',
    kind: 'pruning-low-rank',
    action: `Make the computing for each answer cheaper (pruned or low-rank weights, fewer key-value heads, a smaller KV cache), or let fewer answers stream at once. ${spellReach(need, change)}`,
    justification: `${percent(1 - (parts?.fixedShare.value ?? 0))} of each step is what the ${streaming.toFixed(1)} answers that stream add to it, not what is the same for any batch: smaller weights alone do little here.`,
    tryIt:
      'Measure a pruned (2:4 sparse) or low-rank model beside this one, which you name as baseline.target; an 8-bit KV cache (vLLM and SGLang --kv-cache-dtype, llama.cpp --cache-type-k and --cache-type-v) is tried sooner.',
    tradeoffs: [
      'Pruned and low-rank models change answers, and most need training to come back.',
      'Fewer answers at once shorten each step and lower the throughput of the whole server.',
    ],
    expected: {
      ...effectsOfSteps(need.decode, change, 'with half of the computing for each answer'),
      accuracy: changedModel('how many answers it changes was not measured'),
    },
  };
}

function frameOf({ gate, broken, share, factor, decode }: DecodeNeed) {
  return {
    need: 'limit' as const,
    share,
    cause: 'decode',
    explains: broken,
    evidence: [
      {
        name: `${metricSpec(gate.id).title} against its limit`,
        value: `${spellFigure(gate, gate.candidate)}, limit ${spellFigure(gate, gate.limit)}${Number.isFinite(factor) ? `: steps must be ${factor.toFixed(2)} times as fast` : ''}`,
      },
      ...spellStep(decode.now),
    ],
  };
}

/** Whether the best case keeps the limit, so that nobody tries what cannot be enough. */
function spellReach({ factor, gate }: DecodeNeed, { low }: StepChange): string {
  const best = 1 / (1 + low);
  const title = metricSpec(gate.id).title;
  if (best >= factor)
    return `At best steps become ${best.toFixed(1)} times as fast; ${title} asks for ${factor.toFixed(1)}.`;
  return `Alone it does not keep the limit: at best steps become ${best.toFixed(1)} times as fast${Number.isFinite(factor) ? `, and ${title} asks for ${factor.toFixed(1)}` : ''}.`;
}

function spellFigure({ unit }: GateResult, value: number | null): string {
  return value === null ? 'unknown' : `${value.toPrecision(3)} ${unit}`;
}

function changedModel(why: string): ExpectedEffect {
  return unknownEffect(why, 'serve it beside this one and ask both the same quality items (baseline.target)');
}
