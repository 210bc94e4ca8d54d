/**
 * Which prompt prefixes the server still holds: blocks of tokens, least recently used out first. Like vLLM's automatic
 * prefix caching, only full blocks are kept, and a block's hash covers the whole prompt up to its end.
 */
export class PrefixCache {
  /** Insertion order is recency: a block that is used again is taken out and put back at the end. */
  readonly #blocks = new Set<number>();
  readonly #capacityBlocks: number;

  /** Capacity 0 switches the cache off. */
  constructor(capacityBlocks: number) {
    this.#capacityBlocks = capacityBlocks;
  }

  get size(): number {
    return this.#blocks.size;
  }

  /** How many leading blocks are held; they count as used now. */
  matchPrefix(blocks: readonly number[]): number {
    let matched = 0;
    for (const block of blocks) {
      if (!this.#blocks.has(block)) break;
      matched++;
    }
    this.#touch(blocks.slice(0, matched));
    return matched;
  }

  /** Keeps the blocks of a prompt whose prefill is done, and drops the least recently used ones beyond the capacity. */
  store(blocks: readonly number[]): void {
    this.#touch(blocks);
    for (const block of this.#blocks) {
      if (this.#blocks.size <= this.#capacityBlocks) break;
      this.#blocks.delete(block);
    }
  }

  /** From the prompt's end to its start, so that under pressure a prefix loses its tail first and stays useful. */
  #touch(blocks: readonly number[]): void {
    for (const block of blocks.toReversed()) {
      this.#blocks.delete(block);
      this.#blocks.add(block);
    }
  }
}
