/** Line 1 is one sentence wherever it stands, and the two lines are enough. */
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { listAnnotations } from '../../src/report/annotations.ts';
import { renderBadgeSvg } from '../../src/report/badge.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { fitMarkdown, markdownLadder } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView, firstLine } from '../../src/report/view.ts';
import { pairedSamples } from './paired-samples.ts';
import { change, gate, passResult, regressionResult, sampleContext, samples } from './sample-results.ts';

const cases = Object.entries({ ...samples, ...pairedSamples }).map(([name, sample]) => ({
  name,
  ...sample,
  view: buildView(sample.result, sample.context),
}));

/** What a reader sees of a piece of HTML. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function heading(markdown: string): string {
  return shown(marked.parse(markdown.split('\n')[0] ?? '', { async: false }));
}

describe('line 1', () => {
  it('is looked at for every kind of verdict', () => {
    expect(new Set(cases.map(({ result }) => result.verdict))).toEqual(
      new Set(['pass', 'warn', 'fail', 'invalid', 'no-baseline']),
    );
  });

  it.each(cases)('is the same in every end on "$name"', async ({ view, result, context }) => {
    const line = firstLine(view);
    const html = await renderHtml(view);
    const mode = context.mode === 'record' ? 'record' : 'gate';
    const [annotation] = listAnnotations({ view, result }, { mode, lost: context.lost !== undefined, told: [] });
    const places = {
      ...Object.fromEntries(markdownLadder(view).map((rung, index) => [`comment, rung ${index}`, heading(rung)])),
      summary: heading(fitMarkdown(view, 1_000_000)),
      'title of the step': annotation?.title,
      'title of the page': shown(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''),
      terminal: renderTerminal(view, { color: false, width: 400 }).split('\n')[0],
      badge: shown(/<title>(.*?)<\/title>/.exec(renderBadgeSvg(view, result))?.[1] ?? ''),
      'test results': shown(/<system-out>(.*?)<\/system-out>/.exec(renderJunit(view, result))?.[1] ?? '').slice(
        0,
        line.length,
      ),
    };
    for (const [place, text] of Object.entries(places)) expect(text, place).toBe(line);
  });

  it.each(cases)('is followed by what to do, or that nothing is to be done, on "$name"', ({ view }) => {
    expect(plainText(view.action)).toMatch(
      /No action needed|Do next: \S|To settle it: \S|No loss of accuracy is proven/,
    );
  });

  it.each(cases.filter(({ result }) => result.verdict !== 'invalid'))('holds a number on "$name"', ({ view }) => {
    expect(view.headline).toMatch(/\d/);
  });
});

describe('the number of a pass', () => {
  const passing = (gates: ReturnType<typeof gate>[]): string =>
    buildView({ ...passResult(), gates }, sampleContext).headline;
  const slower = gate('ttft_p50', { change: change(0.03, -0.01, 0.07), detectable: 0.06 });

  it('is that of the gate which used most of its tolerance', () => {
    const throughput = gate('output_tokens_per_sec', { change: change(-0.04, -0.08, 0.01), detectable: 0.07 });
    expect(passing([slower, throughput])).toBe(
      'Pass: no regression in 2 gates (nearest to one: Output throughput −4 %, −8 % to +1 %; would have seen ≥ 7 %)',
    );
  });

  it('is not that of a gate which says nothing, or which cannot fail', () => {
    const noisy = gate('ttft_p95', { change: change(0.4, -1, 5), detectable: 4 });
    const advisory = gate('tpot_p50', { tier: 'advisory', change: change(0.049, 0, 0.1), detectable: 0.06 });
    expect(passing([noisy, advisory, slower])).toContain(
      '(nearest to one: TTFT p50 +3 %, −1 % to +7 %; would have seen ≥ 6 %)',
    );
  });

  it('is that of the first gate where none got worse', () => {
    const faster = gate('ttft_p50', { change: change(-0.03, -0.07, 0.01), detectable: 0.06 });
    const errors = gate('error_ratio', { change: change(0, -0.01, 0.02), detectable: 0.02 });
    expect(passing([faster, errors])).toBe(
      'Pass: no regression in 2 gates (TTFT p50 −3 %, −7 % to +1 %; would have seen ≥ 6 %)',
    );
  });

  it('is what is left of a limit where nothing was compared', () => {
    const limit = gate('ttft_p95', { design: 'limit', limit: 500, candidate: 400, margin: 0.2, answer: 'within' });
    expect(passing([limit])).toContain('(nearest to one: TTFT p95 limit (≤ 500 ms): 400 ms, 20.0 % to spare)');
  });
});

describe('what warns beside a gate', () => {
  const accepted = { by: 'jane', until: '2026-12-31', reason: 'worth it', source: 'file' } as const;
  const worse = change(0.2, 0.15, 0.25);
  const warning = (gates: ReturnType<typeof gate>[], reason: string, given: object = {}): string =>
    buildView({ ...passResult(), verdict: 'warn', gates, reason, ...given }, sampleContext).headline;
  const drift = [
    {
      ...{ metric: 'ttft_p50', stage: 'steady', worse: true, beyondTolerance: true },
      sentence: 'TTFT p50 rose by 12 %',
    },
  ];

  it.each([
    ['accepted', gate('ttft_p50', { answer: 'regression', change: worse, accepted })],
    ['undecided', gate('ttft_p50', { answer: 'undecided', change: worse })],
  ])('is told behind one that is %s', (word, first) => {
    const unfit = gate('tpot_p50', { answer: 'invalid' });
    const untold = warning([first, unfit], 'not judged: stage peak: the load generator was the limit');
    expect(untold).toContain(word);
    expect(untold).toContain('; 1 gate not judged');
    const drifted = warning([first], `ttft_p50: ${word}, drift: TTFT p50 rose by 12 %`, { drift });
    expect(drifted).toContain('; drift for the worse in 1 metric');
    expect(warning([first], `ttft_p50: ${word}`, { drift })).not.toContain('drift');
  });

  it('is the drift that a scheduled recording looked for, also where its limits hold', () => {
    const result = passResult();
    const view = buildView(
      { ...result, ...{ drift: drift as never }, baseline: { ...result.baseline, design: 'none', watched: 8 } },
      { ...sampleContext, mode: 'record' },
    );
    expect(view.headline).toMatch(/^Pass: .*; drift for the worse in 1 metric$/);
    expect(plainText(view.action)).toContain('Do next: Look at what changed on the base branch');
  });
});

describe('annotations', () => {
  const annotate = (result = regressionResult(), step: Partial<Parameters<typeof listAnnotations>[1]> = {}) =>
    listAnnotations(
      { view: buildView(result, sampleContext), result },
      { mode: 'gate', lost: false, told: [], ...step },
    );

  it('name each gate that fails the check, and no other', () => {
    const errors = annotate().filter(({ level }) => level === 'error');
    const failing = regressionResult().gates.filter(({ answer }) => answer === 'regression');
    expect(errors).toHaveLength(1 + failing.length);
    expect(errors[1]).toMatchObject({
      title: 'TTFT p50 got 18 % slower (+12 % to +24 %), 181 → 214 ms',
      message: expect.stringMatching(/^❌ regression; .*tolerance 5 %, at least 5 ms\.$/),
    });
  });

  it('never exceed what the platform shows, and say what is left out', () => {
    const result = regressionResult();
    const many = (answer: 'regression' | 'undecided') =>
      Array.from({ length: 3_000 }, (_, i) =>
        gate('accuracy', { answer, slice: `s=${i}${'語'.repeat(400)}`, change: change(-0.4, -0.6, -0.2) }),
      );
    result.gates.push(...many('regression'), ...many('undecided'));
    const annotations = annotate(result, { told: ['one', 'two'] });
    const of = (level: string) => annotations.filter((annotation) => annotation.level === level);
    expect(of('error')).toHaveLength(10);
    expect(of('warning')).toHaveLength(6);
    expect(of('error').at(-1)?.title).toMatch(/^InsightAgent: 2,?99\d more$/);
    for (const { title, message } of annotations) {
      expect([...title].length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(message)).toBeLessThan(4_096);
      expect(`${title}${message}`).not.toMatch(/[\n\r]|##\[/);
    }
  });

  it('tell warnings once: what the step has said before is left out', () => {
    const result = { ...passResult(), warnings: ['said before', 'new'] };
    const messages = annotate(result, { told: ['said before'] }).map(({ message }) => message);
    expect(messages).toContain('new');
    expect(messages).not.toContain('said before');
  });

  it('make no error of what a recording found', () => {
    expect(annotate(regressionResult(), { mode: 'record' }).map(({ level }) => level)).not.toContain('error');
  });
});
