import { describe, expect, it } from 'vitest';
import { complaints, problemsOf, resolve } from './resolve.ts';

const on = 'workload: { ignore-eos: true }\n';
const target = (fields: string): string => `target: { url: "https://host.example/v1", model: m, ${fields} }\n${on}`;
const custom = (body: string): string =>
  target(`api: custom, custom: { path: /go, text: t, body: { q: "{{prompt}}"${body} } }`);

describe('workload.ignore-eos', () => {
  it('is absent unless it is asked for', () => {
    expect(resolve('').config.workload.ignoreEos).toBeUndefined();
    expect(resolve('workload: { ignore-eos: false }\n').config.workload.ignoreEos).toBeUndefined();
    expect(resolve(on).config.workload.ignoreEos).toBe(true);
  });

  it.each<[string, string]>([
    ['ignore-eos: false, synthetic: { input-tokens: 9, output-tokens: 5 }', 'asks for answers of exactly its lengths'],
    ['ignore-eos: false, stages: [ { name: s, trace: { file: t.csv } } ]', 'the lengths of its rows'],
  ])('%s contradicts itself', (text, message) => {
    expect(complaints(`workload: { ${text} }\n`)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['synthetic: { input-tokens: 9, output-tokens: 5 }', 'ignore-eos: true, synthetic: { input-tokens: 9 }'])(
    '%s stands by itself',
    (text) => {
      expect(() => resolve(`workload: { ${text} }\n`)).not.toThrow();
    },
  );

  it.each(['openai-responses', 'azure-openai', 'anthropic-messages', 'ollama-chat', 'tgi-generate', 'gemini'])(
    'cannot be sent by %s, which has no such field',
    (api) => {
      expect(problemsOf({ file: { name: 'c.yml', text: target(`api: ${api}`) } })).toMatchObject([
        { message: `\`workload.ignore-eos\` cannot be sent: requests of \`${api}\` have no such field` },
      ]);
    },
  );

  it('is sent by a custom body that has a place for it', () => {
    expect(problemsOf({ file: { name: 'c.yml', text: custom('') } })).toMatchObject([
      {
        message: expect.stringContaining('`custom` have no such field'),
        hint: expect.stringContaining('{{ignore-eos}}'),
      },
    ]);
    expect(() => resolve('', { file: { name: 'c.yml', text: custom(', eos: "{{ignore-eos}}"') } })).not.toThrow();
  });
});
