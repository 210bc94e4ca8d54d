/** What a text about the result may say: the figures with their place, the answers, the verdict. Derived from the result as the report prints it. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Answer, GateResult, PublishedMetric, Result, VerdictWord } from '../model/result.ts';
import { failsNothing, isJudged, loadStages } from './gate-words.ts';
import { isTooNoisy, printedBounds } from './noise.ts';
import { formatChange, formatCounted, formatSetValue, formatSize, formatValue } from './numbers.ts';
import { clause } from './text.ts';

/**
 * `value`, `baseline`: of this run and before it. `low`, `high`: ends of an interval. `seen`: the smallest change that would have been seen.
 * `margin`: distance from the limit, unsigned.
 */
export type FigureRole = 'value' | 'baseline' | 'limit' | 'margin' | 'change' | 'low' | 'high' | 'seen';

export interface Figure {
  role: FigureRole;
  /** `%`, `points`, `ms` …, as it is printed. */
  unit: string;
  /** In `unit`, with its sign. */
  size: number;
  /** As the report writes it, without sign and unit. */
  printed: string[];
}

/** A metric of a stage or of a slice, which a text can name. */
export interface Subject {
  /** The first is the one that the prompt uses. */
  names: string[];
  id: MetricId;
  figures: Figure[];
  /** Of its gates. Empty: it has none. */
  answers: Answer[];
  /** The same of those that can fail the check. */
  blocking: Answer[];
  /** Of the gate that is compared with a baseline. */
  compared: Answer | undefined;
}

export interface NarrativeFacts {
  verdict: VerdictWord;
  subjects: Subject[];
  /** Counts with what they count, to be repeated word for word. */
  phrases: string[];
  /** What the report advises, without its full stop: a sentence that equals one is no new advice. */
  actions: string[];
  /** True where some gate that can fail the check is a regression or missing. */
  regressed: boolean;
  /** The same of all gates, advisory ones too. */
  anyRegression: boolean;
}

/** Names of stages and slices come from files: others than these are not told, and so cannot be named. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.=-]{0,59}$/;
/** An action of other characters, or longer, may hold what a file says. */
const PLAIN_ACTION = /^[\w .,;:()%=+'-]{1,240}$/;
const MOST_ACTIONS = 3;
const MOST_SUBJECTS = 30;

/** Pure. A figure that cannot be written plainly ("<0.1 %", "∞") is left out. */
export function buildNarrativeFacts(result: Result): NarrativeFacts {
  const judged = result.gates.filter(isJudged).length;
  const regressed = result.gates.filter(({ answer }) => answer === 'regression' || answer === 'missing');
  return {
    verdict: result.verdict,
    subjects: listSubjects(result),
    phrases: [
      ...(judged > 0 ? [`${formatCounted(judged, 'gate')} judged`] : []),
      ...(result.verdict === 'pass' && regressed.length === 0 && judged === result.gates.length
        ? [`no regression in ${formatCounted(judged, 'gate')}`]
        : []),
      ...countPhrases(result),
    ],
    actions: result.recommendations
      .map(({ action }) => clause(action))
      .filter((action) => PLAIN_ACTION.test(action))
      .slice(0, MOST_ACTIONS),
    regressed: regressed.some((gate) => !failsNothing(gate)),
    anyRegression: regressed.length > 0,
  };
}

function countPhrases({ metrics, baseline }: Result): string[] {
  const items = metrics[QUALITY_STAGE]?.accuracy?.n ?? 0;
  const stored = baseline.design === 'history' ? baseline.runs.length : 0;
  return [
    ...(items > 0 ? [`over ${formatCounted(items, 'quality item')}`] : []),
    ...(stored > 0 ? [`compared with ${formatCounted(stored, 'stored run')}`] : []),
  ];
}

interface Place {
  id: MetricId;
  stage: string;
  slice: string | null;
}

/** Those of the summary, then those with gates. */
function listSubjects(result: Result): Subject[] {
  const stages = loadStages(result);
  const summary = (['ttft_p50', 'ttft_p95', 'output_tokens_per_sec', 'requests_per_sec'] as const).map(
    (id): Place => ({ id, stage: stages[0] ?? '', slice: null }),
  );
  const places: Place[] = [{ id: 'accuracy', stage: QUALITY_STAGE, slice: null }, ...summary, ...result.gates];
  const byName = new Map<string, Subject>();
  for (const place of places) {
    const names = namesOf(place, stages);
    const [name] = names;
    // The unit of the cost has a number in it.
    if (name === undefined || place.id === 'cost' || byName.has(name)) continue;
    const subject = toSubject(place, names, result);
    if (subject.figures.length > 0 || subject.answers.length > 0) byName.set(name, subject);
  }
  return [...byName.values()].slice(0, MOST_SUBJECTS);
}

/** Empty where the name of its stage or slice is not plain. */
function namesOf({ id, stage, slice }: Place, stages: readonly string[]): string[] {
  const { title } = metricSpec(id);
  if (slice !== null) return PLAIN_NAME.test(slice) ? [`${title} in ${slice}`, `${title} of ${slice}`] : [];
  const titles = id === 'output_tokens_per_sec' ? [title, 'Throughput'] : [title];
  const isPlain = stage !== QUALITY_STAGE && PLAIN_NAME.test(stage);
  const atStage = isPlain ? titles.map((of) => `${of} at ${stage}`) : [];
  return stages.length > 1 && stage !== QUALITY_STAGE ? atStage : [...titles, ...atStage];
}

function toSubject({ id, stage, slice }: Place, names: string[], result: Result): Subject {
  const gates = result.gates.filter((gate) => gate.id === id && gate.stage === stage && gate.slice === slice);
  const compared = gates.find(({ design }) => design !== 'limit');
  const metric = slice === null ? result.metrics[stage]?.[id] : undefined;
  return {
    names,
    id,
    // Two instances under one name have two values.
    figures: gates.some(({ instance }) => instance !== gates[0]?.instance)
      ? []
      : [...metricFigures(metric, id), ...gates.flatMap(gateFigures)],
    answers: gates.map(({ answer }) => answer),
    blocking: gates.filter((gate) => !failsNothing(gate)).map(({ answer }) => answer),
    compared: compared?.answer,
  };
}

function metricFigures(metric: PublishedMetric | undefined, id: MetricId): Figure[] {
  const { unit } = metricSpec(id);
  if (!metric || metric.infinite) return [];
  const [low, high] = metric.low === undefined || metric.high === undefined ? [] : [metric.low, metric.high];
  return [
    ...valueFigure('value', metric.value, unit),
    ...valueFigure('low', low, unit),
    ...valueFigure('high', high, unit),
  ];
}

function gateFigures(gate: GateResult): Figure[] {
  const { id, unit, design, change, limit, margin, detectable } = gate;
  const { scale } = metricSpec(id);
  const { low, high } = printedBounds(gate);
  const isCompared = design !== 'limit' && change !== null;
  const tells = isCompared && !isTooNoisy(gate);
  return [
    ...(gate.infinite ? [] : valueFigure('value', gate.candidate, unit)),
    ...(design === 'limit' ? [] : valueFigure('baseline', gate.baseline, unit)),
    ...(limit === null ? [] : figure('limit', unit === 'ratio' ? limit * 100 : limit, formatSetValue(limit, unit))),
    ...(margin === null
      ? []
      : changeFigure('margin', Math.abs(scale === 'points' ? margin * (limit ?? 1) : margin), scale)),
    ...(isCompared ? changeFigure('change', change.estimate, scale) : []),
    ...(tells && low !== null && high !== null
      ? [...changeFigure('low', low, scale), ...changeFigure('high', high, scale)]
      : []),
    ...(tells && detectable !== null ? changeFigure('seen', detectable, scale) : []),
  ];
}

function valueFigure(role: FigureRole, value: number | null | undefined, unit: string): Figure[] {
  if (value === null || value === undefined || !Number.isFinite(value)) return [];
  return figure(role, unit === 'ratio' ? value * 100 : value, formatValue(value, unit));
}

function changeFigure(role: FigureRole, change: number, scale: 'relative' | 'points'): Figure[] {
  return figure(role, change * 100, formatChange(change, scale), formatSize(change, scale));
}

function figure(role: FigureRole, size: number, ...texts: string[]): Figure[] {
  const parsed = texts.flatMap((text) => {
    const [, digits, unit] = /^[+−]?(\d[\d,]*(?:\.\d+)?) (\S+)$/.exec(text) ?? [];
    return digits === undefined || unit === undefined ? [] : [{ digits, unit: unit === 'point' ? 'points' : unit }];
  });
  const [first] = parsed;
  return first ? [{ role, unit: first.unit, size, printed: parsed.map(({ digits }) => digits) }] : [];
}
