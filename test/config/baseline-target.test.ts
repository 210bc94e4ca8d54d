import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { complaints, problemsOf, resolve } from './resolve.ts';

const inputs = { url: 'https://host.example/v1', model: 'm' };
const base = 'https://prod.example/v1';

describe('a second endpoint', () => {
  it('named by its address alone is compared in pairs, and is otherwise like the target', () => {
    const { config } = resolveConfig({ inputs: { ...inputs, 'baseline-url': `${base}/` }, env: {} });
    expect(config.baseline.design).toBe('paired');
    expect(config.baseline.paired).toEqual({
      target: { ...config.target, url: base, label: 'baseline' },
      form: 'pairs',
      instanceSd: 0.015,
    });
  });

  it('by flag wins over the input, the input over the file, and either over a design in the file', () => {
    const text = `baseline: { design: history, target: { url: "https://file.example/v1", model: old } }\n`;
    const read = (sources: object) => resolve(text, sources).config.baseline;
    expect(read({ inputs: { 'baseline-url': base } })).toMatchObject({
      design: 'paired',
      paired: { target: { url: base, model: 'old' } },
    });
    expect(
      read({ inputs: { 'baseline-url': 'https://x.example' }, flags: { 'baseline-url': base } }).paired,
    ).toMatchObject({ target: { url: base } });
  });

  it('in the file implies the paired design; what it sets is its own', () => {
    const { config } = resolve(
      `baseline: { target: { url: "${base}", label: production, api-key-env: PROD, headers: { X-A: b }, request-timeout: 9s, start: { command: serve }, expect: { url: /version, contains: $WHAT } }, interleave: turns, instance-sd: 0.5% }\n`,
      { env: { PROD: 'sk-prod', WHAT: 'v1' } },
    );
    expect(config.baseline.paired).toEqual({
      target: {
        ...config.target,
        url: base,
        label: 'production',
        labelled: true,
        apiKey: 'sk-prod',
        headers: { 'x-a': 'b' },
        requestTimeoutMs: 9000,
        start: { command: 'serve', ready: undefined, timeoutMs: 600_000 },
        expect: {
          url: 'https://prod.example/version',
          withKey: true,
          header: undefined,
          contains: 'v1',
          timeoutMs: 300_000,
        },
      },
      form: 'turns',
      instanceSd: 0.005,
    });
  });

  it('never takes what starts or proves the target', () => {
    const text = `target: { url: "https://h.example/v1", model: m, start: { command: new }, expect: { url: /v, contains: x } }\nbaseline: { target: { model: old } }\n`;
    const { paired } = resolveConfig({ file: { name: 'c.yml', text }, env: {} }).config.baseline;
    expect(paired?.target).toMatchObject({ model: 'old', start: undefined, expect: undefined });
  });

  it.each(['history', 'none'])('is absent where the file says nothing of it and design is %s', (design) => {
    expect(resolve(`baseline: { design: ${design}, interleave: turns }\n`).config.baseline.paired).toBeUndefined();
  });
});

describe("the second endpoint's key", () => {
  const env = { KEY: 'sk-target', PROD: 'sk-prod' };
  const file = (target: string, baseline: string) => ({
    file: {
      name: 'c.yml',
      text: `target: { url: "https://h.example/v1", model: m, ${target} }\nbaseline: { target: { ${baseline} } }\n`,
    },
    env,
  });
  const ofBaseline = (target: string, baseline: string, given: Record<string, string> = {}) =>
    resolveConfig({ ...file(target, baseline), inputs: given }).config.baseline.paired?.target;

  it("is the target's on the same origin only", () => {
    expect(ofBaseline('api-key-env: KEY', 'model: old')?.apiKey).toBe('sk-target');
    expect(ofBaseline('api-key-env: KEY', 'url: "https://h.example/old/v1"')?.apiKey).toBe('sk-target');
  });

  it.each([
    ['host', 'https://other.example/v1'],
    ['port', 'https://h.example:8443/v1'],
    ['scheme', 'http://h.example/v1'],
  ])('must be said where the %s is another one', (_name, url) => {
    const problems = problemsOf(file('api-key-env: KEY, headers: { x-team: search }', `url: "${url}"`));
    expect(problems.map(({ message, place }) => [message, place.line, place.column])).toEqual([
      [expect.stringMatching(/the target's API key is not sent there/), 2, 28],
      [expect.stringMatching(/the target's headers are not sent there/), 2, 28],
    ]);
    expect(problems[0]?.hint).toContain('baseline.target.api-key-env');
    expect(JSON.stringify(problems)).not.toContain('sk-target');
  });

  it('is asked for at the input where the address came from there', () => {
    const problems = problemsOf({ inputs: { ...inputs, 'api-key': 'sk-target', 'baseline-url': base }, env: {} });
    expect(problems.map(({ place }) => place)).toEqual([{ origin: 'input `baseline-url`' }]);
  });

  it.each<[string, string, Record<string, string>, string | undefined]>([
    ['its own variable', 'api-key-env: PROD', {}, 'sk-prod'],
    ['the input, before the variable', 'api-key-env: PROD', { 'baseline-api-key': 'sk-input' }, 'sk-input'],
    ['none, where that is said', 'api-key-env: off', {}, undefined],
    ['a header of its own', 'headers: { authorization: { env: PROD } }', {}, undefined],
  ])('is %s', (_name, baseline, given, expected) => {
    const elsewhere = ofBaseline('api-key-env: KEY', `url: "${base}", ${baseline}`, given);
    expect(elsewhere?.apiKey).toBe(expected);
    const here = ofBaseline('api-key-env: KEY', baseline, given);
    expect(here?.apiKey).toBe(expected);
    expect(JSON.stringify([elsewhere, here])).not.toContain('sk-target');
  });

  it("takes the place of the target's authorization header", () => {
    const target = ofBaseline('headers: { authorization: { env: KEY }, x-team: search }', 'api-key-env: PROD');
    expect(target).toMatchObject({ apiKey: 'sk-prod', headers: { 'x-team': 'search' } });
    expect(JSON.stringify(target)).not.toContain('sk-target');
  });
});

describe('mistakes about the second endpoint', () => {
  it.each([
    [
      'baseline: { design: paired }',
      /^2:11 `baseline.design` is `paired`, and there is no second endpoint \| Set the input `baseline-url`/,
    ],
    ['baseline: { design: none, target: { model: x } }', /^2:27 `baseline.target` is the endpoint of a paired run/],
    ['baseline: { target: { url: "ftp://x" } }', /^2:28 `baseline.target.url`: the value is not an http/],
    [
      'baseline: { target: { url: "https://u:p@x.example" } }',
      /user name or a password \| .*`baseline-api-key`.*`baseline.target.api-key-env`/,
    ],
    ['baseline: { target: { modle: x } }', /Unknown key `baseline.target.modle` \| Did you mean `model`\?/],
    [
      'baseline: { target: { api-key: sk-secret } }',
      /`baseline.target.api-key`: a key does not belong in the file \| Use the input `baseline-api-key`/,
    ],
    [
      'baseline: { target: { api-key-env: UNSET } }',
      /^2:36 `baseline.target.api-key-env`: the environment variable UNSET is not set/,
    ],
    ['baseline: { target: { headers: { Host: b } } }', /`baseline.target.headers` sets `host`/],
    ['baseline: { target: { start: { timeout: 3s } } }', /`baseline.target.start.command` is missing/],
    ['baseline: { target: { model: x }, interleave: pears }', /Did you mean `pairs`\?/],
    ['baseline: { target: { model: x }, instance-sd: 1 }', /`baseline.instance-sd`: 1 has no unit/],
  ])('%s', (text, expected) => {
    const found = complaints(`${text}\n`);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toMatch(/sk-secret|u:p/);
  });

  it('name both servers that an exclusive run cannot restart', () => {
    expect(complaints('baseline: { target: { model: x }, interleave: exclusive }\n')).toEqual([
      expect.stringMatching(/^2:47 .*`target.start` is not set/),
      expect.stringMatching(/^2:47 .*`baseline.target.start` is not set/),
    ]);
  });

  it('include two servers at one address, unless only one is up at a time', () => {
    const text = (more: string) => ({
      name: 'c.yml',
      text: `target: { url: "http://127.0.0.1:8000/v1", model: m, start: { command: new } }\nbaseline: { target: { start: { command: old } }${more} }\n`,
    });
    expect(problemsOf({ file: text('') }).map(({ message }) => message)).toEqual([
      expect.stringContaining('start two servers at one address'),
    ]);
    expect(resolveConfig({ file: text(', interleave: exclusive'), env: {} }).config.baseline.paired?.form).toBe(
      'exclusive',
    );
  });

  it('are found without network or keys too', () => {
    const text = `baseline: { target: { url: "${base}", api-key-env: UNSET } }\n`;
    expect(() => resolve(text, { offline: true })).not.toThrow();
    expect(() => resolve(text.replace('https', 'ftp'), { offline: true })).toThrow(/not an http/);
  });
});

describe('warnings about the second endpoint', () => {
  it('say when it is the target itself, and when its key goes unencrypted', () => {
    expect(resolve('baseline: { target: { label: x } }\n').warnings).toEqual([
      expect.stringContaining('compares it with itself'),
    ]);
    const text = 'baseline: { target: { url: "http://h.example/v1", api-key-env: PROD } }\n';
    expect(resolve(text, { env: { PROD: 'sk-prod' } }).warnings).toEqual([
      expect.stringContaining('`baseline.target.url` is http'),
    ]);
  });
});

describe('where stored runs come from', () => {
  it('is one place: files, runs by id, or a release', () => {
    expect(resolve('baseline: { run-ids: [7, 8] }\n').config.baseline.runIds).toEqual([7, 8]);
    expect(resolve('baseline: { release: perf/v1 }\n').config.baseline.release).toBe('perf/v1');
    const { baseline } = resolve('').config;
    expect([baseline.files, baseline.runIds, baseline.release]).toEqual([[], undefined, undefined]);
  });

  it.each([
    ['files: [a], run-ids: [7]', '`baseline.files` and `baseline.run-ids` both say where the baseline is'],
    ['release: a, run-ids: [7]', '`baseline.run-ids` and `baseline.release` both say where the baseline is'],
    ['files: [a], release: b', '`baseline.files` and `baseline.release` both say where the baseline is'],
    ['run-ids: [0]', '`baseline.run-ids[0]`'],
    ['run-ids: []', '`baseline.run-ids`'],
    ['release: "a b"', '`baseline.release`'],
  ])('%s is refused', (keys, message) => {
    expect(complaints(`baseline: { ${keys} }\n`).join('\n')).toContain(message);
  });
});
