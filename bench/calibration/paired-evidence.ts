/** Two endpoints side by side under the noise model: what both arms see together, and what each has for itself. */
import type { Measurement } from '../../src/model/measurement.ts';
import type { MeasuredPair, MeasuredTurn, RequestFigures } from '../../src/model/paired.ts';
import { type LoopRequest, runClosedLoop, throughputOf } from './closed-loop.ts';
import type { Draws } from './draws.ts';
import { type Build, OUTPUT_TOKENS, type PromptCost, promptCosts, sameBuild } from './endpoint.ts';
import { drawItems, shippedItems } from './items.ts';
import { defaultPlan, measureRequests } from './measure.ts';
import { drawDrift, drawSpike, fieldNoise, type Noise } from './noise.ts';

export interface ArmTruth {
  build: Build;
  /** What this instance is off by, log scale, whatever its build. */
  instance: number;
}

const concurrency = defaultPlan.concurrency;

/**
 * `n` pairs. A request's own 12 % is half shared: two requests that are sent back to back meet the same moment, so that the logarithm of a pair's ratio has an sd of
 * `pairedSd`. Drift is shared, stalls are not.
 */
export function drawPairs(n: number, arms: Record<'base' | 'candidate', ArmTruth>, draws: Draws): MeasuredPair[] {
  const noise = { ttft: drawShared(n, fieldNoise, draws), tpot: drawShared(n, fieldNoise, draws) };
  const costs = { base: promptCosts(n, arms.base.build), candidate: promptCosts(n, arms.candidate.build) };
  return noise.ttft.reduce((pairs: MeasuredPair[], ttft, index) => {
    const shared = { ttft, tpot: noise.tpot[index] as number };
    const side = (arm: 'base' | 'candidate') => drawArm(costs[arm][index] as PromptCost, arms[arm], shared, draws);
    pairs.push({ base: side('base'), candidate: side('candidate') });
    return pairs;
  }, []);
}

const PAIRED_SD = 0.12;

/** Drift, and the part of the request's own noise that both arms meet. */
function drawShared(n: number, noise: Noise, draws: Draws): Float64Array {
  const shared = Math.sqrt(noise.requestSd ** 2 - PAIRED_SD ** 2 / 2);
  return drawDrift(n, noise, draws).map((drift) => drift + shared * draws.normal());
}

function drawArm(
  cost: PromptCost,
  { build, instance }: ArmTruth,
  shared: { ttft: number; tpot: number },
  draws: Draws,
): RequestFigures {
  const own = (): number => instance + (PAIRED_SD / Math.SQRT2) * draws.normal() + drawSpike(fieldNoise, draws);
  const ttft = cost.ttftMs * Math.exp(shared.ttft + own());
  const tpot = cost.tpotMs * Math.exp(shared.tpot + own());
  return draws.uniform() < build.errorRatio ? failedFigures : figuresOf(ttft, tpot);
}

const failedFigures: RequestFigures = {
  failed: true,
  ttft: Number.POSITIVE_INFINITY,
  tpot: Number.POSITIVE_INFINITY,
  itl: Number.POSITIVE_INFINITY,
  e2e: Number.POSITIVE_INFINITY,
};

function figuresOf(ttft: number, tpot: number): RequestFigures {
  return { failed: false, ttft, tpot, itl: tpot, e2e: ttft + (OUTPUT_TOKENS - 1) * tpot };
}

/**
 * What two requests with one prompt share in turns, beside the prompt's cost. `prompt`: half of the request's own noise, as in pairs, so that `PAIRED_SD` is left between
 * them and the drift comes on top. `nothing`: all of its noise is the moment's, and the moment is another; 17 % are left.
 */
export type SharedInTurns = 'prompt' | 'nothing';

interface TurnPlan {
  couples: number;
  requests: number;
  shared: SharedInTurns;
}

/** `couples` turns of each arm, A B B A, the same prompts in both turns of a couple; the drift runs on through all of them. */
export function drawTurns(plan: TurnPlan, arms: Record<'base' | 'candidate', ArmTruth>, draws: Draws): MeasuredTurn[] {
  const each = concurrency + plan.requests;
  const prompts = plan.couples * each;
  const noise = { ttft: drawTurnNoise(plan, draws), tpot: drawTurnNoise(plan, draws) };
  const costs = { base: promptCosts(prompts, arms.base.build), candidate: promptCosts(prompts, arms.candidate.build) };
  const startsWithBase = draws.uniform() < 0.5;
  return Array.from({ length: 2 * plan.couples }, (_, turn) => {
    const isFirst = turn % 4 === 0 || turn % 4 === 3;
    const arm = isFirst === startsWithBase ? 'base' : 'candidate';
    const requests = Array.from({ length: each }, (__, nth) => {
      const at = turn * each + nth;
      const prompt = Math.floor(turn / 2) * each + nth;
      const shared = { ttft: noise.ttft[at] as number, tpot: noise.tpot[at] as number };
      return { ...drawArm(costs[arm][prompt] as PromptCost, arms[arm], shared, draws), promptId: `${prompt}` };
    });
    return { arm, requests: requests.slice(concurrency), outputTokensPerSec: throughputOfTurn(requests) };
  });
}

/** Of every request in the order of sending: the drift, and the half of its own noise that `shared` says what it belongs to. */
function drawTurnNoise({ couples, requests, shared }: TurnPlan, draws: Draws): Float64Array {
  const each = concurrency + requests;
  const half = (): number => (PAIRED_SD / Math.SQRT2) * draws.normal();
  const ofPrompt = Float64Array.from({ length: couples * each }, half);
  return drawDrift(2 * couples * each, fieldNoise, draws).map((drift, at) => {
    const couple = Math.floor(at / (2 * each));
    return drift + (shared === 'prompt' ? (ofPrompt[couple * each + (at % each)] as number) : half());
  });
}

function throughputOfTurn(requests: readonly RequestFigures[]): number | undefined {
  const loop = runClosedLoop(requests.map(asLoopRequest), concurrency);
  return throughputOf(loop, 1).value;
}

/** A failed request gives up as soon as the median prompt's first token is due. */
function asLoopRequest({ failed, ttft, tpot }: RequestFigures): LoopRequest {
  return failed ? { failed, ttftMs: 300, tpotMs: 1 } : { failed, ttftMs: ttft as number, tpotMs: tpot as number };
}

/** One arm as a run of its own. The judgement takes its items and its way of counting tokens from it; load figures it takes from pairs and turns. */
export function drawArmRun(kinds: Float64Array, draws: Draws): Measurement {
  const plan = { ...defaultPlan, noise: fieldNoise };
  const requests = promptCosts(concurrency + plan.requests, sameBuild).map((cost) => ({ ...cost, failed: false }));
  return measureRequests(requests, plan, { items: drawItems(shippedItems, kinds, draws), age: 0 });
}
