/** The same bad answers for every protocol: each has an error kind, none a false figure, and none holds the reader up. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/traffic.ts';
import { exchangeOf, tapeOf } from './read-tape.ts';
import { type Framing, type SpokenTape, spokenTapes } from './spoken-tapes.ts';

interface BadTape {
  name: string;
  /** The reads of the answer, from the good one. */
  make: (good: SpokenTape) => readonly (Uint8Array | string)[];
  contentType?: string;
  outcome: Outcome | Readonly<Record<Framing, Outcome>>;
}

/** The end of the event that the middle of the text is in; of a document its very beginning, since a text may hold anything. */
const between = ({ text, framing }: SpokenTape): number => {
  if (framing === 'json') return 1;
  const mark = framing === 'sse' ? '\n\n' : '\n';
  return text.indexOf(mark, Math.floor(text.length / 2)) + mark.length;
};
const inserted = (good: SpokenTape, piece: string): string[] => {
  const at = between(good);
  return [good.text.slice(0, at), piece, good.text.slice(at)];
};
const endOfEvent: Record<Framing, string> = { sse: '\n\n', ndjson: '\n', json: '' };
const inFrame = (framing: Framing, payload: string): string =>
  framing === 'sse' ? `data: ${payload}\n\n` : `${payload}${endOfEvent[framing]}`;
const cutEvery = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
const huge = JSON.stringify({ filler: 'x'.repeat(10 * 1024 * 1024) });
const webPage = '<!DOCTYPE html>\n<html><body><h1>Sign in</h1></body></html>\n';

const badTapes: readonly BadTape[] = [
  { name: 'cut in the middle of an event', make: ({ text }) => [text.slice(0, text.length / 2 - 5)], outcome: 'reset' },
  { name: 'cut between two events', make: (good) => [good.text.slice(0, between(good))], outcome: 'reset' },
  {
    name: 'garbage between the events',
    make: (good) => inserted(good, inFrame(good.framing, '\u0000{]garbage')),
    outcome: 'protocol',
  },
  {
    name: 'two events run together',
    make: (good) => inserted(good, inFrame(good.framing, '{}{}')),
    outcome: 'protocol',
  },
  { name: 'a list for an object', make: (good) => inserted(good, inFrame(good.framing, '[1]')), outcome: 'protocol' },
  { name: 'line ends CR LF', make: ({ text }) => [text.replaceAll('\n', '\r\n')], outcome: 'ok' },
  {
    name: 'line ends CR alone',
    make: ({ text }) => [text.replaceAll('\n', '\r')],
    // A line break of server-sent events, white space in JSON; lines become one that is no object.
    outcome: { sse: 'ok', ndjson: 'reset', json: 'ok' },
  },
  { name: 'a byte order mark', make: ({ text }) => [`\uFEFF${text}`], outcome: 'ok' },
  {
    name: 'a byte order mark in three reads',
    make: ({ text }) => [...Buffer.from('\uFEFF')].map((byte): Uint8Array | string => Uint8Array.of(byte)).concat(text),
    outcome: 'ok',
  },
  {
    name: 'an event of 10 MB in one read',
    make: (good) => inserted(good, inFrame(good.framing, huge)),
    outcome: 'protocol',
  },
  {
    name: 'an event of 10 MB in many reads',
    make: (good) => cutEvery(inserted(good, inFrame(good.framing, huge)).join(''), 4096),
    outcome: 'protocol',
  },
  {
    name: 'an event of 10 MB that never ends',
    make: () => cutEvery(`data: ${huge.slice(0, -2)}`, 65_536),
    outcome: 'protocol',
  },
  { name: 'nothing', make: () => [], outcome: 'reset' },
  { name: 'nothing but white space', make: () => [' \n\n', '\r\n'], outcome: 'reset' },
  {
    name: 'the bytes of gzip that nobody unpacked',
    make: ({ text }) => [gzipSync(text)],
    outcome: { sse: 'reset', ndjson: 'protocol', json: 'protocol' },
  },
  { name: 'a web page', make: () => [webPage], contentType: 'text/html', outcome: 'protocol' },
  { name: 'a plain text', make: () => ['upstream connect error'], contentType: 'text/plain', outcome: 'protocol' },
];

describe.each(spokenTapes)('$name', (good) => {
  it.each(badTapes)('$name', ({ make, contentType = good.contentType, outcome }) => {
    const exchange = exchangeOf(good.wire, tapeOf(make(good), contentType));
    const expected = typeof outcome === 'string' ? outcome : outcome[good.framing];
    expect(exchange.outcome, exchange.error?.message).toBe(expected);
    if (exchange.outcome === 'ok') expect(exchange).toMatchObject(good.whole);
    else expect(exchange.error?.message).toBeTruthy();
    expect(exchange.error?.message.length ?? 0).toBeLessThan(5000);
    // Sent at 1, first read at 10: no figure can be at or before the sending.
    for (const instant of [exchange.firstContentMs, exchange.lastContentMs])
      expect(instant ?? 10).toBeGreaterThanOrEqual(10);
    expect(exchange.endMs).toBeGreaterThan(1);
  });

  it('an answer that was not streamed although it was asked to be', () => {
    const document = JSON.stringify({
      message: { content: 'Hello' },
      choices: [{ message: { content: 'Hello' } }],
      done: true,
    });
    const exchange = exchangeOf(good.wire, tapeOf([document], 'application/json'));
    expect(exchange.outcome).toBe(good.framing === 'json' ? 'empty' : 'protocol');
  });
});
