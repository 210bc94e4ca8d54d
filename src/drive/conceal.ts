/** Takes secrets and the address out of what an endpoint says: servers repeat keys and host names in their error messages. */
import type { TargetConfig } from '../model/config.ts';
import { isLoopback } from '../model/loopback.ts';

/** Shorter header values are words (`x-team: search`), not secrets. */
const SHORTEST_SECRET = 8;
/** Shorter paths (`/api`) are words too. */
const SHORTEST_PATH = 6;

type Hidden = Pick<TargetConfig, 'apiKey' | 'headers' | 'url' | 'proxies' | 'tls'>;

/** A function that replaces the key, header values and the address of this target wherever they stand in a text. */
export function concealTarget(target: Hidden): (text: string) => string {
  return replaceAll(listHidden(target));
}

/** As `concealTarget`, for every endpoint of a run: a second one that is measured side by side, those that help with scoring, and the one that words the summary. */
export function concealTargets(config: Endpoints): (text: string) => string {
  return replaceAll(listTargets(config).flatMap(listHidden));
}

/** The texts that open the endpoints of a run: keys, values of headers, passwords of proxies, private keys of certificates. */
export function listSecrets(config: Endpoints): string[] {
  return listTargets(config).flatMap(({ apiKey, headers, proxies, tls }) => [
    ...(apiKey === undefined ? [] : [apiKey]),
    ...Object.values(headers),
    ...proxySecrets(proxies),
    ...(tls?.client === undefined ? [] : [tls.client.key]),
  ]);
}

interface Endpoints {
  target: Hidden;
  baseline: { paired?: { target: Hidden } | undefined };
  quality?: { judge?: { target: Hidden } | undefined; embeddings?: { target: Hidden } | undefined } | undefined;
  report?: { narrator?: { target: Hidden } | undefined } | undefined;
}

function listTargets({ target, baseline, quality, report }: Endpoints): Hidden[] {
  const others = [baseline.paired, quality?.judge, quality?.embeddings, report?.narrator];
  return [target, ...others.flatMap((other) => other?.target ?? [])];
}

/**
 * Scheme, host and port of an endpoint where our own messages may name them: on this machine, whose address is the same on every machine and
 * tells nothing, and where the user wants the address shown. What an endpoint says itself is concealed all the same.
 */
export function shownOrigin({ url }: Pick<TargetConfig, 'url'>, showUrl: boolean): string | undefined {
  const { origin, hostname } = new URL(url);
  return showUrl || isLoopback(hostname) ? origin : undefined;
}

/** The whole address, by the same rule; a path beyond the usual /v1 may hold what is nobody else's business, also on this machine. */
export function shownUrl(url: string, showUrl: boolean): string | undefined {
  const parsed = URL.parse(url);
  const isPlain = parsed !== null && isLoopback(parsed.hostname) && /^\/(v\d+\/?)?$/.test(parsed.pathname);
  return showUrl || isPlain ? url : undefined;
}

function replaceAll(hidden: readonly [found: string, word: string][]): (text: string) => string {
  // The longest first, so that no part of one is left over from another.
  const sorted = hidden.toSorted(([a], [b]) => b.length - a.length);
  return (text) => sorted.reduce((left, [found, word]) => left.replaceAll(found, word), text);
}

/** Passwords of the proxies, as they are written and as they are sent. */
function proxySecrets(proxies: Hidden['proxies']): string[] {
  return [proxies?.https, proxies?.http].flatMap((proxy) => {
    const { username = '', password = '' } = URL.parse(proxy?.url ?? '') ?? {};
    if (password === '') return [];
    const [user, plain] = [decodeURIComponent(username), decodeURIComponent(password)];
    return [plain, password, Buffer.from(`${user}:${plain}`).toString('base64')].filter(
      (text) => text.length >= SHORTEST_SECRET,
    );
  });
}

function listHidden(target: Hidden): [found: string, word: string][] {
  const { host, hostname, pathname } = new URL(target.url);
  const secrets = Object.values(target.headers)
    .flatMap((value) => [value, value.replace(/^\w+ /, '')])
    .filter((value) => value.length >= SHORTEST_SECRET);
  if (target.apiKey) secrets.push(target.apiKey);
  secrets.push(...proxySecrets(target.proxies));
  // A host name of one word ("api") is also a word; with its port it is an address.
  const addresses = [host, hostname].filter((address) => /[.:]/.test(address));
  // A path beyond the usual /v1 can name a tenant or hold a token.
  const path = pathname.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  if (path.length >= SHORTEST_PATH) addresses.push(path);
  return [
    ...secrets.map((text): [string, string] => [text, '[secret]']),
    ...addresses.map((text): [string, string] => [text, '[endpoint]']),
  ];
}
