import { describe, expect, it } from 'vitest';
import { SendTurns } from '../../src/drive/send-turns.ts';

/** What was logged until all callers had their turn, `|` for each turn of the event loop; each caller takes `lastsMs`. */
async function logOf(callers: readonly string[], lastsMs: number): Promise<string> {
  let ms = 0;
  const turns = new SendTurns(() => ms);
  const log: string[] = [];
  const asked = Promise.all(
    callers.map(async (caller) => {
      await turns.next();
      ms += lastsMs;
      log.push(caller);
    }),
  );
  expect(log).toEqual([]);
  let running = true;
  const tick = (): void => {
    log.push('|');
    if (running) setImmediate(tick);
  };
  setImmediate(tick);
  await asked;
  running = false;
  return log.join('');
}

describe('turns for sending', () => {
  it('come in the order of asking, with a turn of the event loop between stretches', async () => {
    expect(await logOf(['a', 'b', 'c'], 0.6)).toMatch(/^\|*a\|+b\|+c/);
  });

  it('take what is short together', async () => {
    expect(await logOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 0.2)).toMatch(/^\|*abc\|+def\|+g/);
  });

  it('go on after all had theirs', async () => {
    const turns = new SendTurns(() => 0);
    await turns.next();
    await turns.next();
    await Promise.all([turns.next(), turns.next()]);
  });
});
