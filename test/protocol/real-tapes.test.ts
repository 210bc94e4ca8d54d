/** Answers of a real llama.cpp server, as scripts/record-tapes.ts recorded them. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, StreamEvent, Tape, TapeChunk } from '../../src/model/traffic.ts';
import { wireOf } from '../../src/protocol/list.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import type { Wire } from '../../src/protocol/protocol.ts';

const wire = openaiChat({ model: 'm' });

const cutText = 'When yeast is added to the dough, it creates a yeast';
const plain = await readTape('llama-cpp-plain.jsonl');
const cut = await readTape('llama-cpp-cut.jsonl');
const refused = await readTape('llama-cpp-refused.jsonl');

describe('an answer that the model ended itself', () => {
  it('has its text, its usage and its reason to end', () => {
    expect(exchangeOf(plain)).toMatchObject({
      outcome: 'ok',
      error: undefined,
      text: 'Café is a French word that means "to serve."',
      usage: { input: 26, output: 14, cached: 0, reasoning: undefined },
      finishReason: 'stop',
    });
  });

  it('is one event a token, the last token being the end of the answer; then finish, usage and the end mark', () => {
    const kinds = eventsOf(plain).map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(13).fill('content'), 'finish', 'usage', 'end']);
  });
});

describe('an answer that max_tokens cut', () => {
  it('says so, and has exactly as many tokens', () => {
    expect(exchangeOf(cut)).toMatchObject({
      outcome: 'ok',
      text: cutText,
      usage: { input: 45, output: 12, cached: 3, reasoning: undefined },
      finishReason: 'length',
      contentEvents: 12,
    });
  });
});

describe('a prompt that is longer than the context', () => {
  it('is an HTTP error with the words of the server', () => {
    expect(exchangeOf(refused)).toMatchObject({
      outcome: 'http-4xx',
      error: {
        status: 400,
        message: 'request (431 tokens) exceeds the available context size (256 tokens), try increasing it',
      },
      text: '',
      usage: {},
      contentEvents: 0,
      firstContentMs: undefined,
    });
  });
});

describe.each([
  ['plain', plain],
  ['cut', cut],
])('the tape of the %s answer', (_name, tape) => {
  it('has its first token when the first word came, not the role before it', () => {
    const {
      firstByteMs = Number.NaN,
      firstContentMs = Number.NaN,
      lastContentMs,
      gapsMs,
      contentEvents,
    } = exchangeOf(tape);
    const firstWord = tape.chunks.find(({ bytes }) => Buffer.from(bytes).includes('"content":"'));
    expect(firstContentMs).toBe(firstWord?.atMs);
    expect(firstByteMs).toBeLessThanOrEqual(firstContentMs);
    expect(gapsMs).toHaveLength(contentEvents - 1);
    expect(lastContentMs).toBeCloseTo(firstContentMs + gapsMs.reduce((sum, gap) => sum + gap, 0), 6);
  });

  it('reads the same when it is cut in two at any byte', () => {
    const bytes = joined(tape);
    const whole = withoutTimes(tape);
    for (let at = 0; at <= bytes.length; at++) {
      expect(withoutTimes(inReads(tape, [bytes.subarray(0, at), bytes.subarray(at)])), `cut at byte ${at}`).toEqual(
        whole,
      );
    }
  });

  it('reads the same when every byte comes in a read of its own', () => {
    const single = [...joined(tape)].map((byte) => Uint8Array.of(byte));
    expect(withoutTimes(inReads(tape, single))).toEqual(withoutTimes(tape));
  });

  it('is no answer when it ends at any byte before its finish reason', () => {
    const bytes = joined(tape);
    const finishAt = bytes.indexOf('"finish_reason":"');
    expect(finishAt).toBeGreaterThan(0);
    for (let at = 0; at <= finishAt; at++) {
      expect(exchangeOf(inReads(tape, [bytes.subarray(0, at)])).outcome, `ended at byte ${at}`).toBe('reset');
    }
  });
});

describe('the tape of the refused prompt', () => {
  it('reads the same when it is cut in two at any byte', () => {
    const bytes = joined(refused);
    for (let at = 0; at <= bytes.length; at++) {
      const exchange = exchangeOf(inReads(refused, [bytes.subarray(0, at), bytes.subarray(at)]));
      expect(exchange.error, `cut at byte ${at}`).toEqual(exchangeOf(refused).error);
    }
  });
});

describe.each([
  {
    api: 'openai-completions',
    file: 'completions',
    // The text of this answer comes from ignore_eos: without it the model says nothing to this prompt.
    whole: { text: expect.stringMatching(/\w+/), usage: { input: 15, output: 12, cached: 0 }, finishReason: 'length' },
    lastEvents: ['content', 'finish', 'usage', 'end'],
  },
  {
    api: 'openai-responses',
    file: 'responses',
    // This server calls an answer completed that the limit cut.
    whole: { text: cutText, usage: { input: 45, output: 12, cached: 0 }, finishReason: 'stop' },
    lastEvents: ['content', 'usage', 'finish', 'end'],
  },
  {
    api: 'anthropic-messages',
    file: 'anthropic-messages',
    // The prompt was in the cache by then: 44 of 45 tokens were read from it.
    whole: { text: cutText, usage: { input: 45, output: 12, cached: 44 }, finishReason: 'length' },
    lastEvents: ['content', 'finish', 'usage', 'end'],
  },
])('the same question over $api', async ({ api, file, whole, lastEvents }) => {
  const own = wireOf({ api, model: 'm' });
  const tape = await readTape(`llama-cpp-${file}.jsonl`);
  const bytes = joined(tape);

  it('has its text, its counts and its reason to end, one event a token', () => {
    expect(exchangeOf(tape, own)).toMatchObject({ outcome: 'ok', error: undefined, contentEvents: 12, ...whole });
    expect(
      eventsOf(tape, own)
        .map(({ kind }) => kind)
        .slice(-4),
    ).toEqual(lastEvents);
  });

  it('reads the same when it is cut in two at any byte', () => {
    const events = withoutTimes(tape, own);
    for (let at = 0; at <= bytes.length; at++) {
      const cut = inReads(tape, [bytes.subarray(0, at), bytes.subarray(at)]);
      expect(withoutTimes(cut, own), `cut at byte ${at}`).toEqual(events);
    }
  });

  it('is no answer when it ends early, or else is the whole one', () => {
    for (let at = 0; at < bytes.length; at++) {
      const { outcome, text } = exchangeOf(inReads(tape, [bytes.subarray(0, at)]), own);
      expect(outcome === 'reset' || text === exchangeOf(tape, own).text, `ended at byte ${at}: ${outcome}`).toBe(true);
    }
    expect(exchangeOf(inReads(tape, [bytes.subarray(0, bytes.length / 2)]), own).outcome).toBe('reset');
  });
});

/** A fixture: a line that says what it is, then a line for each network read. */
async function readTape(name: string): Promise<Tape> {
  const text = await readFile(new URL(`../fixtures/tapes/${name}`, import.meta.url), 'utf8');
  const [head, ...reads] = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const { status, contentType } = head as Pick<Tape, 'status' | 'contentType'>;
  const chunks = (reads as { atMs: number; base64: string }[]).map(
    ({ atMs, base64 }): TapeChunk => ({ atMs, bytes: Buffer.from(base64, 'base64') }),
  );
  return { status, contentType, chunks };
}

function exchangeOf(tape: Tape, by: Wire = wire): Exchange {
  const endMs = tape.chunks.at(-1)?.atMs ?? 0;
  const steps = readExchange({ plannedMs: 0, sentMs: 0, endMs, tape }, by);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function eventsOf(tape: Tape, by: Wire = wire): StreamEvent[] {
  return [...by.decode(tape)].filter((event) => event !== undefined);
}

function withoutTimes(tape: Tape, by: Wire = wire): unknown[] {
  return eventsOf(tape, by).map(({ atMs: _atMs, ...rest }) => rest);
}

const joined = (tape: Tape): Buffer => Buffer.concat(tape.chunks.map(({ bytes }) => bytes));

/** The same answer in other reads, the nth at instant n. */
function inReads(tape: Tape, parts: readonly Uint8Array[]): Tape {
  return { ...tape, chunks: parts.map((bytes, index) => ({ atMs: index + 1, bytes })) };
}
