/** Whether an address is this very machine. The one place that knows: advice, noise and concealment depend on it. */

/**
 * True for a host name, as `URL.hostname` writes it, that leads to this machine and never leaves it: `localhost` and names under it,
 * 127.0.0.0/8, `[::1]`, and the unspecified addresses, which a client takes for the same. False for a name that only begins like one.
 */
export function isLoopback(hostname: string): boolean {
  return (
    /^(.+\.)?localhost$/i.test(hostname) ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    ['[::1]', '[::]', '0.0.0.0'].includes(hostname)
  );
}
