/** Half as much load again passes the point up to which the endpoint keeps up. */
import type { Risk } from '../../model/advice.ts';
import type { Climb } from '../../model/measurement.ts';
import { levelStages } from '../../model/run-file.ts';
import { normalAtLevel, normalUpperTail } from '../../stats/student-t.ts';
import type { FittedKnee, RiskEvidence } from './evidence.ts';
import { measuredLikelihood, notMeasured, observed, WORTH_A_ROW } from './likelihood.ts';

type Peak = NonNullable<FittedKnee['peak']>;

const GROWTH = 1.5;
/** Each side of an estimate's 95 % interval. */
const SIDE_LEVEL = 0.975;
/** Requests that wait on average from which on a queue is no passing one. */
const WAITING = 0.5;

export function riskOfLoadGrowth(evidence: RiskEvidence): Risk[] {
  const { climbs } = evidence;
  if (climbs.length === 0) return riskWithoutLadder(evidence);
  return climbs.flatMap((climb) => {
    const load = loadOf(evidence, climb.unit);
    if (load === undefined) return [];
    const peak = evidence.knees.find(({ ladder }) => ladder === climb.ladder)?.peak;
    // What was seen needs no law.
    const seen = bySteps(load, climb);
    const likelihood = peak && seen?.level !== 'high' ? byLaw(load, peak) : seen;
    return likelihood ? [describe(load, climb, likelihood)] : [];
  });
}

/** The highest load of a stage that is no step of a ladder, in the unit of the ladder. */
function loadOf({ run }: RiskEvidence, unit: Climb['unit']): number | undefined {
  const loads = levelStages(run.header).flatMap(
    ({ concurrency, open }) =>
      (unit === 'in flight' ? concurrency : open && Math.max(open.fromPerSec, open.toPerSec)) ?? [],
  );
  return loads.length === 0 ? undefined : Math.max(...loads);
}

/** The logarithm of the fitted peak is taken as normal, to each side as wide as its interval is there. Without a peak only the interval is known. */
function byLaw(load: number, { value, low, high }: Peak): Risk['likelihood'] | undefined {
  const grown = GROWTH * load;
  const told = `the peak of the fitted law, ${show(value)} (${show(low)} to ${show(high)}) under way`;
  if (grown <= low && value === Number.POSITIVE_INFINITY) return undefined;
  const reach = grown < value ? Math.log(value / low) : Math.log(high / value);
  if (!Number.isFinite(reach)) return notMeasured(`${told}, leaves open whether ${show(grown)} is beyond it`);
  const distance = Math.log(value / grown);
  const probability =
    reach > 0 ? normalUpperTail((distance * normalAtLevel(SIDE_LEVEL)) / reach) : Number(distance < 0);
  return probability < WORTH_A_ROW
    ? undefined
    : measuredLikelihood(probability, `chance that ${told}, lies below ${show(grown)}`);
}

/** Only what was driven is known: at or beyond the first step above the knee it was seen, between the two it was not. */
function bySteps(load: number, { steps, knee, end, unit }: Climb): Risk['likelihood'] | undefined {
  const grown = GROWTH * load;
  const top = Math.max(0, ...steps.filter(({ unfit }) => unfit === undefined).map(({ level }) => level));
  if (knee === undefined) {
    if (grown <= top || steps.length === 0) return undefined;
    return notMeasured(`the ladder was driven up to ${show(top)} ${unit}, half as much again is ${show(grown)}`);
  }
  if (grown <= knee) return undefined;
  const above = Math.min(...steps.map(({ level }) => level).filter((level) => level > knee));
  if (grown < above)
    return notMeasured(`the knee lies between ${show(knee)} and ${show(above)} ${unit}, and so does ${show(grown)}`);
  return observed(
    `observed on the ladder: above ${show(knee)} ${unit} ${end === 'throughput' ? 'throughput rose no further' : end === 'saturated' ? 'the server fell behind' : 'a limit was broken'}`,
  );
}

function describe(load: number, climb: Climb, likelihood: Risk['likelihood']): Risk {
  return {
    risk: `Half as much load again (${show(GROWTH * load)} ${climb.unit} instead of ${show(load)}) passes the knee`,
    likelihood,
    impact: {
      level: 'high',
      size:
        climb.knee === undefined
          ? 'beyond the knee requests queue: TTFT grows and throughput does not'
          : `throughput hardly grows from ${show(climb.knee)} ${climb.unit} on, and TTFT grows with each request more`,
    },
    mitigation: 'Add capacity (slots, replicas) before the load grows, or shed what is beyond the knee.',
  };
}

/** Without a ladder only what shows a queue is a reason to speak. */
function riskWithoutLadder({ run, serverStages }: RiskEvidence): Risk[] {
  const open = levelStages(run.header).filter(({ open: load, trace }) => load || trace);
  const waiting = serverStages.filter(({ waiting: level }) => (level?.mean ?? 0) >= WAITING);
  if (open.length === 0 && waiting.length === 0) return [];
  const [first] = waiting;
  const why = first
    ? `${show(first.waiting?.mean ?? 0)} requests waited in the server on average (stage ${first.stage})`
    : 'only one rate was driven';
  return [
    {
      risk: 'Half as much load again passes the knee',
      likelihood: notMeasured(`${why}; where more load stops bringing more throughput was not measured`),
      impact: {
        level: first ? 'high' : 'medium',
        size: 'beyond the knee requests queue: TTFT grows and throughput does not',
      },
      mitigation: 'Drive a ladder (workload.stages with ladder) to find the knee.',
    },
  ];
}

function show(value: number): string {
  if (!Number.isFinite(value)) return '∞';
  return String(Number(value.toPrecision(3)));
}
