/**
 * A change as a picture, inline SVG without a style attribute: everything in units of the row's own tolerance, worse always to
 * the right, so that the rows of a table can be read against each other. What lies beyond the frame ends in an arrow.
 */
import type { Bar, Tone } from './blocks.ts';
import { htmlText } from './neutralise.ts';

const WIDTH = 176;
const HEIGHT = 24;
/** Tolerances shown on each side of zero. */
const REACH = 4;

/** Renders the bar; its `label` is what a screen reader says. */
export function renderIntervalBar(bar: Bar, tone: Tone): string {
  const middle = WIDTH / 2;
  const y = HEIGHT / 2;
  const perTolerance = (middle - 6) / REACH;
  // Without a tolerance the bar has its own scale and no band.
  const unit =
    bar.tolerance > 0
      ? bar.tolerance
      : Math.max(Math.abs(bar.low), Math.abs(bar.high), Math.abs(bar.estimate)) / (REACH - 0.5) || 1;
  const place = (change: number): number => middle + (bar.worse === 'right' ? 1 : -1) * (change / unit) * perTolerance;
  const [left, right] = [place(bar.low), place(bar.high)].toSorted((a, b) => a - b);
  const from = clamp(left ?? middle);
  const to = clamp(right ?? middle);
  const estimate = place(bar.estimate);
  const shapes = [
    ...(bar.tolerance > 0
      ? [
          `<rect class="band" x="${round(middle - perTolerance)}" y="2" width="${round(2 * perTolerance)}" height="${HEIGHT - 4}" rx="3"/>`,
        ]
      : []),
    `<line class="zero" x1="${middle}" x2="${middle}" y1="0" y2="${HEIGHT}"/>`,
    `<line class="interval" x1="${round(from)}" x2="${round(to)}" y1="${y}" y2="${y}"/>`,
    ...((left ?? middle) < from ? [`<path class="arrow" d="M1 ${y}l7 -5v10z"/>`] : []),
    ...((right ?? middle) > to ? [`<path class="arrow" d="M${WIDTH - 1} ${y}l-7 -5v10z"/>`] : []),
    ...(estimate === clamp(estimate) ? [`<circle class="estimate" cx="${round(estimate)}" cy="${y}" r="4.5"/>`] : []),
  ];
  return `<svg class="bar ${tone}" role="img" aria-label="${htmlText(bar.label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${shapes.join('')}</svg>`;
}

function clamp(x: number): number {
  return Math.min(WIDTH - 6, Math.max(6, x));
}

function round(x: number): string {
  return x.toFixed(1);
}
