import { describe, expect, it } from 'vitest';
import { pace } from '../../src/drive/pacing.ts';

const instants = [0, 250, 500];

describe('the pace of an open loop', () => {
  it.each([
    // elapsed, sent, what to do
    [0, 0, { waitMs: 0 }],
    [10, 1, { waitMs: 240 }],
    [250, 1, { waitMs: 0 }],
    // Late: at once, and the next one is due when it was.
    [400, 1, { waitMs: 0 }],
    [400, 2, { waitMs: 100 }],
    [9000, 2, { waitMs: 0 }],
    [9000, 3, undefined],
    [0, 3, undefined],
  ])('after %i ms and %i requests is %j', (elapsedMs, sent, expected) => {
    expect(pace(instants, { elapsedMs, sent })).toEqual(expected);
  });
});
