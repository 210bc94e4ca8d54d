import { expect, test } from 'vitest';
import { Engine } from '../../src/simulator/engine.ts';
import { Pacing } from '../../src/simulator/pacing.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { tokenizePrompt } from '../../src/simulator/tokenizer.ts';

/** Steps of 10 ms on a clock that the test moves; each timer fires late by `lateMs`. */
function startPacing(coldStartMs = 0) {
  const profile = completeProfile({
    engine: { stepMs: 10, decodeMsPerSequence: 0, prefillMsPerToken: 0 },
  });
  const engine = new Engine(profile, () => 1);
  let nowMs = 100;
  let due: { dueMs: number; done: () => void } | undefined;
  const log: string[] = [];
  const pacing = new Pacing({
    engine,
    coldStartMs,
    clock: () => nowMs,
    timer: (dueMs, done) => {
      due = { dueMs, done };
      return () => {
        due = undefined;
      };
    },
    onStepStart: ({ admitted }) => {
      for (const { id } of admitted) log.push(`${id} admitted at ${nowMs}`);
    },
    onStepEnd: (emissions) => {
      for (const { id, index } of emissions) log.push(`${id}.${index} at ${nowMs}`);
    },
  });
  return {
    log,
    pacing,
    isWaiting: () => due !== undefined,
    ask(id: number, outputTokens: number) {
      engine.submit({ id, prompt: tokenizePrompt('word', 16), outputTokens });
      pacing.wake();
    },
    fire(lateMs: number) {
      if (!due) throw new Error('Nothing is due');
      const { dueMs, done } = due;
      due = undefined;
      nowMs = dueMs + lateMs;
      done();
    },
  };
}

test('late timers do not add up: each step ends where the one before was due plus its own length', () => {
  const { log, ask, fire } = startPacing();
  ask(1, 4);
  for (const lateMs of [3, 3, 0, 1]) fire(lateMs);
  expect(log).toEqual(['1 admitted at 100', '1.0 at 113', '1.1 at 123', '1.2 at 130', '1.3 at 141']);
});

test('a process that fell behind by more than a step starts anew from now, without a burst', () => {
  const { log, ask, fire } = startPacing();
  ask(1, 3);
  for (const lateMs of [25, 0, 0]) fire(lateMs);
  expect(log.slice(1)).toEqual(['1.0 at 135', '1.1 at 145', '1.2 at 155']);
});

test('it rests when there is no work and begins at once when there is some again', () => {
  const { log, ask, fire, isWaiting } = startPacing();
  ask(1, 1);
  fire(0);
  expect(isWaiting()).toBe(false);
  ask(2, 1);
  fire(0);
  expect(log).toEqual(['1 admitted at 100', '1.0 at 110', '2 admitted at 110', '2.0 at 120']);
});

test('a request that comes during a step waits for the next one', () => {
  const { log, ask, fire } = startPacing();
  ask(1, 1);
  ask(2, 1);
  fire(2);
  expect(log).toEqual(['1 admitted at 100', '1.0 at 112', '2 admitted at 112']);
});

test('a cold start delays the first step after the first request, and no later one', () => {
  const { log, ask, fire } = startPacing(500);
  ask(1, 1);
  ask(2, 1);
  expect(log).toEqual([]);
  fire(0);
  fire(0);
  ask(3, 1);
  expect(log).toEqual(['1 admitted at 600', '2 admitted at 600', '1.0 at 610', '2.0 at 610', '3 admitted at 610']);
});

test('nothing happens after it was stopped', () => {
  const { log, ask, pacing, isWaiting } = startPacing();
  ask(1, 2);
  pacing.stop();
  ask(2, 1);
  expect(isWaiting()).toBe(false);
  expect(log).toEqual(['1 admitted at 100']);
});
