/**
 * The scheduling of an inference server as a pure state machine: a waiting queue, a running batch that changes at every
 * step (continuous batching), prefill, decode and a prefix cache. It knows no clock: it says how long a step takes, and
 * whoever drives it lets that time pass.
 *
 * A step costs `stepMs + decodeMsPerSequence × running + prefillMsPerToken × prompt tokens taken in`, times the noise.
 */
import type { StepNoise } from './noise.ts';
import { PrefixCache } from './prefix-cache.ts';
import type { Profile } from './profile.ts';
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

/** One token of one sequence, at the end of a step. */
export interface Emission {
  id: number;
  /** Position in the answer, from 0. */
  index: number;
  isLast: boolean;
  /** Sequences that ran in this step. */
  batch: number;
}

interface RunningSequence {
  sequence: Sequence;
  prefillLeftTokens: number;
  emittedTokens: number;
}

export class Engine {
  readonly #costs: Profile['engine'];
  readonly #blockTokens: number;
  readonly #cache: PrefixCache;
  readonly #noise: StepNoise;
  #waiting: Sequence[] = [];
  #running: RunningSequence[] = [];
  #batch = 0;
  #steps = 0;
  #queriedTokens = 0;
  #cachedTokens = 0;

  constructor(profile: Pick<Profile, 'engine' | 'prefixCache'>, noise: StepNoise) {
    this.#costs = profile.engine;
    this.#blockTokens = profile.prefixCache.blockTokens;
    this.#cache = new PrefixCache(profile.prefixCache.capacityBlocks);
    this.#noise = noise;
  }

  /** `queriedTokens`: prompt tokens of all that were admitted; `cachedTokens`: those of them that the prefix cache held. */
  get load(): {
    waiting: number;
    running: number;
    steps: number;
    cachedBlocks: number;
    queriedTokens: number;
    cachedTokens: number;
  } {
    return {
      waiting: this.#waiting.length,
      running: this.#running.length,
      steps: this.#steps,
      cachedBlocks: this.#cache.size,
      queriedTokens: this.#queriedTokens,
      cachedTokens: this.#cachedTokens,
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
    const costMs = stepMs + decodeMsPerSequence * this.#batch + prefillMsPerToken * this.#takePrefillTokens();
    return { durationMs: costMs * this.#noise(), admitted };
  }

  /** Ends the step: every sequence whose prompt is taken in emits one token, and finished ones leave the batch. */
  finishStep(): Emission[] {
    const emissions: Emission[] = [];
    for (const running of this.#running) {
      if (running.prefillLeftTokens > 0) continue;
      const { id, prompt, outputTokens } = running.sequence;
      if (running.emittedTokens === 0) this.#cache.store(prompt.blocks);
      const index = running.emittedTokens++;
      emissions.push({ id, index, isLast: running.emittedTokens === outputTokens, batch: this.#batch });
    }
    this.#running = this.#running.filter(({ emittedTokens, sequence }) => emittedTokens < sequence.outputTokens);
    return emissions;
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
      this.#running.push({ sequence, prefillLeftTokens: tokens - cachedTokens, emittedTokens: 0 });
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
