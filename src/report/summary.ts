/** The executive summary: accuracy, throughput and TTFT, each with interval, baseline, change and limit. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { GateResult, PublishedMetric, Result } from '../model/result.ts';
import type { SummaryCells, SummaryItem } from './blocks.ts';
import { changeText, gateTone, limitWords, loadStages, marginWords } from './gate-words.ts';
import { judgeStatement } from './judge-fold.ts';
import { formatCounted, formatRange, formatShare, formatValue } from './numbers.ts';
import { answerStatements, buildWeakestSlice } from './quality-section.ts';
import { clause, type Text } from './text.ts';

/** These in this order, the weakest slice where there are several. Figures are those of the first load stage and of the quality sets. */
export function buildSummary(result: Result): SummaryItem[] {
  const stage = loadStages(result)[0] ?? '';
  return [accuracyItem(result), ...buildWeakestSlice(result), throughputItem(result, stage), ttftItem(result, stage)];
}

function accuracyItem(result: Result): SummaryItem {
  const metric = result.metrics[QUALITY_STAGE]?.accuracy;
  const item = figureItem({ name: 'Accuracy', id: 'accuracy', stage: QUALITY_STAGE, result });
  if (!metric) return item;
  const notes = [...flipStatement(result), ...answerStatements(result), ...judgeStatement(result)];
  return withMore(item, { also: [[formatCounted(metric.n, 'item')]], notes });
}

/** "5.2 % of the answers flipped (3.1 % to wrong, 2.1 % to right); asked again, 4.9 % flip without any change". */
function flipStatement({ gates }: Result): Text[] {
  const flips = gates.find(({ id, slice, design }) => id === 'accuracy' && slice === null && design !== 'limit')?.flips;
  if (!flips) return [];
  const { toWrong, toRight, within } = flips;
  const between =
    toWrong === null || toRight === null
      ? []
      : [
          `${formatShare(toWrong + toRight)} of the answers flipped (${formatShare(toWrong)} to wrong, ${formatShare(toRight)} to right)`,
        ];
  const { askedAgain } = within;
  const whose = askedAgain === undefined ? 'asked again' : `of the ${formatCounted(askedAgain, 'item')} asked again`;
  const own = within.candidate === null ? [] : [`${whose}, ${formatShare(within.candidate)} flip without any change`];
  return [[[...between, ...own].join('; ')]];
}

function throughputItem(result: Result, stage: string): SummaryItem {
  const item = figureItem({ name: 'Throughput', id: 'output_tokens_per_sec', stage, result });
  const requests = result.metrics[stage]?.requests_per_sec?.value;
  return withMore(item, { also: requests == null ? [] : [[formatValue(requests, 'requests/s')]] });
}

function ttftItem(result: Result, stage: string): SummaryItem {
  const item = figureItem({ name: 'TTFT p50', id: 'ttft_p50', stage, result });
  const load = result.metrics[stage];
  const within = load?.ttft_within_limit?.value;
  const tails = (['ttft_p95', 'ttft_p99'] as const).flatMap((id) => {
    const metric = load?.[id];
    if (metric?.infinite) return [`${id.slice(5)} ∞`];
    return metric?.value == null ? [] : [`${id.slice(5)} ${formatValue(metric.value, 'ms')}`];
  });
  const also = [
    ...(tails.length === 0 ? [] : [[tails.join(', ')]]),
    ...(within == null ? [] : [[`${formatShare(within)} of requests within the limit`]]),
  ];
  return withMore(item, { also });
}

function withMore({ cells, ...item }: Figure, { also, notes = [] }: { also: Text[]; notes?: Text[] }): SummaryItem {
  return {
    ...item,
    statements: [...item.statements, ...also, ...notes],
    cells: { ...cells, also: [...cells.also, ...also], notes: [...cells.notes, ...notes] },
  };
}

type Figure = SummaryItem & { cells: SummaryCells };

/** A metric with what is known of it; the gate on it, if any, gives change and tone. */
function figureItem(options: { name: string; id: MetricId; stage: string; result: Result }): Figure {
  const { name, id, stage, result } = options;
  const { unit } = metricSpec(id);
  const metric = result.metrics[stage]?.[id];
  const isUnloaded = id !== 'accuracy' && result.candidate.workload.stages.length === 0;
  const gates = result.gates.filter((gate) => gate.id === id && gate.stage === stage && gate.slice === null);
  const compared = gates.find((gate) => gate.design !== 'limit');
  const limit = gates.find((gate) => gate.design === 'limit');
  const absent = isUnloaded ? [['no load was driven']] : absence(metric);
  const { low, high } = metric ?? {};
  const interval = low === undefined || high === undefined ? undefined : formatRange(low, high, unit);
  const change = comparison({
    gate: compared,
    baseline: result.baseline.metrics[stage]?.[id],
    unit,
    saysNone: metric !== undefined && result.baseline.design !== 'paired' && !isUnloaded,
  });
  const limitText = limit === undefined ? [] : limitStatement(limit);
  const trend = result.trends?.find((course) => course.metric === id && course.stage === stage)?.clause;
  return {
    name,
    value: metric?.infinite ? '∞' : formatValue(metric?.value, unit),
    statements: [
      ...absent,
      ...(interval === undefined ? [] : [[`95 % interval ${interval}`]]),
      ...change,
      ...limitText.map((words) => [`limit ${words}`]),
      ...(trend === undefined ? [] : [[`base branch ${trend}`]]),
    ],
    cells: {
      interval: interval === undefined ? [] : [interval],
      change: change[0] ?? [],
      limit: limitText,
      trend: trend === undefined ? [] : [trend],
      also: absent,
      notes: [],
    },
    tone: limit && gateTone(limit) === 'bad' ? 'bad' : compared ? gateTone(compared) : 'neutral',
  };
}

function limitStatement(gate: GateResult): string[] {
  if (gate.limit === null) return [];
  return [`${limitWords(gate, gate.limit)}${gate.margin === null ? '' : `, ${marginWords(gate, gate.margin)}`}`];
}

function absence(metric: PublishedMetric | undefined): Text[] {
  if (!metric) return [];
  if (metric.infinite) return [['the quantile falls on a failed request']];
  const reason = clause(metric.reason ?? '');
  return metric.value === null && reason !== '' ? [[reason]] : [];
}

function comparison(of: {
  gate: GateResult | undefined;
  baseline: PublishedMetric | undefined;
  unit: string;
  /** Whether to say that there is none: side by side, what was not measured has its own reason. */
  saysNone: boolean;
}): Text[] {
  const { gate, baseline, unit, saysNone } = of;
  const value = baseline?.value ?? gate?.baseline;
  if (value == null) return saysNone ? [['no baseline']] : [];
  const change = gate ? changeText(gate) : [];
  return [
    change.length === 0
      ? [`baseline ${formatValue(value, unit)}`]
      : [...change, ` against ${formatValue(value, unit)}`],
  ];
}
