/** The endpoints that help with scoring and wording → what the program works with. Nothing is taken over from the endpoint that is measured. */
import type { TargetConfig } from '../model/config.ts';
import type { HelperConfig, JudgeConfig, NarratorConfig, QualityConfig } from '../model/quality-config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import type { KeyPath } from './key-path.ts';
import { type Outside, readVariable } from './read-secret.ts';
import { withoutSlash } from './resolve-target.ts';
import type { ReadUnit } from './resolve-values.ts';
import { noSecrets, type ResolvedSecrets, resolveSecrets } from './secrets.ts';
import { keyHeaderOf, resolveCustom } from './wire-facts.ts';

const names = ['judge', 'embeddings'] as const;
type Name = (typeof names)[number];
type RawHelper = NonNullable<CheckedConfig['quality'][Name]>;
type RawTarget = NonNullable<CheckedConfig['quality']['judge']>['target'];

export interface HelperSecrets extends Record<Name, ResolvedSecrets> {
  narrator: ResolvedSecrets;
  findings: Finding[];
}

/** Keys, headers and certificates of each. */
export function resolveHelpers(
  { quality, report: { narrator } }: CheckedConfig,
  { outside, offline }: { outside: Outside; offline: boolean },
): HelperSecrets {
  const secretsOf = (name: Name): ResolvedSecrets => {
    const target = targetOf(quality[name]);
    if (!target || offline) return noSecrets;
    const at = ['quality', name, 'target'];
    return resolveSecrets(target, { at, key: '', outside, keyHeader: keyHeaderOf(target) });
  };
  const [judge, embeddings] = [secretsOf('judge'), secretsOf('embeddings')];
  const worded =
    !narrator || offline
      ? noSecrets
      : resolveSecrets(withoutMissingKey(narrator, outside), {
          ...{ at: NARRATOR, key: '', outside, keyHeader: keyHeaderOf(narrator) },
        });
  return {
    ...{ judge, embeddings, narrator: worded },
    findings: [...judge.findings, ...embeddings.findings, ...worded.findings],
  };
}

/** Undefined where nobody is to be asked. `offline`: nobody can be. */
export function resolveNarrator(
  narrator: CheckedConfig['report']['narrator'],
  { helpers, read, outside, offline }: { helpers: HelperSecrets; read: ReadUnit; outside: Outside; offline: boolean },
): NarratorConfig | undefined {
  if (!narrator?.url || !narrator.model || offline) return undefined;
  const target = resolveTarget(NARRATOR, narrator, { secrets: helpers.narrator, read });
  const isMissing = withoutMissingKey(narrator, outside) !== narrator;
  return { target, ...(isMissing ? { missingKey: narrator['api-key-env'] } : {}) };
}

const NARRATOR: KeyPath = ['report', 'narrator'];

/** Pull requests from forks get no secrets, and are measured all the same: that nobody words their summary is no mistake. */
function withoutMissingKey(
  narrator: NonNullable<CheckedConfig['report']['narrator']>,
  { env }: Outside,
): NonNullable<CheckedConfig['report']['narrator']> {
  const { 'api-key-env': variable, ...rest } = narrator;
  return variable === undefined || readVariable(env, variable) !== undefined ? narrator : rest;
}

export function resolveJudge(
  { judge, embeddings }: CheckedConfig['quality'],
  by: { helpers: HelperSecrets; read: ReadUnit },
): Pick<QualityConfig, 'judge' | 'embeddings'> {
  return {
    ...(judge && targetOf(judge) ? { judge: { ...resolveHelper('judge', judge, by), ...settingsOf(judge) } } : {}),
    ...(embeddings && targetOf(embeddings) ? { embeddings: resolveHelper('embeddings', embeddings, by) } : {}),
  };
}

/** A target that lacks what is required is reported already, and was taken out. */
function targetOf(helper: RawHelper | undefined): RawTarget | undefined {
  return (helper as { target?: RawTarget } | undefined)?.target;
}

function settingsOf(judge: NonNullable<CheckedConfig['quality']['judge']>): Omit<JudgeConfig, keyof HelperConfig> {
  const [low = 1, high = 5] = judge.scale;
  return {
    maxOutputTokens: judge['max-output-tokens'],
    temperature: judge.temperature,
    scale: { low, high },
    prompt: judge.prompt,
    floor: judge.licence.floor,
  };
}

function resolveHelper(
  name: Name,
  { target, concurrency, prices }: RawHelper,
  { helpers, read }: { helpers: HelperSecrets; read: ReadUnit },
): HelperConfig {
  return {
    target: resolveTarget(['quality', name, 'target'], target as RawTarget, { secrets: helpers[name], read }),
    concurrency,
    prices: prices && {
      inputPerMillion: prices['input-per-million'],
      outputPerMillion: prices['output-per-million'],
    },
  };
}

function resolveTarget(
  at: KeyPath,
  target: RawTarget,
  { secrets, read }: { secrets: ResolvedSecrets; read: ReadUnit },
): TargetConfig {
  return {
    url: withoutSlash(target.url),
    api: target.api,
    model: target.model,
    label: target.model,
    labelled: false,
    apiKey: secrets.apiKey,
    headers: secrets.headers,
    tls: secrets.tls,
    proxies: secrets.proxies,
    apiVersion: target['api-version'],
    custom: resolveCustom(target.custom),
    requestTimeoutMs: read('duration', target['request-timeout'], [...at, 'request-timeout']),
    connectTimeoutMs: read('duration', target['connect-timeout'], [...at, 'connect-timeout']),
    waitMs: 0,
  };
}
