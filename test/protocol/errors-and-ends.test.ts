/** Errors inside a 200 answer, and why an answer ended, in every protocol's own words. */
import { describe, expect, it } from 'vitest';
import type { CustomWire } from '../../src/model/custom-wire.ts';
import { protocolNames, wireOf } from '../../src/protocol/list.ts';
import { eventsOf, exchangeOf, tapeOf } from './read-tape.ts';

const customWire: CustomWire = {
  path: '/',
  probe: '/',
  keyHeader: 'a',
  keyPrefix: '',
  format: 'sse',
  body: {},
  text: 'text',
  finish: 'why',
  error: 'error.detail',
  end: 'over',
};
const wire = (api: string) => wireOf({ api, model: 'm', custom: customWire });
const data = (...values: unknown[]): string => values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('');

describe('an error inside the answer', () => {
  it.each<[string, string, string]>([
    ['openai-chat', data({ error: { message: 'out of memory', code: 500 } }), 'out of memory'],
    ['openai-chat', 'event: error\ndata: the worker died\n\n', 'the worker died'],
    ['openai-chat', 'event: error\ndata: {"message":"the worker died"}\n\n', 'the worker died'],
    ['gemini', 'event: error\ndata: {"code":7}\n\n', '{"code":7}'],
    ['azure-openai', data({ error: { code: 'content_filter', message: 'filtered' } }), 'filtered'],
    ['openai-completions', data({ error: 'overloaded' }), 'overloaded'],
    ['openai-responses', data({ type: 'error', code: 'server_error', message: 'broken', param: null }), 'broken'],
    ['openai-responses', data({ type: 'error', error: { message: 'broken' } }), 'broken'],
    [
      'openai-responses',
      data({ type: 'response.failed', response: { status: 'failed', error: { code: 'x', message: 'broken' } } }),
      'broken',
    ],
    ['openai-responses', data({ error: { message: 'in the form of chat' } }), 'in the form of chat'],
    ['openai-embeddings', JSON.stringify({ error: { message: 'too long' } }), 'too long'],
    [
      'anthropic-messages',
      `event: error\n${data({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })}`,
      'Overloaded',
    ],
    ['ollama-chat', '{"error":"an error was encountered while running the model"}\n', 'an error was encountered'],
    ['tgi-generate', data({ error: 'Request failed during generation', error_type: 'generation' }), 'Request failed'],
    [
      'gemini',
      data({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
      'overloaded',
    ],
    ['custom', data({ error: { detail: 'broken' } }), 'broken'],
  ])('of %s: %s', (api, text, message) => {
    const { outcome, error } = exchangeOf(wire(api), tapeOf([text]));
    expect(outcome).toBe('in-band');
    expect(error?.message).toContain(message);
  });

  it('that is the whole answer, with status 200, is told with the words of the server', () => {
    const tape = tapeOf(['{"error":{"message":"no credit left"}}'], 'application/json');
    expect(exchangeOf(wire('openai-chat'), tape).error).toEqual({
      kind: 'protocol',
      message: 'the answer is "application/json", not a stream: no credit left',
    });
  });

  it.each(protocolNames)('of %s is none where it is absent or null', (api) => {
    const text = api === 'ollama-chat' || api === 'openai-embeddings' ? '{"error":null}\n' : data({ error: null });
    expect(eventsOf(wire(api), tapeOf([text])).filter(({ kind }) => kind === 'error')).toEqual([]);
  });
});

describe('why an answer ended', () => {
  const chat = (word: string) => data({ choices: [{ delta: { content: 'x' }, finish_reason: word }] });
  const messages = (word: string) => data({ type: 'message_delta', delta: { stop_reason: word }, usage: {} });
  const gemini = (word: string) => data({ candidates: [{ content: { parts: [] }, finishReason: word }] });
  const tgi = (word: string) => data({ token: null, generated_text: 'x', details: { finish_reason: word } });
  const ollama = (word: string) => `${JSON.stringify({ message: {}, done: true, done_reason: word })}\n`;
  const responses = (status: string, reason?: string) =>
    data({ type: `response.${status}`, response: { status, incomplete_details: reason ? { reason } : null } });

  it.each<[string, string, string]>([
    ['openai-chat', chat('length'), 'length'],
    ['openai-chat', chat('tool_calls'), 'tool_calls'],
    ['openai-chat', chat('abort'), 'abort'],
    ['openai-responses', responses('completed'), 'stop'],
    ['openai-responses', responses('incomplete', 'max_output_tokens'), 'length'],
    ['openai-responses', responses('incomplete', 'content_filter'), 'content_filter'],
    ['anthropic-messages', messages('end_turn'), 'stop'],
    ['anthropic-messages', messages('stop_sequence'), 'stop'],
    ['anthropic-messages', messages('max_tokens'), 'length'],
    ['anthropic-messages', messages('model_context_window_exceeded'), 'length'],
    ['anthropic-messages', messages('tool_use'), 'tool_calls'],
    ['anthropic-messages', messages('refusal'), 'content_filter'],
    ['anthropic-messages', messages('pause_turn'), 'pause_turn'],
    ['ollama-chat', ollama('stop'), 'stop'],
    ['ollama-chat', ollama('length'), 'length'],
    ['ollama-chat', ollama('load'), 'load'],
    ['tgi-generate', tgi('length'), 'length'],
    ['tgi-generate', tgi('eos_token'), 'stop'],
    ['tgi-generate', tgi('stop_sequence'), 'stop'],
    ['gemini', gemini('STOP'), 'stop'],
    ['gemini', gemini('MAX_TOKENS'), 'length'],
    ['gemini', gemini('SAFETY'), 'content_filter'],
    ['gemini', gemini('RECITATION'), 'RECITATION'],
    ['gemini', data({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }), 'content_filter'],
    ['custom', data({ why: 'max_tokens' }), 'length'],
    ['custom', data({ why: 'constructor' }), 'constructor'],
  ])('%s: %s is %s', (api, text, reason) => {
    const finished = eventsOf(wire(api), tapeOf([text])).flatMap((event) =>
      event.kind === 'finish' ? [event.reason] : [],
    );
    expect(finished).toEqual([reason]);
  });

  it('a custom end mark is what is there and not false', () => {
    const ends = (value: unknown) => eventsOf(wire('custom'), tapeOf([data({ over: value })])).map(({ kind }) => kind);
    expect([true, 1, 'yes', {}].map(ends)).toEqual(Array(4).fill(['end']));
    expect([false, null, '', undefined].map(ends)).toEqual(Array(4).fill([]));
  });
});

describe('token counts', () => {
  const usages = (api: string, text: string) =>
    eventsOf(wire(api), tapeOf([text])).flatMap((event) => (event.kind === 'usage' ? [event.usage] : []));

  it('of Anthropic add what the cache read and wrote to the input, over all events', () => {
    const start = { input_tokens: 0, output_tokens: 4 };
    const late = { input_tokens: 3, cache_creation_input_tokens: 2, cache_read_input_tokens: 5, output_tokens: 7 };
    const text = data(
      { type: 'message_start', message: { usage: start } },
      { type: 'message_delta', delta: {}, usage: { output_tokens: 6, input_tokens: null } },
      { type: 'message_delta', delta: {}, usage: late },
    );
    expect(usages('anthropic-messages', text)).toEqual([
      { input: 0, cached: undefined },
      { input: 0, output: 6, cached: undefined },
      { input: 10, output: 7, cached: 5 },
    ]);
  });

  it('of Gemini add the thoughts to the output, also where nothing else was written', () => {
    const usage = (counts: object) => data({ usageMetadata: { promptTokenCount: 3, ...counts } });
    expect(usages('gemini', usage({ candidatesTokenCount: 4, thoughtsTokenCount: 5 }))[0]?.output).toBe(9);
    expect(usages('gemini', usage({ thoughtsTokenCount: 5 }))[0]?.output).toBe(5);
    expect(usages('gemini', usage({}))[0]?.output).toBeUndefined();
  });

  it('of every event are told where a server gives them with every event', () => {
    const chunk = (output: number) => ({ choices: [], usage: { prompt_tokens: 3, completion_tokens: output } });
    expect(usages('openai-completions', data(chunk(1), chunk(2))).map(({ output }) => output)).toEqual([1, 2]);
    expect(exchangeOf(wire('openai-chat'), tapeOf([data(chunk(1), chunk(2))])).usage.output).toBe(2);
  });
});
