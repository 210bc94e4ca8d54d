/** Certificates, keys from files and proxies, as the config and the environment give them. */
import { describe, expect, it } from 'vitest';
import type { ConfigSources } from '../../src/config/load.ts';
import type { ReadFile } from '../../src/config/read-secret.ts';
import { proxyFor } from '../../src/model/proxy.ts';
import { makeAuthority, selfSign } from '../../src/simulator/certificate.ts';
import { complaints, resolve } from './resolve.ts';

const authority = makeAuthority('Own CA');
const client = authority.issue('gate');
const files: Record<string, string> = {
  'ca.pem': authority.cert,
  'client.pem': client.cert + authority.cert,
  'client.key': client.key,
  'other.key': selfSign('x').key,
  'locked.key': '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----',
  'broken.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  'words.txt': 'hello-secret-words',
  key: ' sk-from-file\n',
  empty: '\n',
  lines: 'sk-one\nsk-two',
};
const readFile: ReadFile = (path) => {
  const text = files[path];
  return text === undefined ? { why: 'does not exist' } : { text };
};

/** The sections `target` and `baseline`, with files to read. */
function read(target: string, rest = '', sources: Partial<ConfigSources> = {}) {
  const text = `target: { url: "https://host.example/v1", model: m, ${target} }\n${rest}`;
  return resolve('', { readFile, ...sources, file: { name: 'c.yml', text } });
}

function refusals(target: string, rest = '', sources: Partial<ConfigSources> = {}): string[] {
  const text = `target: { url: "https://host.example/v1", model: m, ${target} }\n${rest}`;
  return complaints('', { readFile, ...sources, file: { name: 'c.yml', text } });
}

describe('target.tls', () => {
  it('is absent where nobody wrote it: verified against the known authorities', () => {
    expect(read('label: l').config.target.tls).toBeUndefined();
  });

  it('takes files and variables', () => {
    const { config } = read('tls: { ca: ca.pem, cert: client.pem, key: { env: CLIENT_KEY } }', '', {
      env: { CLIENT_KEY: client.key },
    });
    expect(config.target.tls).toEqual({
      verify: true,
      ca: authority.cert.trim(),
      client: { cert: (client.cert + authority.cert).trim(), key: client.key.trim() },
    });
  });

  it('warns of every endpoint that is not verified, and of none that is', () => {
    const warnings = (target: string, rest = '') =>
      read(target, rest).warnings.filter((warning) => warning.startsWith('NOT VERIFIED'));
    expect(warnings('tls: { verify: true }')).toEqual([]);
    expect(warnings('tls: { verify: false }')).toEqual([expect.stringContaining('`target.tls.verify` is false')]);
    expect(warnings('tls: { verify: false }', 'baseline: { target: { model: old } }\n')).toHaveLength(2);
  });

  it.each<[string, string, RegExp]>([
    ['a file that is not there', 'ca: none.pem', /`target\.tls\.ca`: the file does not exist \| Check the path/],
    ['an empty file', 'ca: empty', /`target\.tls\.ca`: the file is empty/],
    [
      'a file without a certificate',
      'ca: words.txt',
      /`target\.tls\.ca`: there is no PEM certificate in it \| .*BEGIN/,
    ],
    ['a certificate that cannot be read', 'ca: broken.pem', /`target\.tls\.ca`: a certificate in it cannot be read/],
    [
      'a variable that is not set',
      'ca: { env: NONE }',
      /`target\.tls\.ca\.env`: the environment variable NONE is not set/,
    ],
    ['a certificate without its key', 'cert: client.pem', /`target\.tls\.cert` stands without `target\.tls\.key`/],
    ['a key without its certificate', 'key: client.key', /`target\.tls\.key` stands without `target\.tls\.cert`/],
    ['a key that is none', 'cert: client.pem, key: words.txt', /`target\.tls\.key`: there is no PEM private key in it/],
    ['a key with a password', 'cert: client.pem, key: locked.key', /has a password \| `openssl pkey/],
    ['a key of another certificate', 'cert: client.pem, key: other.key', /is not the key of the first certificate in/],
    ['a key in the place of its path', 'cert: client.pem, key: "-----BEGIN\\nx"', /Write the path of a PEM file/],
  ])('refuses %s', (_case, fields, expected) => {
    const found = refusals(`tls: { ${fields} }`);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toMatch(/hello-secret|BEGIN\\nx/);
  });
});

describe('baseline.target.tls', () => {
  const own = 'tls: { ca: ca.pem, cert: client.pem, key: client.key, verify: false }';
  const tlsOf = (baseline: string) =>
    read(own, `baseline: { target: { ${baseline} } }\n`).config.baseline.paired?.target.tls;
  const shown = { cert: (client.cert + authority.cert).trim(), key: client.key.trim() };

  it('is that of the target where both have one origin', () => {
    expect(tlsOf('model: old')).toEqual({ verify: false, ca: authority.cert.trim(), client: shown });
  });

  it('takes over the authority alone for another origin, and asks for the certificate that it does not show there', () => {
    const elsewhere = 'url: "https://prod.example/v1"';
    expect(tlsOf(`${elsewhere}, tls: { cert: off }`)).toEqual({ verify: true, ca: authority.cert.trim() });
    expect(tlsOf('url: "http://prod.example/v1"')).toEqual({ verify: true, ca: authority.cert.trim() });
    expect(refusals(own, `baseline: { target: { ${elsewhere} } }\n`)).toEqual([
      expect.stringMatching(/client certificate is not shown there.*write `cert: off` where the endpoint wants none/),
    ]);
  });

  it('sets single fields of its own', () => {
    expect(tlsOf('model: old, tls: { verify: true }')).toEqual({
      verify: true,
      ca: authority.cert.trim(),
      client: shown,
    });
    expect(tlsOf('model: old, tls: { cert: off }')).toEqual({ verify: false, ca: authority.cert.trim() });
  });
});

describe('target.api-key-file', () => {
  it('holds the key, without the space around it; the input wins over it', () => {
    expect(read('api-key-file: key').config.target.apiKey).toBe('sk-from-file');
    expect(read('api-key-file: key', '', { inputs: { 'api-key': 'sk-input' } }).config.target.apiKey).toBe('sk-input');
  });

  it('of the second endpoint is its own, and never goes to another origin', () => {
    const other = 'baseline: { target: { url: "https://prod.example/v1"';
    expect(read('label: l', `${other}, api-key-file: key } }\n`).config.baseline.paired?.target.apiKey).toBe(
      'sk-from-file',
    );
    expect(refusals('api-key-file: key', `${other} } }\n`)).toEqual([
      expect.stringMatching(/target's API key is not sent there/),
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['a file that is not there', 'api-key-file: sk-oops', /`target\.api-key-file`: the file does not exist/],
    ['an empty file', 'api-key-file: empty', /the file is empty/],
    ['several lines', 'api-key-file: lines', /`target\.api-key-file`: the value holds characters/],
    ['a variable beside it', 'api-key-file: key, api-key-env: K', /stands beside `target\.api-key-env`/],
  ])('refuses %s', (_case, fields, expected) => {
    const found = refusals(fields);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toMatch(/sk-o/);
  });
});

describe('the proxy for an address', () => {
  const named = (url: string) => ({ name: 'P', url });
  const both = { https: named('http://secure:1'), http: named('http://plain:1') };
  it.each<[string, string, string, string | undefined]>([
    ['of https', 'https://a.example/v1', '', 'http://secure:1'],
    ['of http', 'http://a.example/v1', '', 'http://plain:1'],
    ['on this machine', 'http://127.0.0.1:8000', '', undefined],
    ['named localhost', 'https://localhost:8000', '', undefined],
    ['where none is wanted at all', 'https://a.example', '*', undefined],
    ['that is excepted', 'https://a.example', 'b.example, a.example', undefined],
    ['whatever the case', 'https://A.example', 'a.EXAMPLE', undefined],
    ['under an excepted name', 'https://x.a.example', 'a.example', undefined],
    ['under one with a dot', 'https://x.a.example', '.a.example', undefined],
    ['under one with a star', 'https://x.a.example', '*.a.example', undefined],
    ['that only ends alike', 'https://xa.example', 'a.example', 'http://secure:1'],
    ['on an excepted port', 'https://a.example:8443', 'a.example:8443', undefined],
    ['on the usual port', 'https://a.example', 'a.example:443', undefined],
    ['on another port', 'https://a.example', 'a.example:8443', 'http://secure:1'],
    ['by number', 'http://10.0.0.7:80', '10.0.0.7', undefined],
    ['by long number', 'http://[fd00::7]:8000', 'fd00::7', undefined],
    ['by a long number that ends in digits', 'http://[fd00:1::7:8]:8000', 'fd00:1::7:8', undefined],
    ['by long number and port', 'http://[fd00::7]:8000', '[fd00::7]:8000', undefined],
  ])('%s', (_case, address, none, expected) => {
    expect(proxyFor(address, { ...both, none })?.url).toBe(expected);
  });

  it('of https is not the one of http', () => {
    expect(proxyFor('https://a.example', { http: both.http, none: '' })).toBeUndefined();
  });
});

describe('the proxies of the environment', () => {
  it('come in capitals and small letters, which win, with or without a scheme', () => {
    const { config } = read('label: l', '', {
      env: { HTTPS_PROXY: 'http://big:1', https_proxy: 'small:1', NO_PROXY: 'x' },
    });
    expect(config.target.proxies).toEqual({ https: { name: 'https_proxy', url: 'http://small:1' }, none: 'x' });
  });

  it('are told where one is used, without what they hold', () => {
    const env = { HTTPS_PROXY: 'http://user:word-of-secrecy@proxy.example:1' };
    const { warnings } = read('label: l', '', { env });
    expect(warnings).toContainEqual(expect.stringContaining('`target` is reached through the proxy of HTTPS_PROXY'));
    expect(warnings.join()).not.toMatch(/secrecy|proxy\.example/);
    expect(read('label: l', '', { env: { ...env, NO_PROXY: 'host.example' } }).warnings).toEqual(
      read('label: l').warnings,
    );
  });

  it('are refused where the one that is needed cannot be used', () => {
    const env = { HTTPS_PROXY: 'socks5://user:secret-word@p:1' };
    const found = refusals('label: l', '', { env });
    expect(found).toEqual([
      expect.stringMatching(/proxy of HTTPS_PROXY, which is not an http:\/\/ or https:\/\/ address/),
    ]);
    expect(found.join()).not.toContain('secret-word');
    // Where the second endpoint is at the same address, it is said once.
    expect(refusals('label: l', 'baseline: { target: { model: old } }\n', { env })).toHaveLength(1);
    expect(read('label: l', '', { env: { HTTP_PROXY: 'socks5://p:1' } }).config.target.url).toBe(
      'https://host.example/v1',
    );
  });
});

describe('target.http and target.compression', () => {
  const both = (target: string, rest = '') => {
    const { target: own, baseline } = read(target, rest).config;
    return [own, baseline.paired?.target].map((one) => one && [one.http, one.compression]);
  };

  it.each<[string, string, string, ReturnType<typeof both>]>([
    ['are 1.1 and off where nobody said', 'label: l', '', [[undefined, undefined], undefined]],
    ['take a number', 'http: 2, compression: true', '', [['2', true], undefined]],
    ['agree with the endpoint', 'http: auto', '', [['auto', undefined], undefined]],
    [
      'are the second endpoint’s, too',
      'http: 2, compression: true',
      'baseline: { target: { model: old } }',
      [
        ['2', true],
        ['2', true],
      ],
    ],
    [
      'unless it says otherwise',
      'http: 2, compression: true',
      'baseline: { target: { http: 1.1, compression: false } }',
      [
        ['2', true],
        ['1.1', undefined],
      ],
    ],
  ])('%s', (_name, target, rest, expected) => {
    expect(both(target, rest)).toEqual(expected);
  });

  it('warn of compression, for each endpoint that has it', () => {
    const warned = (target: string, rest = '') =>
      read(target, rest).warnings.filter((text) => text.includes('compressed'));
    expect(warned('http: 2')).toEqual([]);
    expect(warned('compression: true')).toEqual([expect.stringContaining('`target.compression` is true')]);
    expect(warned('compression: true', 'baseline: { target: { model: old } }')).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    ['HTTP/2 over http', 'url: "http://h/v1", http: 2', ''],
    [
      'HTTP/2 over http, of the second endpoint',
      'http: 2',
      'baseline: { target: { url: "http://h/v1", api-key-env: off } }',
    ],
    ['another version', 'http: 3', ''],
    ['a version in quotes', 'http: "2"', ''],
  ])('refuse %s', (_name, target, rest) => {
    const address = target.includes('url') ? '' : 'url: "https://h/v1", ';
    const text = `target: { ${address}model: m, ${target} }\n${rest}`;
    expect(complaints('', { readFile, file: { name: 'c.yml', text } })).toEqual([expect.stringContaining('http')]);
  });
});
