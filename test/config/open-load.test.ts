import { describe, expect, it } from 'vitest';
import { complaints, resolve } from './resolve.ts';

const stage = (rest: string): string => `workload: { stages: [{ name: peak, ${rest} }] }\n`;

describe('an open-loop stage', () => {
  it.each([
    ['open: { rate: 4 }', { fromPerSec: 4, toPerSec: 4, burstiness: 1, mostInFlight: 512 }],
    ['open: { rate: 20 requests/s, arrivals: constant }', { fromPerSec: 20, toPerSec: 20, mostInFlight: 512 }],
    [
      'open: { rate: 0.5, ramp-to: 40, arrivals: gamma, burstiness: 0.25, max-in-flight: 64 }',
      { fromPerSec: 0.5, toPerSec: 40, burstiness: 0.25, mostInFlight: 64 },
    ],
  ])('%s', (text, open) => {
    const [resolved] = resolve(stage(`${text}, duration: 60s`)).config.workload.stages;
    expect(resolved).toEqual({ name: 'peak', durationMs: 60_000, open });
  });

  it.each([
    ['open: { }, duration: 60s', ['`workload.stages[0].open.rate` is missing']],
    ['open: { rate: 0 }, duration: 60s', ['must be more than zero']],
    ['open: { rate: fast }, duration: 60s', ['is not a number of requests/s']],
    ['open: { rate: 4, arrivals: even }, duration: 60s', ['"even"']],
    ['open: { rate: 4 }, closed: { }, duration: 60s', ['`workload.stages[0].open` stands beside `closed`']],
    [
      'open: { rate: 4, ramp-to: 9 }, requests: 60',
      ['`workload.stages[0].open.ramp-to` needs to know when the ramp ends'],
    ],
    [
      'open: { rate: 4, burstiness: 0.5 }, duration: 60s',
      ['`workload.stages[0].open.burstiness` is for gamma arrivals only'],
    ],
    [
      'open: { rate: 4, arrivals: gamma }, duration: 60s',
      ['`workload.stages[0].open.arrivals` is gamma without its shape'],
    ],
    ['open: { rate: 4 }', ['has neither `requests` nor `duration`']],
  ])('%s is refused', (text, messages) => {
    const told = complaints(stage(text));
    expect(told).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(told[index]).toContain(message);
  });

  it('is not driven in pairs', () => {
    const paired = (interleave: string): string =>
      `${stage('open: { rate: 4 }, duration: 60s')}baseline: { design: paired, target: { url: "http://127.0.0.1:9/v1" }, interleave: ${interleave} }\n`;
    expect(complaints(paired('pairs'))).toEqual([expect.stringContaining('cannot be driven in pairs')]);
    expect(resolve(paired('turns')).config.baseline.paired?.form).toBe('turns');
  });
});

describe('a ladder', () => {
  it('becomes one stage a step', () => {
    const text = stage('ladder: { concurrency: [1, 2, 4] }, requests: 60');
    expect(resolve(text).config.workload.stages).toEqual(
      [1, 2, 4].map((level) => ({
        ...{ name: `peak-${level}`, concurrency: level, requests: 60 },
        rung: { ladder: 'peak', level },
      })),
    );
  });

  it('climbs by rate, too', () => {
    const [first] = resolve(stage('ladder: { rate: [0.5, 2] }, duration: 30s')).config.workload.stages;
    expect(first).toMatchObject({ name: 'peak-0_5', durationMs: 30_000, open: { fromPerSec: 0.5, burstiness: 1 } });
  });

  it('has default gates on none of its steps, and a gate on the step that one names', () => {
    const steps = `${stage('ladder: { concurrency: [1, 2] }, requests: 100')}gates: { ttft_p50: { limit: 1s }, "ttft_p95@peak-2": { limit: 2s } }\n`;
    const { gates } = resolve(steps).config.gates;
    expect(gates.filter(({ metric }) => metric === 'ttft_p95').map(({ stage: of }) => of)).toEqual(['peak-2']);
    expect(gates.find(({ metric }) => metric === 'ttft_p50')?.stage).toBeUndefined();
  });

  it.each([
    ['ladder: { }, requests: 9', '`workload.stages[0].ladder` has no steps'],
    ['ladder: { concurrency: [1, 2], rate: [1, 2] }, requests: 9', 'has both `concurrency` and `rate`'],
    ['ladder: { concurrency: [2, 2] }, requests: 9', '`workload.stages[0].ladder.concurrency` does not rise'],
    ['ladder: { concurrency: [1] }, requests: 9', '`workload.stages[0].ladder.concurrency`'],
    [
      'ladder: { concurrency: [1, 2] }, open: { rate: 4 }, requests: 9',
      '`workload.stages[0].ladder` stands beside `open`',
    ],
    ['ladder: { concurrency: [1, 2] }', 'has neither `requests` nor `duration`'],
  ])('%s is refused', (text, message) => {
    expect(complaints(stage(text))).toEqual([expect.stringContaining(message)]);
  });

  it('is refused beside another endpoint, and where a step has the name of a stage', () => {
    const paired = 'baseline: { design: paired, target: { url: "http://127.0.0.1:9/v1" }, interleave: turns }\n';
    expect(complaints(stage('ladder: { concurrency: [1, 2] }, requests: 9') + paired)).toEqual([
      expect.stringContaining('climbs on one endpoint'),
    ]);
    const twice =
      'workload: { stages: [{ name: a-2, requests: 9 }, { name: a, ladder: { concurrency: [1, 2] }, requests: 9 }] }\n';
    expect(complaints(twice)).toEqual([expect.stringContaining('"a-2" is the name of an earlier stage')]);
  });
});
