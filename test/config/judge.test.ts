/** `quality.judge` and `quality.embeddings`: named by themselves, paid out of the same budget. */
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/errors.ts';
import type { Config } from '../../src/model/config.ts';

const TARGET =
  'target: { url: "https://staging.example.com/v1", model: m, api-key-env: OWN, headers: { x-team: a } }\n';
const JUDGE = 'target: { url: "https://judge.example.com/v1", model: j, api-key-env: JUDGE }';
const env = { OWN: 'own-key-0123456789', JUDGE: 'judge-key-0123456789' };

function resolve(
  quality: string,
  more = '',
  inputs: Record<string, string> = {},
): { config: Config; warnings: string[] } {
  return resolveConfig({ file: { name: 'c.yml', text: `${TARGET}quality: ${quality}\n${more}` }, env, inputs });
}

function problems(quality: string, more = '', inputs: Record<string, string> = {}): string[] {
  try {
    resolve(quality, more, inputs);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ message, hint }) => `${message}. ${hint}`);
    throw error;
  }
  return [];
}

describe('quality.judge', () => {
  it('has defaults for all but its address and model, and nothing of the target', () => {
    const { judge } = resolve('{ judge: { target: { url: "https://judge.example.com/v1/", model: j } } }').config
      .quality;
    expect(judge).toMatchObject({ concurrency: 4, maxOutputTokens: 512, temperature: 0, floor: 0.6 });
    expect(judge?.scale).toEqual({ low: 1, high: 5 });
    expect(judge?.prompt).toBeUndefined();
    expect(judge?.target).toMatchObject({ url: 'https://judge.example.com/v1', api: 'openai-chat', headers: {} });
    expect(judge?.target.apiKey).toBeUndefined();
  });

  it('takes its own key, and no input gives it one', () => {
    const { config } = resolve(`{ judge: { ${JUDGE} } }`, '', { 'api-key': 'input-key-0123456789' });
    expect(config.quality.judge?.target.apiKey).toBe(env.JUDGE);
    expect(config.target.apiKey).toBe('input-key-0123456789');
  });

  it.each([
    ['no url', '{ judge: { target: { model: j } } }', '', /`quality\.judge\.target\.url` is missing/],
    ['no target', '{ judge: { concurrency: 2 } }', '', /`quality\.judge\.target` is missing/],
    [
      'a key in the file',
      `{ judge: { target: { url: "https://a.b", model: j, api-key: x } } }`,
      '',
      /does not belong|Unknown key/,
    ],
    [
      'a user name in the url',
      '{ judge: { target: { url: "https://u:p@a.b/v1", model: j } } }',
      '',
      /user name.*Name an environment/,
    ],
    [
      'a route in the url',
      '{ judge: { target: { url: "https://a.b/v1/chat/completions", model: j } } }',
      '',
      /names a route/,
    ],
    [
      'a variable that is not set',
      '{ judge: { target: { url: "https://a.b", model: j, api-key-env: NONE } } }',
      '',
      /NONE is not set/,
    ],
    [
      'embeddings for a judge',
      '{ judge: { target: { url: "https://a.b", model: j, api: openai-embeddings } } }',
      '',
      /openai-embeddings/,
    ],
    [
      'a custom protocol that is not described',
      '{ judge: { target: { url: "https://a.b", model: j, api: custom } } }',
      '',
      /`quality\.judge\.target\.custom` is not set/,
    ],
    ['a scale that falls', `{ judge: { ${JUDGE}, scale: [5, 1] } }`, '', /best score is not above the worst/],
    ['a scale of one', `{ judge: { ${JUDGE}, scale: [5] } }`, '', /quality\.judge\.scale/],
    ['a floor above 1', `{ judge: { ${JUDGE}, licence: { floor: 60 } } }`, '', /quality\.judge\.licence\.floor/],
    ['a prompt outside', `{ judge: { ${JUDGE}, prompt: ../p.txt } }`, '', /lies outside the working directory/],
    [
      'a budget of money without its prices',
      `{ judge: { ${JUDGE} } }`,
      'budget: { usd: 1 }\nprices: { input-per-million: 1, output-per-million: 2 }\n',
      /`budget\.usd` cannot be held: `quality\.judge\.prices` is not set/,
    ],
    [
      'a chat protocol for vectors',
      '{ embeddings: { target: { url: "https://a.b", model: j, api: openai-chat } } }',
      '',
      /openai-chat/,
    ],
  ])('refuses %s', (_name, quality, more, expected) => {
    const found = problems(quality, more);
    expect(found.join('\n')).toMatch(expected);
    expect(found).toHaveLength(1);
  });

  it('warns of a key that goes out unencrypted', () => {
    const { warnings } = resolve(
      '{ judge: { target: { url: "http://judge.example.com/v1", model: j, api-key-env: JUDGE } } }',
    );
    expect(warnings.join()).toContain('`quality.judge.target.url` is http');
  });
});

describe('report.narrator', () => {
  const narrator = (fields: string): string =>
    `report: { narrator: { url: "https://words.example.com/v1", model: w${fields} } }\n`;

  it('has defaults for all but its address and model, its own key, and nothing of the target', () => {
    const { config } = resolve('{}', narrator(', api-key-env: JUDGE'), { 'api-key': 'input-key-0123456789' });
    expect(config.report.narrator).toMatchObject({
      target: { url: 'https://words.example.com/v1', api: 'openai-chat', apiKey: env.JUDGE, requestTimeoutMs: 20_000 },
    });
    expect(config.report.narrator?.missingKey).toBeUndefined();
    expect(resolve('{}').config.report.narrator).toBeUndefined();
  });

  it('is no mistake without its key, which forks do not get: it is not asked', () => {
    const { config } = resolve('{}', narrator(', api-key-env: NONE'));
    expect(config.report.narrator).toMatchObject({ missingKey: 'NONE', target: { apiKey: undefined } });
  });

  it.each([
    ['no url', 'report: { narrator: { model: w } }\n', /`report\.narrator\.url` is missing/],
    ['no model', 'report: { narrator: { url: "https://a.b/v1" } }\n', /`report\.narrator\.model` is missing/],
    ['vectors for words', narrator(', api: openai-embeddings'), /openai-embeddings/],
    ['a route', 'report: { narrator: { url: "https://a.b/v1/chat/completions", model: w } }\n', /names a route/],
    ['a custom protocol that is not described', narrator(', api: custom'), /`report\.narrator\.custom` is not set/],
    ['a key in the file', narrator(', api-key: x'), /does not belong|Unknown key/],
  ])('refuses %s', (_name, more, expected) => {
    const found = problems('{}', more);
    expect(found.join('\n')).toMatch(expected);
    expect(found).toHaveLength(1);
  });

  it('warns of a key that goes out unencrypted', () => {
    const more = 'report: { narrator: { url: "http://words.example.com/v1", model: w, api-key-env: JUDGE } }\n';
    expect(resolve('{}', more).warnings.join()).toContain('`report.narrator.url` is http');
  });
});
