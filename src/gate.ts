/**
 * The pipeline on one screen: workload → baseline → target up → drive and ask → judge. The verdict is a value; whoever called publishes
 * it, and no failure to publish changes it.
 */
import { bringUp, startServer } from './bring-up.ts';
import { concealTargets } from './drive/conceal.ts';
import { refuseUnsendable } from './drive-target.ts';
import { TargetError } from './errors.ts';
import { gatesForRun } from './imported-run.ts';
import { judge, judgeUnusable, stagesToConfirm } from './judge.ts';
import { watchVerdict } from './judge-paired.ts';
import { loadWorkload } from './load-workload.ts';
import type { Config, PairedConfig } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import { PairedServers } from './paired-servers.ts';
import { planRun } from './plan-run.ts';
import type { RecordOptions } from './record-options.ts';
import { firstArm, recordPairedRun } from './record-paired.ts';
import { recordRun } from './record-run.ts';
import { describePaired, describeRun } from './run-header.ts';
import { planLoad } from './workload/plan.ts';
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
export async function gate(config: Config, world: World): Promise<Gated> {
  const workload = loadWorkload(config, world);
  for (const target of [config.target, ...(config.baseline.paired ? [config.baseline.paired.target] : [])])
    refuseUnsendable(target, workload);
  const header = describeRun({ config, ...workload, world });
  const baseline = await world.findBaseline(header);
  for (const line of planRun({ config, workload, header, stored: baseline.runs, compares: baseline.design !== 'none' }))
    world.announce(line);
  const file = startFile(world);
  const { paired } = config.baseline;
  const judgement = { policy: config.gates, ...describeJudgement(config, baseline, world) };
  const planned = {
    ...{ config, load: planLoad(workload.prompts, config.workload, world.nonce), sets: workload.sets },
    ...{ append: file.append, now: world.now, runWord: world.nonce() },
    ...{ signal: world.signal, progress: world.progress },
    stagesToConfirm: (candidate: Run) => stagesToConfirm({ candidate, ...judgement }),
  };

  const measured = paired ? measurePaired({ planned, header, paired }, world) : measureOne(planned, header, world);
  try {
    const { run, serverLog } = await measured;
    return { result: judge({ candidate: run, serverLog, ...judgement }) };
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

type Planned = Omit<RecordOptions, 'header'>;

interface Measured {
  run: Run;
  serverLog: string | undefined;
}

async function measureOne(planned: Planned, header: RunHeader, world: World): Promise<Measured> {
  const { target } = planned.config;
  const server = startServer(target, 'candidate', world);
  try {
    const conceal = concealTargets(planned.config);
    const { name, proof } = await bringUp({ target, arm: 'candidate', server, conceal }, world);
    const run = await recordRun({
      ...planned,
      header: { ...header, target: { ...header.target, server: name }, commitProof: proof },
    });
    return { run, serverLog: server?.ended() === undefined ? undefined : server.logTail() };
  } finally {
    await server?.stop();
  }
}

/** Proof of the commit is the candidate's alone: the other endpoint runs another one by intention. */
async function measurePaired(
  work: { planned: Planned; header: RunHeader; paired: PairedConfig },
  world: World,
): Promise<Measured> {
  const { planned, header, paired } = work;
  const servers = new PairedServers(planned.config, paired, world);
  try {
    const { base, candidate } = await servers.open(firstArm(planned.config));
    const run = await recordPairedRun({
      ...planned,
      ...{ paired, servers, look: watchVerdict(gatesForRun(planned.config.gates, header)) },
      header: {
        ...header,
        target: { ...header.target, server: candidate.name },
        commitProof: candidate.proof,
        paired: describePaired(paired, base.name),
      },
    });
    return { run, serverLog: servers.logTail() };
  } finally {
    await servers.stop();
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
