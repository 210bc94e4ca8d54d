/** Reduces a run to its figures. Pure: the same run file always gives the same measurement. */
import { InputError } from '../errors.ts';
import { metrics, QUALITY_STAGE } from '../metrics.ts';
import { accuracyBySlice, accuracyOf } from '../model/item-accuracy.ts';
import type { ItemAnswers, ItemsByKey } from '../model/item-answers.ts';
import type { JudgedFigures } from '../model/judged.ts';
import type { Measurement, RequestLimits, Unfit } from '../model/measurement.ts';
import {
  clockOf,
  countedScores,
  groupScores,
  type Run,
  type SampleRecord,
  secondMeasurementOf,
} from '../model/run-file.ts';
import type { ScoreRecord } from '../model/score-record.ts';
import { nameShard, type Shard } from '../model/shard.ts';
import { readAnswerFacts } from './answer-facts.ts';
import { joinParts, type Part } from './join.ts';
import { lastAttempt } from './last-attempt.ts';
import { findLateness, type LatenessEvidence } from './lateness.ts';
import { findLicence } from './licence.ts';
import { cachedRatio, tokensPerEvent } from './request-figures.ts';
import { measureStage } from './stage-metrics.ts';
import { findUnfitScoring } from './unscored.ts';
import { findUnfit, findUnfitQuality } from './validity.ts';

/**
 * The last attempt of each stage counts, joined with a second measurement where one was made. `limits` are this judgement's, so that goodput means the same
 * on both sides. Throws an InputError for a part of a run, whose figures would be those of another load.
 */
export function measureRun(run: Run, limits: RequestLimits): Measurement {
  if (run.header.shard) throw partAlone(run.header.shard);
  const measurement: Measurement = {
    header: run.header,
    complete: run.end?.complete ?? false,
    stages: {},
    slices: {},
    distributions: {},
    inOrder: {},
    tokensByPart: {},
    countedBy: {},
    cachedRatio: {},
    items: new Map(),
    unfit: findUnfitStages(run),
  };
  const { prices } = run.header;
  const { answer } = run.header.target;
  for (const { name } of run.header.workload.stages) {
    const { samples, steady, stage } = lastAttempt(run, name);
    const clock = clockOf(run.header, name);
    const measured = measureStage({ samples, stage, limits, clock, answer, prices });
    const { metrics: figures, distributions, inOrder, tokensByPart } = measured;
    const again = measureAgain(run, name, limits);
    const joined = again
      ? joinParts([{ metrics: figures, distributions }, again])
      : { metrics: figures, distributions };
    if (again) {
      measurement.measuredTwice = { ...measurement.measuredTwice, [name]: { first: figures, second: again.metrics } };
    }
    measurement.stages[name] = joined.metrics;
    measurement.distributions[name] = joined.distributions;
    measurement.inOrder[name] = inOrder;
    if (tokensByPart) measurement.tokensByPart[name] = tokensByPart;
    measurement.countedBy[name] = answer === 'vectors' ? 'usage' : tokenSource(steady);
    const perEvent = answer === undefined ? tokensPerEvent(steady) : undefined;
    if (perEvent !== undefined) measurement.tokensPerEvent = { ...measurement.tokensPerEvent, [name]: perEvent };
    const cached = cachedRatio(steady);
    if (cached !== undefined) measurement.cachedRatio[name] = cached;
  }
  if (plannedQuestions(run) > 0) Object.assign(measurement, measureItems(run, measurement.stages));
  return measurement;
}

function partAlone(shard: Shard): InputError {
  return new InputError(
    `This is ${nameShard(shard)} of a run, which has no figures by itself`,
    'Join all parts: `insight-agent merge PART... --to RUN`, and use the run that it writes.',
  );
}

/** What a judge scored without a licence is in no figure but its own. */
function measureItems(
  run: Run,
  stages: Measurement['stages'],
): Pick<Measurement, 'items' | 'unscored' | 'stages' | 'slices' | 'judged'> {
  const groups = groupScores(run);
  const all = readItems(groups);
  const onJudge = new Map([...groups].filter(([, asked]) => asked.some(({ judged }) => judged)));
  const licence = findLicence(run);
  const items = licence?.granted ? all : new Map([...all].filter(([key]) => !onJudge.has(key)));
  const { accuracy, slices } = figuresOf(items);
  const unscored = [...groups].filter(([key]) => !all.has(key) && (licence?.granted || !onJudge.has(key)));
  return {
    items,
    ...(unscored.length === 0 ? {} : { unscored: new Map(unscored.map(([key, asked]) => [key, readItem(asked)])) }),
    stages: { ...stages, [QUALITY_STAGE]: { accuracy } },
    slices,
    ...(licence ? { judged: { licence, ...measureJudged(run, onJudge) } } : {}),
  };
}

function measureJudged(run: Run, groups: ReadonlyMap<string, readonly ScoreRecord[]>): Omit<JudgedFigures, 'licence'> {
  const items = readItems(groups);
  const wanted = [...groups.values()].map(([first]) => ({ slices: first?.slices ?? {} }));
  return { items, wanted, ...figuresOf(items), unscored: countUnscored(run) };
}

function figuresOf(byKey: ItemsByKey): Pick<JudgedFigures, 'accuracy' | 'slices'> {
  const items = [...byKey.values()];
  return { accuracy: accuracyOf(items), slices: accuracyBySlice(items) };
}

function countUnscored(run: Run): JudgedFigures['unscored'] {
  const counts: JudgedFigures['unscored'] = {};
  for (const { judged, unscored } of countedScores(run))
    if (judged && unscored) counts[unscored] = (counts[unscored] ?? 0) + 1;
  return counts;
}

/** The second measurement of a stage, where there is one that is fit: one that was cut off leaves the first alone. */
function measureAgain(run: Run, name: string, limits: RequestLimits): Part | undefined {
  const second = secondMeasurementOf(name);
  const plan = run.header.workload.stages.find((stage) => stage.name === name);
  const { samples, steady, stage, health } = lastAttempt(run, second);
  const clock = clockOf(run.header, name);
  const bounded = plan && boundOf(plan, samples);
  const evidence = { name: second, steady, stage, health, planned: plan?.requests, clock, bounded };
  const floor = Math.max(fewestRequests(plan), sampleFloor(run.header.gates ?? [], name));
  if (samples.length === 0 || findUnfit({ ...evidence, floor }).length > 0) return undefined;
  const { prices, target } = run.header;
  return measureStage({ samples, stage, limits, clock, prices, answer: target.answer });
}

/** Every reason why a stage of this run that is judged is not fit to be. */
export function findUnfitStages(run: Run): Unfit[] {
  const shortage = run.end?.rateLimit ? 'rate-limit' : run.end?.budget;
  const load = run.header.workload.stages.filter((plan) => isJudged(plan, run.header.gates ?? []));
  return [
    ...load.flatMap((plan) => findUnfitStage(run, plan)),
    ...findUnfitQuality(countedScores(run), plannedQuestions(run), shortage),
    ...findUnfitScoring(run, shortage),
  ];
}

/** Every reason why the last attempt of this stage is not fit. */
export function findUnfitStage(run: Run, plan: PlannedStage): Unfit[] {
  const { name, requests } = plan;
  const { samples, steady, stage, health } = lastAttempt(run, name);
  const floor = Math.max(fewestRequests(plan), sampleFloor(run.header.gates ?? [], name));
  const clock = clockOf(run.header, name);
  return findUnfit({ name, steady, stage, health, planned: requests, floor, clock, bounded: boundOf(plan, samples) });
}

/** Whether the server fell so far behind the rate of this step that requests waited for the bound of what may be in flight. */
export function didFallBehind(run: Run, plan: PlannedStage): boolean {
  const { samples, steady, health } = lastAttempt(run, plan.name);
  const clock = clockOf(run.header, plan.name);
  return findLateness({ steady, health, clock, bounded: boundOf(plan, samples) })?.blame === 'server';
}

/** A step of a ladder is there to find what is too much; of any other stage the bound is a setting that can be wrong. */
function boundOf({ rung, open }: PlannedStage, samples: readonly SampleRecord[]): LatenessEvidence['bounded'] {
  return rung && open ? { samples, mostInFlight: open.mostInFlight } : undefined;
}

type PlannedStage = Run['header']['workload']['stages'][number];

/** A step of a ladder says how much the endpoint can take: unless a gate names it, what is wrong with it says nothing of the verdict. */
function isJudged({ name, rung }: PlannedStage, gates: readonly string[]): boolean {
  return !rung || gates.some((gate) => gate.split(' ')[0]?.endsWith(`@${name}`));
}

/** Two at each place of the load; an open loop has no places. */
function fewestRequests(plan: PlannedStage | undefined): number {
  return 2 * (plan?.concurrency ?? 1);
}

/** Most ok requests that any of the gates of the run needs on this stage; `gates` as the header has them, e.g. `ttft_p95 blocking …`. */
function sampleFloor(gates: readonly string[], stage: string): number {
  const floors = gates.map((gate) => {
    const [metric, ofStage] = (gate.split(' ')[0] ?? '').split('@');
    const { minOk } = metrics.find(({ id }) => id === metric) ?? {};
    return ofStage === undefined || ofStage === stage ? (minOk ?? 0) : 0;
  });
  return Math.max(0, ...floors);
}

function plannedQuestions(run: Run): number {
  return run.header.workload.quality.reduce((total, { items, repeats = 1 }) => total + items * repeats, 0);
}

/** The asks of an item in the order of the file. */
function readItems(groups: ReadonlyMap<string, readonly ScoreRecord[]>): ItemsByKey {
  const items: ItemsByKey = new Map();
  for (const [key, asked] of groups) {
    const scored = asked.filter(({ unscored }) => unscored === undefined);
    if (scored.length > 0) items.set(key, readItem(scored));
  }
  return items;
}

function readItem(asked: readonly ScoreRecord[]): ItemAnswers {
  // Not asked counts as 0, so that failing never looks accurate.
  const asks = asked.map(({ score, pass }) => ({ score: score ?? Number(pass), pass }));
  const pass = asks.every((ask) => ask.pass);
  const isPlain = asks.length === 1 && asks[0]?.score === Number(pass);
  const { slices = {}, itemHash: hash, weight } = asked[0] ?? {};
  return {
    ...{ pass, slices },
    ...(hash === undefined ? {} : { hash }),
    ...(weight === undefined ? {} : { weight }),
    ...(isPlain ? {} : { asks }),
    answers: asked.map(readAnswerFacts),
  };
}

function tokenSource(samples: readonly SampleRecord[]): 'usage' | 'events' | 'mixed' {
  const ok = samples.filter(({ outcome }) => outcome === 'ok');
  const told = ok.filter(({ usage }) => usage.output).length;
  return told === ok.length ? 'usage' : told === 0 ? 'events' : 'mixed';
}
