/** How to come to a comparison, shown where there was nothing to compare with. */
import type { MissingBaseline } from '../model/missing-baseline.ts';
import { otherWorkloadIn } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { Block, Section } from './blocks.ts';
import type { ReportContext } from './context.ts';
import { formatCounted } from './numbers.ts';
import type { Text } from './text.ts';

/** Reasons that are listed; the rest is in the fold of the baseline. */
const MOST_REASONS = 3;

/** Then the workflow itself may be what is wanting. */
const neverRecorded: MissingBaseline['cause'][] = ['never-ran', 'nothing-stored'];

/** Undefined where a baseline exists, is not wanted, or is just being recorded, and where the run itself is unfit. */
export function buildFirstBaseline(result: Result, context: ReportContext): Section | undefined {
  const { runs, refused, design, branch, missing } = result.baseline;
  if (runs.length > 0 || design !== 'history') return undefined;
  if (result.verdict === 'invalid' || context.mode === 'record') return undefined;
  const next = context.mode === 'local' ? localBlocks(context) : workflowBlocks(branch ?? 'main');
  if (missing && !neverRecorded.includes(missing.cause)) {
    const reasons = refused.length > 0 ? refusalBlocks(refused) : [];
    return {
      id: 'first-baseline',
      title: 'No stored run to compare with',
      blocks: [...reasons, paragraph(`${missing.next}.`)],
    };
  }
  if (refused.length > 0) {
    const steps = context.mode === 'local' ? next : [];
    return {
      id: 'first-baseline',
      title: 'No stored run is comparable',
      blocks: [...refusalBlocks(refused), ...steps],
    };
  }
  if (next.length === 0) return undefined;
  return {
    id: 'first-baseline',
    title: context.gateNext ? 'Gate the next run' : 'Record a first baseline',
    blocks: next,
  };
}

function refusalBlocks(refused: Result['baseline']['refused']): Block[] {
  const groups = [...Map.groupBy(refused, ({ reason }) => reason)];
  const items = groups
    .slice(0, MOST_REASONS)
    .map(([reason, alike]): Text => [`${formatCounted(alike.length, 'run')} refused: ${reason}`]);
  const untold = groups.length - items.length;
  const isOther = refused.some(({ reason }) => otherWorkloadIn(reason) !== undefined);
  return [
    { kind: 'list', ordered: false, items },
    ...(untold > 0 ? [paragraph(`${formatCounted(untold, 'more reason')} in the details.`)] : []),
    ...(isOther
      ? [
          paragraph(
            'If that difference is not wanted, take it back. If it is, the first run of the base branch that has it is the new baseline; until then nothing is compared.',
          ),
        ]
      : []),
  ];
}

function workflowBlocks(branch: string): Block[] {
  return [
    paragraph(
      'These two lines make the workflow run on each push to the base branch, where the run is recorded, and on each pull request, where it is judged:',
    ),
    { kind: 'code', language: 'yaml', code: `on:\n  push: { branches: [${yamlScalar(branch)}] }\n  pull_request: {}` },
    paragraph('Merge them, or run the workflow once on the base branch; the next pull request is judged.'),
  ];
}

/** What was measured just now is what the next run can be compared with. */
function localBlocks({ gateNext }: ReportContext): Block[] {
  if (gateNext === undefined) return [];
  return [
    paragraph('Measure again after the change, by the same config, and compare with this run:'),
    { kind: 'code', language: 'sh', code: gateNext.join('\n') },
    paragraph(
      'Several runs behind --baseline are the history: the more of them, the smaller the changes that are seen.',
    ),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] };
}

/** JSON strings are YAML strings; plain names stay plain. */
function yamlScalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
