/** A plot in the words of ECharts. Everything is still and silent: there is no script that could move or ask. Names of axes are text of the page. */
import type { EChartsCoreOption } from 'echarts/core';
import { terminalText } from '../neutralise.ts';
import { formatSetValue } from '../numbers.ts';
import type { Axis, Layer, Plot } from './chart.ts';
import { type Extent, extentOf } from './extent.ts';
import { seriesOption } from './series-option.ts';

const TEXT = 12;
/** Below this width labels are fewer and shorter. CSS pixels. */
const NARROW = 420;

export function plotOption({ x, y, layers, wideLabels }: Plot, width: number): EChartsCoreOption {
  const isNarrow = width < NARROW;
  const extents = { x: extentOf(layers, x, 'x'), y: extentOf(layers, y, 'y') };
  const drawn = layers.filter((layer) => layer.form !== 'mark' || isNear(layer.at, extents[layer.axis]));
  const hasUpright = drawn.some((layer) => layer.form === 'mark' && layer.axis === 'x');
  return {
    animation: false,
    grid: { left: 4, right: 16, top: hasUpright ? 24 : 10, bottom: 2, outerBoundsMode: 'same' },
    xAxis: axisOption(x, { isNarrow, extent: withMarks('x', drawn, extents.x) }),
    yAxis: axisOption(y, { isNarrow, extent: withMarks('y', drawn, extents.y), wideLabels }),
    series: drawn.map((layer) => seriesOption(layer, extents)),
  };
}

/** What lies far from all that was measured would press it into a corner: it is told in words. */
function isNear(at: number, { low, high, isFixed }: Extent): boolean {
  const reach = isFixed ? 0 : (high - low) / 2;
  return at >= low - reach && at <= high + reach;
}

function withMarks(axis: 'x' | 'y', layers: readonly Layer[], extent: Extent): Extent {
  const marks = layers.flatMap((layer) => (layer.form === 'mark' && layer.axis === axis ? [layer.at] : []));
  return { ...extent, low: Math.min(extent.low, ...marks), high: Math.max(extent.high, ...marks) };
}

function axisOption(
  axis: Axis,
  { isNarrow, extent, wideLabels }: { isNarrow: boolean; extent: Extent; wideLabels?: boolean | undefined },
): object {
  const { kind, categories = [], min, max, isShare, isCount } = axis;
  const label = {
    ...{ color: 'var(--soft)', fontSize: TEXT, hideOverlap: true },
    ...(wideLabels ? { width: isNarrow ? 96 : 160, overflow: 'truncate', interval: 0 } : {}),
  };
  const lines = { axisLine: { show: true, lineStyle: { color: 'var(--axis)' } }, axisTick: { show: false } };
  if (kind === 'categories')
    return { type: 'category', data: categories.map((name) => terminalText(name, 60)), axisLabel: label, ...lines };
  const common = { ...lines, splitLine: { show: true, lineStyle: { color: 'var(--line)' } } };
  if (kind === 'log') return { ...common, ...logAxis(extent, label) };
  return {
    ...{ type: 'value', scale: min === undefined, splitNumber: isNarrow ? 4 : 5, ...common },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(isShare && max === 1 ? { interval: isNarrow ? 0.25 : 0.2 } : {}),
    ...(isCount ? { minInterval: 1 } : {}),
    axisLabel: {
      ...label,
      // In full: a narrow axis of large figures would repeat its labels otherwise.
      formatter: (value: number) => formatSetValue(value, isShare ? 'ratio' : ''),
    },
  };
}

/** Powers of two where those of ten would be too few. The ends of the axis, which are none, get no label. */
function logAxis({ low, high }: Extent, label: object): object {
  const logBase = high / low < 1000 ? 2 : 10;
  const isPower = (value: number): boolean => {
    const exponent = Math.log(value) / Math.log(logBase);
    return Math.abs(exponent - Math.round(exponent)) < 1e-6;
  };
  return {
    ...{ type: 'log', logBase, min: low * 0.95, max: high * 1.05 },
    axisLabel: { ...label, formatter: (value: number) => (isPower(value) ? formatSetValue(value, '') : '') },
  };
}
