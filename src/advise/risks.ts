/** The risk table. A likelihood is computed from measured noise, with its basis said; what was not measured has no percentage. */
import { metricSpec } from '../metrics.ts';
import type { Risk } from '../model/advice.ts';
import type { BaselineRun } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import type { HealthRecord } from '../model/run-file.ts';

export interface RiskEvidence {
  gates: readonly GateResult[];
  baseline: readonly BaselineRun[];
  health: readonly HealthRecord[];
  /** The measured endpoint was shown to run the commit that is judged, or none was measured. */
  commitProven: boolean;
  now: number;
}

/** Below this chance a hidden change is not worth a row. */
const WORTH_A_ROW = 0.01;
const HISTORY_SPEAKS_ALONE = 6;
const OLD_BASELINE_DAYS = 14;

export function findRisks(evidence: RiskEvidence): Risk[] {
  return [...gateRisks(evidence.gates), ...evidenceRisks(evidence)];
}

function gateRisks(gates: readonly GateResult[]): Risk[] {
  const known = gates.filter((gate) => gate.chanceBeyondTolerance !== undefined && gate.design !== 'limit');
  const red = known.filter(({ answer }) => answer === 'regression');
  const undecided = known.filter(({ answer }) => answer === 'undecided');
  const quiet = known.filter(
    (gate) => !red.includes(gate) && !undecided.includes(gate) && (gate.chanceBeyondTolerance ?? 0) >= WORTH_A_ROW,
  );
  const [unreachable] = gates.filter(({ infinite, answer }) => infinite && answer === 'regression');
  return [
    ...groupByCause(red).map((group) =>
      changeRisk(
        group,
        `${names(group)} ${group.length === 1 ? 'is' : 'are'} worse than the tolerance allows`,
        'Do not merge before the cause is found; the recommendations say where to look.',
      ),
    ),
    ...(unreachable
      ? [
          {
            risk: `Requests fail often enough to reach ${names([unreachable])}`,
            likelihood: { level: 'high' as const, probability: null, basis: 'observed in this run' },
            impact: { level: 'high' as const, size: unreachable.reason },
            mitigation:
              "Find the failing requests in the run file and the server's log; do not merge before they are gone.",
          },
        ]
      : []),
    ...(undecided.length > 0
      ? [
          changeRisk(
            undecided,
            `A real change hides behind the noise of ${names(undecided)}`,
            narrow(likeliest(undecided), 'then run this check again'),
          ),
        ]
      : []),
    ...(quiet.length > 0
      ? [
          changeRisk(
            [likeliest(quiet)],
            `A change of ${names([likeliest(quiet)])} beyond its tolerance stayed unseen`,
            narrow(likeliest(quiet), 'and the interval narrows'),
          ),
        ]
      : []),
  ];
}

/** What makes the gate's interval narrower: the accuracy gate compares with one run, whatever is stored; two endpoints need more pairs. */
function narrow(gate: GateResult, then: string): string {
  if (gate.id === 'accuracy') return `Ask more quality items, ${then}.`;
  return `${gate.design === 'paired' ? 'Raise workload.stages requests' : 'Record more runs of the base branch'}, ${then}.`;
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

function names(gates: readonly GateResult[]): string {
  return gates
    .map(({ id, stage, slice }) => {
      const where = id === 'accuracy' ? slice : stage;
      return where === null ? metricSpec(id).title : `${metricSpec(id).title} (${where})`;
    })
    .join(', ');
}

function likeliest(gates: readonly GateResult[]): GateResult {
  return gates.toSorted((a, b) => (b.chanceBeyondTolerance ?? 0) - (a.chanceBeyondTolerance ?? 0))[0] as GateResult;
}

/** The likeliest gate of the group speaks for it. */
function changeRisk(group: readonly GateResult[], risk: string, mitigation: string): Risk {
  const gate = likeliest(group);
  const probability = gate.chanceBeyondTolerance ?? 0;
  return {
    risk,
    likelihood: {
      level: probability >= 2 / 3 ? 'high' : probability >= 1 / 3 ? 'medium' : 'low',
      probability,
      basis: `chance that the true change${group.length > 1 ? ` of ${metricSpec(gate.id).title}` : ''} is beyond the tolerance, from the measured change and its noise`,
    },
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
  const sign = difference >= 0 ? '+' : '−';
  return metricSpec(id).scale === 'points'
    ? `${sign}${Math.abs(difference * 100).toFixed(1)} points`
    : `${sign}${Math.abs(difference).toPrecision(3)} ${unit}`;
}

function evidenceRisks({ baseline, health, commitProven, now, gates }: RiskEvidence): Risk[] {
  const risks: Risk[] = [];
  const unmeasured = (basis: string): Risk['likelihood'] => ({ level: 'not-measured', probability: null, basis });
  if (!commitProven) {
    risks.push({
      risk: 'The endpoint does not run this commit',
      likelihood: unmeasured('nothing that was measured shows which commit the endpoint runs'),
      impact: { level: 'high', size: 'the whole verdict would be about another build' },
      mitigation: 'Deploy the commit before this step, in the same job or one that it needs.',
    });
  }
  // Accuracy is compared with one run, item by item: how runs differ has no part in it.
  const restsOnNoise = gates.some(({ id, design }) => id !== 'accuracy' && design === 'history');
  if (restsOnNoise && baseline.length > 0 && baseline.length < HISTORY_SPEAKS_ALONE) {
    risks.push({
      risk: `The noise between runs is partly assumed: ${baseline.length} stored run${baseline.length === 1 ? '' : 's'}`,
      likelihood: unmeasured(
        `below ${HISTORY_SPEAKS_ALONE} runs the usual noise of such endpoints fills in for what was not seen`,
      ),
      impact: {
        level: 'medium',
        size: 'intervals are wider than they need to be, or too narrow for a very noisy endpoint',
      },
      mitigation: `Record ${HISTORY_SPEAKS_ALONE - baseline.length} more run${baseline.length === HISTORY_SPEAKS_ALONE - 1 ? '' : 's'} of the base branch.`,
    });
  }
  const [newest] = baseline;
  const ageDays = newest ? (now - Date.parse(newest.provenance.startedAt)) / 86_400_000 : 0;
  if (ageDays >= OLD_BASELINE_DAYS) {
    risks.push({
      risk: `The newest baseline is ${Math.floor(ageDays)} days old`,
      likelihood: unmeasured('what changed around the endpoint since then was not measured'),
      impact: { level: 'medium', size: 'a change of the machine or the network would be blamed on this pull request' },
      mitigation: 'Record the base branch on a schedule, for instance nightly.',
    });
  }
  const slowest = Math.max(0, ...health.map(({ eventLoopDelayP99Ms }) => eventLoopDelayP99Ms));
  if (slowest >= 10 && gates.length > 0) {
    risks.push({
      risk: 'The load generator was near its own limit',
      likelihood: unmeasured("how much of the latency is the generator's own was not separated"),
      impact: { level: 'medium', size: `event-loop delay p99 ${slowest.toFixed(1)} ms of at most 20 ms` },
      mitigation: 'Use a runner with more CPU, or lower the concurrency.',
    });
  }
  return risks;
}
