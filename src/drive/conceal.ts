/** Takes secrets and the address out of what an endpoint says: servers repeat keys and host names in their error messages. */
import type { TargetConfig } from '../model/config.ts';

/** Shorter header values are words (`x-team: search`), not secrets. */
const SHORTEST_SECRET = 8;
/** Shorter paths (`/api`) are words too. */
const SHORTEST_PATH = 6;

/** A function that replaces the key, header values and the address of this target wherever they stand in a text. */
export function concealTarget(target: Pick<TargetConfig, 'apiKey' | 'headers' | 'url'>): (text: string) => string {
  const { host, hostname, pathname } = new URL(target.url);
  const secrets = Object.values(target.headers)
    .flatMap((value) => [value, value.replace(/^\w+ /, '')])
    .filter((value) => value.length >= SHORTEST_SECRET);
  if (target.apiKey) secrets.push(target.apiKey);
  // A host name of one word ("api") is also a word; with its port it is an address.
  const addresses = [host, hostname].filter((address) => /[.:]/.test(address));
  // A path beyond the usual /v1 can name a tenant or hold a token.
  const path = pathname.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  if (path.length >= SHORTEST_PATH) addresses.push(path);
  const hidden = [
    ...secrets.map((text) => [text, '[secret]'] as const),
    ...addresses.map((text) => [text, '[endpoint]'] as const),
  ];
  // The longest first, so that no part of one is left over from another.
  hidden.sort(([a], [b]) => b.length - a.length);
  return (text) => hidden.reduce((left, [found, word]) => left.replaceAll(found, word), text);
}
