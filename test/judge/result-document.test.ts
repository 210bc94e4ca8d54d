import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, NOW, type RunPlan } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const answers = buildAnswers({ domains: ['one', 'two'], perDomain: 20 });
const limits = policy({
  gates: [
    ...policy().gates,
    rule('ttft_p99', { relative: 0.1, limit: 400 }),
    rule('goodput', { absolute: 0.05, limit: 0.9 }),
    rule('requests_per_sec', { relative: 0.05, limit: 1 }),
    rule('itl_p50', { relative: 0.05, tier: 'advisory' }),
  ],
});

/** Every number, and every place where JSON would lose something. */
function walk(value: unknown, path = 'result'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, `${path}[${index}]`));
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, entry]) => walk(entry, `${path}.${key}`));
  return value === undefined ? [] : [`${path} is a ${typeof value}`];
}

const run = (plan: Partial<RunPlan>): Run => buildRun({ seed: 1, requests: 100, answers, ...plan });
const constant = { requestSd: 0, runSd: 0 };

function judged(candidate: Run, stored: readonly Run[], design: 'history' | 'none' = 'history'): Result {
  return judge({
    candidate,
    design,
    baseline: stored.map((one) => ({ run: one, provenance: { startedAt: one.header.startedAt, source: 's' } })),
    refused: [],
    policy: limits,
    baselineRequired: false,
    now: NOW,
  });
}

const history = (count: number, plan: Partial<RunPlan> = {}) =>
  Array.from({ length: count }, (_, index) => run({ ...plan, seed: 50 + index, ageDays: index }));

const scenes: [string, Result][] = [
  ['one stored run', judged(run({}), history(1))],
  ['eight stored runs', judged(run({}), history(8))],
  [
    'a twofold slowdown',
    judged(run({ endpoint: { waitMs: 200, perInputTokenMs: 2, perOutputTokenMs: 30 } }), history(8)),
  ],
  ['nothing stored', judged(run({}), [])],
  ['no comparison wanted', judged(run({}), [], 'none')],
  ['no noise at all, one stored run', judged(run({ endpoint: constant }), history(1, { endpoint: constant }))],
  ['no noise at all, eight stored runs', judged(run({ endpoint: constant }), history(8, { endpoint: constant }))],
  ['no noise but a change', judged(run({ endpoint: { ...constant, waitMs: 40 } }), history(8, { endpoint: constant }))],
  ['every second request fails', judged(run({ endpoint: { failEvery: 2 } }), history(3))],
  ['every request fails', judged(run({ endpoint: { failEvery: 1 } }), history(3))],
  ['every request failed before', judged(run({}), history(3, { endpoint: { failEvery: 1 } }))],
  [
    'one token an answer',
    judged(run({ endpoint: { outputTokens: 1 } }), history(3, { endpoint: { outputTokens: 1 } })),
  ],
  ['three requests', judged(run({ requests: 3 }), history(2, { requests: 3 }))],
  ['one request', judged(run({ requests: 1 }), history(1, { requests: 1 }))],
  ['no request', judged({ ...run({}), samples: [], stages: [], health: [] }, history(2))],
  ['quality items that vanished', judged(run({ answers: [] }), history(2))],
  ['a window of no length', judged(withWindow(run({}), 0), [withWindow(run({ seed: 9 }), 0)])],
  ['a window in which nothing arrived', judged(withWindow(run({}), 1e7), [withWindow(run({ seed: 9 }), 1e7)])],
];

function withWindow(of: Run, startMs: number): Run {
  return {
    ...of,
    stages: of.stages.map((stage) => ({ ...stage, window: { startMs, endMs: startMs && startMs + 10 } })),
  };
}

describe('the result document', () => {
  it.each(scenes)('of %s holds nothing that JSON cannot say', (_, result) => {
    expect(walk(result)).toEqual([]);
    expect(walk(JSON.parse(JSON.stringify(result)))).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(structuredClone(result))));
  });

  it.each(scenes)('of %s has no hole in its words', (_, result) => {
    const texts = [
      result.reason,
      ...result.nextSteps,
      ...result.warnings,
      ...result.gates.map(({ reason }) => reason),
      ...result.risks.flatMap(({ risk, impact, mitigation }) => [risk, impact.size, mitigation]),
      ...result.recommendations.flatMap((one) => [
        one.action,
        one.justification,
        ...one.evidence.map(({ value }) => value),
      ]),
    ];
    expect(texts.filter((text) => text === '' || /NaN|Infinity|undefined|\[object/.test(text))).toEqual([]);
  });

  it.each(scenes)(
    'of %s gives every judged gate an interval that holds its estimate, and a probability',
    (_, result) => {
      for (const { change, pValue, chanceBeyondTolerance } of result.gates) {
        if (change) {
          expect(change.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(change.estimate + 1e-12);
          expect(change.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(change.estimate - 1e-12);
        }
        for (const chance of [pValue, chanceBeyondTolerance]) {
          expect(chance ?? 0).toBeGreaterThanOrEqual(0);
          expect(chance ?? 0).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it('is the same for the same run files', () => {
    expect(judged(run({}), history(3))).toEqual(judged(run({}), history(3)));
  });

  it.each([
    ['every request fails', 'invalid'],
    ['no request', 'invalid'],
    ['quality items that vanished', 'fail'],
    ['nothing stored', 'fail'],
    ['every request failed before', 'fail'],
  ])('of %s has the verdict %s', (scene, verdict) => {
    expect(scenes.find(([name]) => name === scene)?.[1].verdict).toBe(verdict);
  });
});
