/** What other steps of decoding would do to the figures of a stage. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { ExpectedEffect } from '../model/advice.ts';
import { unknownEffect } from './expected.ts';
import type { DecodeFact, DecodeStep } from './facts/decode.ts';

/** By what share the time of a step, or of a token, changes at the least and at the most: −0.3 = 30 % less. */
export interface StepChange {
  low: number;
  high: number;
}

/**
 * Weights of half the bytes, by Amdahl's law (1967): the part of a step that is the same for any batch is halved at best, since it is above all the
 * reading of the weights, and stays at worst. Where the parts could not be told apart, all of the step may be that part.
 */
export function halvedWeights({ parts }: DecodeStep): StepChange {
  return { low: -(parts?.fixedShare.high ?? 1) / 2, high: 0 };
}

/** Half of the computing that each answer adds saved at best, nothing at worst (Amdahl's law on the other part). */
export function halvedComputing({ parts }: DecodeStep): StepChange {
  return { low: -(1 - (parts?.fixedShare.low ?? 0)) / 2, high: 0 };
}

/**
 * Speculative decoding (Leviathan, Kalman and Matias 2023, theorem 3.8): a step that checks `proposed` tokens more brings 1 to 1 + `proposed` tokens, by how
 * many are accepted, which is not known before it is tried. Each is checked at what a sequence adds to a step; proposing them is free, as by looking
 * words up in the prompt.
 */
export function speculated({ parts }: DecodeStep, proposed: number): StepChange | undefined {
  if (!parts) return undefined;
  const longest = 1 + proposed * (1 - parts.fixedShare.low);
  const shortest = 1 + proposed * (1 - parts.fixedShare.high);
  return { low: shortest / (1 + proposed) - 1, high: longest - 1 };
}

type Speeds = Partial<Record<MetricId, ExpectedEffect>> & Record<'ttft_p50' | 'output_tokens_per_sec', ExpectedEffect>;

/**
 * Every wait of a request is made of steps, so no latency changes by a larger share than the steps do. In a closed loop each slot sends as often
 * as answers end. An open loop gets what it offers, and its queue shrinks by more than the steps: nothing measured says by how much.
 */
export function effectsOfSteps({ figures, closedLoop }: DecodeFact, change: StepChange, given: string): Speeds {
  const latency = (id: MetricId): ExpectedEffect => {
    const value = figures[id]?.value;
    if (value === undefined) return unknownEffect('this run has no such figure', 'measure with the change');
    return { low: value * change.low, high: value * change.high, unit: metricSpec(id).unit, given };
  };
  const offered = unknownEffect(
    'in an open loop it depends on the queue, not on the steps alone',
    'measure with the change',
  );
  const rate = figures.output_tokens_per_sec?.value;
  return {
    ttft_p50: closedLoop ? latency('ttft_p50') : offered,
    tpot_p50: latency('tpot_p50'),
    e2e_p50: closedLoop ? latency('e2e_p50') : offered,
    output_tokens_per_sec:
      closedLoop && rate !== undefined
        ? {
            low: rate / (1 + change.high) - rate,
            high: rate / (1 + change.low) - rate,
            unit: metricSpec('output_tokens_per_sec').unit,
            given,
          }
        : offered,
  };
}
