/** How https is spoken to an endpoint: whom it trusts, and by what it shows itself. */
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TlsConfig } from '../model/config.ts';

/** Parsing the known authorities takes milliseconds, and an open loop opens connections under load. */
const contexts = new WeakMap<TlsConfig, SecureContext>();

/** What a TLS connection takes. Verification is on whatever the environment says (NODE_TLS_REJECT_UNAUTHORIZED). */
export function secureOptions(tls: TlsConfig | undefined): {
  rejectUnauthorized: boolean;
  secureContext?: SecureContext;
} {
  if (!tls) return { rejectUnauthorized: true };
  const known = contexts.get(tls) ?? makeContext(tls);
  contexts.set(tls, known);
  return { rejectUnauthorized: tls.verify, secureContext: known };
}

/** The own authority is trusted beside the known ones, and NODE_EXTRA_CA_CERTS. */
function makeContext({ ca, client }: TlsConfig): SecureContext {
  return createSecureContext({
    ...(ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] }),
    ...(client && { cert: client.cert, key: client.key }),
  });
}
