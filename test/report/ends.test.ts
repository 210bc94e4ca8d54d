import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MAX_COMMENT_BYTES } from '../../src/github/comment.ts';
import type { Result } from '../../src/model/result.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { fitMarkdown, markdownLadder, renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { displayWidth } from '../../src/report/text-width.ts';
import { buildView } from '../../src/report/view.ts';
import { flippedSamples } from './flipped-samples.ts';
import { pairedSamples } from './paired-samples.ts';
import {
  change,
  gate,
  HOSTILE,
  hostileResult,
  passResult,
  regressionResult,
  sampleContext,
  samples,
} from './sample-results.ts';

const goldenFolder = new URL('./golden/', import.meta.url);
const cases = Object.entries({ ...samples, ...pairedSamples, ...flippedSamples }).map(([name, sample]) => ({
  name,
  ...sample,
  view: buildView(sample.result, sample.context),
}));

/** A result as large as a big configuration makes it. */
function hugeResult(many = 400): Result {
  const result = regressionResult();
  for (let i = 0; i < many; i++) {
    result.gates.push(
      gate('accuracy', {
        answer: i % 2 === 0 ? 'regression' : 'no-change-seen',
        slice: `domain=number-${i}`,
        baseline: 0.9,
        candidate: 0.5,
        change: change(-0.4, -0.6, -0.2),
      }),
    );
    result.slices[`domain=number-${i}`] = {
      value: 0.5,
      unit: 'ratio',
      n: 40,
      baseline: 0.9,
      worse: 16,
      better: 0,
      pValue: 0.001,
    };
  }
  result.warnings = Array.from({ length: 300 }, (_, i) => `Warning ${i} ${'x'.repeat(500)}`);
  return result;
}

/** All of its folds are long at once, in characters of several bytes. */
function manyStages(count: number): Result {
  const result = widest(regressionResult());
  const { steady } = result.metrics;
  const answers = { question: '語'.repeat(300), before: '🙂'.repeat(300), now: '𝒳'.repeat(300) };
  for (let i = 0; i < count; i++) {
    const stage = `級-${i}-${'🧪'.repeat(40)}`;
    result.metrics[stage] = { ...steady };
    result.gates.push(
      gate('ttft_p50', { stage, answer: 'regression', change: change(0.4, 0.2, 0.6), reason: answers.now }),
    );
    result.recommendations.push(
      ...regressionResult().recommendations.map((of) => ({ ...of, justification: answers.question })),
    );
    result.risks.push(...regressionResult().risks.map((of) => ({ ...of, mitigation: answers.before })));
    result.nextSteps.push(answers.question);
  }
  return result;
}

describe('golden text', () => {
  const files = cases.flatMap(({ name, view }) => [
    { file: `${name}.markdown.txt`, text: renderMarkdown(view) },
    { file: `${name}.terminal.txt`, text: renderTerminal(view, { color: false, width: 100 }) },
  ]);

  it.each(files)('$file is what it was', ({ file, text }) => {
    const path = new URL(file, goldenFolder);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(goldenFolder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

describe('every end', () => {
  it.each(cases)('shows no hole of the program on "$name"', async ({ view, result }) => {
    const outputs = [
      ...markdownLadder(view),
      await renderHtml(view),
      renderTerminal(view, { color: true, width: 80 }),
      view.headline,
    ];
    for (const output of outputs) expect(output).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object|Infinity/);
    expect(renderJson(result)).not.toMatch(/undefined|\bNaN\b|\[object|Infinity/);
  });

  it.each(cases)('starts with the same line 1 on "$name"', async ({ view }) => {
    const line = `${view.icon} ${view.headline}`;
    for (const rung of markdownLadder(view)) expect(rung.startsWith(`### ${view.icon} ${view.word}`)).toBe(true);
    expect(renderTerminal(view, { color: false, width: 400 }).split('\n')[0]).toBe(line);
    expect(await renderHtml(view)).toContain('<title>');
  });
});

describe('markdown', () => {
  const outsideCode = (markdown: string): string => {
    let fence = '';
    const lines = markdown.split('\n').filter((line) => {
      const ticks = /^(`{3,})/.exec(line)?.[1] ?? '';
      if (fence === '') fence = ticks;
      else if (line === fence) fence = '';
      else return false;
      return ticks === '';
    });
    return lines
      .join('\n')
      .replace(/\\`/g, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'CODE');
  };

  it.each(cases)('holds only markup of ours on "$name"', ({ view, context }) => {
    for (const rung of markdownLadder(view)) {
      const text = outsideCode(rung);
      const tags = (text.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?(details|summary|code|sub|span)>$/.test(tag));
      expect(tags).toEqual([]);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
      expect(text.replace(/&#\d+;/g, '')).not.toMatch(/@[\w-]|#\d|\bGH-\d|!\[/);
      for (const [, url] of text.matchAll(/\]\(([^)]*)\)/g)) {
        if (!text.includes(`\\](${url})`)) expect(url?.startsWith(context.repositoryUrl ?? 'none')).toBe(true);
      }
    }
  });

  it.each(cases)('keeps every row of every table whole on "$name"', ({ view }) => {
    const rows = renderMarkdown(view)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    let columns = 0;
    rows.forEach((row, index) => {
      // As GitHub splits: at each pipe without a backslash before it.
      const cells = row.split(/(?<!\\)\|/).length;
      if (rows[index + 1]?.startsWith('| :-') || rows[index + 1]?.startsWith('| -:')) columns = cells;
      expect(cells).toBe(columns);
    });
  });

  it('gets shorter rung by rung and keeps the verdict', () => {
    const rungs = markdownLadder(buildView(hugeResult(), sampleContext)).map((rung) => Buffer.byteLength(rung));
    expect(rungs[0]).toBeGreaterThan(rungs[1] ?? 0);
    expect(rungs[1]).toBeGreaterThan(rungs[2] ?? 0);
  });

  it.each([
    ['a large result', hugeResult()],
    ['a result of thousands of gates and slices', hugeResult(5_000)],
    ['a result of hundreds of stages', manyStages(300)],
    ['a hostile result', hostileResult()],
    ['a result of nothing but the widest characters', widest(regressionResult())],
  ])('%s fits into a comment', (_, result) => {
    const markdown = fitMarkdown(buildView(result, sampleContext), MAX_COMMENT_BYTES);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_COMMENT_BYTES);
    expect(MAX_COMMENT_BYTES).toBeLessThan(65_536);
    expect(markdown).toMatch(/^### ❌ Fail: TTFT p50 (at steady )?got 18 % slower/);
  });

  it('says that it was shortened', () => {
    const [full, changed] = markdownLadder(buildView(regressionResult(), sampleContext));
    expect(full).not.toContain('Shortened');
    expect(changed).toContain('Shortened');
    expect(changed).toContain('3 gates without a change that matters: not shown.');
  });
});

describe('html', () => {
  it.each(cases)('loads nothing and runs nothing on "$name"', async ({ view }) => {
    const html = await renderHtml(view);
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    for (const tag of tags) {
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(src|srcset|style|on\w+|formaction|action|data)\s*=/i);
      expect(tag).not.toMatch(/^<(script|iframe|object|embed|link|base|form|img)/i);
      // Controls choose by style alone: there is nowhere to send anything to.
      if (/^<input/i.test(tag))
        expect(tag).toMatch(/^<input type="radio" name="[a-z]+" id="[a-z]+-[a-z\d]+"(?: checked)?>$/);
      const href = /\shref="([^"]*)"/.exec(tag)?.[1];
      if (href !== undefined) expect(href).toMatch(/^(?:https:\/\/github\.com\/octo-org\/chat\/|#[a-z-]+$)/);
    }
    // Shapes cut to a frame of the same page.
    expect(html.replace(/url\(#c\d+-[a-z\d-]+\)/g, '')).not.toMatch(/url\(|@import/);
  });

  it('forbids by its own policy what it does not use', async () => {
    expect(await renderHtml(buildView(passResult(), sampleContext))).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'">/,
    );
  });

  it('closes every element it opens', async () => {
    for (const { view } of cases) {
      const open: string[] = [];
      for (const [, slash, name] of (await renderHtml(view)).matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*)?(?<!\/)>/g)) {
        if (name === undefined || name === 'meta' || name === 'input') continue;
        if (slash === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });

  it('has headings in order, one caption a table and a scope for each header', async () => {
    const html = await renderHtml(buildView(regressionResult(), sampleContext));
    expect(html.match(/<h1/g)?.length).toBe(1);
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html.match(/<th /g)?.length).toBe(html.match(/<th [^>]*scope=/g)?.length);
    expect(html).toContain(
      'aria-label="TTFT p50: +18.1 %, bounds +12.0 % to +24.0 % at 99.83 % each, tolerance 5 %, at least 5 ms"',
    );
  });
});

describe('terminal', () => {
  it.each([60, 80, 120])('keeps its lines within %i columns', (width) => {
    for (const { view } of cases) {
      const lines = renderTerminal(view, { color: false, width }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width && !line.startsWith('    '))).toEqual([]);
    }
  });

  it('has control sequences only where colour is wanted, and the same words', () => {
    const view = buildView(hostileResult(), sampleContext);
    const plain = renderTerminal(view, { color: false, width: 100 });
    const colored = renderTerminal(view, { color: true, width: 100 });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });
});

describe('json', () => {
  it('is read back as the same result', () => {
    for (const { result } of cases) expect(JSON.parse(renderJson(result))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('writes the same bytes whatever order the object was built in', () => {
    const result = regressionResult();
    const reversed = Object.fromEntries(Object.entries(result).reverse()) as unknown as Result;
    expect(renderJson(reversed)).toBe(renderJson(result));
  });

  it('has no number that is none', () => {
    const result = passResult();
    result.gates = [gate('ttft_p50', { baseline: Number.NaN, candidate: Number.POSITIVE_INFINITY })];
    expect(JSON.parse(renderJson(result)).gates[0]).toMatchObject({ baseline: null, candidate: null });
  });

  it('holds nothing that a terminal or a log obeys', () => {
    const text = renderJson({ ...passResult(), reason: `${HOSTILE}\u009b31m\u2028` });
    for (const active of ['\u001b', '\u009b', '\u202e', '\u2028', '##[', '\r']) expect(text).not.toContain(active);
    expect(text.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false);
    expect(JSON.parse(text).reason).toBe(`${HOSTILE}\u009b31m\u2028`);
  });
});

/** Four bytes a character, or ten characters for one that is spelled out. */
function widest(result: Result): Result {
  result.warnings = [String.fromCodePoint(0x1f600).repeat(5_000), '\u202e'.repeat(5_000)];
  result.nextSteps = Array.from({ length: 30 }, () => '|'.repeat(5_000));
  result.slices = {
    ['$'.repeat(5_000)]: { value: 0, unit: 'ratio', n: 1, baseline: null, worse: null, better: null, pValue: null },
  };
  result.candidate.label = '\u202e'.repeat(5_000);
  return result;
}
