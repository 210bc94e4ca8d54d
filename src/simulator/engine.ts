/**
 * The scheduling of an inference server as a pure state machine: a waiting queue, a running batch that changes at every
 * step (continuous batching), prefill, decode and a prefix cache. It knows no clock: it says how long a step takes, and
 * whoever drives it lets that time pass.
 *
 * A step costs `stepMs + decodeMsPerSequence × running + prefillMsPerToken × prompt tokens taken in`, times the noise. With speculative
 * decoding each sequence past its prompt has `draftTokens` more tokens checked, each at the price of a sequence, and the draft model
 * costs `draftMs` a token: what it gains is gone where the batch is large. Proposed tokens are accepted up to the first that is not, each
 * with the same chance (Leviathan, Kalman and Matias 2023, section 3.1).
 */
import type { StepNoise } from './noise.ts';
import { PrefixCache } from './prefix-cache.ts';
import type { Profile } from './profile.ts';
import { hashToUnit } from './seeded.ts';
import type { TokenizedPrompt } from './tokenizer.ts';

export interface Sequence {
  id: number;
  prompt: TokenizedPrompt;
  /** Tokens to emit; at least 1. */
  outputTokens: number;
}

/** A sequence that left the queue at the start of this step. */
export interface Admission {
  id: number;
  cachedTokens: number;
}

export interface Step {
  durationMs: number;
  admitted: Admission[];
}

/** What a step brought one sequence: a token, with speculative decoding perhaps several. */
export interface Emission {
  id: number;
  /** Position of the first in the answer, from 0. */
  index: number;
  tokens: number;
  isLast: boolean;
  /** Sequences that ran in this step. */
  batch: number;
}

interface RunningSequence {
  sequence: Sequence;
  /** In the order of leaving the queue, from 0. */
  place: number;
  prefillLeftTokens: number;
  emittedTokens: number;
}

/** What an engine is doing, and what it did since its start. */
export interface EngineLoad {
  waiting: number;
  running: number;
  steps: number;
  cachedBlocks: number;
  /** Prompt tokens of all that were admitted, and those of them that the prefix cache held. */
  queriedTokens: number;
  cachedTokens: number;
  /** Speculative decoding: rows of proposed tokens, the tokens in them, and those that were accepted. */
  drafts: number;
  draftTokens: number;
  acceptedTokens: number;
}

type EngineProfile = Pick<Profile, 'engine' | 'prefixCache' | 'speculation' | 'quantisation' | 'coldStart'>;

export class Engine {
  readonly #costs: Profile['engine'];
  readonly #speculation: Profile['speculation'];
  readonly #coldStart: Profile['coldStart'];
  readonly #seed: number;
  readonly #blockTokens: number;
  readonly #cache: PrefixCache;
  readonly #noise: StepNoise;
  #waiting: Sequence[] = [];
  #running: RunningSequence[] = [];
  #batch = 0;
  #steps = 0;
  #admitted = 0;
  #queriedTokens = 0;
  #cachedTokens = 0;
  #drafts = 0;
  #draftTokens = 0;
  #acceptedTokens = 0;

  /** `seed` decides which proposed tokens are accepted. */
  constructor(profile: EngineProfile, noise: StepNoise, seed = 1) {
    this.#costs = quantisedCosts(profile);
    this.#speculation = profile.speculation;
    this.#coldStart = profile.coldStart;
    this.#seed = seed;
    this.#blockTokens = profile.prefixCache.blockTokens;
    this.#cache = new PrefixCache(profile.prefixCache.capacityBlocks);
    this.#noise = noise;
  }

  get load(): EngineLoad {
    return {
      waiting: this.#waiting.length,
      running: this.#running.length,
      steps: this.#steps,
      cachedBlocks: this.#cache.size,
      queriedTokens: this.#queriedTokens,
      cachedTokens: this.#cachedTokens,
      drafts: this.#drafts,
      draftTokens: this.#draftTokens,
      acceptedTokens: this.#acceptedTokens,
    };
  }

  /** Puts a sequence at the end of the queue. */
  submit(sequence: Sequence): void {
    this.#waiting.push(sequence);
  }

  /** Takes a sequence out, waiting or running; its slot is free from the next step on. A step under way keeps its length. */
  cancel(id: number): void {
    this.#waiting = this.#waiting.filter((sequence) => sequence.id !== id);
    this.#running = this.#running.filter(({ sequence }) => sequence.id !== id);
  }

  /** Fills the batch from the queue and plans one step; `undefined` when there is nothing to do. */
  startStep(): Step | undefined {
    const admitted = this.#admit();
    if (this.#running.length === 0) return undefined;
    this.#batch = this.#running.length;
    this.#steps++;
    const { stepMs, decodeMsPerSequence, prefillMsPerToken } = this.#costs;
    const { draftTokens, draftMs } = this.#speculation;
    const rows = draftTokens === 0 ? [] : this.#running.map((running) => this.#countProposed(running));
    const proposed = rows.reduce((sum, tokens) => sum + tokens, 0);
    const costMs =
      stepMs +
      decodeMsPerSequence * (this.#batch + proposed) +
      draftMs * rows.reduce((most, tokens) => Math.max(most, tokens), 0) +
      prefillMsPerToken * this.#takePrefillTokens();
    const { slowRequests, slowScale } = this.#coldStart;
    const isSlow = slowRequests > 0 && this.#running.some(({ place }) => place < slowRequests);
    return { durationMs: costMs * (isSlow ? slowScale : 1) * this.#noise(), admitted };
  }

  /** Ends the step: every sequence whose prompt is taken in emits a token or several, and finished ones leave the batch. */
  finishStep(): Emission[] {
    const emissions: Emission[] = [];
    for (const running of this.#running) {
      if (running.prefillLeftTokens > 0) continue;
      const { id, prompt, outputTokens } = running.sequence;
      const index = running.emittedTokens;
      const tokens = 1 + this.#acceptProposed(running);
      if (index === 0) this.#cache.store(prompt.blocks);
      running.emittedTokens += tokens;
      const isLast = running.emittedTokens === outputTokens;
      emissions.push({ id, index, tokens, isLast, batch: this.#batch });
    }
    this.#running = this.#running.filter(({ emittedTokens, sequence }) => emittedTokens < sequence.outputTokens);
    return emissions;
  }

  /** Proposals begin with the second token, and none goes beyond the answer's end. */
  #countProposed({ emittedTokens, sequence }: RunningSequence): number {
    if (emittedTokens === 0) return 0;
    return Math.min(this.#speculation.draftTokens, sequence.outputTokens - emittedTokens - 1);
  }

  #acceptProposed(running: RunningSequence): number {
    const proposed = this.#countProposed(running);
    if (proposed === 0) return 0;
    const { acceptanceRatio } = this.#speculation;
    let accepted = 0;
    const isAccepted = (place: number): boolean =>
      hashToUnit(this.#seed, 'draft', running.sequence.id, place) < acceptanceRatio;
    while (accepted < proposed && isAccepted(running.emittedTokens + accepted)) accepted++;
    this.#drafts++;
    this.#draftTokens += proposed;
    this.#acceptedTokens += accepted;
    return accepted;
  }

  #admit(): Admission[] {
    const free = this.#costs.maxBatch - this.#running.length;
    return this.#waiting.splice(0, free).map((sequence) => {
      const { tokens, blocks } = sequence.prompt;
      // The last token is always computed: its output is what the first answer token is drawn from.
      const usable = blocks.slice(0, Math.floor((tokens - 1) / this.#blockTokens));
      const cachedTokens = this.#cache.matchPrefix(usable) * this.#blockTokens;
      this.#queriedTokens += tokens;
      this.#cachedTokens += cachedTokens;
      this.#running.push({
        ...{ sequence, place: this.#admitted++, emittedTokens: 0 },
        prefillLeftTokens: tokens - cachedTokens,
      });
      return { id: sequence.id, cachedTokens };
    });
  }

  /** Oldest first, up to the limit of a chunk. Returns how many tokens this step takes in. */
  #takePrefillTokens(): number {
    const limit = this.#costs.chunkedPrefillTokens ?? Number.POSITIVE_INFINITY;
    let taken = 0;
    for (const running of this.#running) {
      const share = Math.min(running.prefillLeftTokens, limit - taken);
      running.prefillLeftTokens -= share;
      taken += share;
    }
    return taken;
  }
}

function quantisedCosts({ engine, quantisation }: EngineProfile): Profile['engine'] {
  const { decodeCostRatio, prefillCostRatio } = quantisation;
  return {
    ...engine,
    stepMs: engine.stepMs * decodeCostRatio,
    decodeMsPerSequence: engine.decodeMsPerSequence * decodeCostRatio,
    prefillMsPerToken: engine.prefillMsPerToken * prefillCostRatio,
  };
}
