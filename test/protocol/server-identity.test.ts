import { describe, expect, it } from 'vitest';
import { type Identity, identityPages, readModelEntry } from '../../src/protocol/server-identity.ts';

/** What the pages of an `openai-chat` server say when `path` answers with `body` and no other does. */
function read(path: string, body: unknown): Identity {
  const page = identityPages('openai-chat').find((one) => one.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page.read(typeof body === 'string' ? body : JSON.stringify(body));
}

describe('what a server tells of itself', () => {
  it.each<[name: string, path: string, body: unknown, expected: Identity]>([
    ['vLLM', '/version', { version: '0.10.0' }, { version: '0.10.0' }],
    [
      'llama.cpp, without the folders of its machine',
      '/props',
      {
        ...{ build_info: 'b6000-1a2b', model_path: '/home/me/models/tiny.Q4_1.gguf', total_slots: 4 },
        default_generation_settings: { n_ctx: 4096, params: { seed: 1 } },
      },
      { version: 'b6000-1a2b', 'model file': 'tiny.Q4_1.gguf', slots: '4', 'context tokens': '4096' },
    ],
    [
      'SGLang, without its keys',
      '/get_server_info',
      { version: '0.5.1', model_path: 'meta/llama', quantization: null, tp_size: 2, api_key: 'sk-secret', admin: 'x' },
      { version: '0.5.1', 'model file': 'meta/llama', 'tensor parallel': '2' },
    ],
    [
      'TGI',
      '/info',
      { version: '3.3', model_id: 'me/tiny', model_sha: 'abc', model_dtype: 'float16', max_total_tokens: 2048 },
      { version: '3.3', 'model file': 'me/tiny', revision: 'abc', 'number type': 'float16', 'context tokens': '2048' },
    ],
    ['another service at this path', '/version', { version: { major: 1 } }, {}],
    ['a web page', '/version', '<!doctype html>', {}],
    ['an empty answer', '/info', '', {}],
    ['a list', '/props', '[1, 2]', {}],
  ])('is read off the page of %s', (_name, path, body, expected) => {
    expect(read(path, body)).toEqual(expected);
  });

  it.each<[name: string, body: unknown, expected: Identity]>([
    [
      'vLLM',
      { data: [{ id: 'm', owned_by: 'vllm', root: '/weights/m-awq/', max_model_len: 8192 }] },
      { 'served by': 'vllm', 'model file': 'm-awq', 'context tokens': '8192' },
    ],
    [
      'llama.cpp',
      {
        models: [{ name: 'm', details: { quantization_level: '' } }],
        data: [{ id: 'm', owned_by: 'llamacpp', meta: { n_ctx: 2048, n_params: 134515008, ftype: 'Q4_1' } }],
      },
      { 'served by': 'llamacpp', 'context tokens': '2048', parameters: '134515008', quantisation: 'Q4_1' },
    ],
    [
      'Ollama',
      { models: [{ name: 'm', digest: 'sha256:1', details: { parameter_size: '7B', quantization_level: 'Q4_0' } }] },
      { parameters: '7B', quantisation: 'Q4_0', digest: 'sha256:1' },
    ],
    ['a server that has the model under its own name', { data: [{ id: 'm', root: 'm' }] }, {}],
    ['a server with other models only', { data: [{ id: 'other', owned_by: 'vllm' }] }, {}],
    ['something else', 'no JSON', {}],
  ])('is read off the list of models of %s', (_name, body, expected) => {
    expect(readModelEntry(typeof body === 'string' ? body : JSON.stringify(body), 'm')).toEqual(expected);
  });

  it.each(['azure-openai', 'gemini', 'custom'])('is not asked of %s', (api) => {
    expect(identityPages(api)).toEqual([]);
  });
});
