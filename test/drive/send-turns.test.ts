import { describe, expect, it } from 'vitest';
import { SendTurns } from '../../src/drive/send-turns.ts';

describe('turns for sending', () => {
  it('come one by one in the order of asking, each in an event-loop turn of its own', async () => {
    const turns = new SendTurns();
    const log: string[] = [];
    const asked = Promise.all(['a', 'b', 'c'].map((who) => turns.next().then(() => log.push(who))));
    expect(log).toEqual([]);
    let running = true;
    const tick = (): void => {
      log.push('|');
      if (running) setImmediate(tick);
    };
    setImmediate(tick);
    await asked;
    running = false;
    expect(log.filter((word) => word !== '|')).toEqual(['a', 'b', 'c']);
    expect(log.join('')).toMatch(/a\|+b\|+c/);
  });

  it('go on after all had theirs', async () => {
    const turns = new SendTurns();
    await turns.next();
    await turns.next();
    await Promise.all([turns.next(), turns.next()]);
  });
});
