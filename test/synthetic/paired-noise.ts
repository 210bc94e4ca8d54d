/**
 * Two endpoints side by side whose truth is known, with the noise that the statistics are calibrated on: drift that both share (AR(1), sd 5 %, a
 * correlation of 30 requests), spikes (3 % of requests × Exp(0.8)), request sd 25 % of which the prompt explains all but a paired residual of 12 %.
 */
import { QUALITY_STAGE } from '../../src/metrics.ts';
import type { MeasuredPair, MeasuredTurn, PairedEvidence, RequestFigures } from '../../src/model/paired.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { measurement, share } from './build-measurement.ts';
import { drawNormal } from './noise.ts';

const DRIFT_SD = 0.05;
const DRIFT_REQUESTS = 30;
const SPIKE_CHANCE = 0.03;
const SPIKE_MEAN = 0.8;
const REQUEST_SD = 0.25;
/** Standard deviation of the logarithm of a pair's ratio. */
const PAIRED_SD = 0.12;

export interface PairedTruth {
  seed: number;
  pairs: number;
  /** Turns of each arm for the throughput gate; 0: none. */
  turns?: number;
  /** Candidate / base: of the first token, of every later one. 1.1 is 10 % slower. */
  ttft?: number;
  tpot?: number;
  /** Share of the slowest prompts that alone are slower; 1: all. */
  slowest?: number;
  /** Two instances differ by this, standard deviation on the log scale, in both metrics. */
  instanceSd?: number;
  /** What the judgement assumes of it. */
  assumedInstanceSd?: number;
  /** Chance that a request fails, by arm. */
  failing?: { base: number; candidate: number };
  /** Quality items, and how many percent flip by chance each way. */
  items?: number;
}

export function simulatePaired(truth: PairedTruth): PairedEvidence {
  const random = seededRandom(truth.seed);
  const draw = drift(random);
  const { ttft = 1, tpot = 1, slowest = 1 } = truth;
  const instance = (truth.instanceSd ?? 0) * drawNormal(random);
  const shift = { ttft: Math.log(ttft) + instance, tpot: Math.log(tpot) + instance };
  const prompts = Array.from({ length: truth.pairs }, () => promptSd() * drawNormal(random));
  const line = prompts.toSorted((a, b) => b - a)[Math.ceil(slowest * prompts.length) - 1] ?? 0;
  const pairs = prompts.map((prompt): MeasuredPair => {
    const common = { drift: draw(), prompt };
    const slower = prompt >= line ? shift : { ttft: instance, tpot: instance };
    return {
      base: request(random, { ...common, shift: { ttft: 0, tpot: 0 }, failing: truth.failing?.base }),
      candidate: request(random, { ...common, shift: slower, failing: truth.failing?.candidate }),
    };
  });
  const turns = simulateTurns(random, { turns: truth.turns ?? 0, slowdown: shift.tpot, draw });
  return evidenceOf({ pairs, turns, truth, random });
}

/** Runs by turns of ten requests, the same prompts in both turns of a couple; the drift runs on through the turns. */
export function simulateTurnsOf(truth: PairedTruth & { requests: number }): PairedEvidence {
  const random = seededRandom(truth.seed);
  const draw = drift(random);
  const slower = Math.log(truth.ttft ?? 1);
  const turns: MeasuredTurn[] = [];
  for (let couple = 0; couple < (truth.turns ?? 0); couple++) {
    const prompts = Array.from({ length: truth.requests }, () => promptSd() * drawNormal(random));
    for (const arm of couple % 2 === 0 ? (['base', 'candidate'] as const) : (['candidate', 'base'] as const)) {
      const by = arm === 'base' ? 0 : slower;
      const requests = prompts.map((prompt, index) => ({
        ...request(random, { prompt, drift: draw(), shift: { ttft: by, tpot: by }, failing: truth.failing?.[arm] }),
        promptId: `${index}`,
      }));
      turns.push({ arm, requests, outputTokensPerSec: 600 * Math.exp(-by + 0.02 * drawNormal(random)) });
    }
  }
  return { ...evidenceOf({ pairs: [], turns, truth, random }), form: 'turns' };
}

function evidenceOf(of: {
  pairs: MeasuredPair[];
  turns: MeasuredTurn[];
  truth: PairedTruth;
  random: Random;
}): PairedEvidence {
  const { pairs, turns, truth, random } = of;
  const items = truth.items ?? 0;
  const asked = Array.from({ length: items }, () => random() < 0.9);
  const arm = () => {
    const now = asked.map((right) => (random() < 0.06 ? !right : right));
    const made = measurement({}, { items: new Map(now.map((pass, item) => [`0/${item}`, { pass, slices: {} }])) });
    if (items > 0) made.stages[QUALITY_STAGE] = { accuracy: share(now.filter(Boolean).length, items) };
    return made;
  };
  return {
    form: 'pairs',
    instanceSd: truth.assumedInstanceSd ?? 0.015,
    stages: { steady: { pairs, turns } },
    base: arm(),
    candidate: arm(),
  };
}

function simulateTurns(
  random: Random,
  { turns, slowdown, draw }: { turns: number; slowdown: number; draw: () => number },
): MeasuredTurn[] {
  return Array.from({ length: 2 * turns }, (_, turn): MeasuredTurn => {
    // A B B A …: each couple of turns begins with the other arm.
    const arm = turn % 4 === 0 || turn % 4 === 3 ? 'base' : 'candidate';
    const rate = 600 * Math.exp((arm === 'base' ? 0 : -slowdown) + draw() * 0.4 + 0.015 * drawNormal(random));
    return { arm, requests: [], outputTokensPerSec: rate, requestsPerSec: rate / 128 };
  });
}

function request(
  random: Random,
  of: { drift: number; prompt: number; shift: { ttft: number; tpot: number }; failing: number | undefined },
): RequestFigures {
  const noise = (): number => (PAIRED_SD / Math.SQRT2) * drawNormal(random) + spike(random);
  const ttft = 200 * Math.exp(of.drift + of.prompt + noise() + of.shift.ttft);
  const tpot = 12 * Math.exp(of.drift + of.prompt + noise() + of.shift.tpot);
  if (random() < (of.failing ?? 0))
    return { failed: true, ttft: Infinity, tpot: Infinity, itl: Infinity, e2e: Infinity };
  return { failed: false, ttft, tpot, itl: tpot, e2e: ttft + 127 * tpot };
}

/** The part of a request's scatter that both arms share. */
function promptSd(): number {
  return Math.sqrt(REQUEST_SD ** 2 - PAIRED_SD ** 2 / 2);
}

function spike(random: Random): number {
  return random() < SPIKE_CHANCE ? -SPIKE_MEAN * Math.log(1 - random()) : 0;
}

function drift(random: Random): () => number {
  const stay = Math.exp(-1 / DRIFT_REQUESTS);
  let now = DRIFT_SD * drawNormal(random);
  return () => {
    now = stay * now + DRIFT_SD * Math.sqrt(1 - stay * stay) * drawNormal(random);
    return now;
  };
}
