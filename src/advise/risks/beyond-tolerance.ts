/** The true change against the stored runs or the other endpoint exceeds what is tolerated: proven, open, or unseen. */
import { metricSpec } from '../../metrics.ts';
import type { Risk } from '../../model/advice.ts';
import type { GateResult } from '../../model/result.ts';
import type { RiskEvidence } from './evidence.ts';
import { measuredLikelihood, NO_LONGER_LOW, observed, WORTH_A_ROW } from './likelihood.ts';
import { nameGates } from './names.ts';

/** From so many open gates on, and half of those compared, the row says that most of the verdict is open. */
const MANY_OPEN = 3;

export function riskBeyondTolerance({ gates }: RiskEvidence): Risk[] {
  const compared = gates.filter((gate) => gate.chanceBeyondTolerance !== undefined && gate.design !== 'limit');
  const red = compared.filter(({ answer }) => answer === 'regression');
  const open = compared.filter(({ answer }) => answer === 'undecided');
  const quiet = compared.filter((gate) => !red.includes(gate) && !open.includes(gate));
  return [
    ...groupByCause(red).map(riskOfRegression),
    ...riskOfFailures(gates),
    ...riskOfOpen(open, compared.length),
    ...riskOfUnseen(quiet),
  ];
}

function riskOfRegression(group: readonly GateResult[]): Risk {
  return changeRisk(
    group,
    `${nameGates(group)} ${group.length === 1 ? 'is' : 'are'} worse than the tolerance allows`,
    group.every(({ accepted }) => accepted !== undefined)
      ? 'It is accepted and does not block: tell whom it slows or misleads. The recommendations say where to look.'
      : 'Do not merge before the cause is found; the recommendations say where to look.',
  );
}

function riskOfFailures(gates: readonly GateResult[]): Risk[] {
  const [unreachable] = gates.filter(({ infinite, answer }) => infinite && answer === 'regression');
  if (!unreachable) return [];
  return [
    {
      risk: `Requests fail often enough to reach ${nameGates([unreachable])}`,
      likelihood: observed('observed in this run'),
      impact: { level: 'high', size: unreachable.reason },
      mitigation: "Find the failing requests in the run file and the server's log; do not merge before they are gone.",
    },
  ];
}

function riskOfOpen(open: readonly GateResult[], compared: number): Risk[] {
  if (open.length === 0) return [];
  const many = open.length >= MANY_OPEN && 2 * open.length >= compared;
  const most = many ? `${open.length} of ${compared} gates are undecided: a` : 'A';
  return [
    changeRisk(
      open,
      `${most} real change hides behind the noise of ${nameGates(open)}`,
      narrow(likeliest(open), 'then run this check again'),
    ),
  ];
}

/** A figure that is no worse than before, and not likely to be: its sample alone leaves the chance, which the gate's own row tells as what it would have seen. */
function riskOfUnseen(quiet: readonly GateResult[]): Risk[] {
  const doubtful = quiet.filter(
    (gate) =>
      (gate.chanceBeyondTolerance ?? 0) >= WORTH_A_ROW &&
      (looksWorse(gate) || (gate.chanceBeyondTolerance ?? 0) >= NO_LONGER_LOW),
  );
  if (doubtful.length === 0) return [];
  const gate = likeliest(doubtful);
  const risk = changeRisk(
    [gate],
    `A change of ${nameGates([gate])} beyond its tolerance stayed unseen`,
    narrow(gate, 'and the interval narrows'),
  );
  return [isBeyondTolerance(gate) ? risk : { ...risk, impact: { level: 'medium', size: unseenSize(gate) } }];
}

function isBeyondTolerance(gate: GateResult): boolean {
  return looksWorse(gate) && impactLevel(gate) !== 'low';
}

/** What was measured is no loss worth its name; what may be behind it reaches to the bound of the interval. */
function unseenSize({ id, baseline, change, reason }: GateResult): string {
  const { scale, better, unit } = metricSpec(id);
  const bound = better === 'higher' ? change?.low : change?.high;
  if (bound == null || baseline === null) return reason;
  const reach = scale === 'points' ? bound : bound * baseline;
  return `up to ${signedSize(reach, scale === 'points' ? 'points' : unit)}`;
}

function looksWorse({ id, change }: GateResult): boolean {
  const estimate = change?.estimate ?? 0;
  return metricSpec(id).better === 'higher' ? estimate < 0 : estimate > 0;
}

/** What makes the gate's interval narrower: the accuracy gate compares with one run, whatever is stored; two endpoints need more pairs. */
function narrow(gate: GateResult, then: string): string {
  if (gate.id === 'accuracy') return `Ask more quality items, ${then}.`;
  // Of so few failures nobody knows the rate, however many runs are stored.
  const needsRequests = gate.design === 'paired' || metricSpec(gate.id).scale === 'points';
  return `${needsRequests ? 'Raise workload.stages requests' : 'Record more runs of the base branch'}, ${then}.`;
}

/** One cause is one risk, however many correlated metrics show it. */
function groupByCause(gates: readonly GateResult[]): GateResult[][] {
  const groups = new Map<string, GateResult[]>();
  for (const gate of gates) {
    const key = gate.cause ?? `${gate.stage}/${gate.id}`;
    groups.set(key, [...(groups.get(key) ?? []), gate]);
  }
  return [...groups.values()];
}

function likeliest(gates: readonly GateResult[]): GateResult {
  return gates.toSorted((a, b) => (b.chanceBeyondTolerance ?? 0) - (a.chanceBeyondTolerance ?? 0))[0] as GateResult;
}

/** The likeliest gate of the group speaks for it. */
function changeRisk(group: readonly GateResult[], risk: string, mitigation: string): Risk {
  const gate = likeliest(group);
  const whose = group.length > 1 ? ` of ${metricSpec(gate.id).title}` : '';
  return {
    risk,
    likelihood: measuredLikelihood(
      gate.chanceBeyondTolerance ?? 0,
      `chance that the true change${whose} is beyond the tolerance, from the measured change and its noise`,
    ),
    impact: { level: impactLevel(gate), size: impactSize(gate) },
    mitigation,
  };
}

/** How far beyond its tolerance the estimate is: three tolerances are a high impact. */
function impactLevel(gate: GateResult): Risk['impact']['level'] {
  const estimate = Math.abs(gate.change?.estimate ?? 0);
  const relative = gate.tolerance.relative ?? 0;
  const absolute =
    gate.tolerance.absolute === null
      ? 0
      : gate.estimator === 'difference'
        ? gate.tolerance.absolute
        : gate.tolerance.absolute / (gate.baseline || 1);
  const tolerance = Math.max(relative, absolute);
  if (tolerance === 0 || estimate >= 3 * tolerance) return 'high';
  return estimate >= tolerance ? 'medium' : 'low';
}

function impactSize(gate: GateResult): string {
  const { baseline, candidate, unit, id } = gate;
  if (baseline === null || candidate === null) return gate.reason;
  const difference = candidate - baseline;
  return signedSize(difference, metricSpec(id).scale === 'points' ? 'points' : unit);
}

function signedSize(difference: number, unit: string): string {
  const sign = difference >= 0 ? '+' : '−';
  return unit === 'points'
    ? `${sign}${Math.abs(difference * 100).toFixed(1)} points`
    : `${sign}${Math.abs(difference).toPrecision(3)} ${unit}`;
}
