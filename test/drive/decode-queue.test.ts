import { describe, expect, it } from 'vitest';
import { DecodeQueue } from '../../src/drive/decode-queue.ts';
import type { Exchange, Recording } from '../../src/model/traffic.ts';

const recording = (plannedMs: number): Recording => ({ plannedMs, endMs: 0 });
const exchangeOf = ({ plannedMs, endMs }: Recording): Exchange => ({
  plannedMs,
  endMs,
  outcome: 'ok',
  usage: {},
  text: '',
  gapsMs: [],
  contentEvents: 0,
});

/** A clock that a step moves by hand. */
function handClock(): { now: () => number; advance: (ms: number) => void } {
  let ms = 0;
  const advance = (by: number): void => {
    ms += by;
  };
  return { now: () => ms, advance };
}

describe('the decode queue', () => {
  it('decodes nothing while the caller runs, and gives the event loop its turn between slices', async () => {
    const clock = handClock();
    const log: string[] = [];
    const queue = new DecodeQueue(function* (each) {
      for (let step = 0; step < 4; step++) {
        log.push('step');
        clock.advance(1);
        yield undefined;
      }
      return exchangeOf(each);
    }, clock.now);
    const decoded = queue.decode(recording(1));
    expect(log).toEqual([]);
    const turn = (): void => {
      log.push('turn');
      if (log.filter((word) => word === 'step').length < 4) setImmediate(turn);
    };
    setImmediate(turn);
    await decoded;
    // One step is longer than a slice here, so no two of them may follow each other without a turn in between.
    expect(log.join(' ')).not.toContain('step step');
    expect(log.filter((word) => word === 'step')).toHaveLength(4);
  });

  it('takes many short steps in one slice', async () => {
    const clock = handClock();
    let turns = 0;
    let isDone = false;
    const queue = new DecodeQueue(function* (each) {
      for (let step = 0; step < 1000; step++) yield undefined;
      return exchangeOf(each);
    }, clock.now);
    const decoded = queue.decode(recording(1)).then(() => {
      isDone = true;
    });
    while (!isDone) {
      turns++;
      await new Promise(setImmediate);
    }
    await decoded;
    expect(turns).toBeLessThan(5);
  });

  it('takes longer slices while more comes than is read, until that is even, and short ones again when little waits', async () => {
    const clock = handClock();
    const stepsByTurn: number[] = [];
    let waiting = 0;
    const queue = new DecodeQueue(function* (each) {
      for (let step = 0; step < 100; step++) {
        stepsByTurn[stepsByTurn.length - 1] = (stepsByTurn.at(-1) as number) + 1;
        clock.advance(0.09);
        yield undefined;
      }
      return exchangeOf(each);
    }, clock.now);
    const give = (each: Recording): void => {
      waiting++;
      queue.decode(each).then(() => waiting--);
    };
    const turn = (): Promise<void> => {
      stepsByTurn.push(0);
      return new Promise(setImmediate);
    };
    const bytes = new Uint8Array(1024 * 1024);
    const waitingByTurn: number[] = [];
    for (let count = 0; count < 400; count++) {
      give({ ...recording(1), tape: { status: 200, contentType: '', chunks: [{ atMs: 0, bytes }] } });
      await turn();
      waitingByTurn.push(waiting);
    }
    // The 100 steps of what comes in a turn are then read in a turn, and not many more.
    expect(Math.max(...waitingByTurn)).toBeLessThan(40);
    expect(Math.max(...stepsByTurn)).toBeLessThan(300);
    for (let count = 0; count < 30; count++) give(recording(2));
    while (waiting > 0) await turn();
    expect(Math.max(...stepsByTurn.slice(-20))).toBeLessThanOrEqual(2);
  });

  it('hands exchanges over in the order in which the responses ended', async () => {
    const order: number[] = [];
    const queue = new DecodeQueue(function* (each) {
      for (let step = 0; step < 5 - each.plannedMs; step++) yield undefined;
      return exchangeOf(each);
    }, handClock().now);
    await Promise.all(
      [1, 2, 3, 4].map((id) => queue.decode(recording(id)).then(({ plannedMs }) => order.push(plannedMs))),
    );
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('rejects where a protocol throws, and goes on with the next response', async () => {
    const queue = new DecodeQueue(function* (each) {
      yield undefined;
      if (each.plannedMs === 2) throw new RangeError('a bug');
      return exchangeOf(each);
    }, handClock().now);
    const results = await Promise.allSettled([1, 2, 3].map((id) => queue.decode(recording(id))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('rejects where the reading does not even begin', async () => {
    const queue = new DecodeQueue(() => {
      throw new RangeError('a bug');
    }, handClock().now);
    await expect(queue.decode(recording(1))).rejects.toThrow('a bug');
    await expect(queue.decode(recording(2))).rejects.toThrow('a bug');
  });
});
