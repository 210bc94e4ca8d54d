/** Rules between an endpoint's address and the version of HTTP that it is spoken to in. */
import type { CheckedConfig, Finding } from './check-rules.ts';

export function checkTransport({ target, baseline }: CheckedConfig): Finding[] {
  const second = baseline.target;
  const own = checkHttp({ http: target.http, url: target.url, at: ['target', 'http'] });
  const { http = target.http, url = target.url } = second ?? {};
  // What both have in common is told once.
  if (own.length > 0 && second?.http === undefined) return own;
  const at = second?.http === undefined ? ['baseline', 'target', 'url'] : ['baseline', 'target', 'http'];
  return second ? [...own, ...checkHttp({ http, url, at })] : own;
}

function checkHttp({ http, url, at }: { http: unknown; url: string | undefined; at: string[] }): Finding[] {
  if (http !== 2 || !url?.startsWith('http:')) return [];
  return [
    {
      path: at,
      message: 'HTTP/2 is spoken over https only, and the address of this endpoint begins with http://',
      hint: `Give the https address, or set \`${[...at.slice(0, -1), 'http'].join('.')}\` to 1.1.`,
      independent: true,
    },
  ];
}
