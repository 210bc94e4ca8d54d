/** What the answered requests tell of a stage whose failed ones had been answered too. */
import type { SampleRecord } from '../../model/run-file.ts';
import { fitLine } from '../../stats/line.ts';
import { mean } from '../../stats/moments.ts';
import type { StageSide } from '../side.ts';
import { type Phases, phasesOf } from '../timeline.ts';
import { latenciesOf, type MendedFigures, meanInFlight } from '../without.ts';
import { pendingInputTokens } from './prefill.ts';

interface Outcomes {
  failed: readonly SampleRecord[];
  ok: readonly SampleRecord[];
}

export function withoutFailures(side: StageSide, outcomes: Outcomes): MendedFigures {
  return { ...mendLatencies(side, outcomes), ...mendThroughput(side, outcomes) };
}

/**
 * Failed requests delivered no usable tokens. An open loop would have had theirs. In a closed loop one that had begun to stream took the server's work of a
 * whole one at most, its prefill above all; one without a first token took its time from its slot and no more.
 */
function mendThroughput({ measurement, stage, plan }: StageSide, { failed, ok }: Outcomes): MendedFigures {
  const now = measurement.stages[stage]?.output_tokens_per_sec?.value;
  if (now === undefined || ok.length === 0) return {};
  const timeOf = ({ sentMs, endMs }: SampleRecord): number => (sentMs === undefined ? 0 : endMs - sentMs);
  const usualMs = ok.reduce((sum, sample) => sum + timeOf(sample), 0) / ok.length;
  const isWhole = ({ firstContentMs }: SampleRecord): boolean =>
    plan.concurrency === undefined || firstContentMs !== undefined;
  const wholes = failed.reduce((sum, sample) => sum + (isWhole(sample) ? 1 : Math.min(1, timeOf(sample) / usualMs)), 0);
  const high = now * (1 + wholes / ok.length);
  return {
    output_tokens_per_sec: { now, without: { value: (now + high) / 2, low: now, high, n: ok.length + failed.length } },
  };
}

/**
 * TTFT quantiles of the answered requests; at the lower end with fewer others before them. Of the prompts that a request waits for beside its own (by the line of
 * TTFT against waiting tokens) as many go as there were failures: those that are sent in their place in a closed loop come later.
 */
function mendLatencies(side: StageSide, { failed, ok }: Outcomes): MendedFigures {
  const mended = latenciesOf(side, ok, meanInFlight([...ok, ...failed]));
  const less = lessCrowded(phasesOf(ok), failed.length / (ok.length + failed.length));
  for (const id of ['ttft_p50', 'ttft_p90', 'ttft_p95', 'ttft_p99'] as const) {
    const found = mended[id];
    if (found) mended[id] = { ...found, without: { ...found.without, low: found.without.low * less } };
  }
  return mended;
}

/** What is left of the mean TTFT where `share` of the other waiting requests is gone; 1 where TTFT does not grow with them. */
function lessCrowded(phases: readonly Phases[], share: number): number {
  const waiting = pendingInputTokens(
    phases.map(({ sentMs, firstMs }) => ({ sentMs, firstContentMs: firstMs, tokens: 1 })),
  );
  const points = phases.map(({ sentMs, firstMs }, index) => ({ x: waiting[index] as number, y: firstMs - sentMs }));
  const line = fitLine(points);
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  if (!line || x === undefined || !y) return 1;
  return Math.max(0, 1 - (Math.max(0, line.slope) * share * Math.max(0, x - 1)) / y);
}
