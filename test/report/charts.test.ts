import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import type { Plot } from '../../src/report/charts/chart.ts';
import { drawPlot } from '../../src/report/charts/draw.ts';
import { renderHtml } from '../../src/report/html.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView } from '../../src/report/view.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { drawnFirst, drawnHostile, drawnRegression, judgeDrawn, regressedRun, storedRuns } from './drawn-samples.ts';
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

  it.each([
    ['circle', /<circle cx="[\d.]+" cy="[\d.]+" r="[\d.]+"/g],
    ['diamond', /<path d="M[\d.]+ [\d.]+l[\d.]+ [\d.]+l-/g],
  ] as const)(
    'writes each %s in the place where it stands: many requests would be half of a page otherwise',
    (shape, sign) => {
      const spots: [number, number][] = [
        [1, 1],
        [9, 9],
      ];
      const svg = drawPlot({ ...line, layers: [{ form: 'dots', ink: 'now', shape, spots }] }, frame);
      expect(svg.match(sign)).toHaveLength(2);
      expect(svg).not.toContain('matrix(');
    },
  );

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

  it('gives each mark of an axis its own label', () => {
    const near: Plot = {
      ...line,
      layers: [
        {
          form: 'line',
          ink: 'now',
          spots: [
            [1000, 1231],
            [1003, 1236],
          ],
        },
      ],
    };
    const labels = [...drawPlot(near, frame).matchAll(/>([\d,.]+)</g)].map(([, label]) => label);
    expect(labels).toContain('1,234');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('changes no word that looks like a name of the renderer', () => {
    const mark = { form: 'mark', ink: 'bad', axis: 'x', at: 1, text: 'zr0-5' } as const;
    expect(drawPlot({ ...line, layers: [...line.layers, mark] }, frame)).toContain('>zr0-5<');
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

const zeros = (run: Run): Run => ({
  ...run,
  samples: run.samples.map((sample) => ({ ...sample, firstContentMs: sample.sentMs, gapsMs: [] })),
});

function nearlyZero(run: Run): Run['samples'] {
  return zeros(run).samples.map((sample, index) => (index % 40 === 0 ? (run.samples[index] ?? sample) : sample));
}

/** The content of each picture of a page. */
async function picturesOf(result: Result): Promise<string[]> {
  const html = await renderHtml(buildView(result, sampleContext));
  return [...html.matchAll(/<svg class="plot[^>]*>([\s\S]*?)<\/svg>/g)].map(([, content = '']) => content);
}

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

  it.each([
    ['all requests took no time at all', judgeDrawn(zeros(buildRun({ seed: 1 })), [])],
    [
      'nearly all requests took no time at all',
      judgeDrawn({ ...zeros(buildRun({ seed: 1 })), samples: nearlyZero(buildRun({ seed: 1 })) }, []),
    ],
    ['one request was sent', judgeDrawn(buildRun({ seed: 1, requests: 1, concurrency: 1 }), [])],
  ])('are never empty: %s', async (_, result) => {
    const pictures = await picturesOf(result);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures)
      expect(picture).toMatch(/(?:d="M[^"]+"[^>]*|<circle[^>]*)(?:stroke|fill)="var\(--ink-now\)"/);
  });

  it('leave out what no axis can hold, and draw the rest', () => {
    const far = (run: Run): Run => ({
      ...run,
      samples: run.samples.map((sample) => ({ ...sample, firstContentMs: 1e200, lastContentMs: 1e200, endMs: 1e200 })),
    });
    const titles = titlesOf(judgeDrawn(far(regressedRun), storedRuns(8)));
    expect(titles).toContain('Accuracy by domain');
    expect(titles).not.toContain('TTFT over the time of the run, stage steady');
  });

  it('say that a figure of this run falls on a failed request, and promise no sign for it', () => {
    const lost = judgeDrawn(buildRun({ seed: 1, endpoint: { failEvery: 1 } }), storedRuns(8));
    const chart = buildView(lost, sampleContext).charts.find(({ title }) => plainText(title).startsWith('TTFT p50 of'));
    expect(chart?.description).toMatch(/This run: ∞ \(falls on a failed request\)\./);
    expect(chart?.legend.map(({ text }) => text)).toEqual(['a stored run, with its 95 % interval']);
  });

  it('take runs a year apart for runs of two days', () => {
    const baseline = storedRuns(1).map(({ run, provenance }) => ({
      run,
      provenance: { ...provenance, startedAt: new Date(NOW).toISOString().replace('2026', '2025') },
    }));
    const { charts } = buildView(judgeDrawn(buildRun({ seed: 1 }), baseline), sampleContext);
    const [chart] = charts.filter(({ title }) => plainText(title).startsWith('TTFT p50 of'));
    expect(chart?.plots[0]?.plot.x.name).toBe('day of the run, oldest first');
  });

  it('keep the levels of a ladder as they were set', () => {
    const steps = [1000, 1001, 1024].map((level) => ({ stage: `wide-${level}`, level, throughput: 9, broken: [] }));
    const result = passResult();
    result.ladders = [{ ladder: 'wide', unit: 'in flight', planned: 3, end: 'limit', knee: 1001, steps }];
    for (const { stage } of steps) result.metrics[stage] = { ttft_p50: { value: 5, unit: 'ms', n: 60 } };
    const { charts, sketches } = buildView(result, sampleContext);
    expect(charts[0]?.description).toBe('TTFT p50 went from 5.00 ms at 1,000 in flight to 5.00 ms at 1,024 in flight.');
    expect(sketches.flatMap((group) => group.sketches.map(({ x }) => x.places))).toEqual([['1,000', '1,001', '1,024']]);
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
