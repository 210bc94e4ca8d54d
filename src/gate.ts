/**
 * The pipeline on one screen: workload → baseline → target up → drive and ask → judge. The verdict is a value; whoever called publishes
 * it, and no failure to publish changes it.
 */
import { shareBudget, sortAttempts } from './attempts.ts';
import { refuseUnsendable } from './drive-target.ts';
import { TargetError } from './errors.ts';
import { gatesForRun, shareAmongInstances } from './gates-for-run.ts';
import { judge, judgeUnusable, stagesToConfirm } from './judge.ts';
import { watchVerdict } from './judge-paired.ts';
import { loadWorkload } from './load-workload.ts';
import { measure } from './measure-target.ts';
import type { Config } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { Run } from './model/run-file.ts';
import { readyOwnScorers } from './own-scorers.ts';
import { planRun } from './plan-run.ts';
import type { RecordOptions } from './record-options.ts';
import { describeRun } from './run-header.ts';
import { useCalibration } from './use-calibration.ts';
import type { FoundBaseline, World } from './world.ts';

export interface Gated {
  result: Result;
  /** Why nothing could be measured; the result says the same. */
  unusable?: TargetError;
}

/**
 * Measures the configured target, beside another one where the config names it, and judges it. Throws ConfigError, InputError or
 * PermissionError before anything is driven; a target that cannot be measured is a result too: `invalid`, with what to do.
 */
export async function gate(given: Config, world: World): Promise<Gated> {
  const workload = loadWorkload(given, world);
  for (const target of [given.target, ...(given.baseline.paired ? [given.baseline.paired.target] : [])])
    refuseUnsendable(target, workload);
  await readyOwnScorers(workload, world);
  for (const note of workload.notes) world.announce(note);
  const header = describeRun({ config: given, ...workload, world });
  const baseline = await world.findBaseline(header);
  const compares = baseline.design !== 'none' || given.baseline.paired !== undefined;
  const noise = useCalibration(given, { found: compares ? world.calibration : undefined, header });
  const config = { ...given, gates: noise.policy };
  const earlierAttempts = await world.findAttempts?.(header);
  const stored = baseline.runs.slice(0, config.baseline.runs);
  const planned = { ...config, gates: shareAmongInstances(config.gates, header) };
  for (const line of planRun({ config: planned, workload, header, stored, compares: baseline.design !== 'none' }))
    world.announce(line);
  const judgement = {
    ...describeJudgement(config, baseline, world),
    ...{ policy: config.gates, earlierAttempts, calibration: noise.provenance },
    warnings: [...world.warnings, ...noise.warnings],
  };
  const file = startFile(world);
  try {
    const { run, serverLog, warnings } = await measure(
      {
        ...{ config, workload, header, append: file.append },
        stagesToConfirm: (candidate: Run) => stagesToConfirm({ candidate, ...judgement }),
        watch: (described) => {
          const attempts = sortAttempts(earlierAttempts, described);
          return watchVerdict(shareBudget(gatesForRun(config.gates, described), attempts), described, attempts.used);
        },
      },
      world,
    );
    return {
      result: judge({ candidate: run, serverLog, ...judgement, warnings: [...warnings, ...judgement.warnings] }),
    };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    // A server that did not come up again in the middle of a run: its file has its header and its end already.
    if (!file.begun()) {
      file.append(header);
      file.append({ kind: 'end', endedMs: world.now(), complete: false, reason: error.message });
    }
    return { result: judgeUnusable({ header, error, ...judgement }), unusable: error };
  }
}

/** The run file, and whether anything was written to it. */
function startFile(world: World): { append: RecordOptions['append']; begun: () => boolean } {
  const append = world.openRunFile();
  let begun = false;
  return {
    append: (record) => {
      begun = true;
      return append(record);
    },
    begun: () => begun,
  };
}

function describeJudgement(config: Config, baseline: FoundBaseline, world: World) {
  return {
    design: config.baseline.paired ? ('paired' as const) : baseline.design,
    baseline: baseline.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: baseline.refused,
    branch: baseline.branch,
    baseCommit: baseline.commit,
    baselineRequired: config.baseline.required,
    shownUrl: config.report.showUrl ? config.target.url : undefined,
    now: world.wallClock(),
  };
}
