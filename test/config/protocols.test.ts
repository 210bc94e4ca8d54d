/** Rules between `api` and the rest of the config. */
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { protocolNames } from '../../src/protocol/list.ts';
import { problemsOf } from './resolve.ts';

const env = { KEY: 'sk-secret' };
const written = (target: string, rest = '') => ({
  file: { name: 'c.yml', text: `target: { url: "https://h.example", model: m, ${target} }\n${rest}` },
  env,
});
const messages = (target: string, rest = ''): string[] =>
  problemsOf(written(target, rest)).map(({ message }) => message);

const body = 'body: { q: "{{prompt}}" }';
const custom = (fields: string): string => `api: custom, custom: { ${fields} }`;

describe('every protocol', () => {
  it.each(protocolNames.filter((name) => name !== 'custom'))('%s is taken', (api) => {
    expect(resolveConfig(written(`api: ${api}`)).config.target.api).toBe(api);
  });

  it.each([
    ['openai-chat', 'authorization'],
    ['anthropic-messages', 'x-api-key'],
    ['azure-openai', 'api-key'],
    ['gemini', 'x-goog-api-key'],
  ])('%s has its key header for itself where there is a key', (api, header) => {
    expect(messages(`api: ${api}, api-key-env: KEY, headers: { ${header}: b }`)).toEqual([
      `\`target.headers\` sets \`${header}\`, and an API key is given as well`,
    ]);
    const other = header === 'authorization' ? 'x-api-key' : 'authorization';
    expect(
      resolveConfig(written(`api: ${api}, api-key-env: KEY, headers: { ${other}: b }`)).config.target.headers,
    ).toEqual({
      [other]: 'b',
    });
  });

  it.each([
    ['messages', 'https://h.example/v1/messages'],
    ['api/chat', 'https://h.example/api/chat/'],
    ['generate_stream', 'https://h.example/generate_stream'],
    ['models/m:streamGenerateContent', 'https://h.example/v1beta/models/m:streamGenerateContent'],
    ['embeddings', 'https://h.example/v1/embeddings'],
    ['openai/deployments/d', 'https://h.example/openai/deployments/d'],
  ])('has its route %s added, so that the url must not have it', (route, url) => {
    const problems = problemsOf({ inputs: { url, model: 'm' } });
    expect(problems[0]?.hint).toContain(`Remove \`/${route}`);
  });
});

describe('a custom protocol', () => {
  it('is resolved with its defaults', () => {
    const { target } = resolveConfig(
      written(custom(`path: /go, ${body}, text: a.b, usage: { input-tokens: u.i }`)),
    ).config;
    expect(target.custom).toMatchObject({
      path: '/go',
      probe: '/',
      keyHeader: 'authorization',
      keyPrefix: 'Bearer ',
      format: 'sse',
      body: { q: '{{prompt}}' },
      text: 'a.b',
      inputTokens: 'u.i',
      outputTokens: undefined,
    });
  });

  it('puts nothing before the key in a header of its own, unless it is told to', () => {
    const fields = `path: /go, ${body}, text: a, key-header: X-Token`;
    expect(resolveConfig(written(custom(fields))).config.target.custom).toMatchObject({
      keyHeader: 'x-token',
      keyPrefix: '',
    });
    expect(resolveConfig(written(custom(`${fields}, key-prefix: "Token "`))).config.target.custom?.keyPrefix).toBe(
      'Token ',
    );
  });

  it.each<[string, string, string]>([
    ['without its section', 'api: custom', '`target.api` is `custom`, and `target.custom` is not set'],
    ['without a path', custom(`${body}, text: a`), '`target.custom.path` is missing'],
    ['without a body', custom('path: /go, text: a'), '`target.custom.body` is missing'],
    ['without a text', custom(`path: /go, ${body}`), '`target.custom.text` is missing'],
    ['with a path that is none', custom(`path: go, ${body}, text: a`), '`target.custom.path`: "go" is not in a form'],
    ['with a key that is not known', custom(`path: /go, ${body}, text: a, txt: b`), 'Unknown key `target.custom.txt`'],
    [
      'with a format that is none',
      custom(`path: /go, ${body}, text: a, format: xml`),
      '`target.custom.format`: "xml" is',
    ],
    [
      'with a placeholder that is none',
      custom('path: /go, body: { q: "{{prompt}}", n: "{{max-tokens}}" }, text: a'),
      '`target.custom.body`: there is no placeholder "{{max-tokens}}"',
    ],
    [
      'with a body without the prompt',
      custom('path: /go, body: { q: "{{model}}" }, text: a'),
      '`target.custom.body` says nothing of the prompt',
    ],
    [
      'with a key in a header that is taken',
      custom(`path: /go, ${body}, text: a, key-header: Host`),
      '`target.custom.key-header` is `host`, which every request sets itself',
    ],
    [
      'with an end mark in a document',
      custom(`path: /go, ${body}, text: a, format: json, end: done`),
      '`target.custom.end` marks the end of a stream, and `format` is `json`',
    ],
    [
      'beside another protocol',
      `api: openai-chat, custom: { path: /go, ${body}, text: a }`,
      '`target.custom` describes a protocol, and `target.api` names another',
    ],
    ['with a version', 'api: gemini, api-version: v1', '`target.api-version` has no effect'],
  ])('%s is refused', (_name, target, message) => {
    expect(messages(target)).toEqual([expect.stringContaining(message)]);
  });

  it('names the fix', () => {
    expect(problemsOf(written('api: custom'))[0]?.hint).toBe(
      'Set `target.custom` with at least `path`, `body` and `text`.',
    );
  });
});

describe('a second endpoint', () => {
  const second = (fields: string): string => `baseline: { target: { ${fields} } }`;

  it('takes what it does not set from the target', () => {
    const { config } = resolveConfig(written(custom(`path: /go, ${body}, text: a`), second('model: n')));
    expect(config.baseline.paired?.target.custom?.path).toBe('/go');
    const azure = resolveConfig(written('api: azure-openai, api-version: 2025-01-01-preview', second('model: n')));
    expect(azure.config.baseline.paired?.target.apiVersion).toBe('2025-01-01-preview');
  });

  it('may have a protocol of its own that answers in the same form', () => {
    const { config } = resolveConfig(written('api: openai-chat', second('api: ollama-chat')));
    expect(config.baseline.paired?.target.api).toBe('ollama-chat');
  });

  it.each<[string, string, string]>([
    ['api: openai-chat', 'api: openai-embeddings', 'answer in different forms'],
    ['api: openai-chat', 'api: custom', '`baseline.target.custom` is not set'],
    ['api: openai-chat', 'api-version: v1', '`baseline.target.api-version` has no effect'],
  ])('beside %s with %s is refused', (target, fields, message) => {
    expect(messages(target, second(fields))).toEqual([expect.stringContaining(message)]);
  });

  it('that is at the same origin takes the key for its own header', () => {
    const paired = resolveConfig(
      written('api: openai-chat, api-key-env: KEY, headers: { x-a: b }', second('api: anthropic-messages')),
    ).config.baseline.paired;
    expect(paired?.target).toMatchObject({ apiKey: 'sk-secret', headers: { 'x-a': 'b' } });
  });
});

describe('embeddings', () => {
  it('are asked no questions by default', () => {
    expect(resolveConfig(written('api: openai-embeddings')).config.quality.sets).toEqual([]);
    expect(resolveConfig(written('api: openai-chat')).config.quality.sets).toEqual([{}]);
  });

  it.each<[string, string]>([
    ['quality: { sets: [{ path: q.jsonl }] }', '`quality.sets` asks questions, and the endpoint gives embeddings'],
    ['gates: { accuracy: { max-drop: 1pp } }', '`gates.accuracy` has nothing to judge: the endpoint gives embeddings'],
  ])('with %s are refused', (rest, message) => {
    expect(messages('api: openai-embeddings', rest)).toEqual([message]);
  });

  it('may have both written off', () => {
    const rest = 'quality: { sets: [] }\ngates: { accuracy: off }\n';
    expect(resolveConfig(written('api: openai-embeddings', rest)).config.quality.sets).toEqual([]);
  });
});
