/** Which word opens a prompt under `cache: bust`: a fresh one, or the one that its group or its conversation has. */
import type { WorkloadConfig } from '../model/config.ts';
import type { Prompt } from '../model/traffic.ts';

/** How many groups of prompts share a nonce in each round; 0 where every prompt, or conversation, has its own. */
export function countNonceGroups(prompts: readonly Prompt[], { cache }: Pick<WorkloadConfig, 'cache'>): number {
  return cache === 'bust' ? new Set(prompts.flatMap(({ prefixGroup }) => prefixGroup ?? [])).size : 0;
}

export class Nonces {
  readonly #fresh: (shared?: string) => string;
  #renewals = 0;
  readonly #ofGroup = new Map<string, string>();
  readonly #ofConversation = new Map<number, string>();

  /** `fresh` gets a name where several prompts share the word: the same in all parts of one plan. */
  constructor(fresh: (shared?: string) => string) {
    this.#fresh = fresh;
  }

  /** Another attempt or stage sends the same prompts again: with the nonces of the one before, a cache would hold all of them. */
  renew(): void {
    this.#renewals++;
    this.#ofGroup.clear();
    this.#ofConversation.clear();
  }

  /** One a request; where prompts share their beginning one a group, until the prompts come round again: it is cold once, and shared from then on. */
  ofPrompt({ prefixGroup }: Prompt, round: number): string {
    if (prefixGroup === undefined) return this.#fresh();
    const key = `${prefixGroup}/${round}`;
    const word = this.#ofGroup.get(key) ?? this.#fresh(`${this.#renewals}/${key}`);
    this.#ofGroup.set(key, word);
    return word;
  }

  /** That of a conversation that begins now. `place` is its own in the plan. */
  ofConversation(prompt: Prompt, { place, round }: { place: number; round: number }): string {
    const word = this.ofPrompt(prompt, round);
    this.#ofConversation.set(place, word);
    return word;
  }

  /** That of a conversation that goes on: what its turns share may be cached. */
  again(place: number): string {
    const word = this.#ofConversation.get(place);
    if (word === undefined) throw new Error('Internal error: a conversation goes on that never began');
    return word;
  }
}
