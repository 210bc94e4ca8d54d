/** The sample reports of the documentation, rebuilt from results that were measured, so that they always look as today's code writes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_COMMENT_BYTES } from '../src/github/comment.ts';
import type { Result } from '../src/model/result.ts';
import { renderBadgeSvg } from '../src/report/badge.ts';
import type { ReportContext } from '../src/report/context.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderJunit } from '../src/report/junit.ts';
import { fitMarkdown, renderMarkdown } from '../src/report/markdown.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { buildView } from '../src/report/view.ts';

/** What the demo's second pull request measured; `npm run sample` makes it. */
export const sampleResult = 'docs/samples/result.json';

/** Every kind of report; `npm run samples:record` measures them. */
export const sampleKinds = [
  'pass',
  'improved',
  'regression',
  'undecided',
  'no-baseline',
  'invalid',
  'truncated',
] as const;
export type SampleKind = (typeof sampleKinds)[number];

const TERMINAL_COLUMNS = 80;

/** Where the measured result of a kind is kept. */
export function sampleResultOf(kind: SampleKind): string {
  return `docs/samples/${kind}/result.json`;
}

/** Every page of the samples by its path in the repository. */
export async function renderSamples(root: string): Promise<[path: string, content: string][]> {
  const view = buildView(readResult(root, sampleResult), contextOf(3));
  // While they are being measured for the first time some are not there yet; a test wants all of them.
  const measured = sampleKinds.filter((kind) => existsSync(join(root, sampleResultOf(kind))));
  const kinds = await Promise.all(measured.map((kind, index) => renderKind(root, kind, index + 1)));
  return [
    ['docs/samples/comment.md', renderMarkdown(view)],
    ['docs/samples/report.html', await renderHtml(view)],
    ...kinds.flat(),
  ];
}

async function renderKind(root: string, kind: SampleKind, pullRequest: number): Promise<[string, string][]> {
  const result = readResult(root, sampleResultOf(kind));
  const view = buildView(result, contextOf(pullRequest));
  const folder = `docs/samples/${kind}`;
  return [
    [`${folder}/comment.md`, fitMarkdown(view, MAX_COMMENT_BYTES)],
    [`${folder}/terminal.txt`, renderTerminal(view, { color: false, width: TERMINAL_COLUMNS })],
    [`${folder}/badge.svg`, renderBadgeSvg(view, result)],
    // What is too long for a comment would be long in a repository too.
    ...(kind === 'truncated'
      ? []
      : ([
          [`${folder}/report.html`, await renderHtml(view)],
          [`${folder}/junit.xml`, renderJunit(view, result)],
        ] as [string, string][])),
  ];
}

function readResult(root: string, path: string): Result {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Result;
}

function contextOf(pullRequest: number): ReportContext {
  return {
    mode: 'gate',
    artifactName: 'insight-agent-report',
    pullRequest,
    reproduce: ['insight-agent compare --baseline baseline-*/*/run.jsonl --candidate this-run/run.jsonl'],
  };
}
