/** The figures of one load stage, each with what it rests on. */
import { type LatencySource, metrics, whyAbsent } from '../metrics.ts';
import type { PricesConfig } from '../model/config.ts';
import type { Measured, RequestLimits, StageMetrics } from '../model/measurement.ts';
import type { Clock, SampleRecord, StageRecord } from '../model/run-file.ts';
import type { AnswerForm } from '../model/traffic.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { wilson } from '../stats/proportion.ts';
import { quantileBounds, quantileSorted } from '../stats/quantile.ts';
import { normalAtLevel } from '../stats/student-t.ts';
import { type Pricing, requestUsd, untoldReason } from './cost.ts';
import { outputTokens, requestFigure } from './request-figures.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

/** Each side of the 95 % intervals that a single run's figures carry. */
const SIDE_LEVEL = 0.975;

export interface StageMeasurement {
  metrics: StageMetrics;
  distributions: Partial<Record<LatencySource, number[]>>;
  inOrder: Partial<Record<LatencySource, (number | undefined)[]>>;
  tokensByPart: number[] | undefined;
}

const allSources: readonly LatencySource[] = ['ttft', 'tpot', 'itl', 'e2e'];

/** `samples` are those of one attempt of one stage, warm-up included (throughput counts what still streams). */
export function measureStage(options: {
  samples: readonly SampleRecord[];
  stage: StageRecord | undefined;
  limits: RequestLimits;
  clock: Clock;
  /** Absent: a stream. */
  answer?: AnswerForm | undefined;
  /** Absent: what a token costs is not known. */
  prices?: PricesConfig | undefined;
}): StageMeasurement {
  const { answer = 'stream', clock, prices } = options;
  const sources = allSources.filter((source) => whyAbsent(`${source}_p50`, answer) === undefined);
  const steady = options.samples.filter((sample) => sample.phase === 'steady').sort((a, b) => a.index - b.index);
  const placed = byPlace(steady);
  const inOrder = Object.fromEntries(
    sources.map((source) => [source, placed.map((sample) => sample && figureOf(sample, source, clock))]),
  ) as StageMeasurement['inOrder'];
  const distributions = Object.fromEntries(
    sources.map((source) => [source, sortFigures((inOrder[source] ?? []).filter((figure) => figure !== undefined))]),
  ) as StageMeasurement['distributions'];
  const window = options.stage?.window;
  const throughput = window && window.endMs > window.startMs ? measureThroughput(options.samples, window) : undefined;
  const anyOk = steady.some((sample) => sample.outcome === 'ok');
  const found: StageMetrics = {};
  for (const spec of metrics) {
    if (!spec.quantile) continue;
    const { source, p } = spec.quantile;
    found[spec.id] = measureQuantile({ sorted: distributions[source] ?? [], p, minOk: spec.minOk, anyOk });
  }
  found.ttft_mean = meanOf(steady, (sample) => requestFigure(sample, 'ttft', clock));
  found.output_tokens_mean = meanOf(steady, outputTokens);
  // What we cut off ourselves is no failure of the endpoint.
  const ended = steady.filter((sample) => sample.outcome !== 'aborted');
  found.error_ratio = proportion(ended.filter((sample) => sample.outcome !== 'ok').length, ended.length);
  Object.assign(
    found,
    throughputMetrics(steady, throughput, options.stage?.stated),
    limitMetrics(steady, options.limits, clock),
  );
  if (prices) found.cost = measureCost(steady, { prices, answer });
  if (answer === 'vectors') found.input_tokens_per_sec = inputThroughput(steady, throughput);
  leaveOutAbsent(found, { answer, limits: options.limits });
  return { metrics: found, distributions, inOrder, tokensByPart: throughput?.tokensByPart };
}

/** As numbers and not, as an array's own sort has them, as objects: of a long run those would be as much memory as the run itself. */
function sortFigures(figures: readonly number[]): number[] {
  const sorted = new Float64Array(figures).sort();
  return figures.map((_, place) => sorted[place] as number);
}

/** In the order of the plan: which turn of which conversation goes out next hangs on how quick the answers are. Undefined where none was sent. */
function byPlace(steady: readonly SampleRecord[]): (SampleRecord | undefined)[] {
  if (!steady.some(({ conversation }) => conversation)) return [...steady];
  const placed: (SampleRecord | undefined)[] = [];
  for (const sample of steady) if (sample.conversation) placed[sample.conversation.place] = sample;
  return Array.from(placed);
}

/** Gives what answers of this form cannot have its reason, whatever was counted for it. */
function leaveOutAbsent(found: StageMetrics, { answer, limits }: { answer: AnswerForm; limits: RequestLimits }): void {
  for (const { id } of metrics) {
    const reason = whyAbsent(id, answer);
    if (reason !== undefined && found[id]) found[id] = { n: 0, reason };
  }
  const limited = Object.keys(limits) as LatencySource[];
  const reason = limited.map((source) => whyAbsent(`${source}_p50`, answer)).find((why) => why !== undefined);
  if (reason !== undefined && found.goodput) found.goodput = { n: 0, reason };
}

function inputThroughput(steady: readonly SampleRecord[], throughput: Throughput | undefined): Measured {
  if (!throughput) return { n: 0, reason: 'the load never held its full level' };
  const { inputTokensPerSec } = throughput;
  if (inputTokensPerSec === undefined) return { n: 0, reason: 'the server did not tell the input tokens' };
  return { value: inputTokensPerSec, n: steady.filter((sample) => sample.outcome === 'ok').length };
}

/** The figure of a request that counts: a failed one is infinitely slow. */
function figureOf(sample: SampleRecord, source: LatencySource, clock: Clock): number | undefined {
  return sample.outcome === 'ok' ? requestFigure(sample, source, clock) : Number.POSITIVE_INFINITY;
}

/** A quantile of requests, a failed one as Infinity; `anyOk` is true where some request succeeded. */
export function measureQuantile(of: {
  sorted: readonly number[];
  p: number;
  minOk: number | undefined;
  anyOk: boolean;
}): Measured {
  const { sorted, p, minOk } = of;
  // In order: the failed ones are the last.
  const ok = sorted.findLastIndex(Number.isFinite) + 1;
  const value = quantileSorted(sorted, p);
  // Where answers came and none has the figure (one token has no TPOT), the failures beside them do not make it infinite.
  if (value === undefined || (ok === 0 && of.anyOk)) return { n: 0, reason: 'no request has this figure' };
  const tooFew: Measured = { n: sorted.length, needs: minOk, reason: `needs ${minOk} ok requests, has ${ok}` };
  // A sample that was too small from the start says nothing about its tail, so a failed request in it does not either.
  if (minOk !== undefined && sorted.length < minOk) return tooFew;
  if (!Number.isFinite(value)) {
    return {
      infinite: true,
      n: sorted.length,
      reason: `${sorted.length - ok} of ${sorted.length} requests failed, and this quantile falls on one of them`,
    };
  }
  if (minOk !== undefined && ok < minOk) return tooFew;
  const bounds = quantileBounds({ sorted, p, level: SIDE_LEVEL });
  return { value, n: sorted.length, low: finite(bounds.low), high: finite(bounds.high) };
}

function throughputMetrics(
  steady: readonly SampleRecord[],
  throughput: Throughput | undefined,
  stated: StageRecord['stated'],
): StageMetrics {
  const absent: Measured = { n: 0, reason: 'the load never held its full level' };
  if (!throughput && !stated) return { output_tokens_per_sec: absent, requests_per_sec: absent };
  const ok = steady.filter((sample) => sample.outcome === 'ok').length;
  if (ok === 0)
    return {
      output_tokens_per_sec: { n: 0, reason: 'no request succeeded' },
      requests_per_sec: { n: 0, reason: 'no request succeeded' },
    };
  // Another tool's own figure, without the instants that its scatter could be estimated from.
  const plain = (value: number | undefined): Measured => (value === undefined ? absent : { value, n: ok });
  if (!throughput)
    return {
      output_tokens_per_sec: plain(stated?.outputTokensPerSec),
      requests_per_sec: plain(stated?.requestsPerSec),
    };
  const around = (value: number): Measured => ({
    value,
    n: ok,
    standardError: throughput.logError,
    ...logInterval(value, throughput.logError),
  });
  return {
    output_tokens_per_sec: around(throughput.outputTokensPerSec),
    requests_per_sec: around(throughput.requestsPerSec),
  };
}

/** Goodput over every limit at once, and TTFT's alone; absent where nothing limits. A failed request met none. */
function limitMetrics(steady: readonly SampleRecord[], limits: RequestLimits, clock: Clock): StageMetrics {
  const limited = (Object.entries(limits) as [LatencySource, number][]).filter(([, limitMs]) => limitMs !== undefined);
  if (limited.length === 0) return {};
  const met = (sample: SampleRecord, wanted: [LatencySource, number][]): boolean =>
    sample.outcome === 'ok' &&
    wanted.every(([source, limitMs]) => (requestFigure(sample, source, clock) ?? 0) <= limitMs);
  const count = (wanted: [LatencySource, number][]): Measured =>
    proportion(steady.filter((sample) => met(sample, wanted)).length, steady.length);
  const ttft = limited.filter(([source]) => source === 'ttft');
  return { goodput: count(limited), ...(ttft.length > 0 ? { ttft_within_limit: count(ttft) } : {}) };
}

/** A share of n with Wilson's 95 % interval. */
export function proportion(count: number, n: number): Measured {
  if (n === 0) return { n, reason: 'nothing was measured' };
  return { value: count / n, n, count, ...wilson(count, n, SIDE_LEVEL) };
}

/** Mean over the requests that were answered, in US dollars per 1,000 of them. Unknown where the tokens of one of them are. */
function measureCost(steady: readonly SampleRecord[], pricing: Pricing): Measured {
  const ok = steady.filter(({ outcome }) => outcome === 'ok');
  const untold = ok.filter(({ usage }) => requestUsd(usage, pricing) === undefined).length;
  if (untold > 0) return { n: 0, reason: untoldReason(untold, ok.length) };
  return meanOf(steady, ({ usage }) => {
    const usd = requestUsd(usage, pricing);
    return usd === undefined ? undefined : usd * 1000;
  });
}

function meanOf(steady: readonly SampleRecord[], figure: (sample: SampleRecord) => number | undefined): Measured {
  const values = steady.flatMap((sample) => (sample.outcome === 'ok' ? (figure(sample) ?? []) : []));
  const value = mean(values);
  if (value === undefined) return { n: 0, reason: 'no request succeeded' };
  const variance = sampleVariance(values);
  const standardError = variance === undefined || value <= 0 ? undefined : Math.sqrt(variance / values.length) / value;
  return { value, n: values.length, standardError, ...logInterval(value, standardError) };
}

function logInterval(value: number, logError: number | undefined): { low?: number; high?: number } {
  if (logError === undefined) return {};
  const factor = Math.exp(normalAtLevel(SIDE_LEVEL) * logError);
  return { low: value / factor, high: value * factor };
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
