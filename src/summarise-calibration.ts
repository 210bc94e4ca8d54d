/** From the runs of an unchanged endpoint to what they say: every run judged by the product's own `judge`. Pure. */
import { levelOf } from './compare/families.ts';
import { planGates } from './compare/gates.ts';
import { instanceShift } from './compare/instance-shift.ts';
import { requestLimits } from './compare/request-limits.ts';
import { countFalseAlarms, flipRate, noiseBetweenInstances, noiseBetweenRuns } from './compare/self-noise.ts';
import { seeAgainstHistory } from './compare/self-sight.ts';
import { judge } from './judge.ts';
import { measureRun } from './measure/measure-run.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import { swapArms } from './measure/swap-arms.ts';
import type { Calibration, GateCalibration } from './model/calibration.ts';
import type { Config, GatePolicy } from './model/config.ts';
import type { Measurement } from './model/measurement.ts';
import type { Result } from './model/result.ts';
import type { Run } from './model/run-file.ts';
import { useCalibration } from './use-calibration.ts';

export interface CalibratedRun {
  file: string;
  run: Run;
  /** Why no figure may rest on it. */
  refused: string | undefined;
}

/** `runs` in the order of measurement, at least one. */
export function summariseCalibration(given: {
  runs: readonly CalibratedRun[];
  config: Config;
  complete: boolean;
  reason: string;
}): Calibration {
  const { runs, config, complete, reason } = given;
  const [first] = runs;
  if (!first) throw new Error('Internal error: a calibration without runs');
  const usable = runs.filter(({ refused }) => refused === undefined).map(({ run }) => run);
  const alone = usable.filter(({ header }) => !header.paired);
  const paired = usable.filter(({ header }) => header.paired);
  const { header } = first.run;
  const history =
    alone.length < 2 ? undefined : countFalseAlarms(alone.map((run) => judgeAlone(run, { alone, config })));
  const calibration: Calibration = {
    kind: 'calibration',
    schemaVersion: 1,
    tool: header.tool,
    startedAt: header.startedAt,
    target: header.target,
    ...describeAgainst(runs, config),
    fingerprint: header.fingerprint,
    definitions: header.definitions,
    complete,
    reason,
    runs: runs.map(({ file, run, refused }) => ({
      ...{ file, design: run.header.paired ? ('paired' as const) : ('history' as const) },
      startedAt: run.header.startedAt,
      ...(refused === undefined ? {} : { refused }),
    })),
    ...(history ? { history } : {}),
    ...(paired.length === 0
      ? {}
      : { paired: countFalseAlarms(paired.flatMap((run) => judgeBothWays(run, config.gates))) }),
    gates: calibrateGates({ alone, paired, config }),
  };
  const items = flipRate(alone.map((run) => measureRun(run, {}).items).filter(({ size }) => size > 0));
  return withPairedSight(items ? { ...calibration, items } : calibration, { paired, config });
}

function describeAgainst(runs: readonly CalibratedRun[], { target, baseline }: Config): Pick<Calibration, 'against'> {
  const other = runs.find(({ run }) => run.header.paired)?.run.header.paired?.base;
  if (!other || !baseline.paired) return {};
  return { against: { ...other, sameAddress: baseline.paired.target.url === target.url } };
}

/** Against all the others as its history: the oldest are as much a "before" as the newest, since nothing changed. */
function judgeAlone(candidate: Run, { alone, config }: { alone: readonly Run[]; config: Config }): Result {
  const others = alone.filter((run) => run !== candidate);
  return judge({
    candidate,
    design: 'history',
    baseline: others
      .map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'calibration' } }))
      .reverse(),
    refused: [],
    policy: config.gates,
    baselineRequired: false,
    now: Date.parse(candidate.header.startedAt),
  });
}

/** Neither instance is the changed one, so each may stand for the candidate. */
function judgeBothWays(run: Run, policy: GatePolicy): Result[] {
  return [run, swapArms(run)].map((candidate) =>
    judge({
      ...{ candidate, design: 'paired', baseline: [], refused: [], policy, baselineRequired: false },
      now: Date.parse(run.header.startedAt),
    }),
  );
}

function calibrateGates(of: { alone: readonly Run[]; paired: readonly Run[]; config: Config }): GateCalibration[] {
  const { alone, paired, config } = of;
  const policy = config.gates;
  const limits = requestLimits(policy);
  const runs = alone.map((run) => measureRun(run, limits));
  const evidence = paired.map((run) => readPairedEvidence(run, limits));
  const [newest, ...others] = [...runs].reverse();
  if (!newest) return [];
  const isOther = config.baseline.paired?.target.url !== config.target.url;
  const { planned, family } = planGates(policy, newest, others);
  return planned
    .filter(({ isLimit }) => !isLimit)
    .map(({ target }): GateCalibration => {
      const { spec, stage } = target;
      const betweenRuns = spec.scale === 'relative' ? noiseBetweenRuns(valuesOf(runs, stage, spec.id)) : undefined;
      const shifts = isOther ? evidence.flatMap((seen) => instanceShift(seen, { target, policy }) ?? []) : [];
      const betweenInstances = noiseBetweenInstances(shifts);
      const boundLevel = 1 - levelOf(target, policy.alpha, family);
      const { sees, ...sight } = seeAgainstHistory({ target, runs, betweenRuns, boundLevel });
      return {
        ...{ metric: spec.id, stage, unit: spec.unit, ...sight },
        ...(betweenRuns ? { betweenRuns } : {}),
        ...(betweenInstances ? { betweenInstances } : {}),
        sees: { ...sees, paired: null },
      };
    });
}

function valuesOf(runs: readonly Measurement[], stage: string, id: GateCalibration['metric']): number[] {
  return runs.flatMap(({ stages }) => {
    const value = stages[stage]?.[id]?.value;
    return value !== undefined && value > 0 && Number.isFinite(value) ? [value] : [];
  });
}

/** What the side by side gates see once they reckon with the instances as measured: the middle of what each paired run would have seen. */
function withPairedSight(
  calibration: Calibration,
  { paired, config }: { paired: readonly Run[]; config: Config },
): Calibration {
  const [first] = paired;
  if (!first) return calibration;
  const found = { path: '', calibration };
  const { policy } = useCalibration(config, { found, header: first.header });
  const results = paired.flatMap((run) => judgeBothWays(run, policy));
  const gates = calibration.gates.map((gate) => {
    const seen = results.flatMap(({ gates: judged }) =>
      judged
        .filter(({ id, stage, design }) => id === gate.metric && stage === gate.stage && design === 'paired')
        .flatMap(({ detectable }) => detectable ?? []),
    );
    const sorted = seen.sort((a, b) => a - b);
    return { ...gate, sees: { ...gate.sees, paired: sorted[sorted.length >> 1] ?? null } };
  });
  return { ...calibration, gates };
}
