/** The history design: six default gates against K stored runs. */
import type { GatePolicy } from '../../src/model/config.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import { candidateOf, drawnRuns, lastRuns, seedOf } from './drawn-runs.ts';
import { sameBuild } from './endpoint.ts';
import { defaultPolicy, defaultWindow, isRed, withGates } from './gates.ts';
import { defaultPlan, type RunPlan } from './measure.ts';
import { fieldNoise, harderNoise, type Noise } from './noise.ts';
import type { Row, Target } from './row.ts';
import { STAGE } from './run-header.ts';
import { usualRules } from './usual-rules.ts';

interface HistoryDesign {
  runs: number;
  betweenSd?: number;
  noise?: Noise;
  /** Factor of the candidate's TTFT. */
  ttft?: number;
  /** The newest `runs` of the stored ones, and the candidate, run a build whose TTFT is this times that of the older ones. */
  accepted?: { runs: number; ttft: number };
  policy?: GatePolicy;
  plan?: Partial<Omit<RunPlan, 'noise'>>;
  /** What differs from six gates on the default run. */
  special?: string;
}

/** Some of the truths lie so near their lines that it takes this many trials to tell. Most rows are settled by the first look. */
export const historyLooks = [2000, 8000, 24_000, 80_000];

const atMost = (rate: number): Target => ({ kind: 'rate', side: 'at-most', rate });
const atLeast = (rate: number): Target => ({ kind: 'rate', side: 'at-least', rate });

const looser: GatePolicy = { ...defaultPolicy, alpha: 0.05 };
const tail = withGates({ metric: 'ttft_p99', relative: 0.1, tier: 'blocking', explicit: true });

export const historyRows: readonly Row[] = [
  historyRow(atMost(0.01), { runs: 8 }),
  historyRow(atLeast(0.57), { runs: 8, ttft: 1.2 }),
  historyRow(atLeast(0.92), { runs: 8, ttft: 1.3 }),
  historyRow(atMost(0.01), { runs: 12 }),
  historyRow(atLeast(0.75), { runs: 12, ttft: 1.2 }),
  historyRow(atLeast(0.98), { runs: 12, ttft: 1.3 }),
  historyRow(atMost(0.05), { runs: 12, policy: looser, special: 'alpha 5 %' }),
  historyRow(atLeast(0.93), { runs: 12, ttft: 1.2, policy: looser, special: 'alpha 5 %' }),
  ...[0, 0.03, 0.06].flatMap((betweenSd) =>
    // Eight runs at 3 % are the first row, with a stricter target.
    [1, 3, 8].flatMap((runs) =>
      betweenSd === 0.03 && runs === 8 ? [] : historyRow(atMost(0.015), { runs, betweenSd }),
    ),
  ),
  ...[1, 3, 8].map((runs) =>
    historyRow(atMost(0.015), { runs, betweenSd: 0.15, plan: { locality: 'remote' }, special: 'remote host' }),
  ),
  ...[1, 3, 8].map((runs) =>
    historyRow(atMost(0.015), { runs, policy: tail, plan: { requests: 600 }, special: 'and TTFT p99, 600 requests' }),
  ),
  ...[8, 12].flatMap((runs) => [
    historyRow(atMost(0.01), { runs, noise: harderNoise }),
    historyRow({ kind: 'shown' }, { runs, noise: harderNoise, ttft: 1.2 }),
  ]),
];

/** In a full window of twelve runs. */
export const levelChangeRows: readonly Row[] = [
  ...(
    [
      [1, 0.55],
      [2, 0.8],
      [4, 0.9],
    ] as const
  ).map(([recorded, rate]) =>
    historyRow(atLeast(rate), { runs: defaultWindow, ttft: 1.25, accepted: { runs: recorded, ttft: 0.8 } }),
  ),
  ...[1, 2, 4].map((recorded) =>
    historyRow(atMost(0.02), { runs: defaultWindow, accepted: { runs: recorded, ttft: 1.2 } }),
  ),
];

function describeAccepted({ runs, ttft }: NonNullable<HistoryDesign['accepted']>): string {
  const by = percent(Math.abs(ttft - 1));
  return `${ttft < 1 ? '−' : '+'}${by} accepted ${runs} run${runs === 1 ? '' : 's'} ago`;
}

function historyRow(target: Target, given: HistoryDesign): Row {
  const { runs, noise: base = fieldNoise, ttft = 1, policy = defaultPolicy, special, accepted } = given;
  const { betweenSd = base.betweenSd } = given;
  const plan: RunPlan = { ...defaultPlan, ...given.plan, noise: { ...base, betweenSd } };
  const endpoint = { plan, build: sameBuild };
  const design = `six gates${special ? `, ${special}` : ''}, K = ${runs}`;
  const noise = `between runs ${percent(betweenSd)}${base === harderNoise ? ', requests 25 % beside their prompts' : ''}`;
  const now = ttft === 1 ? 'none' : `TTFT +${percent(ttft - 1)}`;
  const change = accepted ? `${describeAccepted(accepted)}; then ${now}` : now;
  return {
    id: `history / ${design} / ${noise} / ${change}`,
    group: accepted ? 'level change' : 'history',
    design,
    noise,
    change,
    counts: 'fails',
    targets: [target],
    seed: seedOf(endpoint),
    looks: historyLooks,
    run: (_, trial) => {
      const drawn = drawnRuns(endpoint, trial);
      const level = (age: number): number => (age <= (accepted?.runs ?? 0) ? (accepted?.ttft ?? 1) : 1);
      // Behind a full window older runs are stored.
      const newest = (count: number) => lastRuns(drawn, runs < defaultWindow ? Math.min(runs, count) : count, level);
      const candidate = candidateOf(drawn, ttft * (accepted?.ttft ?? 1));
      const seen = newest(runs).map(({ measurement }) => ttftsOf(measurement));
      return {
        hit: isRed(candidate, newest, policy),
        usual: usualRules.map((rule) => rule.isRed(ttftsOf(candidate), seen)),
      };
    },
  };
}

function ttftsOf({ inOrder }: Measurement): number[] {
  return (inOrder[STAGE]?.ttft ?? []).filter((figure) => figure !== undefined && Number.isFinite(figure)) as number[];
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}
