/** From the page of a server's metrics to the vocabulary. */
import type { LatencyHistogram, ServerFigures, ServerSoftware } from '../model/server-figures.ts';
import { type MetricsPage, parsePrometheusText, type Series } from './prometheus-text.ts';
import {
  deviceNames,
  type FigureName,
  type Fold,
  folds,
  type Names,
  type Source,
  serverNames,
} from './server-names.ts';

/** What a page says; `model` is the name by which the server knows the one that is measured. */
export function readServerPage(text: string, model: string): ServerFigures & { badLines: number } {
  const page = parsePrometheusText(text, (name) => knownNames.has(name) || knownNames.has(familyOf(name)));
  const software = findSoftware(page);
  const names: Names = { ...deviceNames, ...(software && serverNames[software]) };
  const figures: ServerFigures = { software };
  for (const figure of Object.keys(names) as FigureName[]) {
    const sources = names[figure] ?? [];
    if (figure === 'ttft') figures.ttft = firstTold(sources, (source) => readHistogram(page, { source, model }));
    else figures[figure] = firstTold(sources, (source) => readNumber(page, { source, model, fold: folds[figure] }));
  }
  return { ...figures, ...prefixPair(figures), badLines: page.badLines };
}

function firstTold<T>(sources: readonly Source[], read: (source: Source) => T | undefined): T | undefined {
  for (const source of sources) {
    const value = read(source);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Hits without what they are a share of say nothing; SGLang's counter of hits is there only once there was one. */
function prefixPair({
  software,
  prefixQueries,
  prefixHits = software === 'sglang' ? 0 : undefined,
}: ServerFigures): Pick<ServerFigures, 'prefixHits' | 'prefixQueries'> {
  const isPair = prefixHits !== undefined && prefixQueries !== undefined;
  return isPair ? { prefixHits, prefixQueries } : { prefixHits: undefined, prefixQueries: undefined };
}

/** A histogram's series have its name and one of three endings. */
function familyOf(name: string): string {
  return name.replace(/_(bucket|sum|count)$/, '');
}

const softwareNames = Object.keys(serverNames) as ServerSoftware[];

/** Every name that the vocabulary knows. */
const knownNames = new Set(
  [deviceNames, ...Object.values(serverNames)].flatMap((names) =>
    Object.values(names).flatMap((sources) => sources.map(({ name }) => name)),
  ),
);

/** Triton with a vLLM backend has the names of both, and the engine's are the ones that tell more. */
function findSoftware({ series }: MetricsPage): ServerSoftware | undefined {
  const found = new Set(series.flatMap(({ name }) => [name, familyOf(name)]));
  return softwareNames.find((software) =>
    Object.values(serverNames[software]).some((sources) => sources.some(({ name }) => found.has(name))),
  );
}

interface Wanted {
  source: Source;
  model: string;
}

function readNumber(page: MetricsPage, { source, model, fold }: Wanted & { fold: Fold }): number | undefined {
  const values = joinRanks(pick(page, source.name, { source, model })).map(({ value }) => value);
  // A value that is not a number is one that the server does not know.
  if (values.length === 0 || !values.every(isFigure)) return undefined;
  const total = values.reduce((sum, value) => sum + value, 0) * (source.scale ?? 1);
  const figure = fold === 'mean' ? total / values.length : total;
  return isFigure(figure) ? figure : undefined;
}

/** Counts, sizes and times are none below zero, and none that a number can no longer hold to the unit. */
function isFigure(value: number): boolean {
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

/** Counters of all engines added up; a page whose buckets contradict its count has none. */
function readHistogram(page: MetricsPage, { source, model }: Wanted): LatencyHistogram | undefined {
  const scale = source.scale ?? 1;
  const of = (part: string): Series[] => pick(page, `${source.name}_${part}`, { source, model });
  const sum = (series: readonly Series[]): number => series.reduce((total, { value }) => total + value, 0);
  const [sums, counts] = [of('sum'), of('count')];
  const byBound = Map.groupBy(of('bucket'), ({ labels }) => Number(labels.get('le')?.replace('+Inf', 'Infinity')));
  const buckets = [...byBound]
    .filter(([bound]) => bound > 0 && isFigure(bound * scale))
    .sort(([a], [b]) => a - b)
    .map(([bound, series]) => ({ atMostMs: bound * scale, count: sum(series) }));
  const histogram = { sumMs: sum(sums) * scale, count: sum(counts), buckets };
  const steps = [0, ...buckets.map(({ count }) => count), histogram.count];
  const isSound =
    sums.length > 0 &&
    sums.length === counts.length &&
    isFigure(histogram.sumMs) &&
    steps.every((count, at) => isFigure(count) && count >= (steps[at - 1] ?? 0));
  return isSound ? histogram : undefined;
}

/** The series of one name, and of the measured model where they name it. */
function pick({ series }: MetricsPage, name: string, { source, model }: Wanted): Series[] {
  const { where, ofModel } = source;
  const named = series.filter((one) => one.name === name && (!where || one.labels.get(where[0]) === where[1]));
  const own = named.filter(({ labels }) => (labels.get('model_name') ?? labels.get('model')) === model);
  return own.length > 0 || ofModel ? own : named;
}

const RANK_LABELS = ['tp_rank', 'pp_rank', 'moe_ep_rank'];

/** The ranks of one engine say the same thing each: of them the one that says most counts. */
function joinRanks(series: readonly Series[]): Series[] {
  const engineOf = ({ labels }: Series): string =>
    JSON.stringify([...labels].filter(([name]) => !RANK_LABELS.includes(name)).sort());
  return [...Map.groupBy(series, engineOf).values()].flatMap((ranks) =>
    ranks.reduce((most, one) => (one.value > most.value ? one : most)),
  );
}
