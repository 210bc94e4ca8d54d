/** An endpoint that looks faster because a cache answered, or because it says less, did not improve: it is told so. */
import type { Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import { mean } from '../stats/moments.ts';

/** A cached share this much higher (in points) explains a faster first token. */
const CACHED_MORE = 0.05;
/** Answers this much shorter explain a faster end and more requests per second. */
const SAID_LESS = 0.05;

/** A run, or an endpoint measured beside this one, that stands for before. */
interface Before {
  measurement: Measurement;
}

export function downgradeImprovement(
  gate: GateResult,
  candidate: Measurement,
  baseline: readonly Before[],
): GateResult {
  if (gate.answer !== 'improved') return gate;
  const cached = cachedMore(gate, candidate, baseline);
  if (cached !== undefined) {
    return {
      ...gate,
      answer: 'small-change',
      cause: 'cached more',
      reason: `faster, but the server answered ${points(cached)} more of the input from its cache`,
    };
  }
  const shorter = saidLess(gate, candidate, baseline);
  if (shorter !== undefined) {
    return {
      ...gate,
      answer: 'small-change',
      cause: 'said less',
      reason: `faster, but the answers are ${(shorter * 100).toFixed(1)} % shorter`,
    };
  }
  return gate;
}

function cachedMore(gate: GateResult, candidate: Measurement, baseline: readonly Before[]): number | undefined {
  // Input that is not worked through again also leaves a closed loop more time for answers.
  if (!/^(ttft|e2e)_|_per_sec$/.test(gate.id)) return undefined;
  const before = mean(baseline.flatMap(({ measurement }) => measurement.cachedRatio[gate.stage] ?? []));
  const more = (candidate.cachedRatio[gate.stage] ?? 0) - (before ?? 0);
  return before !== undefined && more >= CACHED_MORE ? more : undefined;
}

function saidLess(gate: GateResult, candidate: Measurement, baseline: readonly Before[]): number | undefined {
  if (!/^(e2e_|requests_per_sec)/.test(gate.id)) return undefined;
  const before = mean(
    baseline.flatMap(({ measurement }) => measurement.stages[gate.stage]?.output_tokens_mean?.value ?? []),
  );
  const now = candidate.stages[gate.stage]?.output_tokens_mean?.value;
  const shorter = before === undefined || now === undefined ? 0 : 1 - now / before;
  return shorter >= SAID_LESS ? shorter : undefined;
}

function points(ratio: number): string {
  return `${(ratio * 100).toFixed(1)} points`;
}
