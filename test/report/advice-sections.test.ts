import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../src/model/advice.ts';
import { fitMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildView } from '../../src/report/view.ts';
import { regressionResult, sampleContext } from './sample-results.ts';

const [known] = regressionResult().recommendations as [Recommendation];

function told(recommendations: Recommendation[]): string {
  return fitMarkdown(buildView({ ...regressionResult(), recommendations }, sampleContext), 65_000);
}

describe('an expected effect', () => {
  const expected: Recommendation['expected'] = {
    ttft_p50: { low: -60, high: -40, unit: 'ms', given: 'with 8 slots' },
    output_tokens_per_sec: { low: 100, high: 100, unit: 'tokens/s', given: 'with 8 slots' },
    accuracy: { low: 0, high: 0, unit: 'ratio' },
    error_ratio: { low: -0.02, high: -0.01, unit: 'ratio' },
  };
  const text = told([{ ...known, expected }]);

  it('says what it supposes', () => {
    expect(text).toContain('TTFT p50 −60 to −40 ms, throughput +100 tokens/s, with 8 slots; accuracy 0 points;');
  });

  it('is told of further metrics too', () => {
    expect(text).toMatch(/; error ratio −2 to −1 points, if undone/);
  });
});

describe('what an advice would do to the gates', () => {
  it('is told where it is known, and not mentioned else', () => {
    const broken = 'Accuracy: 92.0 % → 88.0 % to 89.0 %, below the limit of 90.0 %.';
    const text = told([
      { ...known, breaks: [broken], meets: ['TTFT p50 (steady): 300 ms → 240 ms, within the limit of 250 ms.'] },
    ]);
    expect(text).toMatch(/Would break:\S* Accuracy: 92\.0 % → 88\.0 %/);
    expect(text).toMatch(/Would meet:\S* TTFT p50/);
    expect(told([known])).not.toMatch(/Would (break|meet)/);
  });
});

describe('many recommendations', () => {
  const many = Array.from({ length: 5 }, (_, index) => ({ ...known, action: `Turn knob number ${index + 1}` }));

  it('stand open up to three, the rest in a fold with their count', () => {
    const [open, folded] = told(many).split('2 further recommendations') as [string, string];
    expect(folded).toBeDefined();
    expect([...open.matchAll(/Turn knob number (\d)/g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
    expect([...folded.matchAll(/Turn knob number (\d)/g)].map(([, number]) => number)).toEqual(['4', '5']);
  });

  it('are all there in the terminal', () => {
    const view = buildView({ ...regressionResult(), recommendations: many }, sampleContext);
    expect(renderTerminal(view, { color: false, width: 100 })).toContain('Turn knob number 5');
  });
});
