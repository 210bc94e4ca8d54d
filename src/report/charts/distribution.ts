/** How a figure is distributed over the requests, beside the stored runs. */
import type { MetricId } from '../../metrics.ts';
import type { DistributionPicture, DrawnSample, Spot } from '../../model/pictures.ts';
import type { PublishedMetric, Result } from '../../model/result.ts';
import { columns, type Row } from '../blocks.ts';
import { formatCounted, formatRange, formatSetValue, formatShare, formatValue } from '../numbers.ts';
import type { Axis, Chart, Layer, Plot } from './chart.ts';

const names = { ttft: 'TTFT', tpot: 'TPOT' } as const;
const meanings = { ttft: 'time to first token', tpot: 'time per output token' } as const;
/** A linear axis ends where so many times the 99th percentile would leave the rest too little room. */
const FAR = 2.5;

export function buildDistribution(
  source: 'ttft' | 'tpot',
  picture: DistributionPicture,
  { stage, result }: { stage: string; result: Result },
): Chart {
  const end = linearEnd(picture);
  // Zero has no logarithm.
  const hasLog = picture.now.ecdf.some(([value]) => value > 0);
  const hasDensity = picture.now.density.length > 0;
  const hasLogDensity = picture.now.logDensity.length > 0;
  const limit = source === 'ttft' ? limitOf(result, stage) : undefined;
  const cumulative = (kind: Axis['kind']): Plot => cumulativePlot(source, picture, { kind, end, limit });
  const density = (kind: Axis['kind']): Plot => densityPlot(source, picture, { kind, end, limit });
  return {
    title: [`${names[source]} of the requests, stage `, { code: stage }],
    description: describe(source, picture, { stage, result, end }),
    stage,
    legend: legendOf(picture),
    plots: [
      { when: ['linear-cumulative', ...(hasDensity ? [] : ['linear-density' as const])], plot: cumulative('linear') },
      {
        when: ['log-cumulative', ...(hasLogDensity ? [] : ['log-density' as const])],
        plot: cumulative(hasLog ? 'log' : 'linear'),
      },
      ...(hasDensity ? [{ when: ['linear-density' as const], plot: density('linear') }] : []),
      ...(hasLogDensity ? [{ when: ['log-density' as const], plot: density('log') }] : []),
    ],
    table: {
      caption: `${names[source]} in stage ${stage}`,
      columns: columns('Figure', '>This run', '>95 % interval', '>Stored runs'),
      rows: quantileRows(source, stage, result),
    },
  };
}

interface PlotPlan {
  kind: Axis['kind'];
  end: number | undefined;
  limit: Limit | undefined;
}

function cumulativePlot(source: 'ttft' | 'tpot', picture: DistributionPicture, plan: PlotPlan): Plot {
  const runs = picture.eachBefore.map(({ quantiles, answered }): Layer => {
    const spots = quantiles.map(
      (value, index): Spot => [value, (answered * index) / Math.max(1, quantiles.length - 1)],
    );
    return { form: 'line', ink: 'before', spots: visible(spots, plan.kind), thin: true };
  });
  return {
    x: valueAxis(source, plan),
    y: { name: 'share of requests that took at most so long', kind: 'linear', min: 0, max: 1, isShare: true },
    layers: [
      ...runs,
      ...sides(picture, (sample) => visible(sample.ecdf, plan.kind)).map(
        ({ ink, spots }): Layer => ({
          form: 'line',
          ink,
          spots,
          step: true,
          ...(ink === 'before' ? { dashed: true } : {}),
        }),
      ),
      ...limitMark(plan.limit),
    ],
  };
}

function densityPlot(source: 'ttft' | 'tpot', picture: DistributionPicture, plan: PlotPlan): Plot {
  const pick = (sample: DrawnSample) => (plan.kind === 'log' ? sample.logDensity : sample.density);
  return {
    x: valueAxis(source, plan),
    y: {
      name: plan.kind === 'log' ? 'density (share to a factor of e)' : 'density (share to a ms)',
      kind: 'linear',
      min: 0,
    },
    layers: [
      ...sides(picture, pick).map(
        ({ ink, spots }): Layer => ({
          ...{ form: 'line', ink, spots },
          ...(ink === 'before' ? { dashed: true } : { filled: true }),
        }),
      ),
      ...limitMark(plan.limit),
    ],
  };
}

/** The stored runs lie below, so that this run is never hidden. */
function sides(picture: DistributionPicture, pick: (sample: DrawnSample) => readonly Spot[]) {
  const { before, now } = picture;
  return [
    ...(before ? [{ ink: 'before' as const, spots: pick(before) }] : []),
    { ink: 'now' as const, spots: pick(now) },
  ];
}

function visible(spots: readonly Spot[], kind: Axis['kind']): readonly Spot[] {
  return kind === 'log' ? spots.filter(([value]) => value > 0) : spots;
}

function valueAxis(source: 'ttft' | 'tpot', { kind, end }: PlotPlan): Axis {
  return { name: `${names[source]}, ms`, kind, ...(kind === 'linear' && end !== undefined ? { max: end } : {}) };
}

function limitMark(limit: Limit | undefined): Layer[] {
  return limit === undefined
    ? []
    : [{ form: 'mark', ink: 'limit', axis: 'x', at: limit.ms, text: `${limit.of}: ${formatSetValue(limit.ms, 'ms')}` }];
}

/** Undefined where a linear axis shows everything well. */
function linearEnd({ now, before }: DistributionPicture): number | undefined {
  const samples = [now, ...(before ? [before] : [])];
  const most = Math.max(...samples.map(({ ecdf }) => ecdf.at(-1)?.[0] ?? 0));
  const tail = Math.max(...samples.map(({ ecdf }) => ecdf.find(([, share]) => share >= 0.99)?.[0] ?? 0));
  return tail > 0 && most > FAR * tail ? Number((1.25 * tail).toPrecision(2)) : undefined;
}

function describe(
  source: 'ttft' | 'tpot',
  { now, before, eachBefore }: DistributionPicture,
  { stage, result, end }: { stage: string; result: Result; end: number | undefined },
): string {
  const id: MetricId = `${source}_p50`;
  const median = result.metrics[stage]?.[id];
  const past = result.baseline.metrics[stage]?.[id];
  const middle =
    median?.value == null
      ? ''
      : ` Half of the requests took at most ${formatValue(median.value, 'ms')}${past?.value == null ? '' : `, of the stored runs ${formatValue(past.value, 'ms')}`}.`;
  const sentences = [
    `${sentenceCase(meanings[source])} of ${formatCounted(now.n, 'request')}${before ? ` of this run beside ${formatCounted(before.n, 'request')} of ${formatCounted(before.runs, 'stored run')}` : ''}.${middle}`,
    ...(now.failed > 0
      ? [
          `${formatCounted(now.failed, 'request')} failed (${formatShare(now.failed / now.n)}): the line ends that far below 100 %.`,
        ]
      : []),
    ...(eachBefore.length > 0 ? ['Thin lines are single stored runs: how far runs differ without any change.'] : []),
    ...(end === undefined
      ? []
      : [`The linear axis ends at ${formatValue(end, 'ms')}; the logarithmic one shows the slower requests too.`]),
  ];
  return sentences.join(' ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function legendOf({ before, eachBefore }: DistributionPicture): Chart['legend'] {
  return [
    { ink: 'now', sign: 'line', text: 'this run' },
    ...(before
      ? [
          {
            ink: 'before' as const,
            sign: 'dashed' as const,
            text: `${formatCounted(before.runs, 'stored run')} together`,
          },
        ]
      : []),
    ...(eachBefore.length > 0
      ? [{ ink: 'before' as const, sign: 'thin' as const, text: 'one stored run (cumulative)' }]
      : []),
  ];
}

function quantileRows(source: 'ttft' | 'tpot', stage: string, result: Result): Row[] {
  const now = result.metrics[stage] ?? {};
  const before = result.baseline.metrics[stage] ?? {};
  return (['p50', 'p90', 'p95', 'p99'] as const).flatMap((p): Row[] => {
    const metric = now[`${source}_${p}`];
    if (!metric) return [];
    return [
      {
        cells: [
          [`${names[source]} ${p}`],
          [figureText(metric)],
          [metric.low === undefined || metric.high === undefined ? 'none' : formatRange(metric.low, metric.high, 'ms')],
          [figureText(before[`${source}_${p}`])],
        ],
        tone: 'neutral',
      },
    ];
  });
}

function figureText(metric: PublishedMetric | undefined): string {
  if (metric?.infinite) return '∞';
  if (metric?.value == null) return metric?.reason ?? 'none';
  return formatValue(metric.value, metric.unit);
}

interface Limit {
  /** "limit of p50" */
  of: string;
  ms: number;
}

/** The first service level of a quantile of TTFT in this stage. */
function limitOf({ gates }: Result, stage: string): Limit | undefined {
  const found = gates.find(({ id, limit, stage: of }) => of === stage && limit !== null && id.startsWith('ttft_p'));
  return found?.limit == null ? undefined : { of: `limit of ${found.id.slice('ttft_'.length)}`, ms: found.limit };
}
