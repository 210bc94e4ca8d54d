/** The API key and the headers: the only place that reads secrets, and no message repeats one. */
import type { CheckedConfig, Finding } from './check-rules.ts';
import { type KeyPath, spellPath } from './key-path.ts';

export interface ResolvedSecrets {
  apiKey: string | undefined;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `expect.contains` with its variable filled in; empty where nothing is expected. */
  contains: string;
  findings: Finding[];
}

/** Headers that the request itself needs: another value would break it or the measurement. */
export const ownHeaders = [
  'accept',
  'connection',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'x-request-id',
];

/** The part of a target that may name secrets. */
type SecretFields = Pick<CheckedConfig['target'], 'headers'> & {
  'api-key-env'?: string | undefined;
  expect?: CheckedConfig['target']['expect'] | undefined;
};

interface SecretSources {
  /** Where the target stands in the config. */
  at: KeyPath;
  /** The input that holds the key: it wins over the environment. Empty: not given. */
  key: string;
  env: Record<string, string | undefined>;
  /** The header that carries the key, in lower case. */
  keyHeader: string;
}

/** Takes keys from the input or the environment, and puts headers together. */
export function resolveSecrets(target: SecretFields, { at, key, env, keyHeader }: SecretSources): ResolvedSecrets {
  const { apiKey, findings } = resolveApiKey(target, { at, key, env });
  const headers: Record<string, string> = {};
  for (const [name, written] of Object.entries(target.headers)) {
    const path = [...at, 'headers', name];
    const lower = name.toLowerCase();
    const refusal = refuseHeader(lower, {
      section: spellPath([...at, 'headers']),
      taken: Object.hasOwn(headers, lower),
      isKey: apiKey !== undefined && lower === keyHeader,
    });
    if (refusal) findings.push({ path, part: 'key', ...refusal });
    const value = typeof written === 'string' ? written : readVariable(env, written.env);
    if (value === undefined) findings.push(missingVariable([...path, 'env'], written));
    else if (!isHeaderValue(value)) findings.push({ path, ...unfitValue(spellPath(path)) });
    else headers[lower] = value;
  }
  const expected = resolveExpected(target.expect?.contains ?? '', { at, env });
  return { apiKey, headers, contains: expected.contains, findings: [...findings, ...expected.findings] };
}

/** `$NAME` alone is a variable; anything else stands for itself. */
function resolveExpected(
  written: string,
  { at, env }: Pick<SecretSources, 'at' | 'env'>,
): { contains: string; findings: Finding[] } {
  const name = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(written)?.[1];
  if (name === undefined) return { contains: written, findings: [] };
  const value = readVariable(env, name);
  const path = [...at, 'expect', 'contains'];
  return value ? { contains: value, findings: [] } : { contains: '', findings: [missingVariable(path, { env: name })] };
}

function resolveApiKey(
  target: SecretFields,
  { at, key, env }: Omit<SecretSources, 'keyHeader'>,
): { apiKey: string | undefined; findings: Finding[] } {
  const path = [...at, 'api-key-env'];
  const variable = target['api-key-env'];
  if (!key && variable === undefined) return { apiKey: undefined, findings: [] };
  const apiKey = key || (variable && readVariable(env, variable));
  if (!apiKey) return { apiKey: undefined, findings: [missingVariable(path, { env: variable ?? '' })] };
  const findings = isHeaderValue(apiKey) ? [] : [{ path, ...unfitValue(key ? keyInputOf(at) : spellPath(path)) }];
  return { apiKey, findings };
}

/** The action input that gives the key of the target that stands there. */
export function keyInputOf(at: KeyPath): 'api-key' | 'baseline-api-key' {
  return at[0] === 'baseline' ? 'baseline-api-key' : 'api-key';
}

function refuseHeader(
  name: string,
  { section, taken, isKey }: { section: string; taken: boolean; isKey: boolean },
): { message: string; hint: string } | undefined {
  if (ownHeaders.includes(name)) {
    return { message: `\`${section}\` sets \`${name}\`, which every request sets itself`, hint: 'Remove it.' };
  }
  if (isKey) {
    return {
      message: `\`${section}\` sets \`${name}\`, and an API key is given as well`,
      hint: `Keep one of the two: the key is sent in \`${name}\`.`,
    };
  }
  if (taken)
    return {
      message: `\`${section}\` sets \`${name}\` twice`,
      hint: 'Header names do not differ by case. Keep one.',
    };
  return undefined;
}

/** Set and not empty: GitHub turns a secret that does not exist into an empty text. */
function readVariable(env: Record<string, string | undefined>, name: string): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
  return value === '' ? undefined : value;
}

function missingVariable(path: KeyPath, written: string | { env: string }): Finding {
  const name = typeof written === 'string' ? written : written.env;
  return {
    path,
    message: `\`${spellPath(path)}\`: the environment variable ${name} is not set, or is empty`,
    hint: `Set it in the step: env: { ${name}: \${{ secrets.${name} }} }. Secrets are empty on pull requests from forks.`,
  };
}

function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(value);
}

function unfitValue(name: string): { message: string; hint: string } {
  return {
    message: `\`${name}\`: the value holds characters that no HTTP header can carry`,
    hint: 'Store it again, on one line and without invisible characters.',
  };
}
