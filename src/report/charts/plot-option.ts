/** A plot in the words of ECharts. Everything is still and silent: there is no script that could move or ask. */
import type { EChartsCoreOption } from 'echarts/core';
import { terminalText } from '../neutralise.ts';
import { formatDigits } from '../numbers.ts';
import type { Axis, Ink, Layer, Plot } from './chart.ts';

const TEXT = 12;
/** Below this width labels are fewer and shorter. CSS pixels. */
const NARROW = 420;

export function plotOption(plot: Plot, width: number): EChartsCoreOption {
  const isNarrow = width < NARROW;
  return {
    animation: false,
    grid: { left: 4, right: 16, top: plot.layers.some(isUpright) ? 24 : 10, bottom: 2, outerBoundsMode: 'same' },
    xAxis: { ...axisOption(plot.x, { isNarrow, spots: spotsAlong(plot, 0) }), ...nameOf(plot.x) },
    yAxis: { ...axisOption(plot.y, { isNarrow, spots: spotsAlong(plot, 1), wideLabels: plot.wideLabels }) },
    series: plot.layers.map(seriesOption),
  };
}

function isUpright(layer: Layer): boolean {
  return layer.form === 'mark' && layer.axis === 'x';
}

/** The name of the upright axis is text of the page: turned by a quarter it would be hard to read. */
function nameOf({ name }: Axis): object {
  return {
    name: terminalText(name),
    nameLocation: 'middle',
    nameGap: 24,
    nameTextStyle: { color: 'var(--soft)', fontSize: TEXT },
  };
}

function axisOption(
  axis: Axis,
  { isNarrow, spots, wideLabels }: { isNarrow: boolean; spots: number[]; wideLabels?: boolean | undefined },
): object {
  const { kind, categories = [], min, max, isShare, isCount } = axis;
  const label = {
    color: 'var(--soft)',
    fontSize: TEXT,
    hideOverlap: true,
    ...(wideLabels ? { width: isNarrow ? 96 : 160, overflow: 'truncate', interval: 0 } : {}),
  };
  const lines = { axisLine: { show: true, lineStyle: { color: 'var(--axis)' } }, axisTick: { show: false } };
  const split = { splitLine: { show: true, lineStyle: { color: 'var(--line)' } } };
  if (kind === 'categories') {
    return { type: 'category', data: categories.map((name) => terminalText(name, 60)), axisLabel: label, ...lines };
  }
  const common = {
    ...lines,
    ...split,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(isShare && max === 1 ? { interval: isNarrow ? 0.25 : 0.2 } : {}),
    ...(isCount ? { minInterval: 1 } : {}),
    axisLabel: {
      ...label,
      formatter: (value: number) => (isShare ? `${formatDigits(value * 100)} %` : formatDigits(value)),
    },
  };
  if (kind === 'log') return { ...common, ...logAxis(spots, common.axisLabel) };
  return { type: 'value', scale: min === undefined, splitNumber: isNarrow ? 4 : 5, ...common };
}

/** Powers of two where those of ten would be too few. The ends of the axis, which are none, get no label. */
function logAxis(spots: readonly number[], axisLabel: object): object {
  const positive = spots.filter((value) => value > 0);
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  const logBase = most / least < 300 ? 2 : 10;
  const isPower = (value: number): boolean => {
    const exponent = Math.log(value) / Math.log(logBase);
    return Math.abs(exponent - Math.round(exponent)) < 1e-6;
  };
  return {
    ...{ type: 'log', logBase, min: least * 0.95, max: most * 1.05 },
    axisLabel: { ...axisLabel, formatter: (value: number) => (isPower(value) ? formatDigits(value) : '') },
  };
}

function spotsAlong({ layers }: Plot, coordinate: 0 | 1): number[] {
  return layers.flatMap((layer) =>
    layer.form === 'line' || layer.form === 'dots'
      ? layer.spots.map((spot) => spot[coordinate])
      : layer.form === 'mark' && layer.axis === (coordinate === 0 ? 'x' : 'y')
        ? [layer.at]
        : [],
  );
}

const still = { silent: true, emphasis: { disabled: true } };

function seriesOption(layer: Layer): object {
  const color = colorOf(layer.ink);
  switch (layer.form) {
    case 'line':
      return {
        ...{
          type: 'line',
          ...still,
          data: layer.spots,
          showSymbol: layer.dots === true,
          symbol: 'circle',
          symbolSize: 7,
        },
        ...(layer.step ? { step: 'end' } : {}),
        lineStyle: {
          ...{ color, width: layer.thin ? 1 : 2, opacity: layer.thin ? 0.55 : 1 },
          type: layer.dashed ? [6, 4] : 'solid',
        },
        itemStyle: { color },
        ...(layer.filled ? { areaStyle: { color, opacity: 0.14 } } : {}),
      };
    case 'dots':
      return {
        ...{ type: 'scatter', ...still, data: layer.spots, symbol: layer.shape, symbolSize: layer.size ?? 7 },
        itemStyle: { color, opacity: layer.spots.length > 60 ? 0.65 : 1 },
      };
    case 'columns':
      return {
        ...{ type: 'bar', ...still, stack: 'all', data: layer.heights, barCategoryGap: '12%', itemStyle: { color } },
      };
    case 'intervals':
      return intervalSeries(layer, color);
    case 'mark':
      return markSeries(layer, color);
  }
}

function markSeries({ axis, at, text }: Extract<Layer, { form: 'mark' }>, color: string): object {
  return {
    ...{ type: 'line', ...still, data: [] },
    markLine: {
      ...{ silent: true, symbol: 'none', lineStyle: { color, width: 1.5, type: [3, 3] } },
      data: [axis === 'x' ? { xAxis: at } : { yAxis: at }],
      label: {
        ...{ show: true, color, fontSize: TEXT, position: axis === 'x' ? 'end' : 'insideEndTop' },
        formatter: () => terminalText(text, 60),
      },
    },
  };
}

interface Place {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

function intervalSeries({ along, bounds }: Extract<Layer, { form: 'intervals' }>, color: string): object {
  const data = bounds.map(({ place, low, high }) => (along === 'y' ? [place, low, high] : [low, place, high]));
  return {
    ...{ type: 'custom', ...still, data },
    // What an axis must reach to show whole intervals.
    encode: along === 'y' ? { x: 0, y: [1, 2] } : { x: [0, 2], y: 1 },
    renderItem: (_: unknown, { value, coord }: Place) => {
      const ends: [[number, number], [number, number]] =
        along === 'y'
          ? [coord([value(0), value(1)]), coord([value(0), value(2)])]
          : [coord([value(0), value(1)]), coord([value(2), value(1)])];
      const [[x1, y1], [x2, y2]] = ends;
      return {
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke: color, lineWidth: 3, opacity: 0.55, fill: 'none' },
      };
    },
  };
}

function colorOf(ink: Ink): string {
  return `var(--ink-${ink})`;
}
