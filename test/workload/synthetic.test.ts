import { describe, expect, it } from 'vitest';
import type { Lengths } from '../../src/model/config.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { drawLength, makePrompts } from '../../src/workload/synthetic.ts';

function drawn(lengths: Lengths, count = 20_000): number[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => drawLength(lengths, random)).sort((a, b) => a - b);
}

const middle = (values: number[]): number => values[Math.floor(values.length / 2)] as number;
const wordsOf = (content: unknown): string[] => String(content).split(' ');

describe('drawn lengths', () => {
  it.each<[string, Lengths, number, number]>([
    ['one length', { kind: 'fixed', tokens: 300 }, 300, 300],
    ['uniform', { kind: 'uniform', low: 100, high: 500 }, 290, 310],
    ['normal', { kind: 'normal', mean: 300, sd: 50 }, 297, 303],
    ['log-normal, the median first', { kind: 'lognormal', median: 300, sigma: 0.6 }, 290, 310],
  ])('%s have the middle that was asked for', (_name, lengths, from, to) => {
    const values = drawn(lengths);
    expect(middle(values)).toBeGreaterThanOrEqual(from);
    expect(middle(values)).toBeLessThanOrEqual(to);
    expect(values.every((value) => Number.isInteger(value) && value >= 1)).toBe(true);
  });

  it('spread as they were asked to', () => {
    const uniform = drawn({ kind: 'uniform', low: 100, high: 500 });
    expect([uniform[0], uniform.at(-1)]).toEqual([100, 500]);
    const logs = drawn({ kind: 'lognormal', median: 1000, sigma: 0.5 }).map((tokens) => Math.log(tokens / 1000));
    expect(Math.sqrt(logs.reduce((sum, log) => sum + log * log, 0) / logs.length)).toBeCloseTo(0.5, 1);
  });

  it('of a histogram come by their weights', () => {
    const lengths: Lengths = {
      kind: 'histogram',
      bins: [
        { tokens: 100, weight: 3 },
        { tokens: 7, weight: 0 },
        { tokens: 800, weight: 1 },
      ],
    };
    const values = drawn(lengths);
    expect(new Set(values)).toEqual(new Set([100, 800]));
    expect(values.filter((value) => value === 800).length / values.length).toBeCloseTo(0.25, 1);
  });

  it('are at least one token, however wide the distribution is', () => {
    expect(drawn({ kind: 'normal', mean: 2, sd: 50 })[0]).toBe(1);
  });
});

describe('synthetic prompts', () => {
  it('are the same for the same seed, all different, and of the length that was asked for', () => {
    const made = makePrompts({ inputTokens: { kind: 'fixed', tokens: 200 } }, 42);
    expect(made).toEqual(makePrompts({ inputTokens: { kind: 'fixed', tokens: 200 } }, 42));
    expect(made).not.toEqual(makePrompts({ inputTokens: { kind: 'fixed', tokens: 200 } }, 43));
    expect(new Set(made.map(({ messages }) => messages[0]?.content)).size).toBe(made.length);
    for (const { messages } of made)
      expect(Math.abs(wordsOf(messages[0]?.content).length - 193)).toBeLessThanOrEqual(1);
  });

  it('ask for answers of exactly their length', () => {
    const [first] = makePrompts(
      { inputTokens: { kind: 'fixed', tokens: 20 }, outputTokens: { kind: 'fixed', tokens: 64 } },
      1,
    );
    const workload = {
      maxOutputTokens: 128,
      temperature: 0,
      seed: 1,
      cache: 'bust',
      warmup: { requests: 0 },
      stages: [],
    } as const;
    const plan = planLoad(first ? [first] : [], { ...workload, stages: [] }, () => 'nonce');
    expect(plan.measured(0)).toMatchObject({ maxOutputTokens: 64, ignoreEos: true });
  });

  it('of a group share their beginning and their nonce, and nobody else’s', () => {
    const made = makePrompts(
      { inputTokens: { kind: 'fixed', tokens: 30 }, sharedPrefix: { groups: 2, tokens: 50 } },
      1,
    );
    const beginning = (content: unknown): string => wordsOf(content).slice(0, 51).join(' ');
    let nonces = 0;
    const workload = { maxOutputTokens: 8, temperature: 0, seed: 1, cache: 'bust', warmup: { requests: 0 } } as const;
    const plan = planLoad(made, { ...workload, stages: [] }, () => `n${nonces++}`);
    const sent = Array.from({ length: 200 }, (_, index) => plan.measured(index).messages[0]?.content ?? '');
    expect(new Set(sent.map(beginning)).size).toBe(2);
    expect(new Set(sent).size).toBe(200);
    expect(nonces).toBe(2);
    // A cache that holds the prompts of a round, of a stage or of an attempt answers no later one.
    const round = Array.from({ length: 900 }, (_, index) => plan.measured(900 + index).messages[0]?.content ?? '');
    expect(new Set([...sent, ...round]).size).toBe(1100);
    expect(nonces).toBe(4);
    plan.renew();
    expect(sent).not.toContain(plan.measured(0).messages[0]?.content);
  });
});
