/** `/metrics` as vLLM writes it (names of its V1 engine), from the simulator's own state. */
import type { EngineLoad } from './engine.ts';
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

/** One engine's state, as the page tells it. */
export type EngineState = EngineLoad & { ttft: TtftHistogram };

interface Family {
  name: string;
  type: 'gauge' | 'counter';
  read: (engine: EngineState) => number;
}

/**
 * A series for each engine, as vLLM's data parallel engines have it. `kv_cache_usage_perc` is how full the prefix cache of the simulated
 * engine is; without a cache it is not there, nor is anything of speculative decoding where there is none.
 */
export function writeMetricsPage(
  { model, prefixCache, speculation }: Pick<Profile, 'model' | 'prefixCache' | 'speculation'>,
  engines: readonly EngineState[],
): string {
  const modelLabel = `model_name="${model.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  const labelled = engines.map((engine, index) => ({ engine, labels: `engine="${index}",${modelLabel}` }));
  const { capacityBlocks } = prefixCache;
  const families = [
    ...always,
    ...(capacityBlocks > 0 ? [cacheUse(capacityBlocks)] : []),
    ...(speculation.draftTokens > 0 ? ofSpeculation : []),
  ];
  const ttftName = 'vllm:time_to_first_token_seconds';
  const lines = [
    ...families.flatMap(({ name, type, read }) => [
      `# TYPE ${name} ${type}`,
      ...labelled.map(({ engine, labels }) => `${name}{${labels}} ${read(engine)}`),
    ]),
    `# TYPE ${ttftName} histogram`,
    ...labelled.flatMap(({ engine, labels }) => engine.ttft.write(ttftName, labels)),
  ];
  return `${lines.join('\n')}\n`;
}

const always: readonly Family[] = [
  { name: 'vllm:num_requests_running', type: 'gauge', read: ({ running }) => running },
  { name: 'vllm:num_requests_waiting', type: 'gauge', read: ({ waiting }) => waiting },
  { name: 'vllm:prefix_cache_queries_total', type: 'counter', read: ({ queriedTokens }) => queriedTokens },
  { name: 'vllm:prefix_cache_hits_total', type: 'counter', read: ({ cachedTokens }) => cachedTokens },
  // Its batch never outgrows its memory, so that nothing is ever put back.
  { name: 'vllm:num_preemptions_total', type: 'counter', read: () => 0 },
];

function cacheUse(capacityBlocks: number): Family {
  return {
    ...{ name: 'vllm:kv_cache_usage_perc', type: 'gauge' },
    read: ({ cachedBlocks }) => cachedBlocks / capacityBlocks,
  };
}

const ofSpeculation: readonly Family[] = [
  { name: 'vllm:spec_decode_num_drafts_total', type: 'counter', read: ({ drafts }) => drafts },
  { name: 'vllm:spec_decode_num_draft_tokens_total', type: 'counter', read: ({ draftTokens }) => draftTokens },
  {
    ...{ name: 'vllm:spec_decode_num_accepted_tokens_total', type: 'counter' },
    read: ({ acceptedTokens }) => acceptedTokens,
  },
];
