/** One run of the target, beside another endpoint where the config names it: brought up, driven, stopped. */
import { bringUp, startServer, type Target } from './bring-up.ts';
import { concealTargets, shownOrigin } from './drive/conceal.ts';
import type { Workload } from './load-workload.ts';
import type { PairedConfig, TargetConfig } from './model/config.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import { PairedServers } from './paired-servers.ts';
import type { RecordOptions } from './record-options.ts';
import { firstArm, type PairedRecordOptions, recordPairedRun } from './record-paired.ts';
import { recordRun } from './record-run.ts';
import { describePaired } from './run-header.ts';
import { planLoad } from './workload/plan.ts';
import type { World } from './world.ts';

export interface Measuring extends Pick<RecordOptions, 'config' | 'append' | 'budget' | 'stagesToConfirm' | 'shard'> {
  workload: Workload;
  header: RunHeader;
  /** Of a paired run, asked once both endpoints are up. Absent: everything planned is measured. */
  watch?: (described: RunHeader) => PairedRecordOptions['look'];
}

/** One run of the target, beside another endpoint where the config names it. Throws the TargetError of one that cannot be measured. */
export function measure(work: Measuring, world: World): Promise<Measured> {
  const { workload, header, watch, ...given } = work;
  const { config } = given;
  const planned = {
    ...given,
    ...{ load: planLoad(workload.prompts, config.workload, world.nonce), sets: workload.sets, traces: workload.traces },
    nonce: world.nonce,
    judgePrompt: workload.judgePrompt,
    loadScorer: (path: string) => world.ownCode.loadScorer(path),
    ...{ now: world.now, runWord: world.nonce(), signal: world.signal, progress: world.progress },
  };
  const { paired } = config.baseline;
  if (!paired) return measureOne(planned, header, world);
  return measurePaired({ planned, header, paired, watch, prompts: workload.prompts }, world);
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
    const { seen, proof, warnings } = await bringUp({ target, arm: 'candidate', server, conceal, origin }, world);
    const { awaitParts } = world;
    const { clockAheadMs = 0 } = (await awaitParts?.(world.signal)) ?? {};
    const run = await recordRun({
      ...planned,
      ...(awaitParts ? { awaitPhase: async (signal: AbortSignal) => void (await awaitParts(signal)) } : {}),
      config: { ...planned.config, target: keepTo(target, seen) },
      header: {
        ...{ ...header, target: { ...header.target, ...seen }, commitProof: proof },
        ...(header.shard ? { shard: { ...header.shard, originMs: header.shard.originMs + clockAheadMs } } : {}),
      },
    });
    return { run, serverLog: server?.ended() === undefined ? undefined : server.logTail(), warnings };
  } finally {
    await server?.stop();
  }
}

/** Proof of the commit is the candidate's alone: the other endpoint runs another one by intention. */
async function measurePaired(
  work: Pick<Measuring, 'header'> & {
    watch: Measuring['watch'];
    planned: Planned;
    paired: PairedConfig;
    prompts: Workload['prompts'];
  },
  world: World,
): Promise<Measured> {
  const { planned, header, paired, watch, prompts } = work;
  const servers = new PairedServers(planned.config, paired, world);
  try {
    const { base, candidate } = await servers.open(firstArm(planned.config));
    const described: RunHeader = {
      ...header,
      target: { ...header.target, ...candidate.seen },
      commitProof: candidate.proof,
      paired: describePaired(paired, base.seen),
    };
    const baseLoad = planLoad(prompts, planned.config.workload, world.nonce);
    const run = await recordPairedRun({
      ...planned,
      config: { ...planned.config, target: keepTo(planned.config.target, candidate.seen) },
      paired: { ...paired, target: keepTo(paired.target, base.seen) },
      ...{ baseLoad, servers, look: watch?.(described), header: described },
    });
    const ofBase = base.warnings.map((warning) => `The baseline's endpoint (baseline.target): ${warning}`);
    return { run, serverLog: servers.logTail(), warnings: [...candidate.warnings, ...ofBase] };
  } finally {
    await servers.stop();
  }
}

/** What an endpoint agreed on before the load is spoken under it: two versions in one run would be two ways to the endpoint. */
function keepTo(target: TargetConfig, { http }: Target['seen']): TargetConfig {
  return { ...target, http };
}
