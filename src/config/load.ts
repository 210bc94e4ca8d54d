/** File, inputs, flags and environment → one config, or every mistake in them at once. */
import { ConfigError, type Problem } from '../errors.ts';
import { validateConfigFile } from '../generated/validators.js';
import type { Config } from '../model/config.ts';
import { resolveBaselineSecrets } from './baseline-secrets.ts';
import { type CheckedConfig, checkRules, type Finding } from './check-rules.ts';
import { describeSchemaErrors, type LocatedProblem } from './describe-error.ts';
import type { RawGates } from './gate-rules.ts';
import { isMapping, type KeyPath } from './key-path.ts';
import type { ReadFile } from './read-secret.ts';
import { removeInvalid } from './remove-invalid.ts';
import { resolveHelpers } from './resolve-judge.ts';
import { resolveValues } from './resolve-values.ts';
import { keyInputOf, noSecrets, resolveSecrets } from './secrets.ts';
import { type MergedSources, mergeSources } from './sources.ts';
import { findWarnings } from './warnings.ts';
import { keyHeaderOf } from './wire-facts.ts';
import type { ConfigFile } from './yaml-file.ts';

export interface ConfigSources {
  file?: ConfigFile | undefined;
  /** Action inputs by name. An empty text means that the input was not given. */
  inputs?: Record<string, string> | undefined;
  /** Command line flags by name, without dashes. */
  flags?: Record<string, string> | undefined;
  env: Record<string, string | undefined>;
  /** For keys and certificates that the config names by path. Absent: no file can be read. */
  readFile?: ReadFile | undefined;
  /** True for commands that send nothing: then `url`, `model` and secrets may be missing, and empty texts stand for them. */
  offline?: boolean | undefined;
}

/**
 * Merges the sources (flags win over inputs, inputs over the file), fills defaults in and resolves units.
 * Throws `ConfigError` with all problems, in the order of the file.
 */
export function resolveConfig(sources: ConfigSources): { config: Config; warnings: string[] } {
  const { inputs = {}, flags = {}, env, readFile = unreadable, offline = false } = sources;
  const merged = mergeSources({ file: sources.file, inputs, flags });
  if (!merged.usable) throw new ConfigError(merged.problems);

  const { checked, broken, writtenGates } = validate(merged, { offline });
  const outside = { env, readFile };
  const key = (inputs['api-key'] ?? '').trim();
  const secrets = offline
    ? noSecrets
    : resolveSecrets(checked.target, { at: ['target'], key, outside, keyHeader: keyHeaderOf(checked.target) });
  const baselineSecrets = offline ? noSecrets : resolveBaselineSecrets(checked, { own: secrets, inputs, outside });
  const helpers = resolveHelpers(checked, { outside, offline });
  const { config, findings } = resolveValues(checked, {
    ...{ secrets, baselineSecrets, helpers, writtenGates, outside, offline },
  });
  const ruleFindings = [
    ...checkRules(checked, { raw: merged.raw, writtenGates, offline }),
    ...secrets.findings,
    ...baselineSecrets.findings,
    ...helpers.findings,
    ...findings,
  ];
  const problems = [
    ...merged.problems,
    ...broken.map(({ problem }) => problem),
    ...ruleFindings
      .filter((finding) => !isFollowUp(finding, broken))
      .map((finding) => toProblem(finding, { merged, inputs })),
  ];
  if (problems.length > 0) throw new ConfigError(inFileOrder(problems));
  return { config, warnings: findWarnings(config, checked.gates['limit-preset']) };
}

/**
 * The config as written, with every default filled in and no unit resolved; nothing but the sources is read. `writtenGates` are the gates that
 * somebody wrote. Throws a ConfigError where a value is none that the key could have; rules between values are not looked at.
 */
export function completeConfig({ file, inputs = {} }: Pick<ConfigSources, 'file' | 'inputs'>): {
  raw: CheckedConfig;
  writtenGates: RawGates;
} {
  const merged = mergeSources({ file, inputs, flags: {} });
  if (!merged.usable) throw new ConfigError(merged.problems);
  const { checked, broken, writtenGates } = validate(merged, { offline: true });
  const problems = [...merged.problems, ...broken.map(({ problem }) => problem)];
  if (problems.length > 0) throw new ConfigError(problems);
  return { raw: checked, writtenGates };
}

const unreadable: ReadFile = () => ({ why: 'cannot be read here' });

/**
 * Runs the schema. What it refuses is taken out and defaults put in its place, so that the rules between values can still be
 * checked and every mistake is reported at once.
 */
function validate(
  { raw, placeOf }: MergedSources,
  { offline }: { offline: boolean },
): { checked: CheckedConfig; broken: LocatedProblem[]; writtenGates: RawGates } {
  const filled: unknown = structuredClone(raw);
  if (validateConfigFile(filled)) return { checked: filled, broken: [], writtenGates: gatesOf(raw) };
  const errors = validateConfigFile.errors ?? [];
  const all = describeSchemaErrors(errors, { root: filled, placeOf });
  const broken = offline ? all.filter(({ path }) => !isMissingTarget(path, filled)) : all;

  const rest = removeInvalid(
    raw,
    all.map(({ path }) => path),
  );
  const writtenGates = gatesOf(rest);
  validateConfigFile(rest);
  // Only `target.url` and `target.model` can still be missing: they alone have no default.
  return { checked: rest as CheckedConfig, broken, writtenGates };
}

function isMissingTarget(path: KeyPath, root: unknown): boolean {
  const [section, name] = path;
  if (section !== 'target' || (name !== 'url' && name !== 'model') || !isMapping(root)) return false;
  return isMapping(root.target) && !Object.hasOwn(root.target, name);
}

/** The gates that somebody wrote, without the policies beside them. */
function gatesOf(raw: Record<string, unknown>): RawGates {
  const { alpha, undecided, invalid, drift, 'limit-preset': preset, ...gates } = isMapping(raw.gates) ? raw.gates : {};
  return structuredClone(gates) as RawGates;
}

/** True where the schema refused the value, or something in it: the rule would only report what follows from that. */
function isFollowUp({ path, independent }: Finding, broken: readonly LocatedProblem[]): boolean {
  if (independent) return false;
  return broken.some((other) => startsWith(path, other.path) || startsWith(other.path, path));
}

function startsWith(path: KeyPath, start: KeyPath): boolean {
  return start.every((part, index) => path[index] === part);
}

function toProblem(
  { path, part, message, hint }: Finding,
  { merged, inputs }: { merged: MergedSources; inputs: Record<string, string> },
): Problem {
  const input = keyInputOf(path);
  const fromInput = path.at(-1) === 'api-key-env' && input !== undefined && (inputs[input] ?? '').trim() !== '';
  return { message, hint, place: fromInput ? { origin: `input \`${input}\`` } : merged.placeOf(path, part) };
}

/** By line and column; what does not come from the file stands first. */
function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
