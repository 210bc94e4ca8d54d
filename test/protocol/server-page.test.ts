/** Pages as the servers write them, with one or two series of everything else between. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateServerRecord } from '../../src/generated/validators.js';
import { formatRecord } from '../../src/history/run-writer.ts';
import { deviceNames, folds, type Names, type Source, serverNames } from '../../src/protocol/server-names.ts';
import { readServerPage } from '../../src/protocol/server-page.ts';

const vllm = `# HELP vllm:num_requests_running Number of requests in model execution batches.
# TYPE vllm:num_requests_running gauge
vllm:num_requests_running{engine="0",model_name="m"} 8.0
vllm:num_requests_running{engine="1",model_name="m"} 6.0
vllm:num_requests_waiting{engine="0",model_name="m"} 2.0
vllm:num_requests_waiting{engine="1",model_name="m"} 0.0
vllm:kv_cache_usage_perc{engine="0",model_name="m"} 0.5
vllm:kv_cache_usage_perc{engine="1",model_name="m"} 0.25
vllm:prefix_cache_queries_total{engine="0",model_name="m"} 4096.0
vllm:prefix_cache_queries_created{engine="0",model_name="m"} 1.7e+09
vllm:prefix_cache_hits_total{engine="0",model_name="m"} 1024.0
vllm:num_preemptions_total{engine="0",model_name="m"} 3.0
vllm:time_to_first_token_seconds_bucket{engine="0",le="0.1",model_name="m"} 10.0
vllm:time_to_first_token_seconds_bucket{engine="0",le="0.25",model_name="m"} 30.0
vllm:time_to_first_token_seconds_bucket{engine="0",le="+Inf",model_name="m"} 32.0
vllm:time_to_first_token_seconds_count{engine="0",model_name="m"} 32.0
vllm:time_to_first_token_seconds_sum{engine="0",model_name="m"} 4.5
python_gc_objects_collected_total{generation="0"} 1234.0
`;

const pages: [string, string, object][] = [
  [
    'vLLM’s, engines added up and shares averaged',
    vllm,
    {
      ...{ software: 'vllm', running: 14, waiting: 2, kvCacheRatio: 0.375 },
      ...{ prefixQueries: 4096, prefixHits: 1024, preemptions: 3 },
      ttft: {
        ...{ sumMs: 4500, count: 32 },
        buckets: [
          { atMostMs: 100, count: 10 },
          { atMostMs: 250, count: 30 },
        ],
      },
    },
  ],
  [
    'an older vLLM’s',
    'vllm:num_requests_running{model_name="m"} 1\nvllm:gpu_cache_usage_perc{model_name="m"} 0.1\nvllm:gpu_prefix_cache_hits_total 5\nvllm:gpu_prefix_cache_queries_total 9',
    { software: 'vllm', running: 1, kvCacheRatio: 0.1, prefixHits: 5, prefixQueries: 9 },
  ],
  [
    'SGLang’s, whose ranks say the same thing each and whose hits are counted by where they lay',
    `sglang:num_running_reqs{model_name="m",tp_rank="0",dp_rank="0"} 5
sglang:num_running_reqs{model_name="m",tp_rank="1",dp_rank="0"} 5
sglang:num_running_reqs{model_name="m",tp_rank="2",dp_rank="1"} 4
sglang:num_queue_reqs{model_name="m"} 7
sglang:token_usage{model_name="m"} 0.28
sglang:cache_hit_rate{model_name="m"} 0.9
sglang:prompt_tokens_total{model_name="m"} 1000
sglang:cached_tokens_total{model_name="m",cache_source="device"} 200
sglang:cached_tokens_total{model_name="m",cache_source="host"} 50
sglang:num_retracted_requests_total{model_name="m"} 1
sglang:time_to_first_token_seconds_sum{model_name="m"} 2
sglang:time_to_first_token_seconds_count{model_name="m"} 4`,
    {
      ...{ software: 'sglang', running: 9, waiting: 7, kvCacheRatio: 0.28, prefixQueries: 1000, prefixHits: 250 },
      ...{ preemptions: 1, ttft: { sumMs: 2000, count: 4, buckets: [] } },
    },
  ],
  [
    'SGLang’s before its first hit',
    'sglang:prompt_tokens_total{model_name="m"} 1000',
    { software: 'sglang', prefixQueries: 1000, prefixHits: 0 },
  ],
  [
    'TGI’s',
    'tgi_queue_size 3\ntgi_batch_current_size 12\ntgi_request_count 99',
    { software: 'tgi', running: 12, waiting: 3 },
  ],
  [
    'llama.cpp’s',
    'llamacpp:requests_processing 4\nllamacpp:requests_deferred 46\nllamacpp:n_busy_slots_per_decode 3.87',
    { software: 'llama.cpp', running: 4, waiting: 46 },
  ],
  ['an older llama.cpp’s', 'llamacpp:kv_cache_usage_ratio 0.5', { software: 'llama.cpp', kvCacheRatio: 0.5 }],
  [
    'Triton’s with TensorRT-LLM, with its devices',
    `nv_trt_llm_request_metrics{model="tensorrt_llm",request_type="scheduled",version="1"} 4
nv_trt_llm_request_metrics{model="tensorrt_llm",request_type="waiting",version="1"} 2
nv_trt_llm_request_metrics{model="tensorrt_llm",request_type="max",version="1"} 512
nv_trt_llm_kv_cache_block_metrics{kv_cache_block_type="fraction",model="tensorrt_llm",version="1"} 0.4
nv_trt_llm_kv_cache_block_metrics{kv_cache_block_type="used",model="tensorrt_llm",version="1"} 400
nv_gpu_utilization{gpu_uuid="a"} 0.5
nv_gpu_utilization{gpu_uuid="b"} 1
nv_gpu_memory_used_bytes{gpu_uuid="a"} 100
nv_gpu_memory_used_bytes{gpu_uuid="b"} 200
nv_gpu_power_usage{gpu_uuid="a"} 300
nv_gpu_power_usage{gpu_uuid="b"} 350`,
    {
      ...{ software: 'triton', running: 4, waiting: 2, kvCacheRatio: 0.4 },
      ...{ gpuUtilisationRatio: 0.75, gpuMemoryBytes: 300, gpuPowerWatts: 650 },
    },
  ],
  [
    'Triton’s of any model, of which the measured one counts',
    `nv_inference_pending_request_count{model="m",version="1"} 5
nv_inference_pending_request_count{model="preprocessing",version="1"} 4
nv_inference_first_response_histogram_ms_sum{model="m",version="1"} 40
nv_inference_first_response_histogram_ms_count{model="m",version="1"} 2`,
    { software: 'triton', waiting: 5, ttft: { sumMs: 40, count: 2, buckets: [] } },
  ],
  [
    'an exporter’s of the devices alone',
    'DCGM_FI_DEV_GPU_UTIL{gpu="0"} 97\nDCGM_FI_DEV_FB_USED{gpu="0"} 2\nDCGM_FI_DEV_POWER_USAGE{gpu="0"} 412.5',
    { gpuUtilisationRatio: 0.97, gpuMemoryBytes: 2 * 1024 * 1024, gpuPowerWatts: 412.5 },
  ],
  [
    'Triton’s with vLLM in it',
    `nv_inference_pending_request_count{model="m"} 1\n${vllm}`,
    { software: 'vllm', waiting: 2 },
  ],
];

/** What is told, without what is not. */
const told = (text: string): object => JSON.parse(JSON.stringify(readServerPage(text, 'm')));

describe('a page of metrics', () => {
  it.each(pages)('is read: %s', (name, text, figures) => {
    const whole = name.endsWith('vLLM in it') ? expect.objectContaining(figures) : { ...figures, badLines: 0 };
    expect(told(text)).toEqual(whole);
  });

  it.each<[string, string, object]>([
    ['nothing that is known', 'http_requests_total 4\nprocess_cpu_seconds_total 1', {}],
    ['a figure that is not a number', 'vllm:num_requests_running NaN', { software: 'vllm' }],
    ['a figure below zero', 'vllm:num_requests_waiting -1', { software: 'vllm' }],
    [
      'one engine’s figure that is not a number',
      'tgi_queue_size{a="1"} 1\ntgi_queue_size{a="2"} +Inf',
      { software: 'tgi' },
    ],
    ['hits without what was asked', 'vllm:prefix_cache_hits_total 4', { software: 'vllm' }],
    ['what was asked without hits', 'vllm:prefix_cache_queries_total 4', { software: 'vllm' }],
    [
      'buckets that fall',
      'vllm:time_to_first_token_seconds_bucket{le="0.1"} 5\nvllm:time_to_first_token_seconds_bucket{le="0.2"} 4\nvllm:time_to_first_token_seconds_sum 1\nvllm:time_to_first_token_seconds_count 6',
      { software: 'vllm' },
    ],
    [
      'a bucket above the count',
      'vllm:time_to_first_token_seconds_bucket{le="0.1"} 7\nvllm:time_to_first_token_seconds_sum 1\nvllm:time_to_first_token_seconds_count 6',
      { software: 'vllm' },
    ],
    ['a histogram without its sum', 'vllm:time_to_first_token_seconds_count 6', { software: 'vllm' }],
    [
      'pending requests of other models than the measured one',
      'nv_inference_pending_request_count{model="preprocessing"} 4',
      { software: 'triton' },
    ],
  ])('tells no false figure where it has %s', (_, text, figures) => {
    expect(told(text)).toEqual({ ...figures, badLines: 0 });
  });

  it('of whatever values gives a line that a reader of run files takes', () => {
    const names = [...Object.values(serverNames), deviceNames].flatMap((of) => Object.values(of).flat());
    const value = fc.oneof(
      fc.double().map(String),
      fc.constantFrom('1e308', '-1', '9e15', 'NaN', '+Inf'),
      fc.nat().map(String),
    );
    const line = fc.tuple(fc.constantFrom(...names), fc.constantFrom('', '_sum', '_count', '_bucket'), value, value);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const page = lines.map(([{ name, where }, part, bound, number]) => {
          const label = where ? `${where[0]}="${where[1]}"` : `le="${bound}",model="m"`;
          return `${name}${part}{${label}} ${number}`;
        });
        const figures = readServerPage(page.join('\n'), 'm');
        const record = { kind: 'server', stage: 's', attempt: 1, moment: 'load', atMs: 1, ...figures } as const;
        expect(validateServerRecord(JSON.parse(formatRecord(record)))).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('is read of the measured model where there are several', () => {
    const text = 'vllm:num_requests_running{model_name="m"} 3\nvllm:num_requests_running{model_name="other"} 50';
    expect(readServerPage(text, 'm').running).toBe(3);
    expect(readServerPage(text, 'adapter').running).toBe(53);
  });

  it('keeps what is whole beside lines that are broken', () => {
    expect(told(`${vllm}vllm:num_requests_waiting{model_name="m" 4\n`)).toMatchObject({ badLines: 1, waiting: 2 });
    expect(told(`${vllm}some_other{ 4\n`)).toMatchObject({ badLines: 0, running: 14 });
  });
});

describe('docs/server-metrics.md', () => {
  const text = readFileSync(new URL('../../docs/server-metrics.md', import.meta.url), 'utf8');
  const written = ({ name, where, scale = 1, ofModel }: Source): string =>
    [
      `\`${name}${where ? `{${where[0]}="${where[1]}"}` : ''}\``,
      ...(scale === 1 ? [] : [`× ${scale}`]),
      ...(ofModel ? ['of the model'] : []),
    ].join(' ');
  const rows = (owner: string, names: Names): string[] =>
    Object.entries(names).map(
      ([figure, sources]) =>
        `| ${owner} | \`${figure}\` | ${sources.map(written).join(', else ')} | ${folds[figure as keyof typeof folds]} |`,
    );

  it('has every name of every server, and no other', () => {
    const expected = [
      ...Object.entries(serverNames).flatMap(([server, names]) => rows(server, names)),
      ...rows('devices', deviceNames),
    ];
    const found = text.split('\n').filter((line) => /^\| (?!figure|server|---)[^|]* \| `/.test(line));
    expect(found).toEqual(expected);
  });
});
