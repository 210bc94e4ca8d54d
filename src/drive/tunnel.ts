/** A way through a proxy: one CONNECT tunnel (RFC 9110, 9.3.6) for each connection, so that one slot still is one connection to the endpoint. */
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Socket } from 'node:net';
import { Cut, describeFailure } from './failure.ts';

export interface TunnelOptions {
  /** http:// or https://, with user name and password where it wants them. Never in a message. */
  proxy: string;
  /** Where the tunnel leads: host and port. */
  to: string;
  timeoutMs: number;
}

/** Opens the tunnel. Rejects with a `Cut` that says what the proxy did; the proxy's address and credentials are in no message. */
export function openTunnel({ proxy, to, timeoutMs }: TunnelOptions): Promise<Socket> {
  const { protocol, hostname, port, username, password } = new URL(proxy);
  const isTls = protocol === 'https:';
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return new Promise((resolve, reject) => {
    const asked = (isTls ? requestTls : requestPlain)({
      method: 'CONNECT',
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port || (isTls ? 443 : 80),
      path: to,
      headers: {
        host: to,
        ...(credentials === ':'
          ? {}
          : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
      },
      // A connection of its own, verified whatever the environment says.
      agent: false,
      ...(isTls ? { rejectUnauthorized: true } : {}),
    });
    const timer = setTimeout(() => asked.destroy(new Cut('timeout', 'the proxy opened no way in time')), timeoutMs);
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      outcome();
    };
    asked.on('connect', ({ statusCode = 0 }, socket, head) =>
      settle(() => {
        if (statusCode >= 200 && statusCode < 300) {
          // The endpoint's first bytes may have come with the proxy's answer.
          if (head.length > 0) socket.unshift(head);
          return resolve((socket as Socket).setNoDelay(true));
        }
        socket.destroy();
        reject(new Cut('connect', refusal(statusCode)));
      }),
    );
    // A proxy that answers as if it had been asked for a page.
    asked.on('response', (response) => {
      response.destroy();
      settle(() => reject(new Cut('connect', refusal(response.statusCode ?? 0))));
    });
    asked.on('error', (error) => settle(() => reject(failureOf(error))));
    asked.end();
  });
}

function refusal(status: number): string {
  return status === 407
    ? 'the proxy wants a user name and password, or others (HTTP 407)'
    : `the proxy opened no way to the endpoint (HTTP ${status})`;
}

function failureOf(error: Error): Cut {
  if (error instanceof Cut) return error;
  const { kind, message } = describeFailure(error, false);
  return new Cut(kind, `the proxy: ${message}`);
}
