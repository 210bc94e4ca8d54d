/** PEM files and variables → how https is spoken to an endpoint. No message repeats what they hold, nor a path, which may be a key in the wrong place. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { TlsConfig } from '../model/config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { type KeyPath, spellPath } from './key-path.ts';
import { type Outside, readSecret } from './read-secret.ts';

type RawTls = NonNullable<CheckedConfig['target']['tls']>;

export interface ResolvedTls {
  tls: TlsConfig | undefined;
  findings: Finding[];
}

/** `at` is where the `tls` section stands. */
export function resolveTls(written: RawTls | undefined, at: KeyPath, outside: Outside): ResolvedTls {
  if (!written) return { tls: undefined, findings: [] };
  const ca = readPem(written.ca, [...at, 'ca'], outside);
  const client = resolveClient(written, at, outside);
  const findings = [
    ...ca.findings,
    ...(ca.text === undefined ? [] : checkCertificates(ca.text, [...at, 'ca'])),
    ...client.findings,
  ];
  return { tls: { verify: written.verify ?? true, ca: ca.text, client: client.client }, findings };
}

function resolveClient(
  { cert, key }: RawTls,
  at: KeyPath,
  outside: Outside,
): { client: TlsConfig['client']; findings: Finding[] } {
  const [certPath, keyPath] = [
    [...at, 'cert'],
    [...at, 'key'],
  ];
  if (cert === undefined && key === undefined) return { client: undefined, findings: [] };
  if (cert === undefined || key === undefined) {
    const [there, missing] = cert === undefined ? [keyPath, certPath] : [certPath, keyPath];
    return { client: undefined, findings: [halfClient(at, there, missing)] };
  }
  const chain = readPem(cert, certPath, outside);
  const secret = readPem(key, keyPath, outside);
  const findings = [
    ...chain.findings,
    ...(chain.text === undefined ? [] : checkCertificates(chain.text, certPath)),
    ...secret.findings,
  ];
  const parsed = secret.text === undefined ? undefined : parseKey(secret.text, keyPath);
  if (parsed?.finding) findings.push(parsed.finding);
  if (findings.length > 0 || chain.text === undefined || secret.text === undefined || !parsed?.key)
    return { client: undefined, findings };
  const [own = ''] = listCertificates(chain.text);
  if (!new X509Certificate(own).checkPrivateKey(parsed.key))
    return {
      client: undefined,
      findings: [
        {
          path: keyPath,
          message: `\`${spellPath(keyPath)}\` is not the key of the first certificate in \`${spellPath(certPath)}\``,
          hint: 'Give the key that the certificate was made for; in a chain the own certificate stands first.',
        },
      ],
    };
  return { client: { cert: chain.text, key: secret.text }, findings };
}

function readPem(
  written: RawTls['ca'],
  path: KeyPath,
  outside: Outside,
): { text: string | undefined; findings: Finding[] } {
  return written === undefined ? { text: undefined, findings: [] } : readSecret(written, path, outside);
}

function listCertificates(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
}

function checkCertificates(text: string, path: KeyPath): Finding[] {
  const found = listCertificates(text);
  if (found.length > 0 && found.every(isCertificate)) return [];
  const what = found.length === 0 ? 'there is no PEM certificate in it' : 'a certificate in it cannot be read';
  return [
    {
      path,
      message: `\`${spellPath(path)}\`: ${what}`,
      hint: 'It must hold the lines from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----; `openssl x509 -inform der -in FILE` prints them from a DER file.',
    },
  ];
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).subject !== '';
  } catch {
    return false;
  }
}

function parseKey(text: string, path: KeyPath): { key?: KeyObject; finding?: Finding } {
  try {
    return { key: createPrivateKey(text) };
  } catch {
    const isLocked = text.includes('ENCRYPTED');
    const what = isLocked ? 'the private key has a password' : 'there is no PEM private key in it';
    const hint = isLocked
      ? '`openssl pkey -in FILE` prints it without one; keep that in a secret.'
      : 'It must hold the lines from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----.';
    return { finding: { path, message: `\`${spellPath(path)}\`: ${what}`, hint } };
  }
}

function halfClient(at: KeyPath, there: KeyPath, missing: KeyPath): Finding {
  return {
    // Of the section: where the other one is there and broken, that is reported instead.
    path: at,
    part: 'key',
    message: `\`${spellPath(there)}\` stands without \`${spellPath(missing)}\``,
    hint: `Set \`${spellPath(missing)}\`: a client certificate is shown with its key.`,
  };
}
