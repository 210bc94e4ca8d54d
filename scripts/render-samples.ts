/** The sample report of the documentation, rebuilt from the demo's result, so that it always looks as today's code writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../src/model/result.ts';
import type { ReportContext } from '../src/report/context.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { buildView } from '../src/report/view.ts';

/** What the demo's second pull request measured; `npm run sample` makes it. */
export const sampleResult = 'docs/samples/result.json';

/** Every page of the sample by its path in the repository. */
export async function renderSamples(root: string): Promise<[path: string, content: string][]> {
  const result = JSON.parse(readFileSync(join(root, sampleResult), 'utf8')) as Result;
  const context: ReportContext = {
    mode: 'gate',
    artifactName: 'insight-agent-report',
    pullRequest: 3,
    reproduce: ['insight-agent compare --baseline baseline-*/*/run.jsonl --candidate this-run/run.jsonl'],
  };
  const view = buildView(result, context);
  return [
    ['docs/samples/comment.md', renderMarkdown(view)],
    ['docs/samples/report.html', await renderHtml(view)],
  ];
}
