/** The file's spelling → the config that the program works with: units become numbers, kebab-case becomes the model's names. */
import type { Config, SlicePolicy } from '../model/config.ts';
import type { PullRequestConfig } from '../model/pull-request-config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import type { RawGates } from './gate-rules.ts';
import { type KeyPath, showValue, spellPath } from './key-path.ts';
import type { Outside } from './read-secret.ts';
import { resolveConversations } from './resolve-conversations.ts';
import { resolveGates } from './resolve-gates.ts';
import { type HelperSecrets, resolveJudge, resolveNarrator } from './resolve-judge.ts';
import { resolveStages } from './resolve-stage.ts';
import { resolveSynthetic } from './resolve-synthetic.ts';
import { resolvePaired, resolveTarget } from './resolve-target.ts';
import type { ResolvedSecrets } from './secrets.ts';
import { parseUnit, type UnitKind } from './units.ts';
import { answerFormOf } from './wire-facts.ts';

/** Reads one value with a unit; a mistake is noted, and NaN stands for it until the config is refused. */
export type ReadUnit = (kind: UnitKind, value: string | number, path: KeyPath) => number;

/** `findings` not empty: the config must not be used. */
export function resolveValues(
  raw: CheckedConfig,
  {
    secrets,
    baselineSecrets,
    helpers,
    writtenGates,
    outside,
    offline,
  }: {
    secrets: Omit<ResolvedSecrets, 'findings'>;
    baselineSecrets: Omit<ResolvedSecrets, 'findings'>;
    helpers: HelperSecrets;
    writtenGates: RawGates;
    outside: Outside;
    offline: boolean;
  },
): { config: Config; findings: Finding[] } {
  const findings: Finding[] = [];
  const read: ReadUnit = (kind, value, path) => {
    const parsed = parseUnit(kind, value);
    if (parsed.ok) return parsed.value;
    findings.push({
      path,
      message: `\`${spellPath(path)}\`: ${showValue(value)} ${parsed.message}`,
      hint: parsed.hint,
    });
    return Number.NaN;
  };
  const { baseline, workload, quality, gates, budget, prices, report } = raw;
  const target = resolveTarget(raw.target, { secrets, read });
  const stages = workload.stages.flatMap((stage, index) =>
    resolveStages(stage, { path: ['workload', 'stages', index], read }),
  );
  const resolved = resolveGates(writtenGates, {
    preset: gates['limit-preset'],
    stages,
    minSliceItems: quality['min-slice-size'],
    read,
  });
  const config: Config = {
    target,
    baseline: {
      design: baseline.design,
      paired: resolvePaired(baseline, { own: target, secrets: baselineSecrets, read }),
      branch: baseline.branch,
      runs: baseline.runs,
      required: baseline.required,
      maxAgeMs: read('duration', baseline['max-age'], ['baseline', 'max-age']),
      anchor: baseline.anchor?.toLowerCase(),
      files: baseline.files,
      runIds: baseline['run-ids'],
      release: baseline.release,
      calibration: baseline.calibration,
      instanceSdGiven: baseline['instance-sd'] === undefined ? undefined : true,
    },
    workload: {
      prompts: workload.prompts,
      synthetic: resolveSynthetic(workload.synthetic, findings),
      conversations: resolveConversations(workload, findings),
      maxOutputTokens: workload['max-output-tokens'],
      ignoreEos: workload['ignore-eos'] || undefined,
      temperature: workload.temperature,
      seed: workload.seed,
      cache: workload.cache,
      warmup: workload.warmup,
      stages,
    },
    quality: {
      // The shipped set asks for texts.
      sets: quality.sets ?? (answerFormOf(raw.target) === 'vectors' ? [] : [{}]),
      concurrency: quality.concurrency,
      maxOutputTokens: quality['max-output-tokens'],
      ...resolveJudge(quality, { helpers, read }),
    },
    gates: {
      alpha: read('percent', gates.alpha, ['gates', 'alpha']),
      undecided: gates.undecided,
      invalid: gates.invalid,
      drift: gates.drift,
      gates: resolved.gates,
      slices: resolveSlices(quality),
    },
    budget: {
      minutes: budget.minutes,
      requests: budget.requests === undefined ? undefined : read('count', budget.requests, ['budget', 'requests']),
      tokens: budget.tokens === undefined ? undefined : read('count', budget.tokens, ['budget', 'tokens']),
      usd: budget.usd,
    },
    pullRequest: resolvePullRequest(raw['pull-request']),
    prices: prices && {
      inputPerMillion: prices['input-per-million'],
      outputPerMillion: prices['output-per-million'],
    },
    calibrate: raw.calibrate,
    report: {
      comment: report.comment,
      html: report.html,
      storeOutputs: report['store-outputs'],
      showUrl: report['show-url'],
      narrator: resolveNarrator(report.narrator, { helpers, read, outside, offline }),
    },
  };
  return { config, findings: [...findings, ...resolved.findings, ...checkAmounts(config, gates.alpha)] };
}

function resolvePullRequest(raw: CheckedConfig['pull-request']): PullRequestConfig {
  const { drafts, 'accept-label': label, accepted } = raw;
  return { drafts: drafts === 'skip' ? drafts : undefined, acceptLabel: label === 'off' ? undefined : label, accepted };
}

function resolveSlices(quality: CheckedConfig['quality']): SlicePolicy | undefined {
  const { 'min-slice-size': minItems, groups } = quality;
  return minItems === undefined && groups === undefined ? undefined : { minItems, groups };
}

function checkAmounts(config: Config, alpha: string): Finding[] {
  if (!(config.gates.alpha >= 0.5)) return [];
  const message = `\`gates.alpha\`: "${alpha}" is half of all innocent pull requests or more`;
  return [{ path: ['gates', 'alpha'], message, hint: 'Write a small percentage, such as 1%.' }];
}
