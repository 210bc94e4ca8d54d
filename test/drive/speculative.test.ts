/** A server that decodes speculatively: several tokens in one event, driven over a socket and held against the server's own log. */
import { expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { type BuiltInProfileName, findBuiltInProfile } from '../../src/simulator/built-in-profiles.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { driveConfig } from './drive-config.ts';

/** One at a time: the log's instants then differ from ours by the way back alone. */
const configAt = (url: string): string => `
target: { url: "${url}", model: demo-model }
workload:
  synthetic: { input-tokens: 20 }
  warmup: { requests: 2 }
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: 30 } ]
quality: { sets: [] }
gates: { itl_p50: { max-increase: 5%, limit: 0.01ms }, accuracy: off }
`;

async function drive(
  name: BuiltInProfileName,
): Promise<{ run: Run; result: (baseline: readonly Run[]) => Result; truth: TruthRecord[] }> {
  const truth: TruthRecord[] = [];
  const simulator = await startSimulator({
    profile: findBuiltInProfile(name),
    truthLog: (record) => truth.push(record),
  });
  try {
    const { run, config } = await driveConfig(configAt(simulator.url));
    const result = (baseline: readonly Run[]): Result =>
      judge({
        // How busy this machine is is not asked here.
        candidate: { ...run, health: [] },
        design: 'history',
        baseline: baseline.map((stored) => ({
          run: stored,
          provenance: { startedAt: stored.header.startedAt, source: 'stored' },
        })),
        refused: [],
        policy: config.gates,
        baselineRequired: false,
        now: Date.now(),
      });
    return { run, result, truth };
  } finally {
    await simulator.close();
  }
}

const own = ({ samples, stages }: Run): SampleRecord[] =>
  samples.filter(({ phase, attempt }) => phase === 'steady' && attempt === stages.at(-1)?.attempt);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

it('TPOT and throughput count tokens, and ITL is advisory', async () => {
  const base = await drive('demo-base');
  const { run, result, truth } = await drive('demo-speculative');
  const logged = own(run).map(({ requestId }) => truth.find((one) => one.requestId === requestId) as TruthRecord);

  for (const [index, sample] of own(run).entries()) {
    const { outputTokens, tokenEvents = 0 } = logged[index] as TruthRecord;
    expect(sample).toMatchObject({ outcome: 'ok', usage: { output: outputTokens }, contentEvents: tokenEvents });
    expect(tokenEvents).toBeLessThan(outputTokens / 1.5);
  }
  const { steady = {} } = measureRun(run, {}).stages;
  const trueTpots = logged.map(
    ({ firstTokenMs = Number.NaN, lastTokenMs = Number.NaN, outputTokens }) =>
      (lastTokenMs - firstTokenMs) / (outputTokens - 1),
  );
  // Counted by events TPOT would be more than twice as long.
  expect(Math.abs((steady.tpot_p50?.value as number) / median(trueTpots) - 1)).toBeLessThan(0.35);
  const spanMs =
    Math.max(...logged.map(({ endMs }) => endMs)) - Math.min(...logged.map(({ receivedMs }) => receivedMs));
  const trueRate = (sum(logged.map(({ outputTokens }) => outputTokens)) / spanMs) * 1000;
  expect(Math.abs((steady.output_tokens_per_sec?.value as number) / trueRate - 1)).toBeLessThan(0.35);

  const judged = result([base.run]);
  const itl = judged.gates.filter(({ id }) => id === 'itl_p50');
  expect(itl.map(({ design, tier }) => [design, tier])).toEqual([
    ['history', 'advisory'],
    ['limit', 'advisory'],
  ]);
  for (const { reason } of itl) expect(reason).toMatch(/advisory, because about [23]\.\d tokens came in one event/);
  expect(itl.find(({ design }) => design === 'limit')?.answer).toBe('regression');
  expect(judged.warnings).toContainEqual(expect.stringContaining('itl_p50 cannot fail the check there. Gate tpot_p50'));
  expect(judged.gates.find(({ id }) => id === 'tpot_p50')?.tier).toBe('blocking');

  // Without speculation the same limit fails the check.
  const plain = base.result([]).gates.filter(({ id }) => id === 'itl_p50');
  expect(plain.find(({ design }) => design === 'limit')).toMatchObject({ tier: 'blocking', answer: 'regression' });
});
