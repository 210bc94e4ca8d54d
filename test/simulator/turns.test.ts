import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/simulator/turns.ts';

/** A clock that every reading moves on. */
function steppingClock(stepMs: number): () => number {
  let nowMs = 0;
  return () => {
    nowMs += stepMs;
    return nowMs;
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the simulator taking turns', () => {
  it('does nothing in the turn in which it was asked, so that what else arrived is stamped first', async () => {
    const done: string[] = [];
    const turns = createTurns(() => 0);
    turns(() => done.push('work'));
    done.push('asked');
    await nextTurn();
    expect(done).toEqual(['asked', 'work']);
  });

  it('keeps the order, also of work that work asks for', async () => {
    const done: number[] = [];
    const turns = createTurns(() => 0);
    turns(() => {
      done.push(1);
      turns(() => done.push(3));
    });
    turns(() => done.push(2));
    await nextTurn();
    expect(done).toEqual([1, 2, 3]);
  });

  it('lets the event loop turn when a slice is used up', async () => {
    const done: number[] = [];
    const turns = createTurns(steppingClock(1));
    for (const number of [1, 2, 3]) turns(() => done.push(number));
    await nextTurn();
    expect(done).toEqual([1]);
    await nextTurn();
    expect(done).toEqual([1, 2]);
    await nextTurn();
    expect(done).toEqual([1, 2, 3]);
  });
});
