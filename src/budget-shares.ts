/** Shares the time of a run out among what is measured, so that an early part that is slow does not use up the time of a later one. */

export class BudgetShares {
  readonly #endMs: number;
  readonly #now: () => number;
  /** What is still to be measured, and about how long it is. */
  readonly #open: Map<string, number>;

  /** `parts`: about how long each is, in any unit. `endMs` is on the clock of `now`. */
  constructor(options: { parts: ReadonlyMap<string, number>; endMs: number; now: () => number }) {
    this.#endMs = options.endMs;
    this.#now = options.now;
    this.#open = new Map(options.parts);
  }

  /** How long the part may take from now on: its share of the time that is left. A part that is measured again shares with what is to come. */
  take(part: string, weight: number): number {
    this.#open.delete(part);
    const rest = [...this.#open.values()].reduce((sum, open) => sum + open, 0);
    const leftMs = Math.max(0, this.#endMs - this.#now());
    return weight + rest > 0 ? (leftMs * weight) / (weight + rest) : leftMs;
  }
}
