import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingInputTokens } from '../../src/advise/facts/prefill.ts';

const phase = (sentMs: number, firstContentMs: number, tokens: number) => ({ sentMs, firstContentMs, tokens });

describe('the input tokens that a server has before it while a request waits', () => {
  it.each([
    ['its own alone', [phase(0, 10, 5)], [5]],
    ['those of all that wait with it', [phase(0, 10, 5), phase(5, 20, 7)], [12, 12]],
    ['not those that had their first token before it was sent', [phase(0, 10, 5), phase(11, 20, 7)], [5, 7]],
    ['not those that are sent after its first token', [phase(0, 10, 5), phase(10.001, 20, 7)], [5, 7]],
    ['of a chain each its neighbours', [phase(0, 10, 1), phase(8, 20, 10), phase(15, 30, 100)], [11, 111, 110]],
    ['of nobody nothing', [], []],
  ])('are %s', (_, phases, expected) => {
    expect(pendingInputTokens(phases)).toEqual(expected);
  });

  it('agree with counting every pair', () => {
    const drawn = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.nat(100));
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 15 }), (entries) => {
        // Half-millisecond ends, so that no instant is shared.
        const phases = entries.map(([sent, wait, tokens]) => phase(sent, sent + wait - 0.5, tokens));
        const slow = phases.map((mine) =>
          phases
            .filter((other) => other.sentMs <= mine.firstContentMs && other.firstContentMs > mine.sentMs)
            .reduce((sum, { tokens }) => sum + tokens, 0),
        );
        expect(pendingInputTokens(phases)).toEqual(slow);
      }),
      { seed: 1 },
    );
  });
});
