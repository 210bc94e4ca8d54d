/** AIPerf, NVIDIA's: several processes, asyncio and aiohttp. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Peer, TRUTH_EVENTS } from './peer.ts';

/** A line of `profile_export.jsonl`; only what is read here. */
interface ExportedLine {
  metadata: { x_request_id: string; benchmark_phase: string };
  metrics: { time_to_first_token?: { value: number; unit: string } };
}

export const aiperf: Peer = {
  name: 'AIPerf',
  requirements: 'aiperf.txt',
  minPython: [3, 12],
  prepare: ({ url, model, streams, requests, folder, tokenizer }) => ({
    program: 'aiperf',
    words: [
      'profile',
      ...['--model', model, '--url', url, '--endpoint-type', 'chat', '--streaming'],
      ...['--tokenizer', tokenizer, '--use-server-token-count'],
      ...['--concurrency', String(streams), '--request-count', String(requests)],
      ...['--prompt-input-tokens-mean', '32', '--prompt-output-tokens-mean', String(TRUTH_EVENTS)],
      ...['--no-server-metrics', '--no-gpu-telemetry', '--ui', 'none', '--output-artifact-dir', folder],
    ],
    // Its own offline mode takes a folder for the name of a model on the hub; the hub is put out of reach in another way.
    env: { HF_ENDPOINT: 'http://127.0.0.1:9' },
  }),
  readRequests: (folder) =>
    readFileSync(join(folder, 'profile_export.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportedLine)
      .flatMap(({ metadata, metrics: { time_to_first_token: ttft } }) => {
        if (ttft && ttft.unit !== 'ms') throw new Error(`AIPerf's TTFT is in ${ttft.unit}`);
        return ttft ? [{ requestId: metadata.x_request_id, ttftMs: ttft.value }] : [];
      }),
};
