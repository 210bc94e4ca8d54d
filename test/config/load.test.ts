import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formatProblems, listAnnotations } from '../../src/config/format-problems.ts';
import { resolveConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/errors.ts';
import { complaints, problemsOf, resolve } from './resolve.ts';

const inputs = { url: 'https://host.example/v1', model: 'm' };

describe('a config with nothing but a target', () => {
  it('is the documented default run', () => {
    const { config, warnings } = resolveConfig({ inputs, env: {} });
    expect(warnings).toEqual([]);
    expect(config).toEqual({
      target: {
        url: 'https://host.example/v1',
        api: 'openai-chat',
        model: 'm',
        label: 'm',
        labelled: false,
        apiKey: undefined,
        headers: {},
        requestTimeoutMs: 120_000,
        connectTimeoutMs: 10_000,
        waitMs: 10_000,
      },
      baseline: { design: 'history', runs: 12, required: false, maxAgeMs: 30 * 86_400_000, files: [] },
      workload: {
        maxOutputTokens: 128,
        temperature: 0,
        seed: 42,
        cache: 'bust',
        warmup: { requests: 10 },
        stages: [{ name: 'steady', concurrency: 8, requests: 300 }],
      },
      quality: { sets: [{}], concurrency: 8, maxOutputTokens: 64 },
      gates: {
        alpha: 0.01,
        undecided: 'warn',
        drift: 'report',
        invalid: 'fail',
        gates: [
          { metric: 'ttft_p50', tier: 'blocking', relative: 0.05, absolute: 5, explicit: false },
          { metric: 'ttft_p95', tier: 'blocking', relative: 0.1, absolute: 10, explicit: false },
          { metric: 'tpot_p50', tier: 'blocking', relative: 0.05, absolute: 1, explicit: false },
          { metric: 'output_tokens_per_sec', tier: 'blocking', relative: 0.05, explicit: false },
          { metric: 'error_ratio', tier: 'blocking', absolute: 0.01, explicit: false },
          { metric: 'accuracy', tier: 'blocking', absolute: 0.02, explicit: false },
        ],
      },
      pullRequest: { acceptLabel: 'perf-regression-accepted', accepted: '.github/insight-agent-accepted.yml' },
      budget: { minutes: 10 },
      report: { comment: 'always', html: true, storeOutputs: false, showUrl: false },
    });
  });

  it('is the same with an empty file, and with sections that hold only comments', () => {
    const plain = resolveConfig({ inputs, env: {} });
    for (const text of ['', '# nothing\n', 'gates:\n  # ttft_p50: off\nworkload:\n']) {
      expect(resolveConfig({ file: { name: 'c.yml', text }, inputs, env: {} })).toEqual(plain);
    }
  });

  it('does not change from one call to the next', () => {
    const { config } = resolveConfig({ inputs, env: {} });
    config.workload.stages.length = 0;
    config.target.headers.x = 'y';
    expect(resolveConfig({ inputs, env: {} }).config.workload.stages).toHaveLength(1);
    expect(resolveConfig({ inputs, env: {} }).config.target.headers).toEqual({});
  });
});

const designExample = `
target:
  url: https://staging.example.com/v1
  api: openai-chat                    # one of the protocols
  model: my-model
  label: chimera-optimised            # how the report names it
  api-key-env: STAGING_API_KEY        # or the input api-key
  headers: { x-team: search, x-key: { env: OTHER_KEY } }
baseline:
  design: history
  branch: main
  runs: 12
  required: false
  max-age: 30d
workload:
  prompts: prompts.jsonl
  max-output-tokens: 128
  temperature: 0
  seed: 42
  cache: bust
  warmup: { requests: 10 }
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 300 }
    - { name: peak, closed: { concurrency: 32 }, duration: 60s }
quality:
  sets: [ { path: evals/core.jsonl, scorer: choice } ]
  concurrency: 8
gates:
  alpha: 1%
  undecided: warn
  invalid: fail
  ttft_p50: { max-increase: 5%, min-change: 5ms, limit: 200ms }
  ttft_p95: { max-increase: 10%, min-change: 10ms, tier: critical }
  output_tokens_per_sec: { max-decrease: 5% }
  accuracy: { max-drop: 2pp, limit: 90% }
  error_ratio: { limit: 1% }
budget: { minutes: 10 }
report: { comment: always, html: true, store-outputs: false }
`;

describe('the example of the design', () => {
  const { config, warnings } = resolveConfig({
    file: { name: '.github/insight-agent.yml', text: designExample },
    env: { STAGING_API_KEY: 'sk-1\n', OTHER_KEY: 'abc' },
  });

  it('resolves, with keys from the environment', () => {
    expect(warnings).toEqual([]);
    expect(config.target).toMatchObject({
      label: 'chimera-optimised',
      apiKey: 'sk-1',
      headers: { 'x-team': 'search', 'x-key': 'abc' },
    });
    expect(config.workload.stages[1]).toEqual({ name: 'peak', concurrency: 32, durationMs: 60_000 });
    expect(config.quality.sets).toEqual([{ path: 'evals/core.jsonl', scorer: 'choice', repeats: 1 }]);
  });

  it('changes only the keys that its gates name', () => {
    const gates = Object.fromEntries(config.gates.gates.map((gate) => [gate.metric, gate]));
    expect(gates.ttft_p50).toMatchObject({ relative: 0.05, absolute: 5, limit: 200, explicit: true });
    expect(gates.ttft_p95).toMatchObject({ tier: 'critical', relative: 0.1 });
    expect(gates.error_ratio).toMatchObject({ absolute: 0.01, limit: 0.01 });
    expect(gates.accuracy).toMatchObject({ absolute: 0.02, limit: 0.9 });
    expect(gates.tpot_p50).toMatchObject({ relative: 0.05, absolute: 1, explicit: false });
  });
});

describe('mistakes', () => {
  it('are all reported at once, each with its line and column, in the order of the file', () => {
    const found = complaints(`baseline:
  desing: history
workload:
  seed: -1
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 0.5k }
    - { name: steady, requests: 10 }
gates:
  accuracy: { max-drop: 2% }
`);
    expect(found).toEqual([
      '3:3 Unknown key `baseline.desing` | Did you mean `design`?',
      '5:9 `workload.seed`: -1 is out of range | Write a number from 0 to 2147483647.',
      '8:15 `workload.stages[1].name`: "steady" is the name of an earlier stage | Give each stage its own name.',
      '10:25 `gates.accuracy.max-drop`: "2%" is in percent where percentage points are meant | A proportion changes in points, since 2% of 90% and 2 points are different things. Write 2pp.',
    ]);
  });

  it('in a value do not hide a broken rule about its neighbour, and cause no follow-up', () => {
    expect(
      complaints('workload: { stages: [{ name: a, request: 3 }, { name: quality, requests: 3, duration: 3s }] }\n'),
    ).toEqual([
      '2:33 Unknown key `workload.stages[0].request` | Did you mean `requests`?',
      '2:55 `workload.stages[1].name`: "quality" is how the quality sets are called | Choose another name.',
      '2:77 `workload.stages[1]` has both `requests` and `duration` | Keep one of the two.',
    ]);
  });

  it.each([
    ['workload: { concurency: 3 }', /^2:13 Unknown key `workload.concurency` \| Allowed here: `prompts`, /],
    ['workload: { maxOutputTokens: 3 }', /Did you mean `max-output-tokens`\?$/],
    ['workload: { max_output_tokens: 3 }', /Did you mean `max-output-tokens`\?$/],
    ['raport: { html: true }', /^2:1 Unknown key `raport` \| Did you mean `report`\?$/],
    ['budget: { minutes: "10" }', /^2:20 `budget.minutes`: "10" is not a number \| Write a number\.$/],
    ['budget: { minutes: 10m }', /is not a number/],
    ['budget: { minutes: .inf }', /`budget.minutes`: Infinity is not a number/],
    ['report: { html: yes }', /`report.html`: "yes" is not `true` or `false`/],
    ['baseline: { max-age: 30 }', /`baseline.max-age`: 30 has no unit \| Write 30ms, 30s, 30m, 30h, 30d\./],
    ['baseline: { branch: 4 }', /`baseline.branch`: 4 is not a text \| Write the name of a branch\./],
    ['baseline: { runs: }', /^2:13 `baseline.runs` has no value/],
    ['baseline: [a]', /`baseline`: \["a"\] is not a mapping/],
    ['workload: { stages: [] }', /`workload.stages` is an empty list/],
    ['workload: { stages: [{ name: "a b", requests: 1 }] }', /A stage name starts with a letter or digit/],
    ['workload: { stages: [{ requests: 1 }] }', /^2:22 `workload.stages\[0\].name` is missing/],
    ['quality: { sets: [{ path: a.jsonl, scorer: exat }] }', /Did you mean `exact`\?$/],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: exact }, { scorer: exact, path: a.jsonl, repeats: 3 }] }',
      /`quality.sets\[1\]` is the same set as `quality.sets\[0\]`: each of its items would count twice \| Remove one/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: 5 }] }',
      /^2:44 `quality.sets\[0\].scorer`: 5 .* \| Name one of exact/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: exat } }] }',
      /^2:52 `quality.sets\[0\].scorer.type`: "exat" is not one of the choices \| Did you mean `exact`\?$/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { negate: true } }] }',
      /^2:44 `quality.sets\[0\].scorer.type` is missing/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: exact, pass: 2 } }] }',
      /^2:65 `quality.sets\[0\].scorer.pass`: 2 is out of range/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: json-fields, tolerence: 1 } }] }',
      /^2:65 `quality.sets\[0\].scorer`: the scorer json-fields has no option "tolerence" \| Did you mean "tolerance"\? Else use/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: json-fields, tolerance: -1 } }] }',
      /^2:76 `quality.sets\[0\].scorer`: "scorer.tolerance" is the number -1 \| Give a number from 0 up to 1, such as/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: json-schema }] }',
      /^2:44 `quality.sets\[0\].scorer`: the scorer json-schema has no "schema" \| Add "schema": /,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: json-schema, schema: { type: strin } } }] }',
      /^2:73 `quality.sets\[0\].scorer`: "scorer.schema": the schema does not compile \(schema\/type must be/,
    ],
    [
      'quality: { sets: [{ path: a.jsonl, scorer: { type: composite, scorers: [json, { type: exat }] } }] }',
      /^2:87 `quality.sets\[0\].scorer`: scorer.scorers.1: unknown scorer "exat" \| Did you mean "exact"\? Else/,
    ],
    [
      'quality: { sets: [{ scorer: exact }] }',
      /`quality.sets\[0\].path` is missing \| Set `quality.sets\[0\].path` in the config file\./,
    ],
    ['gates: { alpha: 50% }', /^2:17 `gates.alpha`: "50%" is half of all innocent pull requests or more/],
  ])('%s', (text, expected) => {
    expect(complaints(text)).toEqual([expect.stringMatching(expected)]);
  });

  it('say which input, flag or key is missing', () => {
    expect(problemsOf({}).map(({ message, hint }) => [message, hint])).toEqual([
      ['`target.url` is missing', 'Set the input `url`, the flag `--url`, or `target.url` in the config file.'],
      ['`target.model` is missing', 'Set the input `model`, the flag `--model`, or `target.model` in the config file.'],
    ]);
  });
});

describe('inputs and flags', () => {
  const file = { name: 'c.yml', text: 'target: { url: "https://file.example/v1", model: from-file }' };

  it('win over the file, flags over inputs; an empty text is absent', () => {
    const read = (sources: object) => resolveConfig({ file, env: {}, ...sources }).config.target;
    expect(read({}).model).toBe('from-file');
    expect(read({ inputs: { model: 'from-input', url: ' ' } })).toMatchObject({
      model: 'from-input',
      url: 'https://file.example/v1',
    });
    expect(read({ inputs: { model: 'from-input' }, flags: { model: 'from-flag' } }).model).toBe('from-flag');
    expect(read({ inputs: { model: 'from-input' }, flags: { model: '' } }).model).toBe('from-input');
  });

  it('are named in the message about their value', () => {
    const places = (sources: object) => problemsOf({ file, ...sources }).map(({ place }) => place.origin);
    expect(places({ inputs: { api: 'grpc' } })).toEqual(['input `api`']);
    expect(places({ inputs: { url: 'ftp://x' }, flags: { url: 'ftp://y' } })).toEqual(['flag `--url`']);
    expect(places({ inputs: { comment: 'sometimes', url: 'ftp://x' } })).toEqual(['input `comment`', 'input `url`']);
  });

  it('are named only where there are such: the command line takes no protocol', () => {
    const hints = (text: string) =>
      problemsOf({ file: { name: 'c.yml', text } })
        .map(({ hint }) => hint)
        .join('\n');
    expect(hints('target: { model: m }')).toContain('flag `--url`');
    const protocol = 'target: { url: "https://x", model: m, api: soap }';
    expect(hints(protocol)).not.toContain('--api');
    const { config } = resolveConfig({
      file: { name: 'c.yml', text: protocol.replace('soap', 'gemini') },
      flags: { api: 'tgi-generate' },
      env: {},
    });
    expect(config.target.api).toBe('gemini');
  });

  it('that are not settings are left to the entries', () => {
    expect(() =>
      resolveConfig({ file, inputs: { mode: 'gate', config: 'x' }, flags: { out: 'dir' }, env: {} }),
    ).not.toThrow();
  });
});

describe('commands that send nothing', () => {
  it('need neither target nor keys, but everything else must hold', () => {
    const text = 'target: { api-key-env: UNSET }\ngates: { ttft_p50: off }\n';
    const { config } = resolveConfig({ file: { name: 'c.yml', text }, env: {}, offline: true });
    expect(config.target.url).toBe('');
    expect(config.gates.gates.map(({ metric }) => metric)).not.toContain('ttft_p50');
    expect(problemsOf({ file: { name: 'c.yml', text: `${text}budget: 4\n` }, offline: true })).toHaveLength(1);
  });
});

describe('problems as text and as data', () => {
  it('name file, line and column, then the fix on a line of its own', () => {
    const file = { name: 'c.yml', text: 'budget: { minutes: 0 }\nraport: {}\n' };
    const error = new ConfigError(problemsOf({ file, inputs: { ...inputs, api: 'grpc' } }));
    expect(formatProblems(error)).toBe(
      [
        'input `api`  `target.api`: "grpc" is not one of the choices',
        '    Allowed here: `openai-chat`, `openai-completions`, `openai-responses`, `openai-embeddings`, `anthropic-messages`, `ollama-chat`, `tgi-generate`, `azure-openai`, `gemini`, `custom`.',
        'c.yml:1:20  `budget.minutes`: 0 is out of range',
        '    Write a number above 0 to 360.',
        'c.yml:2:1  Unknown key `raport`',
        '    Did you mean `report`?',
      ].join('\n'),
    );
    expect(listAnnotations(error)[0]).toEqual({
      message:
        'input `api`: `target.api`: "grpc" is not one of the choices. Allowed here: `openai-chat`, `openai-completions`, `openai-responses`, `openai-embeddings`, `anthropic-messages`, `ollama-chat`, `tgi-generate`, `azure-openai`, `gemini`, `custom`.',
    });
    expect(listAnnotations(error)[2]).toMatchObject({ file: 'c.yml', line: 2, column: 1 });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'target',
    'url',
    'stages',
    'name',
    'gates',
    'ttft_p50',
    'accuracy@x',
    'headers',
    'env',
    'a b',
    '__proto__',
    'sets',
    'path',
    'files',
    'closed',
    'workload',
    'quality',
    'baseline',
    'limit',
    'constructor',
  );
  const scalar = fc.oneof(
    fc.constantFrom<unknown>('off', '5%', '5ms', '2pp', false, null, -1, 0, 1.5, 300, '', 'x'),
    fc.string({ maxLength: 8 }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      scalar,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const shaped = fc.record(
    {
      target: fc.dictionary(word, tree),
      workload: fc.oneof(
        tree,
        fc.record({ stages: fc.array(fc.dictionary(fc.constantFrom('name', 'requests', 'duration', 'closed'), tree)) }),
      ),
      gates: fc.dictionary(
        fc.constantFrom('ttft_p50', 'ttft_p95@steady', 'accuracy', 'alpha', 'zzz'),
        fc.oneof(tree, fc.dictionary(fc.constantFrom('limit', 'max-increase', 'max-drop', 'tier'), scalar)),
      ),
      quality: tree,
      baseline: tree,
    },
    { requiredKeys: [] },
  );

  it('is resolved without a gap, or refused with problems that all have a message and a fix', () => {
    const answers = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          shaped.map((value) => stringify(value, { aliasDuplicateObjects: false })),
          fc.string(),
        ),
        (text) => {
          try {
            const { config } = resolveConfig({ file: { name: 'c.yml', text }, inputs, env: {} });
            expect(JSON.stringify(config)).not.toMatch(/null|NaN/);
            answers.accepted += 1;
          } catch (error) {
            if (!(error instanceof ConfigError)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
            answers.refused += 1;
            for (const { message, hint } of error.problems) {
              expect(message + hint).not.toMatch(/undefined|\[object|NaN|\n/);
              expect(hint).not.toBe('');
            }
          }
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
    expect(Math.min(answers.accepted, answers.refused)).toBeGreaterThan(50);
  });

  it('leaves the prototype of objects alone', () => {
    complaints('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(resolve('').config.budget.minutes).toBe(10);
  });
});
