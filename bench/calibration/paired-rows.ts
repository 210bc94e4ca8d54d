/** The paired design, measured as a run would be: a look after every ten pairs, turns only where the pairs leave the verdict open. */
import type { Look, ScoreMemo } from '../../src/compare/look-plan.ts';
import { lookAgain } from '../../src/compare/looks.ts';
import { judgePairedGates } from '../../src/compare/paired.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { PairedEvidence, PairedStage } from '../../src/model/paired.ts';
import type { Draws } from './draws.ts';
import { type Build, sameBuild } from './endpoint.ts';
import { defaultPolicy, isRedVerdict, onlyGates } from './gates.ts';
import { drawKinds, shippedItems } from './items.ts';
import { type ArmTruth, drawArmRun, drawPairs, drawTurns, type SharedInTurns } from './paired-evidence.ts';
import type { Outcome, Row, Target } from './row.ts';
import { STAGE } from './run-header.ts';

interface PairedDesign {
  form: 'pairs' | 'turns';
  /** True difference between two instances of one build, sd on the log scale. */
  instanceSd?: number;
  build?: Partial<Build>;
  /** Share of the requests that fail on either arm; that of every row where none is told. */
  failedRatio?: number;
  /** Turns only: what two requests with one prompt share. */
  shared?: SharedInTurns;
  policy?: GatePolicy;
  design?: string;
  change: string;
}

const BUDGET_PAIRS = 300;
const PAIRS_A_LOOK = 10;
/** As the driver has it for the throughput gate: eight turns an arm, of 8 × concurrency requests. */
const THROUGHPUT_TURNS = { couples: 8, requests: 64, shared: 'nothing' } as const;
/** What the judgement assumes that two instances differ by, without a calibration. */
const ASSUMED_INSTANCE_SD = 0.015;

const atMost = (rate: number): Target => ({ kind: 'rate', side: 'at-most', rate });
const atLeast = (rate: number): Target => ({ kind: 'rate', side: 'at-least', rate });
const pairs = (count: number): Target => ({ kind: 'mean', unit: 'pairs', atMost: count });
const shown: Target = { kind: 'shown' };
const shownPairs: Target = { kind: 'shown-mean', unit: 'pairs' };

const slower = (ttft: number) => ({ build: { ttft }, change: `TTFT +${Math.round((ttft - 1) * 100)} %` });
const slowTail = (by: number) => ({
  build: { slowTail: by },
  change: `+${Math.round((by - 1) * 100)} % on the slowest tenth`,
});
const none = { change: 'none' };
const apart = { shared: 'nothing' } as const;
const tail = { policy: onlyGates('ttft_p95'), design: 'p95 alone' };

export const pairedRows: readonly Row[] = [
  pairedRow([atMost(0.01)], { form: 'pairs', ...none }),
  pairedRow([atLeast(0.99), pairs(150)], { form: 'pairs', ...slower(1.1) }),
  pairedRow([pairs(100)], { form: 'pairs', ...slower(1.2) }),
  pairedRow([atMost(0.01)], { form: 'pairs', instanceSd: 0.015, ...none }),
  pairedRow([atLeast(0.95)], { form: 'pairs', instanceSd: 0.015, ...slower(1.1) }),
  pairedRow([atMost(0.01)], { form: 'turns', ...none }),
  pairedRow([shown, pairs(190)], { form: 'turns', ...slower(1.1) }),
  pairedRow([shown, pairs(145)], { form: 'turns', ...slower(1.2) }),
  pairedRow([atMost(0.01)], { form: 'turns', ...none, ...apart }),
  pairedRow([shown, shownPairs], { form: 'turns', ...slower(1.1), ...apart }),
  pairedRow([shown, shownPairs], { form: 'turns', ...slower(1.2), ...apart }),
  pairedRow([atMost(0.01)], { form: 'pairs', ...tail, ...none }),
  pairedRow([atMost(0.01)], { form: 'pairs', ...tail, ...none, failedRatio: 0 }),
  pairedRow([shown], { form: 'pairs', ...tail, ...slowTail(1.25) }),
  pairedRow([atLeast(0.8)], { form: 'pairs', ...tail, ...slowTail(1.25), failedRatio: 0 }),
  pairedRow([atLeast(0.95)], { form: 'pairs', ...slowTail(1.5) }),
];

function pairedRow(targets: readonly Target[], given: PairedDesign): Row {
  const {
    form,
    instanceSd = 0,
    failedRatio = sameBuild.errorRatio,
    shared = 'prompt',
    change,
    policy = defaultPolicy,
  } = given;
  const design = `${given.design ?? 'six gates'}, ${form === 'pairs' ? 'at most 300 pairs' : 'turns of 10, at most 30 an arm'}`;
  const instances = instanceSd === 0 ? 'instances equal' : `instances ${instanceSd * 100} % apart`;
  const noise = [
    instances,
    ...(failedRatio === 0 ? ['no failed requests'] : []),
    ...(shared === 'nothing' ? ['17 % between two requests with one prompt'] : []),
  ].join(', ');
  return {
    id: `paired / ${design} / ${noise} / ${change}`,
    group: 'paired',
    design,
    noise,
    change,
    counts: targets.some(({ kind }) => kind === 'rate' || kind === 'shown') ? 'fails' : 'pairs used',
    targets,
    run: (draws) => {
      const build = { ...sameBuild, errorRatio: failedRatio };
      const arms = {
        base: { build, instance: 0 },
        candidate: { build: { ...build, ...given.build }, instance: instanceSd * draws.normal() },
      };
      return form === 'pairs' ? runInPairs(arms, policy, draws) : runInTurns(arms, { policy, shared }, draws);
    },
  };
}

type Arms = Record<'base' | 'candidate', ArmTruth>;

/** Pairs for everything but throughput, then turns for it where the pairs did not turn the check red already. */
function runInPairs(arms: Arms, policy: GatePolicy, draws: Draws): Outcome {
  const all = drawPairs(BUDGET_PAIRS, arms, draws);
  const session = openSession('pairs', policy, draws);
  let used = 0;
  let goesOn = true;
  while (goesOn && used < BUDGET_PAIRS) {
    used += PAIRS_A_LOOK;
    const look = { stage: STAGE, unit: 'pairs', count: used, fraction: used / BUDGET_PAIRS } as const;
    goesOn = session.look(look, { pairs: all.slice(0, used), turns: [] });
  }
  let seen: PairedStage = { pairs: all.slice(0, used), turns: [] };
  const wantsTurns = policy.gates.some(({ metric }) => metric === 'output_tokens_per_sec');
  if (wantsTurns && session.mayTurn(seen)) {
    seen = { ...seen, turns: drawTurns(THROUGHPUT_TURNS, arms, draws) };
    session.look({ stage: STAGE, unit: 'turns', count: seen.turns.length, fraction: 1 }, seen);
  }
  return { hit: session.isRed(seen), used };
}

/** Turns alone, as where the arms share a machine: a look after each turn of both arms. */
function runInTurns(
  arms: Arms,
  { policy, shared }: { policy: GatePolicy; shared: SharedInTurns },
  draws: Draws,
): Outcome {
  const couples = BUDGET_PAIRS / PAIRS_A_LOOK;
  const all = drawTurns({ couples, requests: PAIRS_A_LOOK, shared }, arms, draws);
  const session = openSession('turns', policy, draws);
  let used = 0;
  let goesOn = true;
  while (goesOn && used < couples) {
    used++;
    const look = { stage: STAGE, unit: 'turns', count: 2 * used, fraction: used / couples } as const;
    goesOn = session.look(look, { pairs: [], turns: all.slice(0, 2 * used) });
  }
  return { hit: session.isRed({ pairs: [], turns: all.slice(0, 2 * used) }), used: PAIRS_A_LOOK * used };
}

/** One paired run as it is judged while it goes and at its end. */
function openSession(form: PairedDesign['form'], policy: GatePolicy, draws: Draws) {
  const kinds = drawKinds(shippedItems.n, draws);
  const [base, candidate] = [drawArmRun(kinds, draws), drawArmRun(kinds, draws)];
  const looks: Look[] = [];
  const memo: ScoreMemo = new Map();
  const evidenceOf = (stage: PairedStage): PairedEvidence => ({
    form,
    instanceSd: ASSUMED_INSTANCE_SD,
    stages: { [STAGE]: stage },
    base,
    candidate,
  });
  const goesOn = (stage: PairedStage, at: readonly Look[]): boolean =>
    !('stop' in lookAgain({ evidence: evidenceOf(stage), policy, looks: at, memo }));
  return {
    look: (look: Look, stage: PairedStage): boolean => {
      looks.push(look);
      return goesOn(stage, looks);
    },
    /** Asked before the first turn, since turns may be all that is open. */
    mayTurn: (stage: PairedStage): boolean =>
      goesOn(stage, [...looks, { stage: STAGE, unit: 'turns', count: 0, fraction: 0 }]),
    isRed: (stage: PairedStage): boolean =>
      isRedVerdict(judgePairedGates(evidenceOf(stage), policy, looks, memo), policy),
  };
}
