/** Key, headers and certificates of the endpoint that a paired run compares with. A key goes to the host it was given for, and to no other. */
import type { TlsConfig } from '../model/config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import type { Outside } from './read-secret.ts';
import { noSecrets, type ResolvedSecrets, resolveSecrets } from './secrets.ts';
import { keyHeaderOf, spokenByBaseline } from './wire-facts.ts';

/** Written where the endpoint wants no key although the target has one. */
const NO_KEY = 'off';

/**
 * What the section does not set is the target's, but only where both have one origin. Elsewhere a finding asks for it: to leave out in
 * silence what the target gets would compare two different requests.
 */
export function resolveBaselineSecrets(
  { target, baseline }: CheckedConfig,
  { own, inputs, outside }: { own: ResolvedSecrets; inputs: Record<string, string>; outside: Outside },
): ResolvedSecrets {
  if (baseline.design !== 'paired') return noSecrets;
  const { 'api-key-env': variable, 'api-key-file': file, headers, expect, url, tls } = baseline.target ?? {};
  const key = (inputs['baseline-api-key'] ?? '').trim();
  const keyHeader = keyHeaderOf(spokenByBaseline({ target, baseline }));
  const given = resolveSecrets(
    {
      'api-key-env': variable === NO_KEY ? undefined : variable,
      'api-key-file': file,
      tls: tls && withoutOff(tls),
      ...{ url, headers: headers ?? {}, expect },
    },
    { at: ['baseline', 'target'], key, outside, keyHeader },
  );
  const isSameOrigin = url === undefined || URL.parse(url)?.origin === URL.parse(target.url ?? '')?.origin;
  const saysKey = key !== '' || variable !== undefined || file !== undefined || Object.hasOwn(given.headers, keyHeader);
  const apiKey = saysKey || !isSameOrigin ? given.apiKey : own.apiKey;
  const taken =
    headers === undefined && isSameOrigin
      ? inheritHeaders(own.headers, saysKey ? keyHeaderOf(target) : undefined)
      : given.headers;
  const findings = isSameOrigin
    ? []
    : askFor({
        key: !saysKey && own.apiKey !== undefined,
        headers: headers === undefined && Object.keys(own.headers).length > 0,
        certificate: url.startsWith('https:') && !tls?.cert && !tls?.key && own.tls?.client !== undefined,
      });
  const joined = joinTls({ own: own.tls, given: given.tls, written: tls, isSameOrigin });
  return { ...given, apiKey, headers: taken, tls: joined, findings: [...given.findings, ...findings] };
}

type WrittenTls = NonNullable<NonNullable<CheckedConfig['baseline']['target']>['tls']>;

function withoutOff({ cert, ...tls }: WrittenTls): WrittenTls {
  return cert === undefined || cert === NO_KEY ? tls : { ...tls, cert };
}

/** An authority is no secret, so it is taken over for any origin; trust without verification is not, and a client certificate never is. */
function joinTls({
  own,
  given,
  written,
  isSameOrigin,
}: {
  own: TlsConfig | undefined;
  given: TlsConfig | undefined;
  written: WrittenTls | undefined;
  isSameOrigin: boolean;
}): TlsConfig | undefined {
  const inherited = isSameOrigin ? own : own && { verify: true, ca: own.ca };
  if (!written || !given) return inherited;
  const saysClient = written.cert !== undefined || written.key !== undefined;
  return {
    verify: written.verify ?? inherited?.verify ?? true,
    ca: given.ca ?? inherited?.ca,
    client: saysClient ? given.client : inherited?.client,
  };
}

/** A key of its own takes the place of `keyHeader`, the header that is the target's key. */
function inheritHeaders(own: Record<string, string>, keyHeader: string | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([name]) => name !== keyHeader));
}

function askFor(missing: { key: boolean; headers: boolean; certificate: boolean }): Finding[] {
  const path = ['baseline', 'target', 'url'];
  return [
    ...(missing.key
      ? [
          {
            path,
            message:
              "`baseline.target` has another origin than `target`, so the target's API key is not sent there, and no other is given",
            hint: `Give the input \`baseline-api-key\`, or name an environment variable in \`baseline.target.api-key-env\`; write \`${NO_KEY}\` there where the endpoint wants no key.`,
          },
        ]
      : []),
    ...(missing.headers
      ? [
          {
            path,
            message:
              "`baseline.target` has another origin than `target`, so the target's headers are not sent there, and no others are given",
            hint: 'Write the headers in `baseline.target.headers`, or `{}` for none.',
          },
        ]
      : []),
    ...(missing.certificate
      ? [
          {
            path,
            message:
              "`baseline.target` has another origin than `target`, so the target's client certificate is not shown there, and no other is given",
            hint: `Set \`baseline.target.tls.cert\` and \`key\`; write \`cert: ${NO_KEY}\` where the endpoint wants none.`,
          },
        ]
      : []),
  ];
}
