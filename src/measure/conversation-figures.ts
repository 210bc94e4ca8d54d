/** What first and later turns of conversations were like, read off the run file. */
import { metricSpec } from '../metrics.ts';
import type { Measured } from '../model/measurement.ts';
import type { Clock, Run, SampleRecord } from '../model/run-file.ts';
import { clockOf } from '../model/run-file.ts';
import type { ConversationFigures, TurnFigures } from '../model/turn-figures.ts';
import { mean } from '../stats/moments.ts';
import { lastAttempt } from './last-attempt.ts';
import { cachedRatio, requestFigure } from './request-figures.ts';
import { measureQuantile } from './stage-metrics.ts';

/** One entry for each load stage that was driven in conversations, by its last attempt. */
export function measureConversations(run: Run): ConversationFigures[] {
  if (!run.header.workload.conversations) return [];
  return run.header.workload.stages.flatMap(({ name }): ConversationFigures[] => {
    const { steady } = lastAttempt(run, name);
    const of = (wanted: (turn: number) => boolean): SampleRecord[] =>
      steady.filter(({ conversation }) => conversation && wanted(conversation.turn));
    const first = of((turn) => turn === 1);
    if (first.length === 0) return [];
    const clock = clockOf(run.header, name);
    return [
      {
        stage: name,
        conversations: first.length,
        first: figuresOf(first, clock),
        later: figuresOf(
          of((turn) => turn > 1),
          clock,
        ),
        unsentTurns: countUnsent(steady),
      },
    ];
  });
}

/** Turns that a failed one kept from being sent. What we cut off ourselves is no failure. */
export function countUnsent(steady: readonly SampleRecord[]): number {
  const failed = steady.filter(({ outcome }) => outcome !== 'ok' && outcome !== 'aborted');
  return failed.reduce((sum, { conversation }) => sum + (conversation?.left ?? 0), 0);
}

function figuresOf(samples: readonly SampleRecord[], clock: Clock): TurnFigures {
  const ended = samples.filter(({ outcome }) => outcome !== 'aborted');
  const ok = ended.filter(({ outcome }) => outcome === 'ok');
  const sorted = ended
    .flatMap((sample) =>
      sample.outcome === 'ok' ? (requestFigure(sample, 'ttft', clock) ?? []) : Number.POSITIVE_INFINITY,
    )
    .sort((a, b) => a - b);
  const quantile = (p: number, minOk: number | undefined): Measured =>
    measureQuantile({ sorted, p, minOk, anyOk: ok.length > 0 });
  const { minOk } = metricSpec('ttft_p95');
  const quantiles = { ttftP50Ms: quantile(0.5, undefined), ttftP95Ms: quantile(0.95, minOk) };
  const infinite = (['ttftP50Ms', 'ttftP95Ms'] as const).filter((name) => quantiles[name].infinite);
  return {
    requests: ended.length,
    ttftP50Ms: quantiles.ttftP50Ms.value,
    ttftP95Ms: quantiles.ttftP95Ms.value,
    ...(infinite.length > 0 ? { infinite } : {}),
    inputTokens: mean(ok.flatMap(({ usage }) => usage.input ?? [])),
    cachedRatio: cachedRatio(ok),
  };
}
