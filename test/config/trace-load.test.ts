import { describe, expect, it } from 'vitest';
import { complaints, resolve } from './resolve.ts';

const stage = (rest: string): string => `workload: { stages: [{ name: peak, ${rest} }] }\n`;

describe('a stage that replays a trace', () => {
  it.each([
    ['trace: { file: t.jsonl }', { trace: { file: 't.jsonl', speed: 1, mostInFlight: 512 } }],
    [
      'trace: { file: a/t.csv, speed: 0.5, max-in-flight: 64 }, requests: 2k',
      { requests: 2000, trace: { file: 'a/t.csv', speed: 0.5, mostInFlight: 64 } },
    ],
    [
      'trace: { file: t.csv }, duration: 60s',
      { durationMs: 60_000, trace: { file: 't.csv', speed: 1, mostInFlight: 512 } },
    ],
  ])('%s', (text, expected) => {
    expect(resolve(stage(text)).config.workload.stages).toEqual([{ name: 'peak', ...expected }]);
  });

  it.each([
    ['trace: { }', '`workload.stages[0].trace.file` is missing'],
    ['trace: { file: t.jsonl, speed: 0 }', '`workload.stages[0].trace.speed`'],
    ['trace: { file: t.jsonl, sped: 2 }', 'sped'],
    ['trace: { file: t.jsonl }, open: { rate: 4 }', '`workload.stages[0].trace` stands beside `open`'],
    ['trace: { file: t.jsonl }, closed: { }', '`workload.stages[0].trace` stands beside `closed`'],
    ['trace: { file: t.jsonl }, ladder: { rate: [1, 2] }', '`workload.stages[0].ladder` stands beside `trace`'],
    ['trace: { file: t.jsonl }, requests: 3, duration: 3s', 'has both `requests` and `duration`'],
    ['trace: { file: ../t.jsonl }', '`workload.stages[0].trace.file`: "../t.jsonl" lies outside the working directory'],
  ])('%s is refused', (text, message) => {
    expect(complaints(stage(text))).toEqual([expect.stringContaining(message)]);
  });

  it.each(['pairs', 'turns', 'exclusive'])('is not driven side by side: %s', (interleave) => {
    const paired = `baseline: { design: paired, target: { url: "http://127.0.0.1:9/v1" }, interleave: ${interleave} }\n`;
    expect(complaints(`${stage('trace: { file: t.jsonl }')}${paired}`)).toContainEqual(
      expect.stringContaining('`workload.stages[0].trace` is replayed to one endpoint'),
    );
  });
});
