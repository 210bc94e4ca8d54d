/** The proxies of the environment: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in small letters too, which win. */
import { type ProxySettings, proxyFor } from '../model/proxy.ts';
import type { Finding } from './check-rules.ts';
import { type KeyPath, spellPath } from './key-path.ts';
import { type Outside, readVariable } from './read-secret.ts';

/** A finding where the proxy that `url` would take cannot be used; one that nothing takes is left alone. Its value is in no message. */
export function resolveProxies(
  url: string | undefined,
  at: KeyPath,
  env: Outside['env'],
): { proxies: ProxySettings | undefined; findings: Finding[] } {
  const https = readProxy(env, ['https_proxy', 'HTTPS_PROXY']);
  const http = readProxy(env, ['http_proxy', 'HTTP_PROXY']);
  if (!https && !http) return { proxies: undefined, findings: [] };
  const none = readVariable(env, 'no_proxy') ?? readVariable(env, 'NO_PROXY') ?? '';
  const taken = proxyFor(url ?? '', { https, http, none });
  const proxies = { https: usable(https), http: usable(http), none };
  if (!taken || usable(taken)) return { proxies, findings: [] };
  const path = [...at, 'url'];
  const finding = {
    path,
    message: `\`${spellPath(path)}\` is reached through the proxy of ${taken.name}, which is not an http:// or https:// address`,
    hint: `Write ${taken.name} as http://host:port, or name the endpoint's host in NO_PROXY.`,
  };
  return { proxies, findings: [finding] };
}

type ProxyVariable = NonNullable<ProxySettings['https']>;

function readProxy(env: Outside['env'], names: readonly string[]): ProxyVariable | undefined {
  for (const name of names) {
    const value = readVariable(env, name);
    if (value !== undefined) return { name, url: /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}` };
  }
  return undefined;
}

function usable(proxy: ProxyVariable | undefined): ProxyVariable | undefined {
  const url = URL.parse(proxy?.url ?? '');
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  return url && isHttp && isDecodable(url.username + url.password) ? proxy : undefined;
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}
