/** Key and headers of the endpoint that a paired run compares with. A key goes to the host it was given for, and to no other. */
import type { CheckedConfig, Finding } from './check-rules.ts';
import { type ResolvedSecrets, resolveSecrets } from './secrets.ts';
import { keyHeaderOf, spokenByBaseline } from './wire-facts.ts';

/** Written where the endpoint wants no key although the target has one. */
const NO_KEY = 'off';

/**
 * What the section does not set is the target's, but only where both have one origin. Elsewhere a finding asks for it: to leave out in
 * silence what the target gets would compare two different requests.
 */
export function resolveBaselineSecrets(
  { target, baseline }: CheckedConfig,
  {
    own,
    inputs,
    env,
  }: { own: ResolvedSecrets; inputs: Record<string, string>; env: Record<string, string | undefined> },
): ResolvedSecrets {
  if (baseline.design !== 'paired') return { apiKey: undefined, headers: {}, contains: '', findings: [] };
  const { 'api-key-env': variable, headers, expect, url } = baseline.target ?? {};
  const key = (inputs['baseline-api-key'] ?? '').trim();
  const keyHeader = keyHeaderOf(spokenByBaseline({ target, baseline }));
  const given = resolveSecrets(
    { 'api-key-env': variable === NO_KEY ? undefined : variable, headers: headers ?? {}, expect },
    { at: ['baseline', 'target'], key, env, keyHeader },
  );
  const isSameOrigin = url === undefined || URL.parse(url)?.origin === URL.parse(target.url ?? '')?.origin;
  const saysKey = key !== '' || variable !== undefined || Object.hasOwn(given.headers, keyHeader);
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
      });
  return { ...given, apiKey, headers: taken, findings: [...given.findings, ...findings] };
}

/** A key of its own takes the place of `keyHeader`, the header that is the target's key. */
function inheritHeaders(own: Record<string, string>, keyHeader: string | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([name]) => name !== keyHeader));
}

function askFor(missing: { key: boolean; headers: boolean }): Finding[] {
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
  ];
}
