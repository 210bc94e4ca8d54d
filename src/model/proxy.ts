/** Which way a request takes: through the proxy that the environment names, or straight. */
import { isLoopback } from './loopback.ts';

/** What the environment says of proxies; a value may hold a password. */
export interface ProxySettings {
  /** For https addresses: `HTTPS_PROXY`. */
  https?: ProxyVariable | undefined;
  /** For http addresses: `HTTP_PROXY`. */
  http?: ProxyVariable | undefined;
  /** `NO_PROXY`: the hosts that are reached without one. */
  none: string;
}

interface ProxyVariable {
  /** As it is spelt in the environment, for messages. */
  name: string;
  /** http:// or https://. Secret. */
  url: string;
}

/**
 * The proxy for this address; undefined where there is none. An address on this machine never takes one: a proxy would look for it on its own machine.
 * Without `https` an https address goes straight, as in curl, Python and Go.
 */
export function proxyFor(address: string, settings: ProxySettings | undefined): ProxyVariable | undefined {
  const url = URL.parse(address);
  if (!settings || !url || isLoopback(url.hostname)) return undefined;
  const proxy = url.protocol === 'https:' ? settings.https : settings.http;
  return proxy && !isExcepted(url, settings.none) ? proxy : undefined;
}

/** `*` is every host, a name stands for itself and what is under it (`.example.com` and `*.example.com` likewise), `:443` after it for that port only. */
function isExcepted({ hostname, port, protocol }: URL, none: string): boolean {
  const asked = withoutBrackets(hostname.toLowerCase().replace(/\.$/, ''));
  const askedPort = port || (protocol === 'https:' ? '443' : '80');
  return none.split(/[,\s]+/).some((entry) => {
    const { name, onPort = askedPort } = splitPort(entry.toLowerCase());
    const host = withoutBrackets(name).replace(/^\*?\./, '');
    return host !== '' && onPort === askedPort && (host === '*' || asked === host || asked.endsWith(`.${host}`));
  });
}

/** An IPv6 address is all colons: it has a port only behind its bracket. */
function splitPort(entry: string): { name: string; onPort?: string | undefined } {
  const isBare = !entry.startsWith('[') && entry.split(':').length > 2;
  const [, name = entry, onPort] = isBare ? [] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
  return { name, onPort };
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
