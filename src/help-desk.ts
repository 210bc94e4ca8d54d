/** Wires scorers that ask to the endpoints that help them: the judge, the embeddings model. What they say is in no latency figure. */
import { createHash } from 'node:crypto';
import type { Budget } from './drive/budget.ts';
import type { ReadRecording } from './drive/decode-queue.ts';
import { Rounds } from './drive/rounds.ts';
import { driveContext } from './drive-target.ts';
import type { HelperRecord } from './model/judge-records.ts';
import type { HelperConfig } from './model/quality-config.ts';
import type { Shortage } from './model/shortage.ts';
import type { ChatMessage, Exchange, PlannedRequest } from './model/traffic.ts';
import { embeddingRequest } from './plan-help.ts';
import { readVector } from './protocol/openai-embeddings.ts';
import { DEFAULT_JUDGE_PROMPT } from './quality/judge-prompt.ts';
import type { ScorerHelp } from './quality/scorer.ts';
import { UnscoredError } from './quality/unscored.ts';
import type { RecordOptions } from './record-options.ts';

/** Name of what is sent to a helper, in request ids and the progress display. */
const STAGES = { judge: 'quality-judge', embeddings: 'quality-embeddings' } as const;

interface DeskOptions {
  options: RecordOptions;
  signal: AbortSignal;
  budget: Budget;
  /** Keeps the request ids of two endpoints' answers apart. */
  word: string;
}

/**
 * Runs `work` with help from outside, and gives what left it without. One for the answers of one endpoint: what was
 * asked once is not asked again, and never answered out of what another endpoint's answers were judged like.
 */
export async function withHelp(
  desk: DeskOptions,
  attempt: number,
  work: (help: ScorerHelp) => Promise<unknown>,
): Promise<{ shortage: Shortage | undefined; records: HelperRecord[] }> {
  const { options } = desk;
  const { judge } = options.config.quality;
  const judging = judge && new Helper('judge', judge, desk, attempt);
  const { embeddings } = options.config.quality;
  const embedding = embeddings && new Helper('embeddings', embeddings, desk, attempt);
  const cached = new Map<string, Promise<Exchange | undefined>>();
  const embedOne = async (text: string): Promise<readonly number[]> => {
    if (!embedding) throw new UnscoredError('endpoint', 'there is no quality.embeddings');
    const key = keyOf(text);
    const asked = cached.get(key) ?? embedding.ask(embeddingRequest(text));
    cached.set(key, asked);
    return embedding.vectorOf(answered(await asked));
  };
  const help: ScorerHelp = {
    judge: judge && { scale: judge.scale, template: options.judgePrompt ?? DEFAULT_JUDGE_PROMPT },
    ask: async (messages) => {
      if (!judging || !judge) throw new UnscoredError('endpoint', 'there is no quality.judge');
      const key = keyOf(messages);
      const { maxOutputTokens, temperature } = judge;
      const sampling = { maxOutputTokens, temperature, seed: options.config.workload.seed };
      const asked = cached.get(key) ?? judging.ask({ promptId: 'judge', messages: [...messages], ...sampling });
      cached.set(key, asked);
      return answered(await asked);
    },
    embed: (texts) => Promise.all(texts.map((text) => embedOne(text))),
    load: options.loadScorer ?? unloadable,
  };
  const done = work(help);
  const helpers = [judging, embedding].filter((helper) => helper !== undefined);
  const shortages = await Promise.all(helpers.map((helper) => helper.serve(done)));
  await done;
  return {
    shortage: shortages.find((shortage) => shortage !== undefined),
    records: helpers.flatMap((helper) => helper.record() ?? []),
  };
}

function unloadable(): never {
  throw new Error('Internal error: own scorers cannot be loaded here');
}

function answered(exchange: Exchange | undefined): Exchange {
  if (exchange) return exchange;
  throw new UnscoredError('unasked', 'the run ended, or its budget did, before this was scored');
}

/** Answers are as long as they are: what is kept of a request is its hash. */
function keyOf(asked: readonly ChatMessage[] | string): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}

/** One endpoint that helps. */
class Helper {
  readonly #role: HelperRecord['role'];
  readonly #attempt: number;
  readonly #now: () => number;
  readonly #rounds: Rounds;
  readonly #vectors = new WeakMap<Exchange, readonly number[]>();
  #spanMs: { startedMs: number; endedMs: number } | undefined;

  constructor(
    role: HelperRecord['role'],
    { target, concurrency, prices }: HelperConfig,
    { options, signal, budget, word }: DeskOptions,
    attempt: number,
  ) {
    this.#role = role;
    this.#attempt = attempt;
    this.#now = options.now;
    const driven = driveContext(target, options, signal, word);
    const read = role === 'embeddings' ? this.#keepVectors(driven.read) : driven.read;
    const context = { ...driven, read, budget: budget.at(prices) };
    this.#rounds = new Rounds({ stage: STAGES[role], attempt, concurrency, context });
  }

  /** Throws the UnscoredError of an answer that failed or holds none. */
  vectorOf(exchange: Exchange): readonly number[] {
    const vector = this.#vectors.get(exchange);
    if (vector) return vector;
    const why = exchange.outcome === 'ok' ? 'the answer holds no vector' : exchange.error?.message;
    throw new UnscoredError(
      'endpoint',
      `the embeddings model failed (${exchange.error?.kind ?? exchange.outcome})`,
      why,
    );
  }

  /** A vector is no text, so no exchange has it. */
  #keepVectors(read: ReadRecording): ReadRecording {
    const vectors = this.#vectors;
    return function* (recording) {
      const exchange = yield* read(recording);
      const vector = exchange.outcome === 'ok' && recording.tape ? readVector(recording.tape) : undefined;
      if (vector) vectors.set(exchange, vector);
      return exchange;
    };
  }

  ask(request: PlannedRequest): Promise<Exchange | undefined> {
    return this.#rounds.ask(request);
  }

  async serve(work: Promise<unknown>): Promise<Shortage | undefined> {
    const startedMs = this.#now();
    const shortage = await this.#rounds.serve(work);
    this.#spanMs = { startedMs, endedMs: this.#now() };
    return shortage;
  }

  /** Undefined where it was asked nothing. */
  record(): HelperRecord | undefined {
    const { asked } = this.#rounds;
    if (asked.requests === 0 || !this.#spanMs) return undefined;
    return { kind: 'helper', role: this.#role, attempt: this.#attempt, ...asked, ...this.#spanMs };
  }
}
