/**
 * Plots as SVG. ECharts draws here, without a browser, so that the page needs no script (docs/decisions/035). Loaded only where a page is written: it is
 * the largest of our dependencies.
 */
import { displayWidth } from '../text-width.ts';
import type { Plot } from './chart.ts';
import { init, setPlatformAPI } from './echarts.ts';
import { plainSvg } from './plain-svg.ts';
import { plotOption } from './plot-option.ts';

/** Share of the size that a column of text takes in the widest of the fonts that the page names: the reader's is not known here. */
const COLUMN = 0.62;

setPlatformAPI({
  measureText: (text, font) => ({ width: displayWidth(text) * COLUMN * fontSize(font) }),
});

/** CSS pixels; `name` begins every id in the picture and must be the only one of its page. */
export interface Frame {
  width: number;
  height: number;
  name: string;
}

/** The shapes of an `<svg>` with that frame's view box, without the element itself. The same plot gives the same bytes. */
export function drawPlot(plot: Plot, { width, height, name }: Frame): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(plotOption(plot, width));
    return plainSvg(chart.renderToSVGString(), name);
  } finally {
    // A chart that lives keeps a timer, and with it the process.
    chart.dispose();
  }
}

/** "normal 12px sans-serif" → 12 */
function fontSize(font: string | undefined): number {
  return Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
}
