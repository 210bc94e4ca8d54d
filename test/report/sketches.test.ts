import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderMermaid, type Sketch } from '../../src/report/mermaid.ts';
import { buildView } from '../../src/report/view.ts';
import { gate, HOSTILE, passResult, sampleContext } from './sample-results.ts';

/** The part of the language that is written, as its first version reads it. */
const grammar =
  /^xychart-beta\n {4}x-axis "[A-Za-z0-9 .,/()%+:_-]{1,60}" \["[A-Za-z0-9 .,/()%+:_-]{1,60}"(, "[A-Za-z0-9 .,/()%+:_-]{1,60}")*\]\n {4}y-axis "[A-Za-z0-9 .,/()%+:_-]{1,60}" 0 --> \d+(\.\d+)?\n {4}bar \[\d+(\.\d+)?(, \d+(\.\d+)?)*\](\n {4}line \[\d+(\.\d+)?(, \d+(\.\d+)?)*\])?$/;

const sketch: Sketch = { words: 'w', x: { name: 'Run', places: ['1', 'this run'] }, y: 'ms', bars: [94.7, 150] };

function withHistory(limit?: number): Result {
  const runs = [90, null, 95.25, 94.7].map((value, index) => ({ startedAt: `2026-11-1${index}T08:00:00Z`, value }));
  const now = { startedAt: '2026-11-21T08:00:00Z', value: 150 };
  const history = [
    { metric: 'ttft_p50' as const, stage: 'steady', unit: 'ms', runs, now, steps: [], ...(limit ? { limit } : {}) },
    {
      metric: 'accuracy' as const,
      stage: 'quality',
      unit: 'ratio',
      runs: [{ startedAt: runs[0]?.startedAt ?? '', value: 0.9 }],
      now: { ...now, value: 0.8 },
      steps: [],
    },
    { metric: 'tpot_p50' as const, stage: 'steady', unit: 'ms', runs, now, steps: [] },
  ];
  return { ...passResult(), pictures: { stages: [], history } };
}

function charts(result: Result): string[] {
  const markdown = renderMarkdown(buildView(result, sampleContext));
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, source = '']) => source);
}

describe('a Mermaid chart', () => {
  it('is bars over zero, with a line for a level', () => {
    expect(renderMermaid({ ...sketch, level: 120 })).toBe(
      'xychart-beta\n    x-axis "Run" ["1", "this run"]\n    y-axis "ms" 0 --> 172.5\n    bar [94.7, 150]\n    line [120, 120]',
    );
  });

  it('keeps to the grammar whatever names and numbers stand in it', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(HOSTILE, '"]\n```\n<script>', '`x`', '%%{init: {}}%%', ''),
    );
    const height = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        name,
        name,
        fc.array(name, { minLength: 1 }),
        fc.array(height, { minLength: 1 }),
        fc.option(height),
        (x, y, places, bars, level) => {
          const source = renderMermaid({
            words: '',
            x: { name: x, places },
            y,
            bars,
            ...(level === null ? {} : { level }),
          });
          expect(source).toMatch(grammar);
          expect(source).not.toContain('%%');
        },
      ),
      { seed: 3 },
    );
  });
});

describe('the charts of a comment', () => {
  it('are the history of the summary’s figures, without the runs that have none', () => {
    expect(charts(withHistory(200))).toEqual([
      'xychart-beta\n    x-axis "Run" ["1: 11-10", "this run"]\n    y-axis "Accuracy (%)" 0 --> 103.5\n    bar [90, 80]',
      'xychart-beta\n    x-axis "Run" ["1: 11-10", "2: 11-12", "3: 11-13", "this run"]\n    y-axis "TTFT p50 (ms)" 0 --> 230\n    bar [90, 95.25, 94.7, 150]\n    line [200, 200, 200, 200]',
    ]);
  });

  it('stand beside the same in words', () => {
    expect(renderMarkdown(buildView(withHistory(200), sampleContext))).toContain(
      'TTFT p50 of 3 stored runs, oldest first, and last of this run: 90.0 ms, 95.3 ms, 94.7 ms, 150 ms. The line is the limit, 200 ms.',
    );
  });

  it('are those of a ladder that was climbed, with the limit that a gate sets on a step of it', () => {
    const steps = [1, 2, 4].map((level) => ({ stage: `capacity-${level}`, level, broken: [] }));
    const result = passResult();
    result.ladders = [{ ladder: 'capacity', unit: 'in flight', planned: 3, steps, knee: 2 }];
    for (const { stage, level } of steps)
      result.metrics[stage] = {
        output_tokens_per_sec: { value: 100 * level, unit: 'tokens/s', n: 50 },
        ttft_p95: { value: 50 + level, unit: 'ms', n: 50 },
      };
    result.gates.push(gate('ttft_p95', { stage: 'capacity-4', design: 'limit', limit: 60, answer: 'within' }));
    const [throughput, ttft] = charts(result);
    expect(throughput).toContain('x-axis "in flight" ["1", "2", "4"]');
    expect(throughput).toContain('bar [100, 200, 400]');
    expect(ttft).toContain('bar [51, 52, 54]\n    line [60, 60, 60]');
  });

  it('are none where nothing was stored', () => {
    expect(charts(passResult())).toEqual([]);
  });
});
