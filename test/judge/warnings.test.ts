import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/compare/gates.ts';
import type { Result } from '../../src/model/result.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { findUncompared } from '../../src/uncompared.ts';
import { findWarnings, warnOfBudget } from '../../src/warnings.ts';
import { measurement, stored, value } from '../synthetic/build-measurement.ts';
import { buildRun } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const made = measurement({ ttft_p50: value(200) });

function warn(before: Partial<RunHeader>): Result['warnings'] {
  const baseline = [stored({ ...made, header: { ...made.header, ...before } })];
  const gates = judgeGates(made, baseline, policy({ gates: [rule('ttft_p50', { relative: 0.05 })] }));
  const uncompared = findUncompared({ candidate: made, baseline, gates });
  return findWarnings({ candidate: made, baseline, uncompared });
}

describe('warnings', () => {
  it('are none where both sides are alike', () => {
    expect(warn({})).toEqual([]);
  });

  it.each<[string, Partial<RunHeader>, string]>([
    [
      'another model',
      { target: { ...made.header.target, model: 'old' } },
      'The model differs from the newest stored run: old → synthetic-model.',
    ],
    [
      'a server that did not tell its name',
      { target: { ...made.header.target, server: undefined } },
      'The server software differs from the newest stored run: unknown → synthetic.',
    ],
    [
      'another way there',
      { target: { ...made.header.target, proxied: true } },
      'The way to the endpoint differs from the newest stored run: through a proxy → straight.',
    ],
    [
      'another version of HTTP',
      { target: { ...made.header.target, http: '2' } },
      'The HTTP version differs from the newest stored run: 2 → 1.1.',
    ],
    [
      'answers that came compressed',
      { target: { ...made.header.target, compressed: true } },
      'The compression of the answers differs from the newest stored run: on → off.',
    ],
    [
      'another address, without showing it',
      { target: { ...made.header.target, originHash: 'x' } },
      'The endpoint has another address than in the newest stored run.',
    ],
    [
      'another machine',
      { environment: { ...made.header.environment, cpus: 64 } },
      'The number of CPUs of the runner differs from the newest stored run: 64 → 2.',
    ],
    [
      'another version of the tool',
      { tool: { name: 'insight-agent', version: '9' } },
      'The insight-agent version differs from the newest stored run: 9 → 0.0.0.',
    ],
  ])('tell of %s', (_, before, text) => {
    expect(warn(before)).toEqual([text]);
  });

  it('tell which gates were not compared because the workload differs', () => {
    const fingerprint = { ...made.header.fingerprint, load: 'x' };
    expect(warn({ fingerprint, workload: { ...made.header.workload, maxOutputTokens: 7 } })).toEqual([
      `The load workload differs from that of the stored runs, so ttft_p50 was not compared: workload.max-output-tokens 7 there, ${made.header.workload.maxOutputTokens} here.`,
    ]);
  });

  it('are none without anything stored', () => {
    expect(findWarnings({ candidate: made, baseline: [], uncompared: [] })).toEqual([]);
  });
});

describe('a budget that ended a part of the run', () => {
  const run = buildRun({ seed: 1 });
  const [stage] = run.stages;
  const end = { kind: 'end', endedMs: 1, complete: true, reason: 'x' } as const;

  it('is named: its key, or the time where a stage used up its share', () => {
    expect(warnOfBudget(run)).toEqual([]);
    expect(warnOfBudget({ ...run, end: { ...end, budget: 'tokens' } }).join()).toContain('(budget.tokens)');
    if (!stage) throw new Error('a stage was expected');
    const share = { ...run, end, stages: [{ ...stage, stop: 'budget' as const }] };
    expect(warnOfBudget(share).join()).toContain('(budget.minutes)');
  });
});
