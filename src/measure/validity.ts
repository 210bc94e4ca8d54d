/** Is the run fit to be judged? The rules of docs/metrics.md, each with the figure that broke it and what to do. */
import { QUALITY_STAGE } from '../metrics.ts';
import { GENERATOR_LIMITED, type Unfit } from '../model/measurement.ts';
import type { Clock, HealthRecord, SampleRecord, StageRecord } from '../model/run-file.ts';
import type { ScoreRecord } from '../model/score-record.ts';
import type { BudgetKey, Shortage } from '../model/shortage.ts';
import { countUnsent } from './conversation-figures.ts';
import { findLateness, type LatenessEvidence, MAX_LATE_MS } from './lateness.ts';

/** Beyond this event-loop delay the instants are the generator's, not the server's. */
const MAX_EVENT_LOOP_DELAY_P99_MS = 20;

export interface StageEvidence {
  name: string;
  steady: readonly SampleRecord[];
  stage: StageRecord | undefined;
  health: HealthRecord | undefined;
  /** Requests that the workload plans for this stage, where it is bounded by a count. */
  planned: number | undefined;
  /** Ok requests that the gates of this run need; a stage that its budget ended has to reach it. */
  floor: number;
  clock: Clock;
  /** As in `LatenessEvidence`. */
  bounded?: LatenessEvidence['bounded'];
}

/** Every rule that this stage breaks; empty for a fit one. */
export function findUnfit(evidence: StageEvidence): Unfit[] {
  const { name, steady, stage } = evidence;
  // A run that was cut off is told as that, however busy its generator was.
  const broken = [
    ...(stage ? [...jumpedClock(steady), ...earlyStop(evidence, stage)] : noEnd(steady)),
    ...(stage ? apart(stage) : []),
    ...busyGenerator(evidence),
    ...lateGenerator(evidence),
    ...(stage ? noSuccess(steady) : []),
  ];
  return broken.map((finding) => ({ stage: name, ...finding }));
}

type Finding = Omit<Unfit, 'stage'>;

/** Parts that were not under load together drove another load than the plan's, each by itself. */
const LEAST_OVERLAP_RATIO = 0.9;

function apart({ overlapRatio = 1 }: StageRecord): Finding[] {
  if (overlapRatio >= LEAST_OVERLAP_RATIO) return [];
  const percent = (ratio: number): string => `${Math.floor(ratio * 100)} %`;
  return [
    {
      figure: `all parts were under load in ${percent(overlapRatio)} of the stage (at least ${percent(LEAST_OVERLAP_RATIO)})`,
      reason: 'the parts of the plan were not measured at the same time',
      hint: 'Let the parts start together: have a runner free for each of them, no `max-parallel` in the matrix, and re-run all jobs, not the failed ones. A longer stage forgives a later start.',
    },
  ];
}

/** A load generator that runs close to a whole core has no time left for what arrives. */
const BUSY_CPU_RATIO = 0.8;

/** Was one event loop not enough? Where it sent late without being busy, more of them would not help. */
export function wasGeneratorBusy(health: HealthRecord, clock: Clock): boolean {
  if (health.eventLoopDelayP99Ms > MAX_EVENT_LOOP_DELAY_P99_MS) return true;
  return clock === 'planned' && health.queueClientP99Ms > MAX_LATE_MS && health.cpuRatio > BUSY_CPU_RATIO;
}

function busyGenerator({ health }: StageEvidence): Finding[] {
  if (!health || health.eventLoopDelayP99Ms <= MAX_EVENT_LOOP_DELAY_P99_MS) return [];
  return [
    {
      figure: `event-loop delay p99 ${health.eventLoopDelayP99Ms.toFixed(1)} ms (limit ${MAX_EVENT_LOOP_DELAY_P99_MS} ms)`,
      reason: GENERATOR_LIMITED,
      hint: 'Run on a runner with more CPU that does nothing else meanwhile, or lower the concurrency.',
    },
  ];
}

/** Open loop: requests that went out long after they were due measure the generator's queue as well. */
function lateGenerator(evidence: StageEvidence): Finding[] {
  const late = findLateness(evidence);
  if (late?.blame !== 'generator') return [];
  return [
    {
      figure: `requests went out late, p99 ${late.lateMs.toFixed(1)} ms (limit ${late.limitMs.toFixed(1)} ms)`,
      reason: GENERATOR_LIMITED,
      hint: 'Raise max-in-flight of the stage if it was reached; else lower the rate, or run on a runner with more CPU.',
    },
  ];
}

function noEnd(steady: readonly SampleRecord[]): Finding[] {
  return [
    {
      figure: `${steady.length} requests, no end of the stage`,
      reason: 'the run was cut off before the stage ended',
      hint: 'Run it again; if the job was cancelled or timed out, give it more time.',
    },
  ];
}

function jumpedClock(steady: readonly SampleRecord[]): Finding[] {
  const backwards = steady.filter(goesBackwards).length;
  if (backwards === 0) return [];
  return [
    {
      figure: `${backwards} of ${steady.length} requests have a negative duration`,
      reason: 'the clock went backwards while the run was measured, or the file was changed',
      hint: 'Measure again; if it happens again, look at the clock of the machine that measures.',
    },
  ];
}

/** What the end of the stage took from its plan. */
function earlyStop({ steady, planned, floor }: StageEvidence, stage: StageRecord): Finding[] {
  // More requests could not have changed the verdict.
  if (stage.stop === 'verdict') return [];
  if (stage.stop === 'budget') return spentBudget({ steady, floor, key: stage.budget });
  if (stage.stop === 'rate-limit') return [mostlyRefused(steady)];
  const late = stage.stop === 'deadline';
  const findings: Finding[] = [];
  // What a failed turn kept from being sent is the endpoint's doing, and is in the report.
  if (planned !== undefined && steady.length + countUnsent(steady) < planned) {
    findings.push({
      figure: `${steady.length} of ${planned} requests were sent`,
      reason: late ? 'the time budget ran out' : 'the run was cancelled',
      hint: late ? 'Raise budget.minutes, or lower workload.stages requests.' : 'Run it again.',
    });
  }
  if (planned === undefined && stage.stop !== 'completed') {
    findings.push({
      figure: `${steady.length} requests in ${((stage.endedMs - stage.startedMs) / 1000).toFixed(1)} s`,
      reason: late ? 'the time budget ran out before the stage was over' : 'the run was cancelled',
      hint: late ? 'Raise budget.minutes, or lower workload.stages duration.' : 'Run it again.',
    });
  }
  const cut = steady.filter((sample) => sample.outcome === 'aborted').length;
  if (cut > 0 && planned !== undefined && steady.length + countUnsent(steady) >= planned) {
    findings.push({
      figure: `${cut} requests were cut off`,
      reason: 'the run was stopped while requests were in flight',
      hint: late ? 'Raise budget.minutes.' : 'Run it again.',
    });
  }
  return findings;
}

/** A stage that its budget ended is as good as its plan where it measured what the gates need. */
function spentBudget(of: { steady: readonly SampleRecord[]; floor: number; key: BudgetKey | undefined }): Finding[] {
  const ok = of.steady.filter((sample) => sample.outcome === 'ok').length;
  if (ok >= of.floor) return [];
  // Without a key it was the stage's share of the time.
  const name = `budget.${of.key ?? 'minutes'}`;
  return [
    {
      figure: `${ok} ok requests, the gates need ${of.floor}`,
      reason: `the budget (${name}) was used up`,
      hint: `Raise ${name}, or lower what the workload needs.`,
    },
  ];
}

/** What the others were answered says nothing of the load that was meant. */
function mostlyRefused(steady: readonly SampleRecord[]): Finding {
  const refused = steady.filter(({ outcome }) => outcome === 'http-429').length;
  return {
    figure:
      steady.length === 0
        ? 'most requests of the warm-up were refused with HTTP 429'
        : `${refused} of ${steady.length} requests were refused with HTTP 429, most of the last ones`,
    reason: 'the rate limit was reached',
    hint: 'Lower concurrency or rate in workload.stages, or get a higher limit for the key.',
  };
}

function noSuccess(steady: readonly SampleRecord[]): Finding[] {
  if (steady.some((sample) => sample.outcome === 'ok')) return [];
  return [
    {
      figure: `0 of ${steady.length} requests succeeded`,
      reason: 'no request succeeded',
      hint: mostFrequentError(steady),
    },
  ];
}

/** The quality stage: every planned question asked, at least one answered. */
export function findUnfitQuality(
  scores: readonly ScoreRecord[],
  planned: number,
  shortage: Shortage | undefined,
): Unfit[] {
  if (scores.length < planned) {
    return [
      {
        stage: QUALITY_STAGE,
        figure: `${scores.length} of ${planned} questions were asked`,
        ...whyUnasked(shortage),
      },
    ];
  }
  if (planned > 0 && !scores.some((score) => score.outcome === 'ok')) {
    return [
      {
        stage: QUALITY_STAGE,
        figure: `0 of ${planned} questions were answered`,
        reason: 'no quality question was answered',
        hint: mostFrequentError(scores),
      },
    ];
  }
  return [];
}

function whyUnasked(shortage: Shortage | undefined): Pick<Unfit, 'reason' | 'hint'> {
  const before = 'before every quality question was asked';
  if (shortage === undefined)
    return { reason: `the run was stopped ${before}`, hint: 'Raise budget.minutes, or run it again.' };
  if (shortage === 'rate-limit')
    return {
      reason: `the rate limit was reached ${before}`,
      hint: 'Lower quality.concurrency, or get a higher limit for the key.',
    };
  return { reason: `the budget (budget.${shortage}) was used up ${before}`, hint: `Raise budget.${shortage}.` };
}

/** A duration that the figures rest on and that is negative. Instants of one clock that only moves on are never so. */
function goesBackwards({ sentMs, firstContentMs, lastContentMs, endMs, gapsMs }: SampleRecord): boolean {
  const isEarlier = (later: number | undefined, than: number | undefined): boolean =>
    later !== undefined && than !== undefined && later < than;
  if (isEarlier(endMs, sentMs) || isEarlier(firstContentMs, sentMs)) return true;
  if (isEarlier(lastContentMs, firstContentMs ?? sentMs)) return true;
  // A plain loop: over the millions of gaps of a long run an iterator's results would be hundreds of megabytes.
  for (let place = 0; place < gapsMs.length; place++) if ((gapsMs[place] as number) < 0) return true;
  return false;
}

/** Longest part of an endpoint's own message that a hint quotes. */
const QUOTED_CHARS = 120;

function mostFrequentError(asked: readonly Pick<SampleRecord, 'outcome' | 'error'>[]): string {
  const [top] = [...Map.groupBy(asked, ({ outcome }) => outcome)].sort(([, a], [, b]) => b.length - a.length);
  if (!top) return 'Check that the workload plans requests.';
  const [kind, failed] = top;
  const message = failed.find(({ error }) => error?.message.trim())?.error?.message.trim();
  const quoted = message === undefined ? '' : `, the first with "${[...message].slice(0, QUOTED_CHARS).join('')}"`;
  return `Look at the endpoint: ${failed.length} requests ended with "${kind}"${quoted}.`;
}
