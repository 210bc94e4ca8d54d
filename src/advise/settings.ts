/** What a knob is called by the servers that have it. Names as of vLLM 0.13, SGLang 0.5, llama.cpp b9000, TGI 3.3, Ollama 0.12. */
import type { Run } from '../model/run-file.ts';

export const serverNames = ['vllm', 'sglang', 'llama.cpp', 'tgi', 'ollama', 'hosted'] as const;
/** `hosted`: an interface whose server is not ours to set; its requests are. */
export type ServerName = (typeof serverNames)[number];

const ownProtocols: Record<string, ServerName> = {
  'ollama-chat': 'ollama',
  'tgi-generate': 'tgi',
  'azure-openai': 'hosted',
  gemini: 'hosted',
};

/** The server by what it says of itself, by its metrics, or by a protocol that only it speaks; undefined where nothing tells. */
export function findServer({ header, server = [] }: Pick<Run, 'header' | 'server'>): ServerName | undefined {
  const { api, server: name = '', identity = {} } = header.target;
  const told = [name, identity['served by'] ?? '', ...server.map(({ software = '' }) => software)]
    .join(' ')
    .toLowerCase();
  // Ollama first: its name holds the other's.
  const open = ['vllm', 'sglang', 'ollama', 'llama.cpp'] as const;
  return open.find((candidate) => told.includes(candidate.replace('.cpp', ''))) ?? ownProtocols[api];
}

const titles: Record<ServerName, string> = {
  vllm: 'vLLM',
  sglang: 'SGLang',
  'llama.cpp': 'llama.cpp',
  tgi: 'TGI',
  ollama: 'Ollama',
  hosted: 'a hosted API',
};

/** Knob → the setting of each server that has it. */
const knobs = {
  slots: {
    vllm: '--max-num-seqs',
    sglang: '--max-running-requests',
    'llama.cpp': '--parallel (with --ctx-size raised by as much)',
    tgi: '--max-concurrent-requests and --max-batch-total-tokens',
    ollama: 'OLLAMA_NUM_PARALLEL',
    hosted: 'a higher rate limit or provisioned throughput',
  },
  kvMemory: {
    vllm: '--gpu-memory-utilization',
    sglang: '--mem-fraction-static',
    'llama.cpp': '--ctx-size',
    tgi: '--cuda-memory-fraction',
  },
  kvPrecision: {
    vllm: '--kv-cache-dtype fp8',
    sglang: '--kv-cache-dtype fp8_e5m2',
    'llama.cpp': '--cache-type-k q8_0 and --cache-type-v q8_0',
    tgi: '--kv-cache-dtype fp8_e5m2',
    ollama: 'OLLAMA_KV_CACHE_TYPE=q8_0 (with OLLAMA_FLASH_ATTENTION=1)',
  },
  contextLimit: {
    vllm: '--max-model-len',
    sglang: '--context-length',
    'llama.cpp': '--ctx-size',
    tgi: '--max-total-tokens',
    ollama: 'OLLAMA_CONTEXT_LENGTH',
  },
  replicas: {
    vllm: '--data-parallel-size, or more servers behind a balancer',
    sglang: '--dp-size, or more servers behind its router',
    'llama.cpp': 'more llama-server processes behind a balancer',
    tgi: 'more servers behind a balancer',
    ollama: 'more servers behind a balancer',
    hosted: 'a higher rate limit, or a second deployment',
  },
  admission: {
    vllm: 'a limit of requests under way at the gateway',
    sglang: '--max-queued-requests',
    'llama.cpp': 'a limit of requests under way at the gateway',
    tgi: '--max-concurrent-requests',
    ollama: 'OLLAMA_MAX_QUEUE',
    hosted: 'a limit of requests under way in the client',
  },
  tensorParallel: {
    vllm: '--tensor-parallel-size',
    sglang: '--tp-size',
    'llama.cpp': '--split-mode row and --tensor-split',
    tgi: '--num-shard',
  },
  prefillChunk: {
    vllm: '--max-num-batched-tokens',
    sglang: '--chunked-prefill-size',
    'llama.cpp': '--batch-size and --ubatch-size',
    tgi: '--max-batch-prefill-tokens',
  },
  prefixCache: {
    vllm: '--enable-prefix-caching',
    sglang: 'radix cache (take --disable-radix-cache away)',
    'llama.cpp': '--cache-reuse and the request field cache_prompt',
    tgi: 'PREFIX_CACHING=1',
    hosted: "the provider's prompt caching: the shared part first, the varying part last",
  },
  cacheCapacity: {
    vllm: '--gpu-memory-utilization, --kv-cache-dtype fp8',
    sglang: '--mem-fraction-static',
    'llama.cpp': '--cache-ram, --ctx-size',
    tgi: '--cuda-memory-fraction',
    hosted: 'a longer lifetime of cached prompts, where the provider has it',
  },
  prefillSpeed: {
    vllm: '--tensor-parallel-size, --attention-backend (before 0.13 VLLM_ATTENTION_BACKEND, which newer ones ignore)',
    sglang: '--tp-size, --attention-backend',
    'llama.cpp': '--flash-attn, --ubatch-size, --n-gpu-layers',
    tgi: '--num-shard',
    ollama: 'OLLAMA_FLASH_ATTENTION=1, num_batch',
    hosted: 'a smaller or faster model of the same family',
  },
  contextWindow: {
    vllm: '--max-model-len',
    sglang: '--context-length',
    'llama.cpp': '--ctx-size (shared out among the --parallel slots)',
    tgi: '--max-input-tokens and --max-total-tokens',
    ollama: 'OLLAMA_CONTEXT_LENGTH, or num_ctx',
    hosted: 'a model with a larger context window',
  },
  warmUp: {
    vllm: 'VLLM_CACHE_ROOT kept between starts (compile cache), then a request of each usual length before traffic',
    sglang: 'take --skip-server-warmup away, --cuda-graph-max-bs up to the usual batch',
    'llama.cpp': 'take --no-warmup away, add --mlock',
    tgi: 'a request of each usual length before traffic',
    ollama: 'OLLAMA_KEEP_ALIVE=-1 and an empty request after each start',
    hosted: 'provisioned throughput, or a minimum of instances',
  },
  keepConnections: {
    vllm: 'VLLM_HTTP_TIMEOUT_KEEP_ALIVE (seconds)',
    sglang: 'SGLANG_TIMEOUT_KEEP_ALIVE (seconds)',
    hosted: 'one client for all requests',
  },
  quantisation: {
    vllm: '--quantization (fp8, awq, gptq)',
    sglang: '--quantization (fp8, awq, gptq)',
    'llama.cpp': 'a GGUF file of a smaller type (Q8_0, Q4_K_M)',
    tgi: '--quantize (fp8, awq, gptq, eetq)',
    ollama: 'a tag of a smaller type (q8_0, q4_K_M)',
    hosted: 'a smaller or faster model of the same family',
  },
  speculation: {
    vllm: '--speculative-config (method ngram needs no second model; eagle3 or a draft model)',
    sglang: '--speculative-algorithm (NGRAM needs no second model; EAGLE3)',
    'llama.cpp': '--model-draft and --spec-draft-n-max (older builds: --draft-max)',
    tgi: '--speculate',
    hosted: 'predicted outputs, where the provider has them',
  },
} as const satisfies Record<string, Partial<Record<ServerName, string>>>;

export type Knob = keyof typeof knobs;

/** The knob's name for the server that is known, else for every server that has it: `vLLM: --max-num-seqs; SGLang: …`. */
export function nameKnob(knob: Knob, server: ServerName | undefined): string {
  const names: Partial<Record<ServerName, string>> = knobs[knob];
  const own = server === undefined ? undefined : names[server];
  if (own !== undefined && server !== undefined) return `${titles[server]}: ${own}`;
  return serverNames
    .flatMap((name) => (names[name] === undefined ? [] : [`${titles[name]}: ${names[name]}`]))
    .join('; ');
}
