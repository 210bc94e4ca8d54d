/**
 * What a report must hold, row by row, each from measured data: recorded runs of a base branch whose accuracy erodes, and a pull request whose prefill became
 * slower and whose jargon became weak, all driven and judged by the bundled command line. The kinds of advice are in test/advise/kinds.test.ts.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedMetric, Result } from '../../src/model/result.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { startJudge, verdict } from '../scripted-server/judge.ts';
import { runCli } from './command-line.ts';
import { slowPrefill, withEndpoint } from './endpoint.ts';

/** Newest last: what a few days of small losses look like. */
const eroding = [0.99, 0.965, 0.94, 0.915, 0.89, 0.865, 0.84];
/** The newest ones have the load of the pull request too; of the older ones only the questions are compared. */
const WHOLE_RUNS = 3;
const now = eroding.at(-1) as number;

/** A p99 needs 459 requests. Tolerances are wide: these tests are about what is told, and the slower prefill is far beyond them. */
const config = `
workload:
  max-output-tokens: 8
  stages:
    - { name: standard, closed: { concurrency: 8 }, requests: 480 }
    - { name: busy, closed: { concurrency: 16 }, requests: 64 }
quality: { concurrency: 16, groups: [ skill ] }
gates:
  limit-preset: mlperf-llama3.1-8b
  ttft_p50: { max-increase: 100%, min-change: 20ms, limit: 5s }
  ttft_p95: { max-increase: 400%, min-change: 100ms }
  tpot_p50: { max-increase: 400%, min-change: 20ms }
  output_tokens_per_sec: { max-decrease: 90%, limit: 5 }
  accuracy: { max-drop: 2pp, limit: 80% }
`;

let folder: string;
let result: Result;
let report: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-seeds-'));
  await writeFile(join(folder, 'record.yml'), config);
  await writeFile(
    join(folder, 'questions.yml'),
    config.replace(
      /stages:(.|\n)*?quality/,
      'stages: [ { name: standard, closed: { concurrency: 8 }, requests: 16 } ]\nquality',
    ),
  );
  const files = eroding.map((_, index) => `base-${index}/run.jsonl`);
  await writeFile(join(folder, 'gate.yml'), `${config}baseline: { files: [ ${files.join(', ')} ] }\n`);
  for (const [index, rate] of eroding.entries()) {
    const file = index < eroding.length - WHOLE_RUNS ? 'questions.yml' : 'record.yml';
    await run(file, `base-${index}`, { runSeed: index + 1, changes: { answers: { rates: { default: rate } } } });
  }
  const rates = { default: now, 'skill=jargon': 0.2 };
  result = await run('gate.yml', 'candidate', { runSeed: 9, changes: { ...slowPrefill, answers: { rates } } });
  report = await readFile(join(folder, 'candidate', 'report.md'), 'utf8');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(file: string, out: string, of: { runSeed: number; changes: PartialProfile }): Promise<Result> {
  const { stdout, stderr } = await withEndpoint(of, ({ url }) =>
    runCli(['run', '--config', file, '--url', url, '--model', 'test-model', '--out', out, '--format', 'json'], {
      cwd: folder,
    }),
  );
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout) as Result;
}

const metricOf = (stage: string, id: keyof Result['metrics'][string]): PublishedMetric =>
  result.metrics[stage]?.[id] as PublishedMetric;
const gateOf = (id: string, design = 'history', stage = 'standard') =>
  result.gates.find(
    (gate) =>
      gate.id === id && gate.design === design && [stage, 'quality'].includes(gate.stage) && gate.slice === null,
  );

/** A figure with its interval around it, in its unit. */
function expectMeasured(metric: PublishedMetric | undefined, unit: string): void {
  expect(metric).toMatchObject({ unit });
  expect(metric?.value).toBeGreaterThan(0);
  expect(metric?.low).toBeLessThanOrEqual(metric?.value as number);
  expect(metric?.high).toBeGreaterThanOrEqual(metric?.value as number);
  expect(metric?.n).toBeGreaterThanOrEqual(64);
}

describe('the executive summary', () => {
  it('has accuracy, throughput and TTFT, each with its interval, its change and its limit', () => {
    for (const name of ['Accuracy', 'Throughput', 'TTFT p50']) {
      const row = report.split('\n').find((line) => line.startsWith(`| **${name}**`)) ?? '';
      const [value, change, limit] = row.split(' | ').slice(1);
      expect(value, name).toMatch(/^\*\*\d.*\*\* \(.*\sto\s.*\)$/);
      expect(change, name).toMatch(/^\*\*.*\*\* \(.*\) against\s\d/);
      expect(limit, name).toMatch(/^[≤≥]\s\d.* (?:to\sspare|beyond\sthe\slimit)$/);
    }
  });
});

describe('throughput', () => {
  it('is told in requests and in tokens per second, of each named load stage', () => {
    for (const stage of ['standard', 'busy']) {
      expectMeasured(metricOf(stage, 'requests_per_sec'), 'requests/s');
      expectMeasured(metricOf(stage, 'output_tokens_per_sec'), 'tokens/s');
      expect(report).toContain(`stage <code>${stage}</code>`);
    }
  });

  it('is held against a target, with its margin printed', () => {
    const gate = gateOf('output_tokens_per_sec', 'limit');
    const value = metricOf('standard', 'output_tokens_per_sec').value as number;
    expect(gate).toMatchObject({ answer: 'within', limit: 5, candidate: value });
    expect(gate?.margin).toBeCloseTo((value - 5) / 5);
    expect(report).toMatch(/\| \*\*Throughput\*\* .*≥\s5\stokens\/s,\s.*\sto\sspare/);
  });
});

describe('TTFT', () => {
  it.each(['ttft_mean', 'ttft_p50', 'ttft_p90', 'ttft_p95', 'ttft_p99'] as const)(
    'has its %s with an interval',
    (id) => {
      expectMeasured(metricOf('standard', id), 'ms');
    },
  );

  it('has the share of requests below the limit', () => {
    expect(metricOf('standard', 'ttft_within_limit')).toMatchObject({ value: 1, unit: 'ratio' });
  });

  it('is held against a benchmark of the industry, by its name', () => {
    // Proven to be within the limit, or within it as far as the sample tells.
    const kept = /^(within|no-change-seen)$/;
    expect(gateOf('ttft_p99', 'limit')).toMatchObject({ limit: 2000, answer: expect.stringMatching(kept) });
    expect(gateOf('tpot_p99', 'limit')).toMatchObject({ limit: 100, answer: expect.stringMatching(kept) });
  });

  it('is held against the base branch, and the change is told with its bounds', () => {
    const gate = gateOf('ttft_p50');
    expect(gate, gate?.reason).toMatchObject({ answer: 'regression', cause: expect.any(String) });
    expect(gate?.change?.low).toBeGreaterThan(0);
  });
});

it('query latency is told from sending to the last byte', () => {
  for (const id of ['e2e_p50', 'e2e_p95'] as const) expectMeasured(metricOf('standard', id), 'ms');
  expect(metricOf('standard', 'e2e_p50').value).toBeGreaterThan(metricOf('standard', 'ttft_p50').value as number);
});

describe('accuracy', () => {
  it('is of the items of a set, and of each kind of them', () => {
    expectMeasured(metricOf('quality', 'accuracy'), 'ratio');
    expect(metricOf('quality', 'accuracy').n).toBe(252);
    expect(Object.keys(result.slices).length).toBeGreaterThanOrEqual(6);
  });

  it('has a trend over the runs of the base branch', () => {
    const drift = result.drift?.find(({ metric }) => metric === 'accuracy');
    expect(drift).toMatchObject({ worse: true, stage: 'quality' });
    // A run that a busy machine made unfit is left out.
    expect(drift?.runs).toBeGreaterThanOrEqual(eroding.length - 2);
    expect(drift?.change).toBeGreaterThan(-0.25);
    expect(drift?.change).toBeLessThan(-0.04);
    expect(report).toContain(drift?.sentence.slice(0, 30));
  });

  it('names the kind of input that is weak, how far it fell, and how far the groups are apart', () => {
    expect(result.quality?.lowestSlice).toMatchObject({ slice: 'skill=jargon' });
    expect(result.quality?.fallenSlice).toMatchObject({ slice: 'skill=jargon', of: 6 });
    const [skill] = result.quality?.disparities ?? [];
    expect(skill).toMatchObject({ dimension: 'skill', lowest: { value: 'jargon' } });
    expect(skill?.difference?.low).toBeGreaterThan(0);
    expect(report).toContain('skill=jargon');
  });
});

describe('recommendations', () => {
  it('have an action, its reason, its evidence, and what to expect of TTFT, throughput and accuracy', () => {
    expect(result.recommendations.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['prefill-slower', 'weak-slice']),
    );
    for (const { action, justification, evidence, tryIt, tradeoffs, expected } of result.recommendations) {
      for (const words of [action, justification, tryIt, ...tradeoffs]) expect(words).toMatch(/\w{3}/);
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of ['ttft_p50', 'output_tokens_per_sec', 'accuracy'] as const) {
        const effect = expected[id];
        if ('unknown' in effect) expect(effect.howToMeasure).toMatch(/\w{3}/);
        else expect(effect.low).toBeLessThanOrEqual(effect.high);
      }
    }
  });

  it('expect a range that holds what undoing the change would bring: the base branch was measured', () => {
    const advice = result.recommendations.find(({ rule }) => rule === 'prefill-slower');
    const gate = gateOf('ttft_p50', 'history', advice?.stage);
    const back = (gate?.baseline as number) - (gate?.candidate as number);
    const effect = advice?.expected.ttft_p50 as { low: number; high: number };
    expect(effect.low).toBeLessThanOrEqual(back);
    expect(effect.high).toBeGreaterThanOrEqual(back);
  });

  it('say which gates they would meet again', () => {
    const told = result.recommendations.flatMap(({ meets = [] }) => meets).join('\n');
    expect(told).toContain('TTFT p50 (');
    expect(told).toContain('Accuracy: ');
    expect(report).toContain('Would meet');
  });
});

it('risks have a likelihood from what was measured, a size, and what to do', () => {
  expect(result.risks.length).toBeGreaterThan(0);
  for (const { risk, likelihood, impact, mitigation } of result.risks) {
    for (const words of [risk, likelihood.basis, impact.size, mitigation]) expect(words).toMatch(/\w/);
    if (likelihood.level === 'not-measured') expect(likelihood.probability).toBeNull();
    else if (likelihood.probability !== null) expect(likelihood.probability).toBeLessThanOrEqual(1);
  }
  const sized = result.risks.find(
    ({ likelihood }) => likelihood.level === 'high' && (likelihood.probability ?? 0) > 0.9,
  );
  expect(sized?.impact.size).toMatch(/^[+−].* (ms|points|tokens\/s)/);
});

it('next steps are there, in an order', () => {
  // What mends the regressions before anything else, in the order of the advice.
  const actions = result.recommendations.map(({ action }) => action);
  expect(actions.length).toBeGreaterThan(1);
  expect(result.nextSteps.slice(0, actions.length)).toEqual(actions);
  const told = report.split('#### Next steps')[1]?.split('<details>')[0]?.trim().split('\n') ?? [];
  expect(told.map((line) => line.split(' ')[0])).toEqual(result.nextSteps.map((_, index) => `${index + 1}.`));
});

describe('relevance scores', () => {
  it('come with their correlation with the ratings of people', async () => {
    const items = Array.from({ length: 40 }, (_, index) => {
      const worth = 1 + (index % 5);
      return {
        id: `i${index}`,
        prompt: `question ${index}`,
        scorer: 'judge',
        humanRating: worth,
        answer: `text of worth ${worth}`,
      };
    });
    await writeFile(join(folder, 'rated.jsonl'), items.map((item) => JSON.stringify(item)).join('\n'));
    // Close to people: one point too high for every seventh text.
    await using judge = await startJudge((asked, nth) => {
      const worth = Number(/text of worth (\d)/.exec(asked)?.[1] ?? 4);
      return verdict(Math.min(5, worth + (nth % 7 === 0 ? 1 : 0)));
    });
    await writeFile(
      join(folder, 'judge.yml'),
      `workload: { max-output-tokens: 8, stages: [ { name: standard, closed: { concurrency: 4 }, requests: 40 } ] }
quality: { sets: [ { path: rated.jsonl } ], judge: { target: { url: "${judge.url}", model: judge-model } } }
baseline: { design: none }
`,
    );
    const judged = await run('judge.yml', 'judged', { runSeed: 1, changes: {} });
    expect(judged.judge).toMatchObject({ licensed: true, ratings: { asked: 40, judged: 40 } });
    const correlation = judged.judge?.rankCorrelation;
    expect(correlation?.value).toBeGreaterThan(0.8);
    expect(correlation?.low).toBeLessThan(correlation?.value as number);
    expect(judged.judge?.accuracy).toMatchObject({ unit: 'ratio', n: 40 });
  });
});
