/** The floor that any client on this machine pays: undici's own request(), stamps only, everything else after the turn is over. */
import { Client } from 'undici';
import { monotonicMs } from '../../src/drive/clock.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Recording, TapeChunk } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { type Account, type PromptOf, plannedRequest } from './drive-product.ts';
import { answerTokens, type Job } from './job.ts';

/**
 * A closed loop like the driver's: as many requests first, unmeasured, as there are streams. Where what was seen of each request is not wanted,
 * bytes are stamped and thrown away: the floor of a client that reads and decodes nothing.
 */
export async function driveBare(job: Job, promptOf: PromptOf): Promise<Account> {
  const account: Account = { seen: [], contentEvents: 0, lost: 0 };
  const { origin, pathname } = new URL(job.url);
  const { encode } = openaiChat({ model: job.model });
  const recordings: { index: number; requestId: string; recording: Recording }[] = [];
  let next = -job.streams;

  const work = async (): Promise<void> => {
    const client = new Client(origin, { allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
    try {
      for (let index = next++; index < job.requests; index = next++) {
        const wire = encode(plannedRequest(job, index, promptOf));
        const requestId = `${job.word}-${index}`;
        const path = `${pathname}${wire.path}`;
        const recording = await sendBare(client, { ...wire, path, requestId, keeps: job.wantsSeen });
        if (!job.wantsSeen) countUnread(account, recording, job);
        else if (index >= 0) recordings.push({ index, requestId, recording });
      }
    } finally {
      await client.destroy();
    }
  };

  await Promise.all(Array.from({ length: job.streams }, work));
  for (const recorded of recordings) addStamps(account, { ...recorded, job });
  return account;
}

async function sendBare(
  client: Client,
  wire: { path: string; headers: Record<string, string>; body: string; requestId: string; keeps: boolean },
): Promise<Recording> {
  const sentMs = monotonicMs();
  const { statusCode, headers, body } = await client.request({
    method: 'POST',
    path: wire.path,
    headers: { ...wire.headers, 'x-request-id': wire.requestId },
    body: wire.body,
  });
  const chunks: TapeChunk[] = [];
  let last: TapeChunk | undefined;
  for await (const bytes of body) {
    last = { atMs: monotonicMs(), bytes: bytes as Uint8Array };
    if (wire.keeps) chunks.push(last);
  }
  if (!wire.keeps && last) chunks.push(last);
  const contentType = String(headers['content-type'] ?? '');
  return { plannedMs: sentMs, sentMs, endMs: monotonicMs(), tape: { status: statusCode, contentType, chunks } };
}

/** The fast sender sends as many events as it was asked for; whether all came is seen from the end mark alone. */
function countUnread(account: Account, { tape }: Recording, { outputTokens }: Job): void {
  const lastBytes = Buffer.from(tape?.chunks.at(-1)?.bytes ?? []).toString();
  if (tape?.status === 200 && lastBytes.endsWith('data: [DONE]\n\n')) account.contentEvents += outputTokens;
  else account.lost++;
}

function addStamps(account: Account, of: { index: number; requestId: string; recording: Recording; job: Job }): void {
  const wanted = answerTokens(of.job, of.index);
  const steps = readExchange(of.recording, openaiChat({ model: '' }));
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    const { outcome, error, sentMs, firstContentMs, contentEvents } = step.value;
    account.contentEvents += contentEvents;
    if (outcome === 'ok' && contentEvents === wanted && sentMs !== undefined && firstContentMs !== undefined) {
      account.seen.push({ requestId: of.requestId, sentMs, firstContentMs });
    } else {
      account.lost++;
      account.firstLoss ??= error?.message ?? `${contentEvents} of ${wanted} content events`;
    }
    return;
  }
}
