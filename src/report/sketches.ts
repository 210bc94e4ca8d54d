/** What is drawn where only text can be written: the history of the summary's figures with its limit, and each ladder. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Climb } from '../model/measurement.ts';
import type { HistoryPicture } from '../model/pictures.ts';
import type { Result } from '../model/result.ts';
import { loadStages } from './gate-words.ts';
import type { Sketch } from './mermaid.ts';
import { formatCounted, formatSetValue, formatValue } from './numbers.ts';

/** A titled group of charts. */
export interface SketchGroup {
  title: string;
  sketches: Sketch[];
}

/** The executive summary's figures. */
const summaryMetrics: readonly MetricId[] = ['accuracy', 'output_tokens_per_sec', 'ttft_p50'];
/** Of each row the first that the steps have: a short step has no p95. */
const ladderMetrics: readonly (readonly MetricId[])[] = [
  ['output_tokens_per_sec', 'requests_per_sec'],
  ['ttft_p95', 'ttft_p50'],
];
/** Bars that can still be told apart in the width of a comment. */
const MOST_BARS = 24;

/** Groups with at least one chart. */
export function buildSketches(result: Result): SketchGroup[] {
  const groups = [
    { title: 'Charts: the stored runs and this one', sketches: historySketches(result) },
    ...(result.ladders ?? []).map((climb) => ({
      title: `Charts: how much it takes, ladder ${climb.ladder}`,
      sketches: ladderMetrics.flatMap((ids) => ids.flatMap((id) => ladderSketch(climb, id, result)).slice(0, 1)),
    })),
  ];
  return groups.filter(({ sketches }) => sketches.length > 0);
}

function historySketches(result: Result): Sketch[] {
  const pictures = result.pictures?.history ?? [];
  const [first] = loadStages(result);
  return summaryMetrics.flatMap((id) =>
    pictures
      .filter(({ metric, stage }) => metric === id && (stage === first || stage === QUALITY_STAGE))
      .flatMap(historySketch),
  );
}

/** Bars of the stored runs, oldest first, and of this one; a run without a value is left out. */
function historySketch({ metric, unit, runs, now, limit }: HistoryPicture): Sketch[] {
  const stored = runs.filter(({ value }) => value !== null).slice(-(MOST_BARS - 1));
  if (stored.length === 0 || now?.value == null) return [];
  const shown = [...stored, now];
  const { title } = metricSpec(metric);
  const inUnit = scaleOf(unit);
  const values = shown.map(({ value }) => formatValue(value, unit));
  const against = limit === undefined ? '' : ` The line is the limit, ${formatSetValue(limit, unit)}.`;
  return [
    {
      words: `${title} of ${formatCounted(stored.length, 'stored run')}, oldest first, and last of this run: ${values.join(', ')}.${against}`,
      x: { name: 'Run', places: shown.map(({ startedAt }, index) => placeOf(startedAt, index, shown.length)) },
      y: `${title} (${inUnit.name})`,
      bars: shown.map(({ value }) => (value ?? 0) * inUnit.factor),
      ...(limit === undefined ? {} : { level: limit * inUnit.factor }),
    },
  ];
}

/** Places have names of their own: the language puts bars of one name on top of each other. */
function placeOf(startedAt: string, index: number, count: number): string {
  return index === count - 1 ? 'this run' : `${index + 1}: ${startedAt.slice(5, 10)}`;
}

function ladderSketch(climb: Climb, id: MetricId, result: Result): Sketch[] {
  const steps = climb.steps.flatMap(({ level, stage }) => {
    const value = result.metrics[stage]?.[id]?.value;
    return value == null ? [] : [{ level, value }];
  });
  // One step is no ladder.
  if (steps.length < 2) return [];
  const { title, unit } = metricSpec(id);
  const inUnit = scaleOf(unit);
  const limit = result.gates.find(
    (gate) => gate.id === id && gate.design === 'limit' && climb.steps.some(({ stage }) => stage === gate.stage),
  )?.limit;
  const figures = steps.map(({ level, value }) => `${formatSetValue(level, '')}: ${formatValue(value, unit)}`);
  const knee = climb.knee === undefined ? '' : ` Worth its load up to ${formatSetValue(climb.knee, '')}.`;
  return [
    {
      words: `${title} by load (${climb.unit}): ${figures.join(', ')}.${knee}${limit == null ? '' : ` The line is the limit, ${formatSetValue(limit, unit)}.`}`,
      x: { name: climb.unit, places: steps.map(({ level }) => formatSetValue(level, '')) },
      y: `${title} (${inUnit.name})`,
      bars: steps.map(({ value }) => value * inUnit.factor),
      ...(limit == null ? {} : { level: limit * inUnit.factor }),
    },
  ];
}

/** Ratios are drawn in percent. */
function scaleOf(unit: string): { name: string; factor: number } {
  return unit === 'ratio' ? { name: '%', factor: 100 } : { name: unit, factor: 1 };
}
