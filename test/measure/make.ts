/** Hand-made records whose true figures are known. Every field can be set; what is not said is a plain ok request. */

import type { ReadableProtocol } from '../../src/measure/exchange.ts';
import type { Run, RunHeader, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import type { StreamEvent } from '../../src/model/traffic.ts';

/** A protocol whose tapes are JSON lists of events: one list a read. What is tested here begins after the wire. */
export const eventLists: ReadableProtocol = {
  hasEndMark: true,
  answer: 'stream',
  *decode(tape) {
    for (const { atMs, bytes } of tape.chunks) {
      for (const event of JSON.parse(Buffer.from(bytes).toString()) as Omit<StreamEvent, 'atMs'>[])
        yield { ...event, atMs } as StreamEvent;
    }
  },
};

export type EventList = Record<string, unknown>[];

/** A request sent at `sentMs` whose first token comes `ttftMs` later and whose `gaps` follow; over 1 ms after its last token. */
export function sample(fields: Partial<SampleRecord> & { index: number; ttftMs?: number }): SampleRecord {
  const { ttftMs = 100, ...given } = fields;
  const sentMs = given.sentMs ?? 0;
  const gapsMs = given.gapsMs ?? [];
  const failed = given.outcome !== undefined && given.outcome !== 'ok';
  const firstContentMs = sentMs + ttftMs;
  const lastContentMs = gapsMs.reduce((sum, gap) => sum + gap, firstContentMs);
  return {
    kind: 'sample',
    stage: 'steady',
    attempt: 1,
    phase: 'steady',
    promptId: 'p',
    requestId: `r-${given.index}`,
    plannedMs: sentMs,
    sentMs,
    outcome: 'ok',
    usage: failed ? {} : { input: 10, output: gapsMs.length + 1 },
    gapsMs,
    contentEvents: failed ? 0 : gapsMs.length + 1,
    endMs: failed ? sentMs + 5 : lastContentMs + 1,
    ...(failed ? {} : { firstContentMs, firstVisibleMs: firstContentMs, lastContentMs }),
    ...given,
  };
}

export function stageRecord(fields: Partial<StageRecord> = {}): StageRecord {
  const window = { startMs: 0, endMs: 1000 };
  return {
    kind: 'stage',
    stage: 'steady',
    attempt: 1,
    startedMs: 0,
    endedMs: 1000,
    window,
    stop: 'completed',
    ...fields,
  };
}

export function header(fields: Partial<RunHeader['workload']> = {}): RunHeader {
  return {
    kind: 'header',
    schemaVersion: 1,
    tool: { name: 'insight-agent', version: '0.0.0' },
    startedAt: '2026-01-01T00:00:00.000Z',
    target: { label: 'l', originHash: 'h', locality: 'loopback', api: 'openai-chat', model: 'm' },
    fingerprint: { load: 'L', quality: 'Q' },
    workload: {
      prompts: { source: 's', count: 1 },
      stages: [{ name: 'steady', concurrency: 2, requests: 3, warmupRequests: 2 }],
      maxOutputTokens: 8,
      temperature: 0,
      seed: 1,
      cache: 'bust',
      quality: [],
      ...fields,
    },
    definitions: ['ttft@first-content'],
    environment: { node: 'v24', platform: 'linux-x64', cpus: 2, ci: false },
  };
}

export function run(fields: Partial<Run> = {}): Run {
  return { header: header(), samples: [], scores: [], stages: [stageRecord()], health: [], ...fields };
}
