/** One sentence for each drift. */
import { metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Drift } from '../model/result.ts';

/** "TTFT p50 (steady) rose by 21.0 % over the last 9 runs, in one step 3 runs ago (4f2c9a1)". Without a full stop. */
export function describeDrift({
  metric,
  stage,
  change,
  runs,
  steps,
  anchor,
  fromAnchor,
}: Omit<Drift, 'sentence'>): string {
  const { title } = metricSpec(metric);
  const name = stage === QUALITY_STAGE ? title : `${title} (${stage})`;
  const by = `${name} ${change > 0 ? 'rose' : 'fell'} by ${sizeOf(metric, change)}`;
  if (fromAnchor) return `${by} since ${shortCommit(anchor.commit) ?? 'the anchor'}`;
  const moved = `${by} over the last ${runs} runs`;
  const [only, ...more] = steps;
  if (!only) return moved;
  if (more.length === 0) return `${moved}, in one step ${placeOf(only)}`;
  const each = steps.map((step) => `${step.change > 0 ? '+' : '−'}${sizeOf(metric, step.change)} ${placeOf(step)}`);
  return `${moved}, in ${steps.length} steps: ${each.join(', ')}`;
}

function sizeOf(metric: Drift['metric'], change: number): string {
  const unit = metricSpec(metric).scale === 'points' ? 'points' : '%';
  return `${Math.abs(change * 100).toFixed(1)} ${unit}`;
}

function placeOf({ runsSince, commit }: Drift['steps'][number]): string {
  const when = runsSince === 1 ? 'with the newest run' : `${runsSince} runs ago`;
  const short = shortCommit(commit);
  return short === undefined ? when : `${when} (${short})`;
}

function shortCommit(commit: string | undefined): string | undefined {
  return commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit) ? commit.slice(0, 7) : undefined;
}
