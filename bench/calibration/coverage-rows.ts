/** Do the printed intervals hold the truth, and stated chances come true, as often as they say? One gate, so that its bounds are at 1 − alpha each. */
import { judgeGates } from '../../src/compare/gates.ts';
import { foreseeLimits } from '../../src/compare/next-run.ts';
import type { MetricId } from '../../src/metrics.ts';
import { candidateOf, drawnRuns, lastRuns, seedOf } from './drawn-runs.ts';
import { type Build, sameBuild } from './endpoint.ts';
import { onlyGates } from './gates.ts';
import { historyLooks } from './history-rows.ts';
import { defaultPlan } from './measure.ts';
import { fieldNoise } from './noise.ts';
import type { Row } from './row.ts';
import { STAGE } from './run-header.ts';

const ALPHA = 0.1;
/** Two sides at 10 % each, less the point that is allowed. */
const LEAST = 1 - 2 * ALPHA - 0.01;

/** Chance of the next run beyond a limit, as the risk table states it. */
const STATED = 0.1;

const plan = { ...defaultPlan, noise: fieldNoise };

export const coverageRows: readonly Row[] = [
  coverageRow({ metric: 'ttft_p50', runs: 8, method: 'exact t prediction' }),
  coverageRow({ metric: 'ttft_p95', runs: 12, method: 'exact t prediction' }),
  coverageRow({ metric: 'output_tokens_per_sec', runs: 8, method: 'exact t prediction' }),
  coverageRow({ metric: 'ttft_p50', runs: 3, method: 't prediction with the assumed noise' }),
  coverageRow({ metric: 'accuracy', runs: 1, method: 'Tango, 252 items' }),
  coverageRow({ metric: 'error_ratio', runs: 8, method: 'Newcombe, 5 % errors', build: { errorRatio: 0.05 } }),
  nextRunRow({ metric: 'ttft_p95', runs: 8 }),
  nextRunRow({ metric: 'ttft_p50', runs: 1 }),
];

/** The next run lies where it was given less than 10 % to lie, in a tenth of the trials; or a little fewer, since noise is never below the one inside a run; with a single stored run in fewer by far: more is assumed than there is. */
function nextRunRow({ metric, runs }: { metric: MetricId; runs: number }): Row {
  const endpoint = { plan, build: sameBuild };
  const { gates: rules } = onlyGates(metric);
  return {
    id: `next run / ${metric} / K = ${runs}`,
    group: 'coverage',
    design: `${metric}, K = ${runs}, next run beyond what was given 10 %`,
    noise: 'between runs 3 %',
    change: 'none',
    counts: 'next run is beyond',
    targets: [
      { kind: 'rate', side: 'at-most', rate: STATED + 0.01 },
      ...(runs < 6 ? [] : [{ kind: 'rate', side: 'at-least', rate: STATED - 0.03 } as const]),
    ],
    seed: seedOf(endpoint),
    looks: historyLooks,
    run: (_, trial) => {
      const drawn = drawnRuns(endpoint, trial);
      const [judged, ...stored] = lastRuns(drawn, runs + 1);
      const limit = candidateOf(drawn).stages[STAGE]?.[metric]?.value;
      if (!judged || limit === undefined) throw new Error(`${metric} was not measured`);
      const candidate = judged.measurement;
      const gates = judgeGates(candidate, [], {
        ...onlyGates(metric),
        gates: rules.map((rule) => ({ ...rule, limit })),
      });
      const [outlook] = foreseeLimits({ gates, rules, candidate, comparable: () => stored });
      return { hit: (outlook?.probability ?? 1) < STATED };
    },
  };
}

function coverageRow(options: { metric: MetricId; runs: number; method: string; build?: Partial<Build> }): Row {
  const { metric, runs, method } = options;
  const policy = { ...onlyGates(metric), alpha: ALPHA };
  const endpoint = { plan, build: { ...sameBuild, ...options.build } };
  return {
    id: `coverage / ${metric} / K = ${runs}`,
    group: 'coverage',
    design: `${metric}, K = ${runs}, ${method}, 90 % a side`,
    noise: 'between runs 3 %',
    change: 'none',
    counts: 'interval holds the truth',
    targets: [{ kind: 'rate', side: 'at-least', rate: LEAST }],
    seed: seedOf(endpoint),
    looks: historyLooks,
    run: (_, trial) => {
      const drawn = drawnRuns(endpoint, trial);
      const [gate] = judgeGates(candidateOf(drawn), lastRuns(drawn, runs), policy);
      if (!gate?.change) throw new Error(`${metric} has no interval: ${gate?.reason}`);
      const { low, high } = gate.change;
      return { hit: (low ?? -1) <= 0 && (high ?? Number.POSITIVE_INFINITY) >= 0 };
    },
  };
}
