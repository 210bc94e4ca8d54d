/** What the report draws, from the runs. Pure, and bounded whatever the runs were. */
import type { BaselineRun, Measurement } from '../../model/measurement.ts';
import type { Pictures, StagePictures } from '../../model/pictures.ts';
import type { Drift, GateResult } from '../../model/result.ts';
import { clockOf, levelStages, type Run } from '../../model/run-file.ts';
import { lastAttempt } from '../last-attempt.ts';
import { drawCourse, drawErrors } from './course.ts';
import { drawDistribution } from './distribution.ts';
import { drawHistory } from './history.ts';

/** Points of a line, and of a course, in a run of few stages; of many stages each has less, and at least the fewest. */
const LINE_POINTS = 200;
const COURSE_POINTS = 400;
const FEW_STAGES = 3;
const FEWEST_POINTS = 40;
const MOST_STAGES = 8;

/** `comparable` gives the stored runs of a stage, newest first. Undefined where there is nothing to draw. */
export function drawPictures(of: {
  run: Run;
  candidate: Measurement;
  comparable: (stage: string) => readonly BaselineRun[];
  gates: readonly GateResult[];
  drift: readonly Drift[];
}): Pictures | undefined {
  const names = levelStages(of.run.header).map(({ name }) => name);
  const share = Math.min(1, FEW_STAGES / names.length);
  const stages = names
    .slice(0, MOST_STAGES)
    .map((stage) => drawStage(stage, { ...of, share }))
    .filter(({ ttft, tpot, course, errors }) => ttft || tpot || course || errors);
  const history = drawHistory(of);
  return stages.length === 0 && history.length === 0 ? undefined : { stages, history };
}

function drawStage(
  stage: string,
  of: {
    run: Run;
    candidate: Measurement;
    comparable: (stage: string) => readonly BaselineRun[];
    share: number;
  },
): StagePictures {
  const { run, candidate, comparable, share } = of;
  const { steady } = lastAttempt(run, stage);
  const clock = clockOf(run.header, stage);
  const points = (full: number): number => Math.max(FEWEST_POINTS, Math.floor(full * share));
  const distribution = (source: 'ttft' | 'tpot') =>
    drawDistribution(
      candidate.distributions[stage]?.[source] ?? [],
      comparable(stage).map(({ measurement }) => measurement.distributions[stage]?.[source] ?? []),
      points(LINE_POINTS),
    );
  return {
    stage,
    ttft: distribution('ttft'),
    tpot: distribution('tpot'),
    course: drawCourse(steady, clock, points(COURSE_POINTS)),
    errors: drawErrors(steady, clock),
  };
}
