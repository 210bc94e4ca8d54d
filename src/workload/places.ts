/** Where each request of a workload stands: prompt after prompt, turn after turn, and from the beginning again. */
import type { Prompt } from '../model/traffic.ts';
import { countTurns } from './turns.ts';

interface Place {
  prompt: Prompt;
  /** From 1 on. */
  turn: number;
  /** The place of the first turn: no other conversation of the workload has it, nor this one when it comes again. */
  first: number;
  /** How often all prompts came before, from 0 on. */
  round: number;
}

export class Places {
  readonly #prompts: readonly Prompt[];
  /** Turns before the nth prompt, and after the last one all of them. */
  readonly #before: number[] = [0];

  constructor(prompts: readonly Prompt[]) {
    if (prompts.length === 0) throw new Error('Internal error: a workload without prompts');
    this.#prompts = prompts;
    for (const prompt of prompts) this.#before.push(this.#round + countTurns(prompt));
  }

  /** Turns of all prompts. */
  get #round(): number {
    return this.#before.at(-1) as number;
  }

  /** The nth request, n from 0. */
  at(place: number): Place {
    const within = place % this.#round;
    const index = this.#indexOf(within);
    const before = this.#before[index] as number;
    return {
      ...{ prompt: this.#prompts[index] as Prompt, turn: within - before + 1 },
      ...{ first: place - within + before, round: Math.floor(place / this.#round) },
    };
  }

  /** How many prompts, a last one that is cut included, the first `requests` requests are. */
  countPrompts(requests: number): number {
    if (requests === 0) return 0;
    const last = requests - 1;
    return Math.floor(last / this.#round) * this.#prompts.length + this.#indexOf(last % this.#round) + 1;
  }

  /** The place of the first request of the nth prompt, n from 0 and on over all rounds: the inverse of `countPrompts`. */
  startOf(nth: number): number {
    const count = this.#prompts.length;
    return Math.floor(nth / count) * this.#round + (this.#before[nth % count] as number);
  }

  /** The prompt that the nth request of a round belongs to, by halving. */
  #indexOf(within: number): number {
    let [low, high] = [0, this.#prompts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#before[middle] as number) <= within) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
