/** The points that the line of prefill is fitted to, to be drawn: input tokens that the server worked through meanwhile, and TTFT in ms. */
import type { StageSide } from '../side.ts';
import { prefillPoints } from './prefill.ts';

interface Point {
  x: number;
  y: number;
}

export interface FirstTokenPoints {
  now: Point[];
  /** Of all stored runs. */
  before: Point[];
}

/** Undefined where no request tells its tokens. */
export function findFirstTokenPoints(now: StageSide, baseline: readonly StageSide[]): FirstTokenPoints | undefined {
  const points = pointsOf(now);
  return points.length === 0 ? undefined : { now: points, before: baseline.flatMap(pointsOf) };
}

function pointsOf({ steady }: StageSide): Point[] {
  return prefillPoints(steady).map(({ x, y }) => ({ x, y }));
}
