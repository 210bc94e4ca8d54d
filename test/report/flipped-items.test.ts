import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { buildFlippedFold } from '../../src/report/flipped-items.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { fitMarkdown, markdownLadder, renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildView } from '../../src/report/view.ts';
import { findingsOf, flippedSamples, HOSTILE_ANSWER } from './flipped-samples.ts';
import { passResult, sampleContext } from './sample-results.ts';

const viewOf = (name: string) => {
  const sample = flippedSamples[name] ?? expect.fail(name);
  return buildView(sample.result, sample.context);
};
/** What GitHub reads again for mentions, references and addresses: all but code. */
const outsideCode = (html: string): string =>
  html.replace(/<pre>[\s\S]*?<\/pre>/g, 'CODE').replace(/<code>[\s\S]*?<\/code>/g, 'CODE');

describe('the items that got worse', () => {
  it('are no fold where there are none, or nothing was compared', () => {
    const none = { flipped: [], flippedTotal: 0, unansweredTotal: 0, improvedTotal: 3 };
    expect(buildFlippedFold(passResult())).toEqual([]);
    expect(buildFlippedFold({ ...passResult(), quality: findingsOf(none) })).toEqual([]);
  });

  it('are listed with how many chance would move, and how many are left out', () => {
    const markdown = renderMarkdown(viewOf('items-by-id'));
    expect(markdown).toContain('<summary>Items that got worse (57)</summary>');
    expect(markdown).toContain(
      '57 items scored lower than before, 9 higher; where nothing changed, chance moves about as many',
    );
    expect(markdown).toContain('1 of them got no answer at all');
    expect(markdown).toContain('The 3 worst are listed.');
    expect(markdown).toMatch(/no\sanswer \(timeout\)/);
    expect(markdown).toContain('| `graded-3`');
    expect(markdown).not.toContain('Asked  ');
  });

  it('show what was asked and answered where it is stored, each with its label and in code', async () => {
    const markdown = renderMarkdown(viewOf('items-with-answers'));
    expect(markdown).toContain('\nBefore  Time to first token.\nNow     Total throughput');
    expect(markdown).toContain('\nBefore  (empty)\nNow     (no answer: http-5xx)\n');
    expect(await renderHtml(viewOf('items-with-answers'))).toContain('Before  Time to first token.');
  });

  it('go first where a report must be shorter, and their number stays', () => {
    const ladder = markdownLadder(viewOf('items-with-answers'));
    const [full = '', figures = '', changed = ''] = ladder;
    expect(ladder).toHaveLength(4);
    expect(figures).toContain('Items that got worse (2): not shown.');
    expect(figures).toContain('Accuracy by slice');
    expect(figures).toContain('<details>');
    expect(figures).not.toContain('jargon-17');
    expect(changed).not.toContain('<details>');
    expect(fitMarkdown(viewOf('items-with-answers'), Buffer.byteLength(full) - 1)).toBe(figures);
    expect(markdownLadder(buildView(passResult(), sampleContext))).toHaveLength(3);
  });
});

describe('a hostile answer', () => {
  const rungs = markdownLadder(viewOf('items-hostile'));

  it('leaves nothing in a comment that mentions, links, loads or formats', async () => {
    for (const rung of rungs) {
      const html = await marked.parse(rung);
      const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]+)/gi), ([, name]) => name?.toLowerCase()));
      for (const tag of ['img', 'script', 'input', 's', 'del']) expect(tags).not.toContain(tag);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^https:\/\/github\.com\/octo-org\/chat/);
      const text = outsideCode(html);
      for (const active of [
        '@team',
        '@octocat',
        '#1',
        'repo#',
        'GH-1',
        'www.evil',
        '//evil',
        ':tada:',
        ':white_check',
        'user@',
      ])
        expect(text).not.toContain(active);
      // Ids of this size are commits to GitHub, wherever they stand but in code.
      expect(text).not.toContain('a5c3785ed8d6a35868bc169f07e40e889087fd2e');
      expect(html.match(/<details>/g)?.length ?? 0).toBe(html.match(/<\/details>/g)?.length ?? 0);
    }
  });

  it('ends no block of code: whatever follows its first line is still in it', () => {
    const [full = ''] = rungs;
    const blocks = marked.lexer(full).filter((token) => token.type === 'code');
    const answers = blocks.filter((block) => 'text' in block && block.text.startsWith('Asked'));
    expect(answers).toHaveLength(2);
    for (const block of answers) {
      const lines = String('text' in block && block.text).split('\n');
      expect(lines.filter((line) => /^(Asked|Before|Now) {2}/.test(line))).toHaveLength(3);
      expect(lines.every((line) => /^(Asked {3}|Before {2}|Now {5}| {8})/.test(line))).toBe(true);
    }
  });

  it('has no sign left that hides, reorders or obeys, at any end', async () => {
    const view = viewOf('items-hostile');
    const ends = [...rungs, await renderHtml(view), renderTerminal(view, { color: false, width: 100 })];
    for (const end of ends)
      expect(end.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    const sample = flippedSamples['items-hostile'] ?? expect.fail();
    const json = renderJson(sample.result);
    for (const sign of ['\u001b', '\u202e', '\u2066', '\u200f']) expect(json).not.toContain(sign);
    expect(JSON.parse(json).quality.items.flipped[0].answer).toBe(HOSTILE_ANSWER);
  });

  it('is text in the page, and loads nothing', async () => {
    const html = await renderHtml(viewOf('items-hostile'));
    expect(html).not.toMatch(/<(img|script|iframe|a href=x)/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
