/**
 * The smallest samples, unequal ones, ties and no variance at all: nothing crashes, no figure is NaN, what is a hundred times slower is caught from the smallest
 * sample that the method allows, and is `missing` below it. These runs go the whole way from samples to gates.
 */
import { judgeGates } from '../../src/compare/gates.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';
import { binomialAtLeast } from '../../src/stats/proportion.ts';
import { buildAnswers, buildRun, type Endpoint, steadyEndpoint } from '../../test/synthetic/build-run.ts';
import { onlyGates } from './gates.ts';
import { asStored } from './measure.ts';
import type { Row } from './row.ts';

const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const shapes: readonly { name: string; endpoint: Partial<Endpoint> }[] = [
  { name: 'drawn', endpoint: {} },
  { name: 'no variance: every run the same, prompts of different cost', endpoint: { requestSd: 0, runSd: 0 } },
  { name: 'ties: every request the same', endpoint: { requestSd: 0, runSd: 0, perInputTokenMs: 0 } },
];

interface Case {
  runs: number;
  /** Requests of the stored runs and of the candidate. */
  before: number;
  now: number;
  shape: (typeof shapes)[number];
}

/** The number of stored runs from 1 to 12 with enough requests; requests from 2 to 12, alone and against a larger past. */
const cases: readonly Case[] = shapes.flatMap((shape) => [
  ...[1, ...sizes].map((runs) => ({ runs, before: 100, now: 100, shape })),
  ...sizes.flatMap((n) => [1, 2, 8].map((runs) => ({ runs, before: n, now: n, shape }))),
  ...sizes.flatMap((n) => [1, 8].map((runs) => ({ runs, before: 100, now: n, shape }))),
]);

const load = onlyGates('ttft_p50', 'ttft_p95', 'tpot_p50', 'output_tokens_per_sec', 'error_ratio');
/** As metrics.md has it: fewer ok requests than this have no p95. */
const P95_NEEDS = 90;

const shared = { group: 'any', noise: 'every case', targets: [{ kind: 'every' as const }] };

export const edgeRows: readonly Row[] = [
  {
    ...shared,
    id: 'any / history unchanged',
    design: '1 to 12 runs, 2 to 12 requests, unequal sizes, ties, no variance',
    change: 'none',
    counts: 'no crash, no NaN',
    cases: cases.length,
    run: (_, trial) => ({ hit: isSound(judgeCase(caseAt(trial), { slower: 1, seed: trial })) }),
  },
  {
    ...shared,
    id: 'any / history hundredfold',
    design: '1 to 12 runs, 2 to 12 requests, unequal sizes, ties, no variance',
    change: 'a hundred times slower',
    counts: 'p50 caught, p95 caught or missing below 90 requests',
    cases: cases.length,
    run: (_, trial) => {
      const gates = judgeCase(caseAt(trial), { slower: 100, seed: trial });
      const answerOf = (metric: string) => gates.find(({ id }) => id === metric)?.answer;
      const p95 = caseAt(trial).now < P95_NEEDS ? 'missing' : 'regression';
      return { hit: isSound(gates) && answerOf('ttft_p50') === 'regression' && answerOf('ttft_p95') === p95 };
    },
  },
  {
    ...shared,
    id: 'any / limit hundredfold',
    design: 'p50 limit, 2 to 12 requests',
    change: 'a hundred times the limit',
    counts: 'caught from 7 requests on, undecided below',
    cases: sizes.length * shapes.length,
    run: (_, trial) => {
      const n = sizes[trial % sizes.length] as number;
      const shape = shapes[Math.floor(trial / sizes.length) % shapes.length] as Case['shape'];
      const [gate] = judgeGates(measureCase(n, { shape, slower: 100, seed: trial }), [], limitPolicy);
      // All of n lie beyond the median with chance 2^-n: from this n on that is less than alpha.
      const needed = binomialAtLeast(n, n, 0.5) <= limitPolicy.alpha ? 'regression' : 'undecided';
      return { hit: gate !== undefined && isSound([gate]) && gate.answer === needed };
    },
  },
  {
    ...shared,
    id: 'any / accuracy all lost',
    design: 'accuracy of 2 to 12 items, one gate',
    change: 'every item wrong',
    counts: 'caught from 7 items on, never below',
    cases: sizes.length,
    run: (_, trial) => {
      const n = sizes[trial % sizes.length] as number;
      const answers = buildAnswers({ domains: ['one'], perDomain: n, wrongEvery: n + 1 }).map((answer) => ({
        ...answer,
        pass: true,
      }));
      const [now, before] = [false, true].map((pass) =>
        measureRun(buildRun({ seed: trial, answers: answers.map((answer) => ({ ...answer, pass })) }), {}),
      ) as [Measurement, Measurement];
      const [gate] = judgeGates(now, [asStored(before)], accuracyPolicy);
      const needed = 2 ** -n <= accuracyPolicy.alpha;
      return { hit: gate !== undefined && isSound([gate]) && (gate.answer === 'regression') === needed };
    },
  },
  {
    ...shared,
    id: 'any / p95 of 40',
    design: 'p95 of 40 requests, limit and K = 8',
    change: 'none',
    counts: 'missing, no interval',
    cases: shapes.length,
    run: (_, trial) => {
      const shape = shapes[trial % shapes.length] as Case['shape'];
      const measure = (seed: number) => measureCase(40, { shape, slower: 1, seed });
      const stored = Array.from({ length: 8 }, (__, index) => asStored(measure(100 * trial + index + 1)));
      const gates = judgeGates(measure(100 * trial), stored, tailPolicy);
      return {
        hit: gates.length === 2 && gates.every(({ change, answer }) => change === null && answer !== 'regression'),
      };
    },
  },
];

const limitPolicy: GatePolicy = {
  ...load,
  gates: [{ metric: 'ttft_p50', tier: 'blocking', limit: 10, explicit: true }],
};
const accuracyPolicy = onlyGates('accuracy');
const tailPolicy: GatePolicy = {
  ...load,
  gates: [{ metric: 'ttft_p95', tier: 'blocking', relative: 0.1, limit: 1000, explicit: true }],
};

function caseAt(trial: number): Case {
  return cases[trial % cases.length] as Case;
}

function judgeCase(given: Case, { slower, seed }: { slower: number; seed: number }): GateResult[] {
  const { shape, runs, before, now } = given;
  const stored: BaselineRun[] = Array.from({ length: runs }, (_, index) =>
    asStored(measureCase(before, { shape, slower: 1, seed: 100 * seed + index + 1 })),
  );
  return judgeGates(measureCase(now, { shape, slower, seed: 100 * seed }), stored, load);
}

function measureCase(
  requests: number,
  { shape, slower, seed }: { shape: Case['shape']; slower: number; seed: number },
): Measurement {
  const endpoint = { ...steadyEndpoint, ...shape.endpoint };
  const { waitMs, perInputTokenMs, perOutputTokenMs } = endpoint;
  const slowed = {
    ...endpoint,
    waitMs: waitMs * slower,
    perInputTokenMs: perInputTokenMs * slower,
    perOutputTokenMs: perOutputTokenMs * slower,
  };
  return measureRun(buildRun({ seed, requests, concurrency: 2, endpoint: slowed }), {});
}

/** No figure that a report would print is NaN. */
function isSound(gates: readonly GateResult[]): boolean {
  const hasNaN = (value: unknown): boolean =>
    typeof value === 'number'
      ? Number.isNaN(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(hasNaN);
  return gates.length > 0 && !gates.some(hasNaN);
}
