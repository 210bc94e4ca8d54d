/**
 * `npm run sample`: makes the documentation's sample anew from what the demo just measured, and the picture of the comment, which needs
 * Chromium (`chromium`, or the program that CHROME names).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { repositoryRoot, writeFiles } from './generate.ts';
import { renderSamples, sampleResult } from './render-samples.ts';

const DEMO_RESULT = 'out/demo/pull-request-3/result.json';
/** The comment down to its first recommendation: what a reviewer sees without scrolling far. CSS pixels; written at twice as many. */
const WIDTH = 940;
const HEIGHT = 1180;

copyFileSync(join(repositoryRoot, DEMO_RESULT), join(repositoryRoot, sampleResult));
const pages = new Map(await renderSamples(repositoryRoot));
writeFiles(repositoryRoot, pages);
const comment = pages.get('docs/samples/comment.md') ?? '';
const picture = takePicture(drawComment(await marked.parse(comment, { gfm: true })));
const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
writeFiles(
  repositoryRoot,
  new Map<string, string | Uint8Array>([
    ['docs/samples/comment.png', picture],
    // In the form that `sha256sum --check` reads: which comment the picture shows.
    ['docs/samples/SHA256SUMS', `${digest(comment)}  comment.md\n${digest(picture)}  comment.png\n`],
  ]),
);

/** The frame that GitHub draws around a comment, with GitHub's own style sheet for what is in it. */
function drawComment(html: string): string {
  const style = fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css'));
  return `<!DOCTYPE html><meta charset="utf-8"><style>${readFileSync(style, 'utf8')}
body { margin: 0; padding: 16px; background: #fff; font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
.head b { color: #1f2328; }
.head i { font-style: normal; font-size: 12px; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; margin: 0 4px; }
.markdown-body { padding: 16px; font-size: 14px; }
body::after { content: ""; position: fixed; inset: auto 0 0 0; height: 90px; background: linear-gradient(#fff0, #fff); }
</style><div class="box"><div class="head"><b>github-actions</b><i>bot</i> commented</div><div class="markdown-body">${drawAlerts(html)}</div></div>`;
}

/** GitHub's own extension of Markdown, which the library does not know. */
function drawAlerts(html: string): string {
  return html.replaceAll(
    /<blockquote>\s*<p>\[!(\w)(\w+)\]<\/p>([\s\S]*?)<\/blockquote>/g,
    (_, initial: string, rest: string, text: string) =>
      `<div class="markdown-alert markdown-alert-${(initial + rest).toLowerCase()}"><p class="markdown-alert-title">${initial}${rest.toLowerCase()}</p>${text}</div>`,
  );
}

function takePicture(page: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'insight-picture-'));
  try {
    const [source, target] = [join(folder, 'comment.html'), join(folder, 'comment.png')];
    writeFileSync(source, page);
    const { status, stderr, error } = spawnSync(
      process.env.CHROME ?? 'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
        `--user-data-dir=${join(folder, 'profile')}`,
        '--force-device-scale-factor=2',
        `--window-size=${WIDTH},${HEIGHT}`,
        `--screenshot=${target}`,
        pathToFileURL(source).href,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Chromium took no picture: ${error?.message ?? stderr.slice(-1000)}`);
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
