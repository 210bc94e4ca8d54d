/** `/metrics` as vLLM writes it (names of its V1 engine), from the simulator's own state. */
import type { Engine } from './engine.ts';
import type { Profile } from './profile.ts';
import type { TruthRecord } from './truth.ts';

/** vLLM's bounds, in seconds. */
const BOUNDS_SEC = [
  ...[0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80, 160, 640],
  2560,
];

/** Time from reading a request to its first token. A request counts when it has ended. */
export class TtftHistogram {
  /** By bound, not cumulative; the last is beyond all of them. */
  readonly #counts = new Array<number>(BOUNDS_SEC.length + 1).fill(0);
  #sumSec = 0;

  observe({ receivedMs, firstTokenMs }: Pick<TruthRecord, 'receivedMs' | 'firstTokenMs'>): void {
    if (firstTokenMs === undefined) return;
    const seconds = (firstTokenMs - receivedMs) / 1000;
    const place = BOUNDS_SEC.findIndex((bound) => seconds <= bound);
    const index = place === -1 ? BOUNDS_SEC.length : place;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#sumSec += seconds;
  }

  write(name: string, labels: string): string[] {
    let total = 0;
    const lines = this.#counts.map((count, index) => {
      total += count;
      return `${name}_bucket{le="${BOUNDS_SEC[index] ?? '+Inf'}",${labels}} ${total}`;
    });
    return [...lines, `${name}_sum{${labels}} ${this.#sumSec}`, `${name}_count{${labels}} ${total}`];
  }
}

/** `kv_cache_usage_perc` is how full the simulator's one cache of keys and values is; without a cache it is not there. */
export function writeMetricsPage(
  { model, prefixCache }: Pick<Profile, 'model' | 'prefixCache'>,
  { ttft, ...load }: Engine['load'] & { ttft: TtftHistogram },
): string {
  const labels = `engine="0",model_name="${model.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  const one = (name: string, type: 'gauge' | 'counter', value: number): string[] => [
    `# TYPE ${name} ${type}`,
    `${name}{${labels}} ${value}`,
  ];
  const { capacityBlocks } = prefixCache;
  const ttftName = 'vllm:time_to_first_token_seconds';
  const lines = [
    ...one('vllm:num_requests_running', 'gauge', load.running),
    ...one('vllm:num_requests_waiting', 'gauge', load.waiting),
    ...(capacityBlocks > 0 ? one('vllm:kv_cache_usage_perc', 'gauge', load.cachedBlocks / capacityBlocks) : []),
    ...one('vllm:prefix_cache_queries_total', 'counter', load.queriedTokens),
    ...one('vllm:prefix_cache_hits_total', 'counter', load.cachedTokens),
    // Its batch never outgrows its memory, so that nothing is ever put back.
    ...one('vllm:num_preemptions_total', 'counter', 0),
    `# TYPE ${ttftName} histogram`,
    ...ttft.write(ttftName, labels),
  ];
  return `${lines.join('\n')}\n`;
}
