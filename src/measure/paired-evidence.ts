/** What a paired judgement rests on, read off the run file: pairs joined by their number, turns by theirs. */
import { type LatencySource, whyAbsent } from '../metrics.ts';
import type { Measured, Measurement, RequestLimits, Unfit } from '../model/measurement.ts';
import type { MeasuredPair, MeasuredTurn, PairedEvidence, PairedStage, RequestFigures } from '../model/paired.ts';
import { type Clock, clockOf, type Run, type SampleRecord, type StageRecord } from '../model/run-file.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { type Pricing, requestUsd } from './cost.ts';
import { findDeadBase } from './dead-base.ts';
import { measureRun } from './measure-run.ts';
import { requestFigure } from './request-figures.ts';
import { splitArms } from './split-arms.ts';
import { measureThroughput } from './throughput.ts';

const sources: readonly LatencySource[] = ['ttft', 'tpot', 'itl', 'e2e'];

/**
 * The last attempt of each stage counts, warm-up left out. Requests that we cut off ourselves are left out; a pair with one side only is dropped
 * and counted. `limits` are this judgement's, as in `measureRun`. In a run by pairs the latencies are those of the pairs, the throughput that of
 * the turns. Throws for a run of one endpoint.
 */
export function readPairedEvidence(run: Run, limits: RequestLimits): PairedEvidence {
  const { paired } = run.header;
  const arms = splitArms(run);
  const form = paired?.form ?? 'pairs';
  const evidence: PairedEvidence = {
    form,
    instanceSd: paired?.instanceSd ?? 0,
    stages: {},
    base: measureRun(asOneStage(arms.base, form), limits),
    candidate: measureRun(asOneStage(arms.candidate, form), limits),
  };
  evidence.base.unfit = unfitOfBase(run, evidence);
  for (const { name } of run.header.workload.stages) {
    const stage = readStage(run, name);
    evidence.stages[name] = stage;
    addThroughput(evidence.base, name, stage, 'base');
    addThroughput(evidence.candidate, name, stage, 'candidate');
  }
  return evidence;
}

/** Whom it is about is said; what holds for both arms is told once, with the candidate. */
function unfitOfBase(run: Run, { base, candidate }: PairedEvidence): Unfit[] {
  const dead = findDeadBase(run);
  const isTold = (broken: Unfit): boolean =>
    dead.some(({ stage }) => stage === broken.stage) ||
    candidate.unfit.some(({ stage, reason }) => stage === broken.stage && reason === broken.reason);
  const own = base.unfit.filter((broken) => !isTold(broken));
  return [...dead, ...own.map((broken) => ({ ...broken, reason: `of the baseline's endpoint, ${broken.reason}` }))];
}

function readStage(run: Run, name: string): PairedStage {
  const ofStage = run.samples.filter(({ stage }) => stage === name);
  const attempt = ofStage.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
  const samples = ofStage.filter((sample) => sample.attempt === attempt).sort((a, b) => a.index - b.index);
  const records = run.stages.filter((record) => record.stage === name && record.attempt === attempt);
  const { prices, target } = run.header;
  const pricing: Pricing | undefined = prices && { prices, answer: target.answer ?? 'stream' };
  return {
    ...joinPairs(samples.filter(isMeasured), pricing),
    turns: readTurns(samples, records, { clock: clockOf(run.header, name), pricing }),
  };
}

function joinPairs(
  samples: readonly SampleRecord[],
  pricing: Pricing | undefined,
): { pairs: MeasuredPair[]; dropped: number } {
  const sides = new Map<number, Partial<MeasuredPair>>();
  for (const sample of samples) {
    if (sample.pair === undefined) continue;
    const pair = sides.get(sample.pair) ?? {};
    // A cut-off request leaves its pair with one side.
    if (sample.outcome !== 'aborted') pair[sample.arm ?? 'candidate'] = figuresOf(sample, { clock: 'sent', pricing });
    sides.set(sample.pair, pair);
  }
  const pairs: MeasuredPair[] = [];
  for (const [, { base, candidate }] of [...sides].sort(([a], [b]) => a - b)) {
    if (base && candidate) pairs.push({ base, candidate });
  }
  return { pairs, dropped: sides.size - pairs.length };
}

function readTurns(samples: readonly SampleRecord[], records: readonly StageRecord[], by: ReadBy): MeasuredTurn[] {
  const numbers = new Set(samples.flatMap(({ turn }) => turn ?? []));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const own = samples.filter(({ turn }) => turn === number);
      const window = records.find(({ turn }) => turn === number)?.window;
      const delivered = window && window.endMs > window.startMs ? measureThroughput(own, window) : undefined;
      return {
        arm: own[0]?.arm ?? 'candidate',
        requests: own
          .filter((sample) => isMeasured(sample) && sample.outcome !== 'aborted')
          .map((sample) => figuresOf(sample, by)),
        outputTokensPerSec: delivered?.outputTokensPerSec,
        requestsPerSec: delivered?.requestsPerSec,
      };
    });
}

function isMeasured({ phase }: SampleRecord): boolean {
  return phase === 'steady';
}

/** How the figures of a request are read. */
interface ReadBy {
  clock: Clock;
  /** Absent: what a token costs is not known. */
  pricing: Pricing | undefined;
}

function figuresOf(sample: SampleRecord, { clock, pricing }: ReadBy): RequestFigures {
  const failed = sample.outcome !== 'ok';
  const figures: RequestFigures = { failed, promptId: sample.promptId };
  const usd = failed || !pricing ? undefined : requestUsd(sample.usage, pricing);
  if (usd !== undefined) figures.usd = usd;
  else if (pricing && !failed) figures.usageUntold = true;
  for (const source of sources) {
    const figure = failed ? Number.POSITIVE_INFINITY : requestFigure(sample, source, clock);
    if (figure !== undefined) figures[source] = figure;
  }
  return figures;
}

/**
 * An arm as `measureRun` reads it: one record a stage. By pairs both arms shared the machine, so there is no window for throughput, and what the
 * turns measured under another load stays out of the latencies.
 */
function asOneStage(arm: Run, form: PairedEvidence['form']): Run {
  const byPairs = form === 'pairs';
  const joined = new Map<string, StageRecord>();
  for (const record of arm.stages) {
    if (byPairs && record.turn !== undefined) continue;
    const { window: _window, turn: _turn, arm: _arm, planned: _planned, ...rest } = record;
    const key = `${record.attempt} ${record.stage}`;
    const before = joined.get(key);
    joined.set(key, { ...rest, startedMs: Math.min(record.startedMs, before?.startedMs ?? record.startedMs) });
  }
  return {
    ...arm,
    samples: byPairs ? arm.samples.filter(({ turn }) => turn === undefined) : arm.samples,
    stages: [...joined.values()],
  };
}

/** The published rate of an arm: the geometric mean of its turns, each of which is one measurement. */
function addThroughput(
  measurement: Measurement,
  stage: string,
  { pairs, turns }: PairedStage,
  arm: MeasuredTurn['arm'],
): void {
  const own = turns.filter((turn) => turn.arm === arm);
  const requests = own.reduce((sum, turn) => sum + turn.requests.filter(({ failed }) => !failed).length, 0);
  const figures = measurement.stages[stage];
  if (!figures) return;
  if (own.length === 0 && pairs.length > 0) {
    const reason = 'in pairs each endpoint has a part of the load only; a gate on throughput adds turns';
    figures.output_tokens_per_sec = { n: 0, reason };
    figures.requests_per_sec = { n: 0, reason };
  }
  if (own.length === 0) return;
  const rateOf = (rates: readonly number[]): Measured => {
    const logs = rates.filter((rate) => rate > 0).map(Math.log);
    const centre = mean(logs);
    if (centre === undefined) return { n: 0, reason: 'no turn held its full level' };
    const variance = sampleVariance(logs);
    const standardError = variance === undefined ? undefined : Math.sqrt(variance / logs.length);
    return { value: Math.exp(centre), n: requests, standardError };
  };
  if (whyAbsent('output_tokens_per_sec', measurement.header.target.answer ?? 'stream') === undefined)
    figures.output_tokens_per_sec = rateOf(own.flatMap((turn) => turn.outputTokensPerSec ?? []));
  figures.requests_per_sec = rateOf(own.flatMap((turn) => turn.requestsPerSec ?? []));
}
