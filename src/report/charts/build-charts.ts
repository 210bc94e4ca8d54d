/** The charts of a result, in the order in which they are read. One without data is left out. */
import type { Result } from '../../model/result.ts';
import type { Chart } from './chart.ts';
import { buildCourse } from './course.ts';
import { buildDistribution } from './distribution.ts';
import { buildErrors } from './errors.ts';
import { canBeDrawn } from './extent.ts';
import { buildHistory } from './history.ts';
import { buildLadder } from './ladder.ts';
import { buildSlices } from './slices.ts';

export function buildCharts(result: Result): Chart[] {
  const { stages = [], history = [] } = result.pictures ?? {};
  return [
    ...stages.flatMap(({ stage, ttft, tpot, course, errors }) => [
      ...(ttft ? [buildDistribution('ttft', ttft, { stage, result })] : []),
      ...(course ? [buildCourse(course, stage)] : []),
      ...(tpot ? [buildDistribution('tpot', tpot, { stage, result })] : []),
      ...(errors ? [buildErrors(errors, stage)] : []),
    ]),
    ...(result.ladders ?? []).flatMap((climb) => buildLadder(climb, result)),
    ...buildSlices(result),
    ...history.map((of) => buildHistory(of, result.metrics[of.stage]?.[of.metric]?.infinite)),
  ].filter(canBeDrawn);
}
