import { describe, expect, it } from 'vitest';
import { complaints, resolve } from './resolve.ts';

const talk = (rest: string, more = 'prompts: talks.jsonl'): string =>
  `workload: { ${more}, conversations: { ${rest} } }\n`;

describe('conversations', () => {
  it('send recorded answers without a pause unless told otherwise', () => {
    expect(resolve(talk('')).config.workload.conversations).toEqual({
      turns: undefined,
      thinkTime: { kind: 'fixed', ms: 0 },
      replies: 'recorded',
    });
    expect(resolve('').config.workload.conversations).toBeUndefined();
  });

  it.each([
    ['2s', { kind: 'fixed', ms: 2000 }],
    ['1.5m', { kind: 'fixed', ms: 90_000 }],
    ['"uniform(500ms, 5s)"', { kind: 'uniform', lowMs: 500, highMs: 5000 }],
    ['"exponential( 4s )"', { kind: 'exponential', meanMs: 4000 }],
    ['"lognormal(2s,0.8)"', { kind: 'lognormal', medianMs: 2000, sigma: 0.8 }],
  ])('pause by %s', (text, thinkTime) => {
    expect(resolve(talk(`think-time: ${text}`)).config.workload.conversations?.thinkTime).toEqual(thinkTime);
  });

  it('have turns of their own where they are made up', () => {
    const { conversations } = resolve(talk('turns: "uniform(2, 6)"', 'synthetic: { input-tokens: 50 }')).config
      .workload;
    expect(conversations?.turns).toEqual({ kind: 'uniform', low: 2, high: 6 });
  });

  it.each([
    [talk('think-time: 2'), '`workload.conversations.think-time`'],
    [talk('think-time: soon'), 'Write a pause or a distribution'],
    [talk('think-time: -1s'), 'Write a pause or a distribution'],
    [talk('think-time: "uniform(5s, 1s)"'), 'has its lower bound above its upper one'],
    [talk('think-time: "lognormal(2s, 9)"'), 'has a sd of the logarithm above 3'],
    [talk('think-time: 90m'), 'has a pause above 60m'],
    [talk('replies: none'), '`workload.conversations.replies`'],
    [talk('turns: 4'), 'is for `synthetic` only'],
    [talk('', 'synthetic: { input-tokens: 9 }'), 'does not say how many turns'],
    [talk('turns: 5000', 'synthetic: { input-tokens: 9 }'), 'has a length above 1000 turns'],
    ['workload: { conversations: {} }\n', 'the shipped prompts are single questions'],
    [`target: { api: openai-embeddings }\nquality: { sets: [] }\ngates: {}\n${talk('')}`, 'embeddings answer nothing'],
    [talk('', 'prompts: p.jsonl, stages: [{ name: a, trace: { file: t.jsonl } }]'), 'has requests of its own lengths'],
    [`baseline: { target: { url: "http://b/v1" } }\n${talk('')}`, 'cannot be driven in pairs'],
  ])('refuse %s', (text, message) => {
    expect(complaints(text).join('\n')).toContain(message);
  });

  it('are driven by turns of the arms side by side', () => {
    const sideBySide = 'baseline: { target: { url: "http://b/v1" }, interleave: turns }\n';
    expect(resolve(`${sideBySide}${talk('')}`).config.baseline.paired?.form).toBe('turns');
  });
});
