/**
 * The pipeline on one screen: workload → baseline → preflight → drive and ask → judge. The verdict is a value; whoever called publishes
 * it, and no failure to publish changes it.
 */
import { checkTarget } from './drive/preflight.ts';
import { judge } from './judge.ts';
import { loadWorkload } from './load-workload.ts';
import type { Config } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import { protocolByName } from './protocol/list.ts';
import { connectTarget, readTarget, recordRun } from './record-run.ts';
import { describeRun } from './run-header.ts';
import { planLoad } from './workload/plan.ts';
import type { World } from './world.ts';

/** How long the one-line question before the load may take. */
const PREFLIGHT_TIMEOUT_MS = 30_000;

export interface Gated {
  result: Result;
  run: Run;
}

/** Measures the configured target and judges it. Throws ConfigError, InputError, PermissionError or TargetError before any load. */
export async function gate(config: Config, world: World): Promise<Gated> {
  const { prompts, sets, sources } = loadWorkload(config, world);
  const header = describeRun({ config, prompts, sets, sources, world });

  const baseline = await world.findBaseline(header);
  const server = await preflight(config, world);

  const append = world.openRunFile();
  const run = await recordRun({
    config,
    header: { ...header, target: { ...header.target, server } },
    load: planLoad(prompts, config.workload, world.nonce),
    sets,
    append,
    now: world.now,
    runWord: world.nonce(),
    signal: world.signal,
    progress: world.progress,
  });

  const result = judge({
    candidate: run,
    design: baseline.design,
    baseline: baseline.runs,
    refused: baseline.refused,
    policy: config.gates,
    baselineRequired: config.baseline.required,
    branch: baseline.branch,
    baseCommit: baseline.commit,
    warnings: world.warnings,
    now: world.wallClock(),
  });
  return { result, run };
}

/** Returns the server's name for itself. */
async function preflight(config: Config, world: World): Promise<RunHeader['target']['server']> {
  const { target } = config;
  const protocol = protocolByName(target.api);
  const connection = connectTarget(config, world.now);
  try {
    const report = await checkTarget({
      connection,
      encode: (request) => protocol.encode(request, target.model),
      read: readTarget(config),
      timeoutMs: Math.min(PREFLIGHT_TIMEOUT_MS, target.requestTimeoutMs),
      now: world.now,
      signal: world.signal,
      model: target.model,
      hasKey: target.apiKey !== undefined,
    });
    return report.server;
  } finally {
    await connection.close();
  }
}
