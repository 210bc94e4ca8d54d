/** Quality items that are asked several times, through the whole pipeline: driver, simulated endpoints, run file, judgement. Real sockets and files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeWorld, serverLogs } from '../../src/commands/node-world.ts';
import { resolveConfig } from '../../src/config/load.ts';
import { gate } from '../../src/gate.ts';
import { refuseBaseline } from '../../src/history/comparable.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { judge } from '../../src/judge.ts';
import { splitArms } from '../../src/measure/split-arms.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { withEndpoint } from '../e2e/endpoint.ts';

const root = mkdtempSync(join(tmpdir(), 'insight-repeats-'));
afterAll(() => rmSync(root, { recursive: true }));
let runs = 0;

const ITEMS = 252;
const PER_SLICE = 42;
/** Each answer is turned by chance once in twenty. */
const answers = { rates: { default: 0.9 }, flipRatio: 0.05 };
/**
 * Latencies are another test's matter, and whether the machine was too busy to measure them: only the answers are judged. With so small a budget
 * chance alone does not turn a test red.
 */
const config = `
workload: { max-output-tokens: 4, warmup: { requests: 2 }, stages: [ { name: steady, closed: { concurrency: 4 }, requests: 8 } ] }
gates:
  alpha: 0.01%
  invalid: warn
  ttft_p50: off
  ttft_p95: off
  tpot_p50: off
  output_tokens_per_sec: off
  "accuracy[skill=jargon]": { max-drop: 5pp }
  "accuracy[skill=reading]": { max-drop: 5pp }
`;
const thrice = '{ concurrency: 16, sets: [ { path: data/quality.jsonl, repeats: 3 } ] }';

interface Gated {
  run: Run;
  result: Result;
  announced: string[];
}

async function measure(lines: readonly string[], baseline: readonly Run[] = []): Promise<Gated> {
  const folder = join(root, `run-${runs++}`);
  const runPath = join(folder, 'run.jsonl');
  const text = `${lines.join('\n')}\nquality: ${thrice}\n${config}`;
  const resolved = resolveConfig({ file: { name: 'c.yml', text }, env: {} });
  const announced: string[] = [];
  const { result } = await gate(
    resolved.config,
    nodeWorld({
      ...{ env: process.env, runPath, logPaths: serverLogs(folder), conceal: (line) => line },
      ...{ signal: new AbortController().signal, warnings: [], commit: 'c0ffee', github: undefined },
      ...{ progress: () => {}, announce: (line) => announced.push(line) },
      findBaseline: async (header) => ({
        design: 'history',
        runs: baseline.map((run) => {
          expect(refuseBaseline(run, header)).toBeUndefined();
          return { run, provenance: { startedAt: run.header.startedAt, source: 'this test' } };
        }),
        refused: [],
      }),
    }),
  );
  return { run: parseRun(readFileSync(runPath, 'utf8'), runPath), result, announced };
}

const target = (url: string) => `target: { url: "${url}", model: test-model }`;
const gateOn = ({ result }: Gated, slice: string | null) =>
  result.gates.find((each) => each.id === 'accuracy' && each.slice === slice);

describe('items that are asked three times', () => {
  let base: Gated;
  beforeAll(async () => {
    base = await withEndpoint({ runSeed: 1, changes: { answers } }, ({ url }) => measure([target(url)]));
  });

  it('are three lines each in the run file and one item in every figure', () => {
    const { run, result, announced } = base;
    expect(run.header.workload.quality).toMatchObject([{ items: ITEMS, repeats: 3 }]);
    expect(run.end).toMatchObject({ complete: true });
    const byItem = Map.groupBy(run.scores, ({ itemId }) => itemId);
    expect(byItem.size).toBe(ITEMS);
    for (const asked of byItem.values()) expect(asked.map(({ repeat }) => repeat).sort()).toEqual([1, 2, 3]);
    const mean = run.scores.filter(({ pass }) => pass).length / (3 * ITEMS);
    expect(result.metrics.quality?.accuracy).toMatchObject({ n: ITEMS, value: expect.closeTo(mean, 9) });
    expect(result.slices['skill=jargon']).toMatchObject({ n: PER_SLICE });
    expect(announced[0]).toContain(`${3 * ITEMS} questions`);
  });

  it('show how often one endpoint contradicts itself, before there is anything to compare with', () => {
    const flips = gateOn(base, null)?.flips;
    expect(flips).toMatchObject({ toWrong: null, toRight: null, within: { baseline: null } });
    // Two asks of one item differ when one of the two was turned: 2 × 0.05 × 0.95.
    expect(flips?.within.candidate).toBeGreaterThan(0.05);
    expect(flips?.within.candidate).toBeLessThan(0.15);
  });

  it('against a run of the same build flip as often as within one, and pass', async () => {
    const twin = await withEndpoint({ runSeed: 2, changes: { answers } }, ({ url }) =>
      measure([target(url)], [base.run]),
    );
    expect(twin.result.gates.map(({ answer }) => answer)).not.toContain('regression');
    expect(twin.result.gates.map(({ answer }) => answer)).not.toContain('missing');
    const flips = gateOn(twin, null)?.flips;
    const between = (flips?.toWrong ?? 0) + (flips?.toRight ?? 0);
    expect(between).toBeGreaterThan(0.05);
    expect(between).toBeLessThan(0.15);
    expect(gateOn(twin, 'skill=jargon')).toMatchObject({
      n: { baseline: PER_SLICE, candidate: PER_SLICE },
      reason: expect.stringMatching(/a slice of 42 items sees a drop of \d+\.\d points with 80 % probability$/),
    });
  });

  it('are judged as a slice of their own where one lost its answers', async () => {
    const worse = { ...answers, rates: { default: 0.9, 'skill=jargon': 0.3 } };
    const lost = await withEndpoint({ runSeed: 3, changes: { answers: worse } }, ({ url }) =>
      measure([target(url)], [base.run]),
    );
    expect(lost.result.verdict).toBe('fail');
    expect(gateOn(lost, 'skill=jargon')).toMatchObject({ answer: 'regression', tier: 'blocking' });
    expect(gateOn(lost, 'skill=reading')?.answer).not.toBe('regression');
    // Two slices share a fifth of the budget, the two other gates have the rest.
    expect(gateOn(lost, 'skill=jargon')?.change?.level).toBeCloseTo(1 - 0.00002 / 2, 12);
    expect(gateOn(lost, null)?.change?.level).toBeCloseTo(1 - 0.00008 / 2, 12);
  });
});

it('side by side both endpoints are asked three times, and the stored run gives the same judgement', async () => {
  const worse = { ...answers, rates: { default: 0.9, 'skill=jargon': 0.3 } };
  const gated = await withEndpoint({ runSeed: 4, changes: { answers } }, (before) =>
    withEndpoint({ runSeed: 5, changes: { answers: worse } }, (after) =>
      measure([target(after.url), `baseline: { target: { url: "${before.url}" } }`]),
    ),
  );
  const arms = splitArms(gated.run);
  for (const arm of [arms.base, arms.candidate]) {
    expect(arm.scores).toHaveLength(3 * ITEMS);
    expect(new Set(arm.scores.map(({ itemId, repeat }) => `${itemId} ${repeat}`)).size).toBe(3 * ITEMS);
  }
  expect(gateOn(gated, 'skill=jargon')).toMatchObject({ design: 'paired', answer: 'regression' });
  expect(gateOn(gated, null)?.flips?.within.baseline).toBeGreaterThan(0.05);
  const again = judge({
    ...{ candidate: gated.run, baseline: [], refused: [], design: 'none', baselineRequired: false, now: 0 },
    policy: resolveConfig({ file: { name: 'c.yml', text: `${config}quality: ${thrice}\n` }, env: {}, offline: true })
      .config.gates,
  });
  expect(again.gates).toEqual(gated.result.gates);
});
