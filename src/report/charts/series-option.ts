/** One layer of a plot in the words of ECharts. */
import { terminalText } from '../neutralise.ts';
import type { Ink, Layer } from './chart.ts';
import { type Extent, placeIn } from './extent.ts';

const TEXT = 12;
/** So many dots hide each other unless one sees through them. */
const MANY = 60;

const still = { silent: true, emphasis: { disabled: true } };

export function seriesOption(layer: Layer, extents: { x: Extent; y: Extent }): object {
  const color = colorOf(layer.ink);
  switch (layer.form) {
    case 'line': {
      const { spots, dots, step, thin, dashed, filled } = layer;
      return {
        ...{ type: 'line', ...still, data: spots, showSymbol: dots === true, symbol: 'circle', symbolSize: 7 },
        ...(step ? { step: 'end' } : {}),
        lineStyle: { color, width: thin ? 1 : 2, opacity: thin ? 0.55 : 1, type: dashed ? [6, 4] : 'solid' },
        itemStyle: { color },
        ...(filled ? { areaStyle: { color, opacity: 0.14 } } : {}),
      };
    }
    case 'dots':
      return {
        ...{ type: 'scatter', ...still, data: layer.spots, symbol: layer.shape, symbolSize: layer.size ?? 7 },
        itemStyle: { color, opacity: layer.spots.length > MANY ? 0.65 : 1 },
      };
    case 'columns':
      return {
        ...{ type: 'bar', ...still, stack: 'all', data: layer.heights, barCategoryGap: '12%', itemStyle: { color } },
      };
    case 'intervals':
      return intervalSeries(layer, color);
    case 'mark':
      return markSeries(layer, { color, extents });
  }
}

function markSeries(
  { axis, at, text }: Extract<Layer, { form: 'mark' }>,
  { color, extents }: { color: string; extents: { x: Extent; y: Extent } },
): object {
  const across = axis === 'x' ? extents.y.low : extents.x.low;
  const place = placeIn(extents[axis], at);
  return {
    // The point is not drawn: it makes the axis reach to the line.
    ...{ type: 'line', ...still, data: [axis === 'x' ? [at, across] : [across, at]], showSymbol: false },
    lineStyle: { color },
    markLine: {
      ...{ silent: true, symbol: 'none', lineStyle: { color, width: 1.5, type: [3, 3] } },
      data: [axis === 'x' ? { xAxis: at } : { yAxis: at }],
      label: {
        ...{
          show: true,
          color,
          fontSize: TEXT,
          position: axis === 'x' ? 'end' : place > 0.85 ? 'insideEndBottom' : 'insideEndTop',
        },
        ...(axis === 'x' ? { align: place > 0.7 ? 'right' : place < 0.3 ? 'left' : 'center' } : {}),
        formatter: () => terminalText(text, 60),
      },
    },
  };
}

/** One line with a gap after each interval. */
function intervalSeries({ along, bounds }: Extract<Layer, { form: 'intervals' }>, color: string): object {
  const gap = ['-', '-'];
  return {
    ...{ type: 'line', ...still, showSymbol: false, lineStyle: { color, width: 3, opacity: 0.55 } },
    data: bounds.flatMap(({ place, low, high }) =>
      along === 'y' ? [[place, low], [place, high], gap] : [[low, place], [high, place], gap],
    ),
  };
}

function colorOf(ink: Ink): string {
  return `var(--ink-${ink})`;
}
