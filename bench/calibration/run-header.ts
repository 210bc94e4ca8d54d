/** The header of a run that was drawn: every run of a trial has the same workload. */
import type { RunHeader } from '../../src/model/run-file.ts';

export const STAGE = 'steady';

/** `age` counts runs back from the candidate: a day each. */
export function headerOf(run: {
  requests: number;
  concurrency: number;
  locality: RunHeader['target']['locality'];
  items: number;
  age: number;
}): RunHeader {
  const { requests, concurrency, locality, items, age } = run;
  return {
    kind: 'header',
    schemaVersion: 1,
    tool: { name: 'insight-agent', version: '0.0.0' },
    startedAt: new Date(Date.UTC(2026, 0, 31) - age * 86_400_000).toISOString(),
    target: {
      label: 'trial',
      originHash: 'none',
      locality,
      api: 'openai-chat',
      model: 'trial',
    },
    fingerprint: { load: 'trial', quality: 'trial' },
    workload: {
      prompts: { source: 'trial', count: requests },
      stages: [{ name: STAGE, concurrency, requests, warmupRequests: concurrency }],
      maxOutputTokens: 128,
      temperature: 0,
      seed: 1,
      cache: 'bust',
      quality: items > 0 ? [{ source: 'trial', scorer: 'exact', items }] : [],
    },
    definitions: ['ttft@first-content'],
    commit: `commit-${age}`,
    commitProof: 'expected',
    environment: { node: 'v24', platform: 'linux-x64', cpus: 2, ci: true },
  };
}
