/** What a run cost at the prices that it was made with. */
import { requestUsd, untoldReason } from './measure/cost.ts';
import type { RunCost } from './model/run-cost.ts';
import type { Run } from './model/run-file.ts';
import type { Outcome, TokenUsage } from './model/traffic.ts';

/** Of all requests in the run file, warm-up and quality questions included, to both endpoints where there are two. Undefined where no prices were configured. */
export function publishCost({ header, samples, scores }: Run): RunCost | undefined {
  const { prices, target } = header;
  if (!prices) return undefined;
  const pricing = { prices, answer: target.answer ?? 'stream' } as const;
  const asked: { outcome: Outcome; usage: TokenUsage }[] = [
    ...samples,
    // Output tokens of a question are counted by events where usage is not told: its input tokens then are not there either.
    ...scores
      .filter(({ shared }) => !shared)
      .map((score) => ({ ...score, usage: { input: score.inputTokens, output: score.outputTokens } })),
  ];
  const costs = asked.map(({ outcome, usage }) => ({ ok: outcome === 'ok', usage, usd: requestUsd(usage, pricing) }));
  const told = costs.filter(({ usd }) => usd !== undefined);
  const answered = costs.filter(({ ok }) => ok);
  const untold = answered.filter(({ usd }) => usd === undefined).length;
  const sum = (of: (cost: (typeof told)[number]) => number | undefined): number =>
    told.reduce((total, cost) => total + (of(cost) ?? 0), 0);
  return {
    usd: untold > 0 ? null : sum(({ usd }) => usd),
    ...(untold > 0 ? { reason: untoldReason(untold, answered.length) } : {}),
    requests: told.length,
    inputTokens: sum(({ usage }) => usage.input),
    outputTokens: sum(({ usage }) => usage.output),
    failedUntold: costs.length - told.length - untold,
    prices,
  };
}
