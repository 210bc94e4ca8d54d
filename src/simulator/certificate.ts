/** Certificates, made when they are needed: no key lies in the repository, and no other program is wanted. X.509 v3 by hand in DER (RFC 5280). */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** PEM texts. */
export interface Certificate {
  key: string;
  cert: string;
}

/** An authority of one's own; `issue` gives certificates that it signed. */
export interface Authority extends Certificate {
  issue: (commonName: string) => Certificate;
}

/** For one or several host names or IPv4 addresses. */
export function selfSign(...names: [string, ...string[]]): Certificate {
  return certify({ names, isAuthority: false });
}

export function makeAuthority(commonName: string): Authority {
  const keys = makeKeys();
  const own = certify({ names: [commonName], isAuthority: true, keys });
  return {
    ...own,
    issue: (subject) =>
      certify({ names: [subject], isAuthority: false, issuer: { name: commonName, privateKey: keys.privateKey } }),
  };
}

type Keys = ReturnType<typeof makeKeys>;

function makeKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

let serial = 1;

/** Without an issuer it signs itself. */
function certify(of: {
  /** The first is the subject's. */
  names: [string, ...string[]];
  isAuthority: boolean;
  keys?: Keys;
  issuer?: { name: string; privateKey: KeyObject };
}): Certificate {
  const { privateKey, publicKey } = of.keys ?? makeKeys();
  const [subject] = of.names;
  const { name, privateKey: signer } = of.issuer ?? { name: subject, privateKey };
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const validity = sequence(
    Buffer.concat([der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z'))]),
  );
  const toBeSigned = sequence(
    Buffer.concat([
      der(0xa0, der(0x02, Buffer.from([2]))),
      der(0x02, Buffer.from([serial++ % 128])),
      algorithm,
      nameOf(name),
      validity,
      nameOf(subject),
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(of.isAuthority ? basicConstraints() : alternativeNames(of.names))),
    ]),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, signer)]));
  const certificate = sequence(Buffer.concat([toBeSigned, algorithm, signature]));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function nameOf(commonName: string): Buffer {
  return sequence(
    der(0x31, sequence(Buffer.concat([Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(commonName))]))),
  );
}

/** A name for a host, or the four bytes of an address. */
function alternativeNames(names: readonly string[]): Buffer {
  const listed = names.map((name) =>
    /^[\d.]+$/.test(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)),
  );
  return sequence(Buffer.concat([Buffer.from('0603551d11', 'hex'), der(0x04, sequence(Buffer.concat(listed)))]));
}

/** Critical, `cA: true`. */
function basicConstraints(): Buffer {
  const isAuthority = Buffer.from('0101ff', 'hex');
  return sequence(Buffer.concat([Buffer.from('0603551d13', 'hex'), isAuthority, der(0x04, sequence(isAuthority))]));
}

function sequence(content: Buffer): Buffer {
  return der(0x30, content);
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
