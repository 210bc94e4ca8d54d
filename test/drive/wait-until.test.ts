import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { restUntil, waitUntil } from '../../src/drive/wait-until.ts';

/** The clock, and how often it was read. */
function counted() {
  const clock = {
    reads: 0,
    now: (): number => {
      clock.reads++;
      return monotonicMs();
    },
  };
  return clock;
}

describe.each([
  { name: 'waitUntil', wait: waitUntil },
  { name: 'restUntil', wait: restUntil },
])('$name', ({ wait }) => {
  const { signal } = new AbortController();

  it.each([0.3, 1, 4.7, 12])('is never early: %d ms', async (ms) => {
    const instantMs = monotonicMs() + ms;
    await wait(instantMs, { now: monotonicMs, signal });
    expect(monotonicMs()).toBeGreaterThanOrEqual(instantMs);
  });

  it('ends when it is stopped', async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    await wait(monotonicMs() + 60_000, { now: monotonicMs, signal: stop.signal });
    expect(stop.signal.aborted).toBe(true);
  });
});

describe('restUntil', () => {
  it('leaves the processor alone meanwhile', async () => {
    const { signal } = new AbortController();
    const clock = counted();
    await restUntil(monotonicMs() + 4, { now: clock.now, signal });
    // Once at the begin, then once after each timer of a millisecond or more.
    expect(clock.reads).toBeLessThanOrEqual(6);
  });
});
