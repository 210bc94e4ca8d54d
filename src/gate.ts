/**
 * The pipeline on one screen: workload → baseline → target up → drive and ask (a red stage once more) → judge. The verdict is a value; whoever called publishes
 * it, and no failure to publish changes it.
 */
import { bringUp, startServer } from './bring-up.ts';
import { TargetError } from './errors.ts';
import { judge, judgeUnusable, stagesToConfirm } from './judge.ts';
import { loadWorkload } from './load-workload.ts';
import type { Config } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { Run } from './model/run-file.ts';
import { recordRun } from './record-run.ts';
import { describeRun } from './run-header.ts';
import { planLoad } from './workload/plan.ts';
import type { FoundBaseline, World } from './world.ts';

export interface Gated {
  result: Result;
  /** Why nothing could be measured; the result says the same. */
  unusable?: TargetError;
}

/**
 * Measures the configured target and judges it. Throws ConfigError, InputError or PermissionError before anything is driven; a target that
 * cannot be measured is a result too: `invalid`, with what to do.
 */
export async function gate(config: Config, world: World): Promise<Gated> {
  const workload = loadWorkload(config, world);
  const header = describeRun({ config, ...workload, world });
  const baseline = await world.findBaseline(header);
  const append = world.openRunFile();

  const judgement = (candidate: Run) => ({
    candidate,
    policy: config.gates,
    ...describeJudgement(config, baseline, world),
  });
  const server = startServer(config, world);
  try {
    const target = await bringUp(config, server, world);
    const run = await recordRun({
      config,
      header: { ...header, target: { ...header.target, server: target.name }, commitProof: target.proof },
      load: planLoad(workload.prompts, config.workload, world.nonce),
      sets: workload.sets,
      append,
      now: world.now,
      runWord: world.nonce(),
      signal: world.signal,
      progress: world.progress,
      stagesToConfirm: (measured) => stagesToConfirm(judgement(measured)),
    });
    const serverLog = server?.ended() === undefined ? undefined : server.logTail();
    return { result: judge({ ...judgement(run), serverLog }) };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    append(header);
    append({ kind: 'end', endedMs: world.now(), complete: false, reason: error.message });
    return { result: judgeUnusable({ header, error, ...describeJudgement(config, baseline, world) }), unusable: error };
  } finally {
    await server?.stop();
  }
}

function describeJudgement(config: Config, baseline: FoundBaseline, world: World) {
  return {
    design: baseline.design,
    baseline: baseline.runs,
    refused: baseline.refused,
    branch: baseline.branch,
    baseCommit: baseline.commit,
    baselineRequired: config.baseline.required,
    warnings: world.warnings,
    shownUrl: config.report.showUrl ? config.target.url : undefined,
    now: world.wallClock(),
  };
}
