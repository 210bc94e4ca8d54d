/** Which word opens a prompt under `cache: bust`: a fresh one, or the one that its group or its conversation has. */
import type { Prompt } from '../model/traffic.ts';

export class Nonces {
  readonly #fresh: () => string;
  readonly #ofGroup = new Map<number, string>();
  readonly #ofConversation = new Map<number, string>();

  constructor(fresh: () => string) {
    this.#fresh = fresh;
  }

  /** One a request; one a group and plan where prompts share their beginning: it is cold when the load starts, and shared from then on. */
  ofPrompt({ prefixGroup }: Prompt): string {
    if (prefixGroup === undefined) return this.#fresh();
    const word = this.#ofGroup.get(prefixGroup) ?? this.#fresh();
    this.#ofGroup.set(prefixGroup, word);
    return word;
  }

  /** That of a conversation that begins now; begun once more, in a later stage or attempt, it has another. `place` is its own in the plan. */
  ofConversation(prompt: Prompt, place: number): string {
    const word = this.ofPrompt(prompt);
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
