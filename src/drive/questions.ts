/** Asks the quality items: a stage of its own after the load, each item once, without a nonce. */
import type { Shortage } from '../model/shortage.ts';
import type { Exchange, PlannedRequest } from '../model/traffic.ts';
import { runClosedLoop } from './closed-loop.ts';
import { DecodeQueue } from './decode-queue.ts';
import { RateLimit } from './rate-limit.ts';
import type { DriveContext } from './stage.ts';

export interface Question<Item> {
  item: Item;
  request: PlannedRequest;
}

/**
 * Hands every answer over as it is decoded; a question that could not be asked comes back with its error. Returns what left questions
 * unasked, where something did: a key of the budget, or the rate limit.
 */
export async function askQuestions<Item>(
  options: { stage: string; attempt: number; questions: readonly Question<Item>[]; concurrency: number },
  context: DriveContext,
  onAnswer: (item: Item, exchange: Exchange) => void,
): Promise<Shortage | undefined> {
  const { questions, stage, attempt } = options;
  const connections = Array.from({ length: Math.min(options.concurrency, questions.length) }, () => context.connect());
  const startedMs = context.now();
  let index = 0;
  let done = 0;
  let errors = 0;
  const rateLimit = new RateLimit(connections.length);
  let stoppedBy: Shortage | undefined;
  try {
    await runClosedLoop<Question<Item>>({
      connections,
      decoder: new DecodeQueue(context.read, context.now),
      requestTimeoutMs: context.requestTimeoutMs,
      rateLimit,
      now: context.now,
      signal: context.signal,
      next: () => {
        const question = questions[index];
        if (!question || stoppedBy !== undefined) return undefined;
        stoppedBy = rateLimit.reached ? 'rate-limit' : context.budget?.admitQuestion(question.request);
        if (stoppedBy !== undefined) return undefined;
        return {
          tag: question,
          wire: context.encode(question.request),
          requestId: context.requestId(stage, attempt, index++),
        };
      },
      onExchange: ({ item, request }, exchange) => {
        done++;
        context.budget?.settle(request, exchange);
        if (exchange.outcome !== 'ok') errors++;
        onAnswer(item, exchange);
        const elapsedMs = context.now() - startedMs;
        context.progress({
          stage,
          attempt,
          phase: 'steady',
          done,
          total: questions.length,
          errors,
          elapsedMs,
          ttftP50Ms: () => undefined,
        });
      },
    });
  } finally {
    await Promise.all(connections.map((connection) => connection.close()));
  }
  return stoppedBy;
}
