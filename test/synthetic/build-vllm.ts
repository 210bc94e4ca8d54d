/**
 * Result files as `vllm bench serve --save-result --save-detailed` writes them, of an endpoint whose truth is known: a closed loop with
 * log-normal request noise and a shift of the whole run. Field names and units are those of vllm/benchmarks/serve.py.
 */
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from './noise.ts';

export interface VllmPlan {
  seed: number;
  requests?: number;
  concurrency?: number;
  /** Median TTFT and gap, in ms. */
  ttftMs?: number;
  gapMs?: number;
  outputTokens?: number;
  runSd?: number;
  requestSd?: number;
  /** Every nth request fails; 0: none does. */
  failEvery?: number;
  /** Day of March 2026 on which it was measured. */
  day?: number;
  /** Put over the fields; `undefined` takes one out. */
  fields?: Record<string, unknown>;
}

export type VllmResult = Record<string, unknown> & { ttfts: number[]; itls: number[][]; errors: string[] };

export function buildVllm(plan: VllmPlan): VllmResult {
  const { seed, requests = 200, concurrency = 8, ttftMs = 100, gapMs = 10, outputTokens = 16, failEvery = 0 } = plan;
  const { runSd = 0.02, requestSd = 0.1, day = 1 } = plan;
  const random = seededRandom(seed);
  const shift = runSd * drawNormal(random);
  const freeAtSec = new Array<number>(concurrency).fill(0);
  const rows = Array.from({ length: requests }, (_, index) => {
    const slot = freeAtSec.indexOf(Math.min(...freeAtSec));
    const startSec = freeAtSec[slot] as number;
    const noise = (): number => Math.exp(shift + requestSd * drawNormal(random));
    const fails = failEvery > 0 && (index + 1) % failEvery === 0;
    const ttft = fails ? 0 : (ttftMs / 1000) * noise();
    const itl = fails ? [] : Array.from({ length: outputTokens - 1 }, () => (gapMs / 1000) * noise());
    const latency = fails ? 0.005 : itl.reduce((sum, gap) => sum + gap, ttft);
    freeAtSec[slot] = startSec + latency;
    return { startSec, ttft, itl, fails };
  });
  const duration = Math.max(...freeAtSec);
  const completed = rows.filter(({ fails }) => !fails).length;
  const inputLens = rows.map((_, index) => 50 + ((index * 37) % 200));
  return {
    date: `202603${String(day).padStart(2, '0')}-120000`,
    endpoint_type: 'openai-chat',
    backend: 'openai-chat',
    label: null,
    model_id: 'org/model',
    tokenizer_id: 'org/model',
    num_prompts: requests,
    request_rate: 'inf',
    burstiness: 1,
    max_concurrency: concurrency,
    duration,
    completed,
    failed: requests - completed,
    total_input_tokens: inputLens.reduce((sum, length) => sum + length, 0),
    total_output_tokens: completed * outputTokens,
    request_throughput: completed / duration,
    request_goodput: null,
    output_throughput: (completed * outputTokens) / duration,
    input_lens: inputLens,
    output_lens: rows.map(({ fails }) => (fails ? 0 : outputTokens)),
    ttfts: rows.map(({ ttft }) => ttft),
    itls: rows.map(({ itl }) => itl),
    start_times: rows.map(({ startSec }) => 5000 + startSec),
    generated_texts: rows.map(() => 'text'),
    errors: rows.map(({ fails }) => (fails ? 'Internal Server Error' : '')),
    max_concurrent_requests: concurrency,
    mean_ttft_ms: ttftMs,
    ...plan.fields,
  };
}
