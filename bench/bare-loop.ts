/** The floor that any client on this machine pays: undici's own request(), stamps only, everything else after the turn is over. */
import { Client } from 'undici';
import { monotonicMs } from '../src/drive/clock.ts';
import { readExchange } from '../src/measure/exchange.ts';
import type { Recording } from '../src/model/traffic.ts';
import { openaiChat } from '../src/protocol/openai-chat.ts';
import type { LoadPlan } from '../src/workload/plan.ts';

/** What a client saw of one request, on the machine's clock. */
export interface Seen {
  requestId: string;
  sentMs: number;
  firstContentMs: number;
}

/** A closed loop like the driver's: as many requests first, unmeasured, as there are streams. */
export async function driveBare(options: {
  url: string;
  model: string;
  requests: number;
  concurrency: number;
  plan: LoadPlan;
  word: string;
}): Promise<Seen[]> {
  const { url, model, requests, concurrency, plan, word } = options;
  const { origin, pathname } = new URL(url);
  const { encode } = openaiChat({ model });
  const recordings: { requestId: string; recording: Recording }[] = [];
  let next = -concurrency;

  const work = async (): Promise<void> => {
    const client = new Client(origin, { allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
    try {
      for (let index = next++; index < requests; index = next++) {
        const wire = encode(index < 0 ? plan.leadIn(index + concurrency) : plan.measured(index));
        const requestId = `${word}-${index}`;
        const recording = await sendBare(client, { ...wire, path: `${pathname}${wire.path}`, requestId });
        if (index >= 0) recordings.push({ requestId, recording });
      }
    } finally {
      await client.destroy();
    }
  };

  await Promise.all(Array.from({ length: concurrency }, work));
  return recordings.map(({ requestId, recording }) => ({ requestId, ...readStamps(recording) }));
}

async function sendBare(
  client: Client,
  wire: { path: string; headers: Record<string, string>; body: string; requestId: string },
): Promise<Recording> {
  const sentMs = monotonicMs();
  const { statusCode, headers, body } = await client.request({
    method: 'POST',
    path: wire.path,
    headers: { ...wire.headers, 'x-request-id': wire.requestId },
    body: wire.body,
  });
  const chunks: { atMs: number; bytes: Uint8Array }[] = [];
  for await (const bytes of body) chunks.push({ atMs: monotonicMs(), bytes: bytes as Uint8Array });
  const contentType = String(headers['content-type'] ?? '');
  return { plannedMs: sentMs, sentMs, endMs: monotonicMs(), tape: { status: statusCode, contentType, chunks } };
}

function readStamps(recording: Recording): { sentMs: number; firstContentMs: number } {
  const steps = readExchange(recording, openaiChat({ model: '' }));
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    const { outcome, error, sentMs, firstContentMs } = step.value;
    if (outcome !== 'ok') throw new Error(`A request of the bare loop failed: ${error?.message}`);
    return { sentMs: sentMs as number, firstContentMs: firstContentMs as number };
  }
}
