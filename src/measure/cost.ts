/** What requests cost at the configured prices, by the tokens that the server told. A request whose tokens it did not tell has no cost. */
import type { PricesConfig } from '../model/config.ts';
import type { AnswerForm, TokenUsage } from '../model/traffic.ts';

/** What the price of requests hangs on. */
export interface Pricing {
  prices: PricesConfig;
  answer: AnswerForm;
}

/** US dollars. Cached input tokens are charged as input, reasoning as output. An embedding has no output tokens. */
export function requestUsd({ input, output }: TokenUsage, { prices, answer }: Pricing): number | undefined {
  // A usage of 0 beside an answer is not known.
  const written = answer === 'vectors' ? 0 : output || undefined;
  if (input === undefined || written === undefined) return undefined;
  return (input * prices.inputPerMillion + written * prices.outputPerMillion) / 1e6;
}

/** Why a cost is not known, for a report. */
export function untoldReason(untold: number, answered: number): string {
  return `the server did not tell the tokens of ${untold} of ${answered} answered requests`;
}
