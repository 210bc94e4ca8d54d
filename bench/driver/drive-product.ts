/** One job by the product's own driver, lead-in included. */
import { readFileSync } from 'node:fs';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { driveStage } from '../../src/drive/stage.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { HealthRecord, SampleRecord } from '../../src/model/run-file.ts';
import type { ChatMessage, PlannedRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { parsePrompts } from '../../src/workload/prompts.ts';
import { answerTokens, type Job, type Seen } from './job.ts';

/** What a client counts while it works. */
export interface Account {
  seen: Seen[];
  contentEvents: number;
  lost: number;
  firstLoss?: string | undefined;
  eventLoopDelayP99Ms?: number | undefined;
}

export async function driveProduct(job: Job, promptOf: PromptOf): Promise<Account> {
  const account: Account = { seen: [], contentEvents: 0, lost: 0 };
  const wire = openaiChat({ model: job.model });
  await driveStage(
    {
      name: 'bench',
      attempt: 1,
      concurrency: job.streams,
      requests: job.requests,
      leadIn: Array.from({ length: job.streams }, (_, index) => plannedRequest(job, -index - 1, promptOf)),
      measured: (index) => plannedRequest(job, index, promptOf),
    },
    {
      connect: () => new Connection({ url: job.url, headers: {}, connectTimeoutMs: 10_000, now: monotonicMs }),
      probe: wire.probe,
      encode: wire.encode,
      read: (recording) => readExchange(recording, wire),
      requestTimeoutMs: 120_000,
      now: monotonicMs,
      signal: new AbortController().signal,
      requestId: (_stage, attempt, index) => `${job.word}-${attempt}-${index}`,
      progress: () => {},
    },
    (record) => {
      if (record.kind === 'health') account.eventLoopDelayP99Ms = eventLoopDelay(record);
      if (record.kind === 'sample') addSample(account, record, job);
    },
  );
  return account;
}

/** The words of the nth request. */
export type PromptOf = (index: number) => ChatMessage[];

const BENCH_PROMPT =
  'Tell in your own words why a bridge sways in the wind, what engineers do about it, and what they learned from the bridges that fell.';

export function readPrompts({ prompts }: Job): PromptOf {
  if (prompts === 'bench') return () => [{ role: 'user', content: BENCH_PROMPT }];
  const file = new URL('../../data/prompts.jsonl', import.meta.url);
  const shipped = parsePrompts(readFileSync(file, 'utf8'), 'shipped prompts');
  return (index) => shipped.at(index % shipped.length)?.messages ?? [];
}

/** Begins with words of its own: no two requests share a block of a prefix cache. */
export function plannedRequest(job: Job, index: number, promptOf: PromptOf): PlannedRequest {
  return {
    promptId: `bench-${index}`,
    messages: [{ role: 'system', content: `${job.word} ${index}` }, ...promptOf(index)],
    maxOutputTokens: answerTokens(job, index),
    temperature: 0,
    seed: 42,
  };
}

function eventLoopDelay({ eventLoopDelayP99Ms }: HealthRecord): number | undefined {
  return eventLoopDelayP99Ms;
}

function addSample(account: Account, sample: SampleRecord, job: Job): void {
  const { promptId, requestId, outcome, error, sentMs, firstContentMs, contentEvents } = sample;
  const wanted = answerTokens(job, Number(promptId.slice('bench-'.length)));
  account.contentEvents += contentEvents;
  // An answer that ended well and is too short has lost tokens on the way.
  if (outcome !== 'ok' || contentEvents !== wanted || sentMs === undefined || firstContentMs === undefined) {
    account.lost++;
    account.firstLoss ??= error?.message ?? `${contentEvents} of ${wanted} content events`;
    return;
  }
  if (job.wantsSeen && sample.phase === 'steady') account.seen.push({ requestId, sentMs, firstContentMs });
}
