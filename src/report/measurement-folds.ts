/** Everything that this run measured: metrics by stage, accuracy by slice, failed requests, the load generator. */
import { type MetricId, metricSpec, metrics, QUALITY_STAGE } from '../metrics.ts';
import type { PublishedMetric, Result } from '../model/result.ts';
import type { HealthRecord } from '../model/run-file.ts';
import { type Block, columns, type Row, tableBlocks } from './blocks.ts';
import { buildConversationFold } from './conversation-fold.ts';
import { buildFlippedFold } from './flipped-items.ts';
import { generatorBar } from './generator-error.ts';
import { buildJudgeFold } from './judge-fold.ts';
import { buildLadderFolds } from './ladder-folds.ts';
import {
  formatBytes,
  formatCount,
  formatCounted,
  formatProbability,
  formatRange,
  formatShare,
  formatSize,
  formatValue,
  INFINITE,
} from './numbers.ts';
import { buildQualityFolds, sliceSentences } from './quality-section.ts';
import { buildServerFold } from './server-fold.ts';
import { clause, type Text } from './text.ts';

/** One fold a ladder, one a stage, then slices, errors, the server and health; a fold without content is left out. */
export function buildMeasurementFolds(result: Result): Block[] {
  const { stages } = result.candidate.workload;
  const steps = new Set(stages.filter(({ rung }) => rung).map(({ name }) => name));
  return [
    ...buildLadderFolds(result),
    ...Object.keys(result.metrics)
      .filter((stage) => !steps.has(stage))
      .map((stage) => stageFold(stage, result)),
    ...buildConversationFold(result),
    ...sliceFold(result),
    ...buildQualityFolds(result),
    ...buildFlippedFold(result),
    ...buildJudgeFold(result),
    ...driftFold(result),
    ...errorFold(result),
    ...buildServerFold(result),
    ...healthFold(result),
  ];
}

function stageFold(stage: string, result: Result): Block {
  const baseline = result.baseline.metrics[stage] ?? {};
  const measured = result.metrics[stage] ?? {};
  const rows = metrics.flatMap(({ id }): Row[] => {
    const metric = measured[id];
    if (!metric) return [];
    const bar = generatorBar(result, { stage, id });
    return [{ cells: metricCells({ id, metric, baseline: baseline[id], bar }), tone: 'neutral' }];
  });
  return {
    kind: 'fold',
    title: stage === QUALITY_STAGE ? ['Quality figures'] : ['All metrics of stage ', { code: stage }],
    blocks: tableBlocks({
      caption: `Metrics of ${stage}`,
      columns: columns('Metric', '>This run', '>95 % interval', '>n', '>Baseline'),
      rows,
    }),
  };
}

function metricCells(row: {
  id: MetricId;
  metric: PublishedMetric;
  baseline: PublishedMetric | undefined;
  /** The load generator's own error, beside a value. */
  bar: string | undefined;
}): Text[] {
  const { id, metric, baseline, bar } = row;
  const { title, unit } = metricSpec(id);
  return [
    [title],
    [`${metricValue(id, metric)}${bar === undefined || metric.value === null ? '' : ` (${bar})`}`],
    [metric.low === undefined || metric.high === undefined ? 'none' : formatRange(metric.low, metric.high, unit)],
    [formatCount(metric.n)],
    [baseline ? metricValue(id, baseline) : 'none'],
  ];
}

/** A quantile that rests on too few requests says how many it needs. */
function metricValue(id: MetricId, metric: PublishedMetric): string {
  const { unit, minOk } = metricSpec(id);
  if (metric.infinite) return INFINITE;
  if (metric.value !== null) return formatValue(metric.value, unit);
  if (minOk !== undefined && metric.n < minOk) return `needs ${formatCount(minOk)} requests`;
  return clause(metric.reason ?? '') || 'not measured';
}

function sliceFold(result: Result): Block[] {
  const slices = Object.entries(result.slices);
  if (slices.length === 0) return [];
  const fewest = result.quality?.minSliceItems ?? 0;
  const rows = slices.map(([name, slice]): Row => {
    if (slice.n < fewest) return tooSmallRow(name, slice.n);
    const flips =
      slice.worse === null || slice.better === null
        ? 'none'
        : `${formatCount(slice.worse)} / ${formatCount(slice.better)}`;
    return {
      cells: [
        [{ code: name }],
        [metricValue('accuracy', slice)],
        [slice.low === undefined || slice.high === undefined ? 'none' : formatRange(slice.low, slice.high, 'ratio')],
        [formatCount(slice.n)],
        [slice.baseline === null ? 'none' : formatShare(slice.baseline)],
        [flips],
        [slice.pValue === null ? 'none' : formatProbability(slice.pValue)],
        [sightOf(slice)],
      ],
      tone: 'neutral',
    };
  });
  const titles = columns(
    'Slice',
    '>Accuracy',
    '>95 % interval',
    '>Items',
    '>Baseline',
    '>Items lost / won',
    '>p',
    '>Smallest drop it sees',
  );
  return [
    {
      kind: 'fold',
      title: [`Accuracy by slice (${formatCounted(slices.length, 'slice')})`],
      blocks: [...sliceSentences(result), ...tableBlocks({ caption: 'Accuracy by slice', columns: titles, rows })],
    },
  ];
}

/** One right answer of one is no 100 %. */
function tooSmallRow(name: string, items: number): Row {
  const none: Text = ['–'];
  return {
    cells: [[{ code: name }], ['too small to judge'], none, [formatCount(items)], none, none, none, none],
    tone: 'neutral',
  };
}

/** A slice can be too small for any drop; results of older versions, and slices without a baseline, tell nothing of it. */
function sightOf({ detectable }: Result['slices'][string]): string {
  if (detectable === undefined) return '–';
  return detectable === null ? 'none' : formatSize(detectable, 'points');
}

/** How the base branch moved: no pull request is judged by it, unless `gates.drift` says so. */
function driftFold({ drift = [], reason }: Result): Block[] {
  if (drift.length === 0) return [];
  const judges = reason.includes('drift: ')
    ? 'By `gates.drift` it is part of this verdict.'
    : 'It judges no pull request.';
  const items = drift.map(({ sentence, worse }): Text => [`${sentence}${worse ? '' : ' (for the better)'}.`]);
  return [
    {
      kind: 'fold',
      title: [`Drift of the stored runs (${formatCounted(drift.length, 'metric')})`],
      blocks: [
        { kind: 'paragraph', text: [`How the runs of the base branch moved themselves. ${judges}`] },
        { kind: 'list', ordered: false, items },
      ],
    },
  ];
}

function errorFold(result: Result): Block[] {
  const errors = Object.entries(result.candidate.errors).filter(([, count]) => count > 0);
  if (errors.length === 0) return [];
  const total = errors.reduce((sum, [, count]) => sum + count, 0);
  const examples = result.candidate.errorExamples ?? {};
  const rows = errors.map(
    ([kind, count]): Row => ({
      cells: [[{ code: kind }], [formatCount(count)], [examples[kind] ?? '–']],
      tone: 'neutral',
    }),
  );
  return [
    {
      kind: 'fold',
      title: [`Failed requests (${formatCount(total)})`],
      blocks: tableBlocks({
        caption: 'Failed requests by kind',
        columns: columns('Kind', '>Requests', 'First message'),
        rows,
      }),
    },
  ];
}

/** By turns with the one that the figures of this run can err by. */
function delayWords({ eventLoopDelayP99Ms, eventLoopDelayP99WorstMs }: HealthRecord): string {
  const delay = formatValue(eventLoopDelayP99Ms, 'ms');
  return eventLoopDelayP99WorstMs === undefined
    ? delay
    : `${delay} on average, ${formatValue(eventLoopDelayP99WorstMs, 'ms')} in the worst turn`;
}

function healthFold(result: Result): Block[] {
  const { health } = result.candidate;
  if (health.length === 0) return [];
  const rows = health.map(
    (record): Row => ({
      cells: [
        [
          { code: record.stage },
          record.attempt > 1 ? ` (attempt ${record.attempt})` : '',
          record.part === undefined ? '' : `, part ${record.part}`,
        ],
        [delayWords(record)],
        [formatValue(record.eventLoopDelayMaxMs, 'ms')],
        [formatValue(record.queueClientP99Ms, 'ms')],
        [formatShare(record.cpuRatio)],
        [record.workers === undefined ? '–' : formatCount(record.workers)],
        [record.sockets === undefined ? '–' : formatCount(record.sockets)],
        [formatBytes(record.rssBytes)],
        [record.resentRequests === undefined ? '–' : formatCount(record.resentRequests)],
      ],
      tone: 'neutral',
    }),
  );
  const titles = columns(
    'Stage',
    '>Event-loop delay p99',
    '>Largest delay',
    '>Own queue p99',
    '>CPU of one core',
    '>Worker threads',
    '>Sockets',
    '>Memory',
    '>Sent twice',
  );
  return [
    {
      kind: 'fold',
      title: ['Load generator'],
      blocks: tableBlocks({ caption: 'Fitness of the load generator', columns: titles, rows }),
    },
  ];
}
