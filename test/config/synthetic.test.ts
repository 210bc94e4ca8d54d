import { describe, expect, it } from 'vitest';
import { complaints, resolve } from './resolve.ts';

const synthetic = (rest: string): string => `workload: { synthetic: { ${rest} } }\n`;

describe('synthetic prompts', () => {
  it.each([
    ['300', { kind: 'fixed', tokens: 300 }],
    ['"uniform(100, 500)"', { kind: 'uniform', low: 100, high: 500 }],
    ['"normal(300,50)"', { kind: 'normal', mean: 300, sd: 50 }],
    ['"lognormal( 300 , 0.6 )"', { kind: 'lognormal', median: 300, sigma: 0.6 }],
    [
      '"histogram(100: 3, 800:1)"',
      {
        kind: 'histogram',
        bins: [
          { tokens: 100, weight: 3 },
          { tokens: 800, weight: 1 },
        ],
      },
    ],
  ])('of length %s', (text, lengths) => {
    expect(resolve(synthetic(`input-tokens: ${text}`)).config.workload.synthetic?.inputTokens).toEqual(lengths);
  });

  it.each([
    ['output-tokens: 5', '`workload.synthetic.input-tokens` is missing'],
    ['input-tokens: 0', '`workload.synthetic.input-tokens`'],
    ['input-tokens: "gauss(3, 4)"', 'is not in a form that is understood'],
    ['input-tokens: "uniform(1, 2"', 'is not in a form that is understood'],
    ['input-tokens: "uniform(500, 100)"', 'has its lower bound above its upper one'],
    ['input-tokens: "normal(0, 5)"', 'has a length below 1 token'],
    ['input-tokens: "lognormal(2000000, 1)"', 'has a length above 1000000 tokens'],
    ['input-tokens: "lognormal(300, 9)"', 'has a sd of the logarithm above 3'],
    ['input-tokens: "histogram(100: 0)"', 'has no weight above 0'],
    ['input-tokens: 9, shared-prefix: { groups: 2 }', '`workload.synthetic.shared-prefix.tokens` is missing'],
  ])('%s is refused', (text, message) => {
    expect(complaints(synthetic(text))).toEqual([expect.stringContaining(message)]);
  });

  it('do not stand beside a file of prompts', () => {
    const both = 'workload: { prompts: p.jsonl, synthetic: { input-tokens: 9 } }\n';
    expect(complaints(both)).toEqual([
      expect.stringContaining('`workload.synthetic` stands beside `workload.prompts`'),
    ]);
  });
});
