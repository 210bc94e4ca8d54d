/** The fields of a `vllm bench serve` result that a run is made of, each checked; a broken one throws an InputError that names file and key. */
import { InputError } from '../errors.ts';

/** One entry a request; times in seconds, as the tool writes them. An array that is absent or not fully known is left out. */
export interface Arrays {
  ttfts?: number[] | undefined;
  itls?: number[][] | undefined;
  latencies?: number[] | undefined;
  startTimes?: number[] | undefined;
  inputLens?: number[] | undefined;
  outputLens?: number[] | undefined;
  /** Empty text: the request succeeded. */
  errors?: string[] | undefined;
}

export interface Fields {
  model: string;
  label?: string | undefined;
  /** `backend`, in older files `endpoint_type`. */
  backend: string;
  /** ISO 8601 in the local time of the machine that measured; "unknown" where the file has no date. */
  startedAt: string;
  numPrompts: number;
  /** Requests a second; `inf`: all at once, as far as the concurrency allows. Absent is unknown. */
  requestRate: number | 'inf' | 'unknown';
  maxConcurrency?: number | undefined;
  /** Most requests that were in flight at once. */
  peakConcurrency?: number | undefined;
  burstiness: string;
  rampUp: string;
  durationSec?: number | undefined;
  /** Successful requests, where the file says so. Absent is unknown, never 0. */
  completed?: number | undefined;
  failed?: number | undefined;
  inputTokens?: number | undefined;
  stated: { outputTokensPerSec?: number | undefined; requestsPerSec?: number | undefined };
  arrays: Arrays;
  /** What was left out and why, one sentence each. */
  notes: string[];
}

export function readFields(result: Record<string, unknown>, file: string): Fields {
  const source = { result, file };
  const notes = [
    'The file does not tell how busy the load generator was: a generator that was the bottleneck would go unseen.',
  ];
  const numPrompts = readCount(source, 'num_prompts');
  if (numPrompts === undefined) throw wrong(source, 'num_prompts', 'is missing', 'a whole number');
  const arrays = readArrays(source, notes);
  checkLengths(source, arrays, numPrompts);
  const { request_rate: rate, ramp_up_strategy: strategy } = result;
  return {
    model: readText(source, 'model_id') ?? 'unknown',
    label: readText(source, 'label'),
    backend: readText(source, 'backend') ?? readText(source, 'endpoint_type') ?? 'unknown',
    startedAt: readDate(readText(source, 'date')),
    numPrompts,
    requestRate: rate === undefined || rate === null ? 'unknown' : readRate(source),
    maxConcurrency: readCount(source, 'max_concurrency') || undefined,
    peakConcurrency: readCount(source, 'max_concurrent_requests') || undefined,
    burstiness: String(readNumber(source, 'burstiness') ?? 'unknown'),
    rampUp:
      typeof strategy === 'string' ? `${strategy} ${result.ramp_up_start_rps} to ${result.ramp_up_end_rps}` : 'none',
    durationSec: finiteOnly(readNumber(source, 'duration')),
    completed: readCount(source, 'completed'),
    failed: readCount(source, 'failed'),
    inputTokens: readCount(source, 'total_input_tokens'),
    stated: {
      outputTokensPerSec: positiveOnly(readNumber(source, 'output_throughput')),
      requestsPerSec: positiveOnly(readNumber(source, 'request_throughput')),
    },
    arrays,
    notes,
  };
}

/** Without `latencies` the end of a request is known from its first chunk and its gaps only. */
const allTimes = 'TTFT, TPOT, ITL and end-to-end latency';

interface Source {
  result: Record<string, unknown>;
  file: string;
}

function readArrays(source: Source, notes: string[]): Arrays {
  const ttfts = readNumbers(source, 'ttfts');
  const itls = readNested(source, 'itls');
  const latencies = readNumbers(source, 'latencies');
  const startTimes = readNumbers(source, 'start_times');
  // Newer versions leave `latencies` in the file even where nobody asked for details.
  const detailed = ['errors', 'output_lens', 'ttfts', 'itls'].some((key) => Array.isArray(source.result[key]));
  if (!detailed || (!latencies && !(ttfts && itls))) {
    throw new InputError(
      `${source.file} holds only percentiles, not the single requests (\`ttfts\` and \`itls\`, or \`latencies\`): no test is possible on it`,
      'Run the benchmark again with `vllm bench serve --save-result --save-detailed`.',
      { file: source.file },
    );
  }
  return {
    ttfts: knownOnly(ttfts, { key: 'ttfts', gives: latencies ? 'TTFT and TPOT' : allTimes, notes }),
    itls: knownOnly(itls, { key: 'itls', gives: latencies ? 'ITL' : allTimes, notes }),
    latencies: knownOnly(latencies, { key: 'latencies', gives: 'end-to-end latency and TPOT', notes }),
    startTimes: knownOnly(startTimes, { key: 'start_times', gives: 'the course of the throughput', notes }),
    inputLens: readCounts(source, 'input_lens'),
    outputLens: readCounts(source, 'output_lens'),
    errors: readErrors(source),
  };
}

/**
 * One value that is no number makes the whole array unknown: leaving that request out would make the others speak for it. What rests on the
 * array is then `missing`.
 */
function knownOnly<T extends number | number[]>(
  values: T[] | undefined,
  told: { key: string; gives: string; notes: string[] },
): T[] | undefined {
  if (!values) return undefined;
  const index = values.findIndex((value) => [value].flat().some((entry) => !Number.isFinite(entry)));
  if (index === -1) return values;
  const broken = [values[index]].flat().find((entry) => !Number.isFinite(entry));
  told.notes.push(`\`${told.key}[${index}]\` is ${broken}: ${told.gives} cannot be known from this file.`);
  return undefined;
}

/** Every array has one entry a request, and there are as many requests as prompts at the most. */
function checkLengths(source: Source, arrays: Arrays, numPrompts: number): void {
  const keys = { ttfts: 'ttfts', itls: 'itls', latencies: 'latencies', startTimes: 'start_times' } as const;
  const lengths = [
    ...Object.entries(keys).map(([name, key]) => ({ key, length: arrays[name as keyof typeof keys]?.length })),
    { key: 'input_lens', length: arrays.inputLens?.length },
    { key: 'output_lens', length: arrays.outputLens?.length },
    { key: 'errors', length: arrays.errors?.length },
  ].filter(({ length }) => length !== undefined);
  const [first, ...others] = lengths;
  const other = others.find(({ length }) => length !== first?.length);
  if (first && other) {
    throw wrong(
      source,
      other.key,
      `has ${other.length} entries, \`${first.key}\` has ${first.length}`,
      'one a request',
    );
  }
  if (first?.length !== undefined && first.length > numPrompts) {
    throw wrong(source, first.key, `has ${first.length} entries, \`num_prompts\` is ${numPrompts}`, 'one a prompt');
  }
}

function readNumbers(source: Source, key: string): number[] | undefined {
  return readArray(source, key)?.map((value, index) => toNumber(source, `${key}[${index}]`, value));
}

function readCounts(source: Source, key: string): number[] | undefined {
  return readArray(source, key)?.map((value, index) => toCount(source, `${key}[${index}]`, value));
}

function readNested(source: Source, key: string): number[][] | undefined {
  return readArray(source, key)?.map((gaps, index) => {
    if (!Array.isArray(gaps)) throw wrong(source, `${key}[${index}]`, `is ${show(gaps)}`, 'a list of numbers');
    return gaps.map((gap, at) => toNumber(source, `${key}[${index}][${at}]`, gap));
  });
}

function readErrors(source: Source): string[] | undefined {
  return readArray(source, 'errors')?.map((error, index) => {
    if (error === null) return '';
    if (typeof error !== 'string') throw wrong(source, `errors[${index}]`, `is ${show(error)}`, 'text');
    return error;
  });
}

function readArray(source: Source, key: string): unknown[] | undefined {
  const value = source.result[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrong(source, key, `is ${show(value)}`, 'a list');
  return value;
}

function readNumber(source: Source, key: string): number | undefined {
  const value = source.result[key];
  return value === undefined || value === null ? undefined : toNumber(source, key, value);
}

function readCount(source: Source, key: string): number | undefined {
  const value = source.result[key];
  return value === undefined || value === null ? undefined : toCount(source, key, value);
}

function readRate(source: Source): number | 'inf' {
  const rate = readNumber(source, 'request_rate') ?? Number.POSITIVE_INFINITY;
  if (rate === Number.POSITIVE_INFINITY) return 'inf';
  if (!(rate > 0)) throw wrong(source, 'request_rate', `is ${rate}`, 'more than zero, or inf');
  return rate;
}

/** `NaN`, `inf` and their like come as text: JSON has no such numbers. */
function toNumber(source: Source, key: string, value: unknown): number {
  if (typeof value === 'number') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (word === 'nan') return Number.NaN;
  if (word === 'inf' || word === 'infinity') return Number.POSITIVE_INFINITY;
  if (word === '-inf' || word === '-infinity') return Number.NEGATIVE_INFINITY;
  throw wrong(source, key, `is ${show(value)}`, 'a number');
}

function toCount(source: Source, key: string, value: unknown): number {
  const count = toNumber(source, key, value);
  if (!Number.isSafeInteger(count) || count < 0)
    throw wrong(source, key, `is ${show(value)}`, 'a whole number from 0 on');
  return count;
}

function readText(source: Source, key: string): string | undefined {
  const value = source.result[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw wrong(source, key, `is ${show(value)}`, 'text');
  return value;
}

/** `20260302-091504`. */
function readDate(date: string | undefined): string {
  const parts = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)$/.exec(date ?? '');
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}` : 'unknown';
}

function finiteOnly(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function positiveOnly(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}

function wrong({ file }: Source, key: string, is: string, wanted: string): InputError {
  return new InputError(
    `${file}: \`${key}\` ${is}`,
    `It must be ${wanted}. Write the file again with the tool that made it.`,
    {
      file,
    },
  );
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
