/**
 * The pipeline on one screen: workload → baseline → target up → drive and ask → judge. The verdict is a value; whoever called publishes
 * it, and no failure to publish changes it.
 */
import { type EarlierAttempts, shareBudget, sortAttempts } from './attempts.ts';
import { bringUp, startServer } from './bring-up.ts';
import { concealTargets, shownOrigin } from './drive/conceal.ts';
import { TargetError } from './errors.ts';
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
  const header = describeRun({ config, ...workload, world });
  const baseline = await world.findBaseline(header);
  const earlierAttempts = await world.findAttempts?.(header);
  for (const line of planRun({ config, workload, header, stored: baseline.runs, compares: baseline.design !== 'none' }))
    world.announce(line);
  const file = startFile(world);
  const { paired } = config.baseline;
  const judgement = { policy: config.gates, earlierAttempts, ...describeJudgement(config, baseline, world) };
  const planned = {
    ...{ config, load: planLoad(workload.prompts, config.workload, world.nonce) },
    ...{ sets: workload.sets, nonce: world.nonce },
    ...{ append: file.append, now: world.now, runWord: world.nonce() },
    ...{ signal: world.signal, progress: world.progress },
    stagesToConfirm: (candidate: Run) => stagesToConfirm({ candidate, ...judgement }),
  };

  const measured = paired
    ? measurePaired({ planned, header, paired, earlierAttempts }, world)
    : measureOne(planned, header, world);
  try {
    const { run, serverLog, warnings } = await measured;
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

type Planned = Omit<RecordOptions, 'header'>;

interface Measured {
  run: Run;
  serverLog: string | undefined;
  /** What was seen of the endpoints before they were driven. */
  warnings: string[];
}

async function measureOne(planned: Planned, header: RunHeader, world: World): Promise<Measured> {
  const { target } = planned.config;
  const server = startServer(target, 'candidate', world);
  try {
    const conceal = concealTargets(planned.config);
    const origin = shownOrigin(target, planned.config.report.showUrl);
    const { name, proof, warnings } = await bringUp({ target, arm: 'candidate', server, conceal, origin }, world);
    const run = await recordRun({
      ...planned,
      header: { ...header, target: { ...header.target, server: name }, commitProof: proof },
    });
    return { run, serverLog: server?.ended() === undefined ? undefined : server.logTail(), warnings };
  } finally {
    await server?.stop();
  }
}

/** Proof of the commit is the candidate's alone: the other endpoint runs another one by intention. */
async function measurePaired(
  work: {
    planned: Planned;
    header: RunHeader;
    paired: PairedConfig;
    earlierAttempts: EarlierAttempts | undefined;
  },
  world: World,
): Promise<Measured> {
  const { planned, header, paired, earlierAttempts } = work;
  const servers = new PairedServers(planned.config, paired, world);
  try {
    const { base, candidate } = await servers.open(firstArm(planned.config));
    const complete: RunHeader = {
      ...header,
      target: { ...header.target, server: candidate.name },
      commitProof: candidate.proof,
      paired: describePaired(paired, base.name),
    };
    const attempts = sortAttempts(earlierAttempts, complete);
    const look = watchVerdict(shareBudget(planned.config.gates, attempts), complete, attempts.used);
    const run = await recordPairedRun({ ...planned, paired, servers, look, header: complete });
    const ofBase = base.warnings.map((warning) => `The baseline's endpoint (baseline.target): ${warning}`);
    return { run, serverLog: servers.logTail(), warnings: [...candidate.warnings, ...ofBase] };
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
    design: config.baseline.paired ? ('paired' as const) : baseline.design,
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
