/** What of the samples of a stage its last records need. */
import type { HealthRecord, SampleRecord, StageRecord } from '../model/run-file.ts';
import { quantileSorted } from '../stats/quantile.ts';

/** A few numbers of each sample: a run of many requests keeps no second copy of them. */
export class StageLedger {
  readonly #waitsMs: number[] = [];
  #firstSteadyMs = Number.POSITIVE_INFINITY;
  #resent = 0;

  add({ phase, plannedMs, sentMs, resent }: SampleRecord): void {
    if (resent) this.#resent++;
    if (phase !== 'steady') return;
    this.#firstSteadyMs = Math.min(this.#firstSteadyMs, sentMs ?? plannedMs);
    if (sentMs !== undefined) this.#waitsMs.push(sentMs - plannedMs);
  }

  /** What the requests themselves tell of the load generator. */
  health(): Pick<HealthRecord, 'queueClientP99Ms' | 'resentRequests'> {
    const sorted = Float64Array.from(this.#waitsMs).sort();
    return { queueClientP99Ms: quantileSorted(sorted, 0.99) ?? 0, resentRequests: this.#resent };
  }

  /** From the first request sent at full level to the moment when a slot first had nothing left to send. */
  window(firstIdleMs: number): StageRecord['window'] {
    const startMs = this.#firstSteadyMs;
    return startMs < firstIdleMs ? { startMs, endMs: firstIdleMs } : undefined;
  }
}
