/**
 * Which metric of which server means what. First name that a page has wins: names change from version to version. Sources, each looked at
 * when this was written:
 * vLLM: docs.vllm.ai/en/stable/usage/metrics, vllm/v1/metrics/loggers.py (its `gpu_` names are those of V0 and of V1 up to 0.9);
 * SGLang: docs.sglang.io/references/production_metrics.html, python/sglang/srt/metrics/collector.py;
 * TGI: huggingface.co/docs/text-generation-inference/reference/metrics (it has no histogram of the first token);
 * llama.cpp: tools/server/README.md, "GET /metrics" (`kv_cache_usage_ratio` was taken out in 2025);
 * Triton: triton-inference-server/server docs/user_guide/metrics.md, and for TensorRT-LLM the mapping of
 * kubernetes-sigs/gateway-api-inference-extension (`request_type`, `kv_cache_block_type`); with a vLLM backend Triton has vLLM's names;
 * DCGM: NVIDIA/dcgm-exporter etc/default-counters.csv.
 */
import type { ServerFigures, ServerSoftware } from '../model/server-figures.ts';

/** How the series of one name become one figure: those of several engines, models or devices. */
export type Fold = 'sum' | 'mean';

/** One metric's name. */
export interface Source {
  name: string;
  /** Label and value that it must have. */
  where?: readonly [label: string, value: string] | undefined;
  /** Counts by itself for every model that is loaded: without one that has the target's name it tells nothing. */
  ofModel?: true | undefined;
  /** What a value is multiplied by; 1 where absent. */
  scale?: number | undefined;
}

export type FigureName = Exclude<keyof ServerFigures, 'software'>;

/** Names of one figure, newest first. */
export type Names = Partial<Record<FigureName, readonly Source[]>>;

export const folds: Record<FigureName, Fold> = {
  running: 'sum',
  waiting: 'sum',
  kvCacheRatio: 'mean',
  prefixHits: 'sum',
  prefixQueries: 'sum',
  preemptions: 'sum',
  ttft: 'sum',
  gpuUtilisationRatio: 'mean',
  gpuMemoryBytes: 'sum',
  gpuPowerWatts: 'sum',
};

/** Histograms in seconds; the model's times are in ms. */
const SECONDS = 1000;
const PERCENT = 0.01;
const MEBIBYTES = 1024 * 1024;

export const serverNames: Record<ServerSoftware, Names> = {
  vllm: {
    running: [{ name: 'vllm:num_requests_running' }],
    waiting: [{ name: 'vllm:num_requests_waiting' }],
    kvCacheRatio: [{ name: 'vllm:kv_cache_usage_perc' }, { name: 'vllm:gpu_cache_usage_perc' }],
    prefixHits: [{ name: 'vllm:prefix_cache_hits_total' }, { name: 'vllm:gpu_prefix_cache_hits_total' }],
    prefixQueries: [{ name: 'vllm:prefix_cache_queries_total' }, { name: 'vllm:gpu_prefix_cache_queries_total' }],
    preemptions: [{ name: 'vllm:num_preemptions_total' }],
    ttft: [{ name: 'vllm:time_to_first_token_seconds', scale: SECONDS }],
  },
  sglang: {
    running: [{ name: 'sglang:num_running_reqs' }],
    waiting: [{ name: 'sglang:num_queue_reqs' }],
    kvCacheRatio: [{ name: 'sglang:token_usage' }],
    prefixHits: [{ name: 'sglang:cached_tokens_total' }],
    prefixQueries: [{ name: 'sglang:prompt_tokens_total' }],
    preemptions: [{ name: 'sglang:num_retracted_requests_total' }],
    ttft: [{ name: 'sglang:time_to_first_token_seconds', scale: SECONDS }],
  },
  tgi: {
    running: [{ name: 'tgi_batch_current_size' }],
    waiting: [{ name: 'tgi_queue_size' }],
  },
  'llama.cpp': {
    running: [{ name: 'llamacpp:requests_processing' }],
    waiting: [{ name: 'llamacpp:requests_deferred' }],
    kvCacheRatio: [{ name: 'llamacpp:kv_cache_usage_ratio' }],
  },
  triton: {
    running: [{ name: 'nv_trt_llm_request_metrics', where: ['request_type', 'scheduled'] }],
    waiting: [
      { name: 'nv_trt_llm_request_metrics', where: ['request_type', 'waiting'] },
      { name: 'nv_inference_pending_request_count', ofModel: true },
    ],
    kvCacheRatio: [{ name: 'nv_trt_llm_kv_cache_block_metrics', where: ['kv_cache_block_type', 'fraction'] }],
    ttft: [{ name: 'nv_inference_first_response_histogram_ms', ofModel: true }],
  },
};

/** Of the devices, whatever server is on them: where the page of the server has them, or the one of an exporter is what is read. */
export const deviceNames: Names = {
  gpuUtilisationRatio: [{ name: 'DCGM_FI_DEV_GPU_UTIL', scale: PERCENT }, { name: 'nv_gpu_utilization' }],
  gpuMemoryBytes: [{ name: 'DCGM_FI_DEV_FB_USED', scale: MEBIBYTES }, { name: 'nv_gpu_memory_used_bytes' }],
  gpuPowerWatts: [{ name: 'DCGM_FI_DEV_POWER_USAGE' }, { name: 'nv_gpu_power_usage' }],
};
