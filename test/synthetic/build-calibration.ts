/** A calibration as `calibrate --against` writes it, with every field. */
import type { Calibration } from '../../src/model/calibration.ts';

export function buildCalibration(given: Partial<Calibration> = {}): Calibration {
  const target = {
    label: 'staging',
    originHash: 'abc',
    locality: 'remote',
    api: 'openai-chat',
    model: 'my-model',
  } as const;
  const noise = { sd: 0.02, low: 0.012, high: 0.057, degreesOfFreedom: 4 };
  const instances = { sd: 0.01, low: 0, high: 0.3, degreesOfFreedom: 1, withError: 0.012 };
  const sees = { k1: 0.3, k8: 0.11, k12: 0.1, paired: 0.06 };
  return {
    kind: 'calibration',
    schemaVersion: 1,
    tool: { name: 'insight-agent', version: '0.1.0' },
    startedAt: '2026-02-20T03:00:00.000Z',
    target: { ...target, server: 'vllm' },
    against: { ...target, label: 'second instance', sameAddress: false },
    fingerprint: { load: 'one-load', quality: 'one-quality' },
    definitions: ['ttft@first-content'],
    complete: true,
    reason: 'everything planned was measured',
    runs: [
      { file: 'run-1.jsonl', design: 'history', startedAt: '2026-02-20T03:00:00.000Z' },
      { file: 'paired-1.jsonl', design: 'paired', startedAt: '2026-02-20T03:01:00.000Z' },
      { file: 'run-2.jsonl', design: 'history', startedAt: '2026-02-20T03:02:00.000Z' },
    ],
    history: { judged: 5, failed: 0, warned: 1, low: 0, high: 0.522, byGate: [] },
    paired: {
      ...{ judged: 2, failed: 1, warned: 0, low: 0.013, high: 0.987 },
      byGate: [{ metric: 'ttft_p50', stage: 'steady', failed: 1 }],
    },
    gates: [
      {
        ...{
          metric: 'ttft_p50',
          stage: 'steady',
          unit: 'ms',
          centre: 181.2,
          betweenRuns: noise,
          betweenInstances: instances,
        },
        ...{ sees, tolerance: { configured: 0.05, proposed: 0.09 } },
      },
      {
        ...{ metric: 'output_tokens_per_sec', stage: 'steady', unit: 'tokens/s', centre: 420, betweenRuns: noise },
        ...{ sees: { ...sees, paired: null }, tolerance: { configured: 0.05, proposed: 0.08 } },
      },
      {
        ...{ metric: 'accuracy', stage: 'quality', unit: 'ratio', centre: 0.91 },
        ...{ sees: { k1: 0.05, k8: 0.05, k12: 0.05, paired: 0.05 }, tolerance: { configured: 0.02, proposed: 0.02 } },
      },
    ],
    items: { items: 252, runs: 5, rate: 0.012, low: 0.003, high: 0.034, unstable: 9 },
    ...given,
  };
}
