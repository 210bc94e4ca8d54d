/** What a stage's throughput would be had all of it gone as its later part. */
import { mean, sampleVariance } from '../stats/moments.ts';
import { tAtLevel } from '../stats/student-t.ts';
import type { StageSide } from './side.ts';
import { eventsOf, phasesOf } from './timeline.ts';
import type { MendedFigures } from './without.ts';

/** Equal parts of the later time that the interval comes from. */
const PARTS = 10;
/** Each bound of a 95 % interval. */
const SIDE_LEVEL = 0.975;

/**
 * Throughput from `fromMs` on against that of the whole window, by the arrival of content events. Empty where nothing can be told: only a closed loop sends
 * more where answers come sooner, and less than a quarter of the window tells too little.
 */
export function throughputAfter(side: StageSide, fromMs: number): MendedFigures {
  const { run, stage, plan, measurement } = side;
  const now = measurement.stages[stage]?.output_tokens_per_sec?.value;
  const { window, turn } = run.stages.findLast((record) => record.stage === stage) ?? {};
  // One of many turns has no time of its own after the beginning.
  if (now === undefined || !window || turn !== undefined || plan.concurrency === undefined) return {};
  const startMs = Math.max(fromMs, window.startMs);
  const laterMs = window.endMs - startMs;
  if (laterMs <= 0 || laterMs < (window.endMs - window.startMs) / 4) return {};
  const parts = new Array<number>(PARTS).fill(0);
  let all = 0;
  for (const { atMs, tokens } of arrivals(side)) {
    if (atMs < window.startMs || atMs >= window.endMs) continue;
    all += tokens;
    const part = Math.floor(((atMs - startMs) / laterMs) * PARTS);
    if (part >= 0) parts[part] = (parts[part] as number) + tokens;
  }
  const perPart = mean(parts) as number;
  if (perPart === 0) return {};
  const value = (now * ((perPart * PARTS) / laterMs)) / (all / (window.endMs - window.startMs));
  const error = Math.sqrt((sampleVariance(parts) as number) / PARTS) / perPart;
  const arm = Math.exp(tAtLevel(SIDE_LEVEL, PARTS - 1) * error);
  return {
    output_tokens_per_sec: { now, without: { value, low: value / arm, high: value * arm, n: side.steady.length } },
  };
}

/** Content events of the answered requests, each with its share of the tokens. */
function* arrivals({ warmup, steady }: StageSide): Generator<{ atMs: number; tokens: number }> {
  for (const phases of phasesOf([...warmup, ...steady])) {
    const events = eventsOf(phases);
    const tokens = (phases.outputTokens || phases.sample.contentEvents) / events.length;
    for (const atMs of events) yield { atMs, tokens };
  }
}
