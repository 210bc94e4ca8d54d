/** inference-perf, the Kubernetes project's: worker processes, asyncio and aiohttp. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offline, type Peer, type PeerWork, requestIdOfAnswer } from './peer.ts';

/** Only what is read here. Instants and lengths are in seconds. */
interface ExportedRequest {
  info: { response_metrics?: { response_chunks?: string[] } | null };
  computed_metrics?: { time_to_first_token?: number | null } | null;
  error: unknown;
}

/** What it is given as `config.yml`; JSON is YAML too. The prompts that it makes up itself go to text completions only, or are its `mock`. */
function configOf(of: PeerWork) {
  return {
    api: { type: 'chat', streaming: true },
    data: { type: 'mock' },
    load: { type: 'concurrent', stages: [{ num_requests: of.requests, concurrency_level: of.streams }], interval: 1 },
    server: { type: 'vllm', model_name: of.model, base_url: of.url, ignore_eos: true },
    tokenizer: { pretrained_model_name_or_path: of.tokenizer },
    report: {
      request_lifecycle: {
        per_request: of.wantsRequests,
        use_server_output_tokens: true,
        per_request_fields: {
          request: false,
          response: false,
          info: true,
          response_chunks: true,
          computed_metrics: true,
        },
      },
    },
    storage: { local_storage: { path: join(of.folder, 'reports') } },
  };
}

export const inferencePerf: Peer = {
  name: 'inference-perf',
  requirements: 'inference-perf.txt',
  minPython: [3, 12],
  prepare: (work) => {
    const file = join(work.folder, 'config.yml');
    const config = JSON.stringify(configOf(work));
    writeFileSync(file, config);
    return { program: 'inference-perf', words: ['-c', file], env: offline, config };
  },
  readRequests: (folder) => {
    const text = readFileSync(join(folder, 'reports', 'per_request_lifecycle_metrics.json'), 'utf8');
    return (JSON.parse(text) as ExportedRequest[]).flatMap(({ info, computed_metrics: computed, error }) => {
      const chunk = info.response_metrics?.response_chunks?.[0];
      const ttftSec = computed?.time_to_first_token;
      if (error || chunk === undefined || typeof ttftSec !== 'number') return [];
      return [{ requestId: requestIdOfAnswer((JSON.parse(chunk) as { id: string }).id), ttftMs: ttftSec * 1000 }];
    });
  },
};
