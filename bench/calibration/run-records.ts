/** The records that the driver would have written about requests that were drawn: for run files, and to hold the short way of measure.ts against the long one. */
import { asksOf } from '../../src/model/item-answers.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { type LoopRequest, runClosedLoop } from './closed-loop.ts';
import { OUTPUT_TOKENS } from './endpoint.ts';
import type { Items } from './items.ts';
import type { RunPlan } from './measure.ts';
import { headerOf, STAGE } from './run-header.ts';

const HEALTH = {
  kind: 'health',
  stage: STAGE,
  attempt: 1,
  eventLoopDelayP99Ms: 1,
  eventLoopDelayMaxMs: 2,
  queueClientP99Ms: 0,
  cpuRatio: 0.1,
  rssBytes: 1e8,
} as const;

/** The lead-in of `requests` is the warm-up. Every ask of an item is one score. */
export function toRun(requests: readonly LoopRequest[], plan: RunPlan, given: { items: Items; age: number }): Run {
  const { sentMs, windowMs } = runClosedLoop(requests, plan.concurrency);
  const samples = requests.map((request, index) =>
    toSample(request, { index, sentMs: sentMs[index] as number, isWarmup: index < plan.concurrency }),
  );
  const endedMs = Math.max(...samples.map(({ endMs }) => endMs));
  return {
    header: headerOf({ ...plan, items: given.items.size, age: given.age }),
    samples,
    scores: [...given.items].flatMap(([key, item]) =>
      asksOf(item).map(({ score, pass }) => ({
        ...{ kind: 'score', set: 'trial', itemId: key.slice(key.indexOf('/') + 1), slices: item.slices },
        ...{ score, pass, outcome: 'ok', finishReason: 'stop' },
      })),
    ),
    stages: [
      {
        ...{ kind: 'stage', stage: STAGE, attempt: 1, startedMs: 0, endedMs },
        ...{ window: { startMs: windowMs.start, endMs: windowMs.end }, planned: plan.requests, stop: 'completed' },
      },
    ],
    health: [HEALTH],
    end: { kind: 'end', endedMs, complete: true, reason: 'everything planned was measured' },
  };
}

function toSample(
  { ttftMs, tpotMs, failed }: LoopRequest,
  { index, sentMs, isWarmup }: { index: number; sentMs: number; isWarmup: boolean },
): SampleRecord {
  const common = {
    kind: 'sample',
    stage: STAGE,
    attempt: 1,
    phase: isWarmup ? 'warmup' : 'steady',
    index,
    promptId: `prompt-${index}`,
    requestId: `request-${index}`,
    plannedMs: sentMs,
    sentMs,
  } as const;
  if (failed) {
    const error = { kind: 'http-5xx', message: 'HTTP 500', status: 500 } as const;
    return { ...common, endMs: sentMs + ttftMs, outcome: 'http-5xx', error, usage: {}, gapsMs: [], contentEvents: 0 };
  }
  const firstContentMs = sentMs + ttftMs;
  const lastContentMs = firstContentMs + (OUTPUT_TOKENS - 1) * tpotMs;
  return {
    ...common,
    headersMs: firstContentMs,
    firstByteMs: firstContentMs,
    firstContentMs,
    firstVisibleMs: firstContentMs,
    lastContentMs,
    endMs: lastContentMs,
    outcome: 'ok',
    finishReason: 'stop',
    usage: { input: 200, output: OUTPUT_TOKENS },
    gapsMs: new Array<number>(OUTPUT_TOKENS - 1).fill(tpotMs),
    contentEvents: OUTPUT_TOKENS,
  };
}
