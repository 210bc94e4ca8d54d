import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { complaints, problemsOf, resolve } from './resolve.ts';

const withUrl = (url: string) => ({ inputs: { url, model: 'm' } });

describe('the address', () => {
  it.each([
    ['https://host.example/v1', 'https://host.example/v1'],
    ['https://host.example/v1//', 'https://host.example/v1'],
    ['HTTP://127.0.0.1:8000', 'HTTP://127.0.0.1:8000'],
  ])('%s is taken', (url, expected) => {
    expect(resolveConfig({ ...withUrl(url), env: {} }).config.target.url).toBe(expected);
  });

  it.each([
    ['host.example/v1', 'not an http:// or https:// address'],
    ['localhost:8000/v1', 'not an http:// or https:// address'],
    ['https:host.example', 'not an http:// or https:// address'],
    ['ftp://host.example/v1', 'not an http:// or https:// address'],
    ['https://user:secret@host.example/v1', 'holds a user name or a password'],
    ['https://host.example/v1?key=secret', 'has a query or a fragment'],
    ['https://host.example/v1#secret', 'has a query or a fragment'],
    ['https://host.example/v1/chat/completions', 'names a route of the API'],
    ['https://host.example/v1/completions/', 'names a route of the API'],
    ['https://host .example/secret', 'not in a form that is understood'],
  ])('%s is refused, and not repeated', (url, message) => {
    const problems = problemsOf(withUrl(url));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.place).toEqual({ origin: 'input `url`' });
    expect(JSON.stringify(problems)).not.toMatch(/secret|host \./);
  });

  it('that names a route says what to remove', () => {
    expect(problemsOf(withUrl('https://h.example/v1/chat/completions'))[0]?.hint).toMatch(
      /^Remove `\/chat\/completions`/,
    );
  });
});

describe('keys and headers', () => {
  const env = { MY_KEY: 'sk-secret', BAD: 'a\nb', EMPTY: '', SPACED: ' v \n' };
  const file = (text: string) => ({ file: { name: 'c.yml', text }, env });
  const target = (rest: string) => file(`target: { url: "https://h.example/v1", model: m, ${rest} }\n`);

  it('come from the input first, then from the named variable', () => {
    expect(resolveConfig(target('api-key-env: MY_KEY')).config.target.apiKey).toBe('sk-secret');
    const both = { ...target('api-key-env: UNSET'), inputs: { 'api-key': ' sk-input\n' } };
    expect(resolveConfig(both).config.target.apiKey).toBe('sk-input');
    expect(resolveConfig(target('label: x')).config.target.apiKey).toBeUndefined();
  });

  it('are trimmed, and names are written small', () => {
    expect(resolveConfig(target('headers: { X-Team: search, X-Key: { env: SPACED } }')).config.target.headers).toEqual({
      'x-team': 'search',
      'x-key': 'v',
    });
  });

  it.each([
    ['api-key-env: UNSET', 'the environment variable UNSET is not set, or is empty'],
    ['api-key-env: EMPTY', 'the environment variable EMPTY is not set, or is empty'],
    ['api-key-env: constructor', 'the environment variable constructor is not set'],
    ['api-key-env: BAD', 'the value holds characters that no HTTP header can carry'],
    ['api-key-env: sk-secret', '`target.api-key-env`: the value is not in a form that is understood'],
    ['headers: { x-a: { env: UNSET } }', '`target.headers.x-a.env`: the environment variable UNSET'],
    ['headers: { x-a: { env: BAD } }', '`target.headers.x-a`: the value holds characters'],
    ['headers: { x-a: "sk-secret\\nb" }', '`target.headers.x-a`: the value is not in a form'],
    ['headers: { x-a: { evn: MY_KEY } }', 'Unknown key `target.headers.x-a.evn`'],
    ['headers: { x-a: [sk-secret] }', '`target.headers.x-a`: the value is not in a form'],
    ['headers: { "x a": b }', 'Unknown key `target.headers.x a`'],
    ['headers: { Host: b }', '`target.headers` sets `host`, which every request sets itself'],
    ['headers: { X-A: b, x-a: c }', '`target.headers` sets `x-a` twice'],
    [
      'api-key-env: MY_KEY, headers: { Authorization: Basic }',
      '`target.headers` sets `authorization`, and an API key is given',
    ],
    ['api-key: sk-secret', '`target.api-key`: a key does not belong in the file'],
    ['token: sk-secret', '`target.token`: a key does not belong in the file'],
  ])('%s is refused without showing a secret', (rest, message) => {
    const problems = problemsOf(target(rest));
    expect(problems.map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
    expect(JSON.stringify(problems)).not.toContain('sk-secret');
  });

  it('as a flag are refused', () => {
    const problems = problemsOf({ ...withUrl('https://h.example'), flags: { 'api-key': 'sk-secret' } });
    expect(problems).toMatchObject([{ place: { origin: 'flag `--api-key`' } }]);
    expect(JSON.stringify(problems)).not.toContain('sk-secret');
  });

  it('in the input that are unfit are blamed on the input', () => {
    const problems = problemsOf({ inputs: { url: 'https://h.example', model: 'm', 'api-key': 'a\u200bb' } });
    expect(problems).toMatchObject([{ place: { origin: 'input `api-key`' } }]);
  });

  it('allow an authorization header where there is no key', () => {
    expect(resolveConfig(target('headers: { authorization: { env: MY_KEY } }')).config.target.headers).toEqual({
      authorization: 'sk-secret',
    });
  });
});

describe('paths', () => {
  it.each(['prompts.jsonl', './a/../b.jsonl', 'a/b/../../c.jsonl', '..hidden/x'])('%s is taken', (path) => {
    expect(resolve(`workload: { prompts: ${path} }\n`).config.workload.prompts).toBe(path);
  });

  it.each(['/etc/passwd', '../x', 'a/../../x', '\\\\server\\x', 'C:\\x', 'a\\..\\..\\x'])('%s is refused', (path) => {
    const text = `workload: { prompts: '${path}' }\nquality: { sets: [{ path: '${path}' }] }\nbaseline: { files: ['${path}'] }\n`;
    expect(complaints(text)).toEqual([
      expect.stringMatching(/^2:22 `workload.prompts`: .* lies outside the working directory/),
      expect.stringMatching(/^3:27 `quality.sets\[0\].path`: /),
      expect.stringMatching(/^4:21 `baseline.files\[0\]`: /),
    ]);
  });
});

describe('warnings', () => {
  it.each([
    [
      'requests below the floor of a quantile gate',
      'workload: { stages: [{ name: s, requests: 50 }] }',
      ['ttft_p95 needs 90 ok requests; stage s plans 50: this default gate is left out; raise `requests` to have it.'],
    ],
    [
      'requests below the floor of a gate that was named',
      'workload: { stages: [{ name: s, requests: 50 }] }\ngates: { ttft_p95: { max-increase: 10% } }',
      [
        'ttft_p95 needs 90 ok requests; stage s plans 50: that gate will be `missing`, which fails the check; raise `requests` or set `ttft_p95: off`.',
      ],
    ],
    [
      'a gate that is off is not missed',
      'workload: { stages: [{ name: s, requests: 50 }] }\ngates: { ttft_p95: off }',
      [],
    ],
    ['a stage bounded by time cannot be foreseen', 'workload: { stages: [{ name: s, duration: 5s }] }', []],
    [
      'a gate of one stage',
      'workload: { stages: [{ name: s, requests: 90 }, { name: t, requests: 500 }] }\ngates: { "ttft_p99@s": { limit: 1s }, "ttft_p99@t": { limit: 1s } }',
      [
        'ttft_p99 needs 459 ok requests; stage s plans 90: that gate will be `missing`, which fails the check; raise `requests` or set `ttft_p99@s: off`.',
      ],
    ],
    [
      'a stage that is hardly ever full',
      'workload: { stages: [{ name: s, closed: { concurrency: 64 }, requests: 100 }] }',
      [
        'Stage s plans 100 requests at concurrency 64: it is hardly at full load before it ends; raise `requests` to at least 128.',
      ],
    ],
    ['an open loop, however short', 'workload: { stages: [{ name: s, open: { rate: 4 }, requests: 100 }] }', []],
    [
      'answers of one token',
      'workload: { max-output-tokens: 1 }',
      ['tpot_p50 needs answers of at least 2 tokens; `workload.max-output-tokens` is 1: that gate will be `missing`.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(resolve(`${text}\n`).warnings).toEqual(expected);
  });

  it.each([
    ['http://host.example/v1', 'k', 1],
    ['http://10.0.0.5/v1', 'k', 1],
    ['http://localhost:1/v1', 'k', 0],
    ['http://127.0.0.1:1/v1', 'k', 0],
    ['http://[::1]:1/v1', 'k', 0],
    ['http://127.0.0.1.evil.example/v1', 'k', 1],
    ['http://host.example/v1', '', 0],
    ['https://host.example/v1', 'k', 0],
  ])('%s with key "%s": %d about an unencrypted key', (url, key, count) => {
    const { warnings } = resolveConfig({ inputs: { url, model: 'm', 'api-key': key }, env: {} });
    expect(warnings.filter((warning) => warning.includes('unencrypted'))).toHaveLength(count);
  });
});
