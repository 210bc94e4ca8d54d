/** What an endpoint is shown and trusted by: key, headers, certificates, proxies. No message repeats a secret. */
import type { TlsConfig } from '../model/config.ts';
import type { ProxySettings } from '../model/proxy.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { type KeyPath, spellPath } from './key-path.ts';
import { missingVariable, type Outside, readSecret, readVariable } from './read-secret.ts';
import { resolveProxies } from './resolve-proxies.ts';
import { resolveTls } from './resolve-tls.ts';

export interface ResolvedSecrets {
  apiKey: string | undefined;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `expect.contains` with its variable filled in; empty where nothing is expected. */
  contains: string;
  tls: TlsConfig | undefined;
  proxies: ProxySettings | undefined;
  findings: Finding[];
}

/** Of an endpoint that is not spoken to. */
export const noSecrets: ResolvedSecrets = {
  ...{ apiKey: undefined, headers: {}, contains: '', tls: undefined, proxies: undefined },
  findings: [],
};

/** Headers that the request itself needs: another value would break it or the measurement. */
export const ownHeaders = [
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'x-request-id',
];

/** The part of a target that may name secrets. */
type SecretFields = Pick<CheckedConfig['target'], 'headers'> & {
  url?: string | undefined;
  'api-key-env'?: string | undefined;
  'api-key-file'?: string | undefined;
  tls?: CheckedConfig['target']['tls'] | undefined;
  expect?: CheckedConfig['target']['expect'] | undefined;
};

interface SecretSources {
  /** Where the target stands in the config. */
  at: KeyPath;
  /** The input that holds the key: it wins over the environment. Empty: not given. */
  key: string;
  outside: Outside;
  /** The header that carries the key, in lower case. */
  keyHeader: string;
}

/** Takes keys from the input, the environment or a file, and puts headers together. */
export function resolveSecrets(target: SecretFields, { at, key, outside, keyHeader }: SecretSources): ResolvedSecrets {
  const { env } = outside;
  const { apiKey, findings } = resolveApiKey(target, { at, key, outside });
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
  const { tls, ...ofTls } = resolveTls(target.tls, [...at, 'tls'], outside);
  const { proxies, ...ofProxies } = resolveProxies(target.url, at, env);
  return {
    ...{ apiKey, headers, contains: expected.contains, tls, proxies },
    findings: [...findings, ...expected.findings, ...ofTls.findings, ...ofProxies.findings],
  };
}

/** `$NAME` alone is a variable; anything else stands for itself. */
function resolveExpected(
  written: string,
  { at, env }: Pick<SecretSources, 'at'> & Pick<Outside, 'env'>,
): { contains: string; findings: Finding[] } {
  const name = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(written)?.[1];
  if (name === undefined) return { contains: written, findings: [] };
  const value = readVariable(env, name);
  const path = [...at, 'expect', 'contains'];
  return value ? { contains: value, findings: [] } : { contains: '', findings: [missingVariable(path, { env: name })] };
}

function resolveApiKey(
  target: SecretFields,
  { at, key, outside }: Omit<SecretSources, 'keyHeader'>,
): { apiKey: string | undefined; findings: Finding[] } {
  const { 'api-key-env': variable, 'api-key-file': file } = target;
  const path = [...at, file === undefined ? 'api-key-env' : 'api-key-file'];
  if (variable !== undefined && file !== undefined) return { apiKey: undefined, findings: [twoKeys(path, at)] };
  if (!key && variable === undefined && file === undefined) return { apiKey: undefined, findings: [] };
  const read = key ? { text: key, findings: [] } : readKey({ variable, file, path }, outside);
  if (read.text === undefined) return { apiKey: undefined, findings: read.findings };
  const isFit = isHeaderValue(read.text);
  return {
    apiKey: read.text,
    findings: isFit ? [] : [{ path, ...unfitValue((key && keyInputOf(at)) || spellPath(path)) }],
  };
}

function readKey(
  { variable = '', file, path }: { variable: string | undefined; file: string | undefined; path: KeyPath },
  outside: Outside,
): { text: string | undefined; findings: Finding[] } {
  if (file !== undefined) return readSecret(file, path, outside);
  const text = readVariable(outside.env, variable);
  return { text, findings: text === undefined ? [missingVariable(path, { env: variable })] : [] };
}

function twoKeys(path: KeyPath, at: KeyPath): Finding {
  return {
    path,
    part: 'key',
    message: `\`${spellPath(path)}\` stands beside \`${spellPath([...at, 'api-key-env'])}\`: an endpoint has one key`,
    hint: 'Keep one of the two.',
  };
}

/** The action input that gives the key of the target that stands there; undefined where none does. */
export function keyInputOf(at: KeyPath): 'api-key' | 'baseline-api-key' | undefined {
  if (at[0] === 'quality' || at[0] === 'report') return undefined;
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

function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(value);
}

function unfitValue(name: string): { message: string; hint: string } {
  return {
    message: `\`${name}\`: the value holds characters that no HTTP header can carry`,
    hint: 'Store it again, on one line and without invisible characters.',
  };
}
