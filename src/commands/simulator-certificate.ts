/** The certificate of the embedded endpoint: from files, or made now. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { type Certificate, selfSign } from '../simulator/certificate.ts';

export interface CertificateOptions {
  /** Speak https, and HTTP/2 beside HTTP/1.1, with a certificate that is made now. */
  tls?: boolean | undefined;
  /** The same, and write that certificate there; an existing file is overwritten. */
  tlsSave?: string | undefined;
  /** PEM files of a certificate and its key, for the same. */
  tlsCert?: string | undefined;
  tlsKey?: string | undefined;
}

/** Undefined where nobody asked for https. Throws an `InputError` that names the file. */
export async function certificateOf(
  { tls, tlsSave, tlsCert, tlsKey }: CertificateOptions,
  readFile: (path: string) => Promise<string>,
): Promise<Certificate | undefined> {
  if (tlsCert !== undefined && tlsKey !== undefined) {
    if (tlsSave !== undefined)
      throw contradiction('--tls-save writes a certificate that is made, and --tls-cert gives one');
    return readCertificate(tlsCert, tlsKey, readFile);
  }
  if (tlsCert !== undefined || tlsKey !== undefined) throw contradiction('--tls-cert and --tls-key belong together');
  if (!tls && tlsSave === undefined) return undefined;
  const made = selfSign('localhost', '127.0.0.1');
  if (tlsSave !== undefined) await save(tlsSave, made.cert);
  return made;
}

async function readCertificate(
  certFile: string,
  keyFile: string,
  readFile: (path: string) => Promise<string>,
): Promise<Certificate> {
  const cert = await readPem(certFile, readFile, (text) => new X509Certificate(text));
  const key = await readPem(keyFile, readFile, createPrivateKey);
  if (!cert.parsed.checkPrivateKey(key.parsed))
    throw new InputError(`${keyFile} is not the key of ${certFile}`, 'Give the key that the certificate was made for.');
  return { cert: cert.text, key: key.text };
}

async function readPem<Parsed>(
  file: string,
  readFile: (path: string) => Promise<string>,
  parse: (text: string) => Parsed,
): Promise<{ text: string; parsed: Parsed }> {
  try {
    const text = await readFile(file);
    return { text, parsed: parse(text) };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const hint =
      'Give the PEM file of a certificate for --tls-cert, and of its key, without a password, for --tls-key.';
    throw new InputError(`${file} cannot be used`, hint, { file }, { cause });
  }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const hint = 'Give a file in an existing folder.';
    throw new InputError(`The certificate cannot be written to ${file}`, hint, { file }, { cause });
  }
}

function contradiction(message: string): InputError {
  return new InputError(message, 'Give --tls-cert with --tls-key, or neither for a certificate that is made now.');
}
