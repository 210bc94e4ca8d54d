import { describe, expect, it } from 'vitest';
import type { Plot } from '../../src/report/charts/chart.ts';
import { drawPlot } from '../../src/report/charts/draw.ts';
import { renderHtml } from '../../src/report/html.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView } from '../../src/report/view.ts';
import { buildRun } from '../synthetic/build-run.ts';
import { drawnFirst, drawnHostile, drawnRegression, judgeDrawn, storedRuns } from './drawn-samples.ts';
import { passResult, sampleContext, samples } from './sample-results.ts';

const frame = { width: 540, height: 270, name: 'c0' };
const line: Plot = {
  x: { name: 'load', kind: 'linear' },
  y: { name: 'figure', kind: 'linear' },
  layers: [
    {
      form: 'line',
      ink: 'now',
      spots: [
        [0, 10],
        [1, 20],
        [2, 15],
      ],
    },
  ],
};

describe('a drawn plot', () => {
  it('is the same whatever was drawn before it', () => {
    const first = drawPlot(line, frame);
    drawPlot(
      {
        ...line,
        x: { name: 'other', kind: 'log' },
        layers: [
          {
            form: 'dots',
            ink: 'bad',
            shape: 'circle',
            spots: [
              [1, 1],
              [9, 9],
            ],
          },
        ],
      },
      frame,
    );
    expect(drawPlot(line, frame)).toBe(first);
  });

  it('holds shapes alone: neither style nor class nor a colour of its own', () => {
    const svg = drawPlot(
      { ...line, layers: [...line.layers, { form: 'mark', ink: 'limit', axis: 'y', at: 18, text: 'limit' }] },
      frame,
    );
    expect(svg).not.toMatch(/style|class=|ecmeta|<svg|url\(#zr/);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour ?? '');
    expect(colours.filter((colour) => !/^(?:none|var\(--[a-z\d-]+\)|#000)$/.test(colour))).toEqual([]);
    // Black is the inside of a cut, which nobody sees.
    expect(svg.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')).not.toContain('#000');
  });

  it('goes as high as its values do', () => {
    const heights = (svg: string): number[] =>
      [...(/stroke="var\(--ink-now\)"/.test(svg) ? svg : '').matchAll(/d="(M[^"]*)"[^>]*stroke="var\(--ink-now\)"/g)]
        .flatMap(([, path]) => [...(path ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)])
        .map(([, , y]) => Number(y));
    const [start = 0, top = 0, end = 0] = heights(drawPlot(line, frame));
    expect(top).toBeLessThan(end);
    expect(end).toBeLessThan(start);
    expect((start - end) / (start - top)).toBeCloseTo(0.5, 2);
  });

  it('leaves a limit out that lies far from what was measured, and reaches to one that is near', () => {
    const withLimit = (at: number) =>
      drawPlot(
        { ...line, layers: [...line.layers, { form: 'mark', ink: 'limit', axis: 'y', at, text: 'the limit' }] },
        frame,
      );
    expect(withLimit(24)).toContain('the limit');
    expect(withLimit(200)).not.toContain('the limit');
  });

  it('makes foreign words text', () => {
    const svg = drawPlot(
      { ...line, layers: [...line.layers, { form: 'mark', ink: 'bad', axis: 'x', at: 1, text: '<b>&"\u202e' }] },
      frame,
    );
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).not.toMatch(/<b>|\u202e/);
  });
});

describe('the charts of a report', () => {
  const titlesOf = (result: ReturnType<typeof drawnRegression>): string[] =>
    buildView(result, sampleContext).charts.map(({ title }) => plainText(title));

  it('show everything that was measured, each once', () => {
    expect(titlesOf(drawnRegression())).toEqual([
      'TTFT of the requests, stage steady',
      'TTFT over the time of the run, stage steady',
      'TPOT of the requests, stage steady',
      'Failed requests over time, stage steady',
      'Accuracy by domain',
      'Accuracy by language',
      'TTFT p50 of the stored runs, stage steady',
      'TTFT p95 of the stored runs, stage steady',
      'TPOT p50 of the stored runs, stage steady',
      'Output throughput of the stored runs, stage steady',
      'Error ratio of the stored runs, stage steady',
      'Accuracy of the stored runs, stage quality',
    ]);
  });

  it('have no history without stored runs, and no failures without one', () => {
    expect(titlesOf(drawnFirst())).toEqual([
      'TTFT of the requests, stage steady',
      'TTFT over the time of the run, stage steady',
      'TPOT of the requests, stage steady',
      'Accuracy by domain',
      'Accuracy by language',
    ]);
  });

  it('are none where nothing was measured', async () => {
    const { result, context } = samples.invalid ?? expect.fail();
    expect(await renderHtml(buildView(result, context))).not.toContain('id="charts"');
  });

  it('name the failed share, the change of level and the limit in words', () => {
    const words = buildView(drawnRegression(), sampleContext).charts.map(({ description }) => description);
    expect(words[0]).toMatch(/^Time to first token of 120 requests of this run beside 960 requests of 8 stored runs\./);
    expect(words[0]).toMatch(/7 requests failed \(5\.8 %\): the line ends that far below 100 %/);
    const older = storedRuns(16, { endpoint: { waitMs: 13, perInputTokenMs: 0.3 } }).slice(8);
    const stepped = judgeDrawn(buildRun({ seed: 1 }), [...storedRuns(8), ...older]);
    const history = buildView(stepped, sampleContext).charts.find(({ title }) =>
      plainText(title).startsWith('TTFT p50 of'),
    );
    expect(history?.description).toMatch(
      /The level changed by \+\d+\.\d % with the run of 02-21\. The limit is 400 ms\.$/,
    );
  });

  it('draw a ladder with its knee and the limit that ended it', () => {
    const result = passResult();
    result.ladders = [
      {
        ...{ ladder: 'capacity', unit: 'in flight', planned: 3, end: 'limit', knee: 8 },
        steps: [4, 8, 16].map((level) => ({ stage: `capacity-${level}`, level, throughput: 100 * level, broken: [] })),
      },
    ];
    for (const level of [4, 8, 16])
      result.metrics[`capacity-${level}`] = {
        output_tokens_per_sec: { value: 100 * level, low: 90 * level, high: 110 * level, unit: 'tokens/s', n: 60 },
        ttft_p50: { value: 10 * level, unit: 'ms', n: 60 },
      };
    const [throughput, ttft] = buildView(result, sampleContext).charts;
    expect(throughput?.description).toContain('Worth its load up to 8 in flight: at 16 in flight a limit broke.');
    expect(ttft?.description).toBe('TTFT p50 went from 40.0 ms at 4 in flight to 160 ms at 16 in flight.');
    expect(throughput?.plots[0]?.plot.layers).toContainEqual(
      expect.objectContaining({ form: 'mark', at: 8, text: 'knee: 8' }),
    );
  });

  it('make a page of bounded size, the same each time', async () => {
    const page = (): Promise<string> => renderHtml(buildView(drawnRegression(), sampleContext));
    const html = await page();
    expect(await page()).toBe(html);
    expect(html.length).toBeLessThan(1_000_000);
  });

  it('hold no name unescaped, hostile as it may be', async () => {
    const html = await renderHtml(buildView(drawnHostile(), sampleContext));
    expect(html).not.toMatch(/<(?:img|script|b|iframe)[\s>]|\u202e/);
    expect(html).not.toContain('\u001b');
    expect(html).not.toMatch(/ style=|<script/);
  });
});
