/** How the stored runs of the base branch moved: what a scheduled recording looks for, told beside a pull request's own figures elsewhere. */
import type { Result } from '../model/result.ts';
import type { Section } from './blocks.ts';
import type { ReportContext } from './context.ts';
import { formatCounted } from './numbers.ts';
import type { Text } from './text.ts';

/** One sentence a metric. */
export function driftItems({ drift = [] }: Result): Text[] {
  return drift.map(({ sentence, worse }): Text => [`${sentence}${worse ? '' : ' (for the better)'}.`]);
}

/** What moved for the worse, as a clause: "drift for the worse in 2 metrics". Undefined where nothing did, or nobody looked. */
export function driftClause({ drift = [], baseline }: Result): string | undefined {
  const worse = drift.filter((found) => found.worse);
  if (baseline.watched === undefined || worse.length === 0) return undefined;
  return `drift for the worse in ${formatCounted(new Set(worse.map(({ metric }) => metric)).size, 'metric')}`;
}

/** What else made it a warning: a stage that was not fit, and a drift that the policy warns of. Neither may hide behind a gate. */
export function besideClauses({ gates, reason, drift = [], baseline }: Result): string[] {
  const unfit = gates.filter(({ answer }) => answer === 'invalid').length;
  const isDrifted = baseline.watched === undefined && reason.includes('drift: ');
  const metrics = new Set(drift.flatMap(({ beyondTolerance, metric }) => (beyondTolerance ? [metric] : [])));
  return [
    ...(unfit > 0 ? [`${formatCounted(unfit, 'gate')} not judged`] : []),
    ...(isDrifted ? [`drift for the worse in ${formatCounted(metrics.size, 'metric')}`] : []),
  ];
}

/** Undefined where this is no recording that looked back, and where its runs hold their level. */
export function buildDriftSection(result: Result, context: ReportContext): Section | undefined {
  const items = driftItems(result);
  if (context.mode !== 'record' || result.baseline.watched === undefined || items.length === 0) return undefined;
  const branch = result.baseline.branch ?? 'the base branch';
  return {
    id: 'drift',
    title: `Drift of ${branch}`,
    blocks: [
      { kind: 'list', ordered: false, items },
      {
        kind: 'paragraph',
        text: [
          'A recording does not fail by drift: this run is stored, so that later ones are compared with what is there.',
        ],
      },
    ],
  };
}

/** "Compared with nothing: this run was recorded. The 8 stored runs of main and this one hold their level." */
export function lookBackScope({ baseline, drift = [] }: Result): Text | undefined {
  const { watched, branch } = baseline;
  if (watched === undefined) return undefined;
  const runs = `${formatCounted(watched, 'stored run')}`;
  const found =
    drift.length > 0
      ? `${runs} and this one do not hold their level, as told above`
      : watched < FEWEST_RUNS
        ? `${runs} and this one are too few to tell drift from noise`
        : `${runs} and this one show no drift`;
  return ['Compared with nothing: this run was recorded. Of ', { code: branch ?? 'the base branch' }, `, ${found}.`];
}

/** With fewer nothing is looked for (compare/drift.ts). */
const FEWEST_RUNS = 3;
