/** Drives the load of a config's text over a socket: the product's own reading, planning, driving and recording, without its command line. */
import { resolveConfig } from '../../src/config/load.ts';
import { dividePlan } from '../../src/divide-plan.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import { loadWorkload } from '../../src/load-workload.ts';
import type { Config } from '../../src/model/config.ts';
import type { Run } from '../../src/model/run-file.ts';
import type { Shard } from '../../src/model/shard.ts';
import type { RecordOptions } from '../../src/record-options.ts';
import { recordRun } from '../../src/record-run.ts';
import { describeRun } from '../../src/run-header.ts';
import { planLoad } from '../../src/workload/plan.ts';
import type { World } from '../../src/world.ts';

const surroundings = {
  tool: { name: 'insight-agent', version: '0.0.0' },
  environment: { node: process.version, platform: 'test', cpus: 2, ci: false },
} satisfies Partial<World>;

/** `files` by the paths that the config names. The nonces are `nonce0`, `nonce1`, …; `part` drives only that part of the plan. */
export async function driveConfig(
  text: string,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
  part?: { shard: Shard } & Pick<RecordOptions, 'append' | 'awaitPhase'>,
): Promise<{ run: Run; config: Config }> {
  const { config } = resolveConfig({ file: { name: 'c.yml', text }, env });
  const readText = (path: string): string => files[path] ?? '';
  const workload = loadWorkload(config, { readText, readShipped: readText });
  const { prompts, sets, sources, traces, judgePrompt } = workload;
  const own = part ? dividePlan({ config, workload }, part.shard) : { config, workload };
  const originMs = monotonicMs();
  let words = 0;
  const nonce = (): string => `nonce${words++}`;
  const world = { ...surroundings, wallClock: Date.now, clockOriginMs: originMs } as World;
  const header = describeRun({ config, prompts, sets, judgePrompt, traces, sources, world });
  const run = await recordRun({
    config: own.config,
    header: part ? { ...header, shard: { ...part.shard, originMs: 0 } } : header,
    load: planLoad(prompts, config.workload, nonce),
    sets: own.workload.sets,
    traces,
    judgePrompt,
    append: (record) => record,
    now: () => monotonicMs() - originMs,
    nonce,
    runWord: 'word',
    signal: new AbortController().signal,
    progress: () => {},
    ...part,
  });
  return { run, config };
}
