/** What the tests of the paired stages share: two scripted servers as arms, and the records sorted. */
import type { Arms } from '../../src/drive/arms.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import type { Progress } from '../../src/drive/progress.ts';
import type { DriveContext } from '../../src/drive/stage.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { HealthRecord, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import type { PlannedRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import type { ScriptedServer } from '../scripted-server/server.ts';

const wire = openaiChat({ model: 'm' });

export function request(promptId: string, content = promptId): PlannedRequest {
  return { promptId, messages: [{ role: 'user', content }], maxOutputTokens: 4, temperature: 0, seed: 1 };
}

/** A plan's prompts with a nonce a request, as `cache: bust` gives them. */
export function withNonces(): (index: number) => PlannedRequest {
  let nonces = 0;
  return (index) => request(`measured-${index}`, `[${String(nonces++).padStart(8, '0')}] measured-${index}`);
}

export function armsOf(
  servers: { base: ScriptedServer; candidate: ScriptedServer },
  fields: Partial<DriveContext> = {},
): Arms & { seen: Progress[] } {
  const seen: Progress[] = [];
  const context = (server: ScriptedServer, key: string): DriveContext => ({
    connect: () =>
      new Connection({
        url: server.url,
        headers: { authorization: `Bearer ${key}` },
        connectTimeoutMs: 5000,
        now: monotonicMs,
      }),
    probe: wire.probe,
    encode: wire.encode,
    read: (recording) => readExchange(recording, wire),
    requestTimeoutMs: 10_000,
    now: monotonicMs,
    signal: new AbortController().signal,
    requestId: (stage, attempt, index) => `w-${stage}-${attempt}-${index}`,
    progress: (progress) => seen.push(progress),
    ...fields,
  });
  return { seen, base: context(servers.base, 'sk-base'), candidate: context(servers.candidate, 'sk-candidate') };
}

export interface Driven {
  samples: SampleRecord[];
  steady: SampleRecord[];
  health: HealthRecord[];
  stages: StageRecord[];
}

export async function collect(
  drive: (emit: (record: SampleRecord | HealthRecord | StageRecord) => void) => Promise<void>,
): Promise<Driven> {
  const driven: Driven = { samples: [], steady: [], health: [], stages: [] };
  await drive((record) => {
    if (record.kind === 'sample') driven.samples.push(record);
    else if (record.kind === 'health') driven.health.push(record);
    else driven.stages.push(record);
  });
  driven.steady = driven.samples.filter(({ phase }) => phase === 'steady');
  return driven;
}

/** What each completion asked for, in order of arrival. */
export function contentsOf({ requests }: ScriptedServer): string[] {
  return requests.map(
    ({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages[0]?.content ?? '',
  );
}

export function withoutNonce(content: string): string {
  return content.replace(/^\[\w+\] /, '');
}
