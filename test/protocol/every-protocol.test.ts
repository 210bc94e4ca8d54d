/** What holds for every protocol: one answer, however its bytes come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocolNames } from '../../src/protocol/list.ts';
import { eventsOf, exchangeOf, tapeOf, withoutTimes } from './read-tape.ts';
import { spokenTapes } from './spoken-tapes.ts';

it('every protocol of the list has a tape', () => {
  const named = spokenTapes.map(({ name }) => name.replace(/ .*/, ''));
  expect([...new Set(named)].sort()).toEqual([...protocolNames].sort());
});

describe.each(spokenTapes)('the tape of $name', ({ wire, text, contentType, events, whole, framing }) => {
  const bytes = Buffer.from(text);
  const read = (parts: readonly Uint8Array[]) => withoutTimes(eventsOf(wire, tapeOf(parts, contentType)));

  it('is read to its events', () => {
    expect(read([bytes])).toEqual(events);
  });

  it('is read to the same events when it is cut in two at any byte', () => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      const got = read([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(got, `cut at byte ${cut}`).toEqual(events);
    }
  });

  it('is read to the same events when every byte comes in a read of its own', () => {
    expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(events);
  });

  it('is read to the same events however it is cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: bytes.length }), { maxLength: 40 }), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(read(edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge)))).toEqual(events);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('amounts to the answer, its counts and why it ended', () => {
    const exchange = exchangeOf(wire, tapeOf([bytes], contentType));
    expect(exchange).toMatchObject({ outcome: 'ok', error: undefined, ...whole });
  });

  it('has its first token when the first content came, and none where it comes in one piece', () => {
    const reads = [...bytes].map((byte) => Uint8Array.of(byte));
    const { firstContentMs, lastContentMs, gapsMs, endMs } = exchangeOf(wire, tapeOf(reads, contentType));
    if (framing === 'json') {
      expect([firstContentMs, lastContentMs, gapsMs]).toEqual([undefined, undefined, []]);
      expect(endMs).toBe(10 * bytes.length);
      return;
    }
    const content = eventsOf(wire, tapeOf(reads, contentType)).filter(({ kind }) => kind === 'content');
    expect(firstContentMs).toBe(content[0]?.atMs);
    expect(lastContentMs).toBe(content.at(-1)?.atMs);
    expect(firstContentMs).toBeGreaterThan(10);
    expect(gapsMs).toHaveLength(content.length - 1);
  });

  it('is no answer when it ends before it is whole', () => {
    let broken = 0;
    for (let cut = 0; cut < bytes.length; cut++) {
      const { outcome, error, ...exchange } = exchangeOf(wire, tapeOf([bytes.subarray(0, cut)], contentType));
      if (outcome === 'ok') expect(exchange.text, `ended at byte ${cut}`).toBe(whole.text);
      // A part of a document can end like a whole one.
      else if (framing !== 'json') expect(outcome, `ended at byte ${cut}: ${error?.message}`).toBe('reset');
      if (outcome !== 'ok') broken++;
    }
    expect(broken).toBeGreaterThan(bytes.length / 2);
  });

  it('never makes the reader throw, whatever bytes it is mixed with', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constant(bytes)), { maxLength: 4 }),
        (parts) => {
          eventsOf(wire, tapeOf(parts, contentType));
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});
