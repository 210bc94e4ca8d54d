/** The header of a run: what is measured, with what, where. The endpoint's address is not in it. */
import { createHash } from 'node:crypto';
import { describeHelpers } from './describe-helpers.ts';
import type { WorkloadSources } from './load-workload.ts';
import { definitions } from './measure/definitions.ts';
import type { Config, GateRule, PairedConfig, StageConfig, TargetConfig } from './model/config.ts';
import { isLoopback } from './model/loopback.ts';
import { proxyFor } from './model/proxy.ts';
import type { RunHeader } from './model/run-file.ts';
import type { Prompt } from './model/traffic.ts';
import { wireOf } from './protocol/list.ts';
import { listRated } from './score-waiting.ts';
import { fingerprintAsking, fingerprintLoad, fingerprintQuality } from './workload/fingerprint.ts';
import { countNonceGroups } from './workload/nonces.ts';
import { type QuestionSet, warmupOf } from './workload/plan.ts';
import { countReplayed } from './workload/replay.ts';
import { measureBeginnings } from './workload/shared-beginnings.ts';
import { type Trace, traceOf } from './workload/trace.ts';
import { countTurns } from './workload/turns.ts';
import type { World } from './world.ts';

export function describeRun(options: {
  config: Config;
  prompts: readonly Prompt[];
  sets: readonly QuestionSet[];
  /** As in RecordOptions. */
  judgePrompt?: string | undefined;
  traces?: ReadonlyMap<string, Trace> | undefined;
  sources: WorkloadSources;
  world: World;
}): RunHeader {
  const { config, prompts, sets, traces = new Map(), sources, world } = options;
  const { target, workload, quality } = config;
  const helpers = describeHelpers(config, sets, options.judgePrompt);
  const nonceGroups = countNonceGroups(prompts, workload);
  return {
    kind: 'header',
    schemaVersion: 1,
    tool: world.tool,
    startedAt: new Date(world.wallClock()).toISOString(),
    clockOriginMs: world.clockOriginMs,
    target: describeTarget(target),
    fingerprint: {
      load: fingerprintLoad(prompts, workload, definitions, traces),
      quality: fingerprintQuality(sets, quality, workload, helpers),
      ...(sets.length > 0 ? { asking: fingerprintAsking(quality, workload) } : {}),
    },
    workload: {
      prompts: {
        ...{ source: sources.prompts, count: prompts.length },
        ...(nonceGroups > 0 ? { nonceGroups } : {}),
        ...describeBeginnings(workload, prompts),
      },
      ...describeConversations(workload, prompts),
      stages: workload.stages.map((stage) => ({
        ...describeLoad(stage, traces),
        warmupRequests: warmupOf(workload, stage),
      })),
      maxOutputTokens: workload.maxOutputTokens,
      ...(workload.ignoreEos ? { ignoreEos: workload.ignoreEos } : {}),
      temperature: workload.temperature,
      seed: workload.seed,
      cache: workload.cache,
      quality: sets.map(({ name, items, repeats = 1 }) => ({
        source: name,
        scorer: [...new Set(items.map(({ scorer }) => scorer))].sort().join(', '),
        items: items.length,
        ...(repeats > 1 ? { repeats } : {}),
      })),
      ...helpers,
    },
    ...(helpers.judge && quality.judge
      ? { licence: { floor: quality.judge.floor, ratings: listRated({ sets }).length } }
      : {}),
    gates: config.gates.gates.map(describeGate),
    ...(config.prices ? { prices: config.prices } : {}),
    definitions: [...definitions],
    commit: world.commit,
    ...((world.instances ?? 1) > 1 ? { instances: world.instances } : {}),
    environment: world.environment,
    github: world.github,
  };
}

function describeConversations(
  { conversations }: Config['workload'],
  prompts: readonly Prompt[],
): Pick<RunHeader['workload'], 'conversations'> {
  if (!conversations) return {};
  const { thinkTime, replies } = conversations;
  return { conversations: { turns: prompts.reduce((sum, prompt) => sum + countTurns(prompt), 0), thinkTime, replies } };
}

/** Of the longest stage that sends the prompts; absent where all of them replay traces, whose words are made up. */
function describeBeginnings(
  workload: Config['workload'],
  prompts: readonly Prompt[],
): Pick<RunHeader['workload']['prompts'], 'sharedRatio' | 'identicalRatio'> {
  const lengths = workload.stages.flatMap(({ trace, requests }) => (trace ? [] : [requests ?? prompts.length]));
  if (lengths.length === 0 || prompts.length === 0) return {};
  const { sharedRatio, identicalRatio } = measureBeginnings(prompts, workload, Math.max(...lengths));
  return { sharedRatio: toThreeDigits(sharedRatio), identicalRatio: toThreeDigits(identicalRatio) };
}

function toThreeDigits(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}

/** The second endpoint of a run; `seen` is what it showed of itself. */
export function describePaired(
  { form, target, instanceSd }: PairedConfig,
  seen: Pick<RunHeader['target'], 'server' | 'http' | 'identity'>,
): NonNullable<RunHeader['paired']> {
  return { form, base: { ...describeTarget(target), ...seen }, instanceSd };
}

/** `requests` of a trace: so many of its rows are replayed. */
function describeLoad(stage: StageConfig, traces: ReadonlyMap<string, Trace>) {
  if (!stage.trace) return { ...stage, trace: undefined };
  const { requests, durationMs } = stage;
  const { file, speed, mostInFlight } = stage.trace;
  const trace = traceOf(traces, file);
  const { atMs } = trace;
  return {
    ...stage,
    trace: { source: file, rows: atMs.length, lengthMs: atMs.at(-1) ?? 0, speed, mostInFlight },
    requests: countReplayed(trace, { speed, requests, durationMs }),
  };
}

function describeTarget(target: TargetConfig): RunHeader['target'] {
  const { url, label, labelled, api, model } = target;
  const { origin, hostname } = new URL(url);
  const { answer } = wireOf(target);
  return {
    label,
    ...(labelled ? { labelled } : {}),
    originHash: createHash('sha256').update(origin).digest('hex').slice(0, 16),
    locality: isLoopback(hostname) ? 'loopback' : 'remote',
    api,
    model,
    ...(answer === 'stream' ? {} : { answer }),
    ...(target.compression ? { compressed: true } : {}),
    ...(proxyFor(url, target.proxies) ? { proxied: true } : {}),
  };
}

/** Everything that decides whether the gate can fail; texts that are equal judge equally. */
function describeGate({ metric, stage, slice, tier, relative, absolute, limit }: GateRule): string {
  const settings = Object.entries({ relative, absolute, limit }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  const name = slice === undefined ? metric : `${metric}[${slice}]`;
  return [stage === undefined ? name : `${name}@${stage}`, tier, ...settings].join(' ');
}
