/** Evidence as a picture: the points of both sides and the lines that were fitted to them. */
import type { Drawing, Spot } from '../model/pictures.ts';
import type { Line } from '../stats/line.ts';

/** Points of a side that are drawn: more would hide each other. */
const POINTS = 150;

interface DrawnSide {
  points: readonly { x: number; y: number }[];
  /** Fitted to them; of several runs their mean is drawn. Empty: points alone. */
  lines: readonly Pick<Line, 'slope' | 'intercept'>[];
}

/** `before` absent: nothing to compare with. Of many points evenly chosen ones, in the order along the axis. */
export function drawEvidence(
  words: Pick<Drawing, 'title' | 'x' | 'y'>,
  { now, before }: { now: DrawnSide; before?: DrawnSide | undefined },
): Drawing {
  return {
    ...words,
    series: [
      ...(before && before.points.length > 0 ? [{ side: 'before' as const, ...drawSide(before) }] : []),
      { side: 'now', ...drawSide(now) },
    ],
  };
}

function drawSide({ points, lines }: DrawnSide): Pick<Drawing['series'][number], 'spots' | 'line'> {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const step = Math.max(1, sorted.length / POINTS);
  const spots = Array.from({ length: Math.min(sorted.length, POINTS) }, (_, index) => sorted[Math.floor(index * step)]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const at = (x: number): Spot => [
    fourDigits(x),
    fourDigits(lines.reduce((sum, { slope, intercept }) => sum + intercept + slope * x, 0) / lines.length),
  ];
  return {
    spots: spots.flatMap((point): Spot[] => (point ? [[fourDigits(point.x), fourDigits(point.y)]] : [])),
    ...(first && last && lines.length > 0 ? { line: { from: at(first.x), to: at(last.x) } } : {}),
  };
}

function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
