/** The base branch erodes, and goes on to. */
import type { Risk } from '../../model/advice.ts';
import type { Drift } from '../../model/result.ts';
import type { RiskEvidence } from './evidence.ts';
import { measuredLikelihood, notMeasured, WORTH_A_ROW } from './likelihood.ts';
import { nameGates, showShare } from './names.ts';

export function riskOfDrift({ drift, gates }: RiskEvidence): Risk[] {
  const worse = drift.filter((found) => found.worse);
  const gradual = worse.filter(({ goesOn }) => (goesOn?.probability ?? 0) >= WORTH_A_ROW);
  // Metrics that share a cause drift together; the likeliest speaks for its stage.
  const told = [...Map.groupBy(gradual, ({ stage }) => stage).values()].map((ofStage) =>
    riskOfTrend(ofStage.toSorted((a, b) => chance(b) - chance(a))),
  );
  const stepped = worse.filter(({ steps, beyondTolerance }) => steps.length > 0 && beyondTolerance);
  return [...told, ...riskOfSteps(stepped, gates.length)];
}

function chance({ goesOn }: Drift): number {
  return goesOn?.probability ?? 0;
}

function riskOfTrend(drifts: readonly Drift[]): Risk {
  const [first, ...others] = drifts as [Drift, ...Drift[]];
  const { goesOn, metric, change, runs } = first;
  const { runs: ahead = 0, tolerance = 0, probability = 0 } = goesOn ?? {};
  const beside = others.length === 0 ? '' : `, and that of ${nameGates(others.map(placeOf))}`;
  return {
    risk: `The drift of ${nameGates([placeOf(first)])}${beside} goes on`,
    likelihood: measuredLikelihood(
      probability,
      `chance of ${showShare(metric, tolerance)} more within the next ${ahead} runs, were the trend of the last ${runs} runs to go on`,
    ),
    impact: {
      level: Math.abs(change) >= tolerance ? 'high' : 'medium',
      size: `${showShare(metric, change)} worse already; no pull request is blamed for it`,
    },
    mitigation: 'Look at what changed on the base branch; gates.drift lets such a drift decide the verdict.',
  };
}

/** Steps are no trend: whether another follows, none of them tells. */
function riskOfSteps(stepped: readonly Drift[], gates: number): Risk[] {
  if (stepped.length === 0 || gates === 0) return [];
  const [first] = stepped as [Drift];
  return [
    {
      risk: `The base branch itself got worse: ${stepped.map(({ sentence }) => sentence).join('; ')}`,
      likelihood: notMeasured('it happened; whether another step follows, the runs do not tell'),
      impact: { level: 'medium', size: `${showShare(first.metric, first.change)} of ${nameGates([placeOf(first)])}` },
      mitigation: 'Look at the commits at which it happened, apart from this pull request.',
    },
  ];
}

function placeOf({ metric, stage }: Drift) {
  return { id: metric, stage, slice: null };
}
