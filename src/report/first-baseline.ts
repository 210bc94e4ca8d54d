/** What records a first baseline, shown where there is none to compare with. */
import type { Result } from '../model/result.ts';
import type { Section } from './blocks.ts';
import type { ReportContext } from './context.ts';

/** Undefined where a baseline exists, is switched off, or is just being recorded, and where the run itself is unfit. */
export function buildFirstBaseline(result: Result, context: ReportContext): Section | undefined {
  if (result.baseline.runs.length > 0 || result.baseline.design !== 'history') return undefined;
  if (result.verdict === 'invalid' || context.mode === 'record') return undefined;
  const blocks = context.mode === 'local' ? localBlocks() : workflowBlocks(result.baseline.branch ?? 'main');
  return { id: 'first-baseline', title: 'Record a first baseline', blocks };
}

function workflowBlocks(branch: string): Section['blocks'] {
  return [
    {
      kind: 'paragraph',
      text: [
        'These two lines make the workflow run on each push to the base branch, where the run is recorded, and on each pull request, where it is judged:',
      ],
    },
    { kind: 'code', language: 'yaml', code: `on:\n  push: { branches: [${yamlScalar(branch)}] }\n  pull_request: {}` },
    {
      kind: 'paragraph',
      text: ['Merge them, or run the workflow once on the base branch; the next pull request is judged.'],
    },
  ];
}

function localBlocks(): Section['blocks'] {
  return [
    { kind: 'paragraph', text: ['Measure the version to compare with, then this one, and compare the two run files:'] },
    {
      kind: 'code',
      language: 'sh',
      code: 'insight-agent run --url "$BASE_URL" --model "$MODEL" --out baseline\ninsight-agent compare --baseline baseline/run.jsonl --candidate run.jsonl',
    },
  ];
}

/** JSON strings are YAML strings; plain names stay plain. */
function yamlScalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
