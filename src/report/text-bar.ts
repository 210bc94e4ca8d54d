/**
 * A change as a line of characters, for where no picture can stand: everything in units of the row's own tolerance, worse always to the right, so that
 * the rows of a table can be read against each other. No character of it lets a line break.
 */
import type { Bar } from './blocks.ts';

/** Characters on each side of zero; with it a bar has `2 × HALF + 1`. */
const HALF = 10;
/** Tolerances shown on each side. */
const REACH = 3;
/** How a bar is to be read. */
export const TEXT_BAR_LEGEND = 'the bar: worse beyond the right ┊';

/** Renders the bar: `┊` the tolerance on both sides of zero, `├──●──┤` the interval with its estimate, `◂` and `▸` where it goes on. */
export function renderTextBar({ estimate, low, high, tolerance, worse }: Bar): string {
  // Without a tolerance the bar has its own scale and no marks of one.
  const unit = tolerance > 0 ? tolerance : Math.max(Math.abs(low), Math.abs(high), Math.abs(estimate)) / REACH || 1;
  const place = (change: number): number => Math.round((((worse === 'right' ? 1 : -1) * change) / unit / REACH) * HALF);
  const cells = Array.from({ length: 2 * HALF + 1 }, () => '·');
  const put = (at: number, sign: string): void => {
    cells[Math.min(HALF, Math.max(-HALF, at)) + HALF] = sign;
  };
  if (tolerance > 0) for (const side of [-1, 1]) put(place(side * tolerance), '┊');
  put(0, '│');
  const [from = 0, to = 0] = [place(low), place(high)].toSorted((a, b) => a - b);
  for (let at = Math.max(from, -HALF); at <= Math.min(to, HALF); at++) put(at, '─');
  put(from, from < -HALF ? '◂' : '├');
  put(to, to > HALF ? '▸' : '┤');
  const middle = place(estimate);
  if (Math.abs(middle) <= HALF) put(middle, '●');
  return cells.join('');
}
