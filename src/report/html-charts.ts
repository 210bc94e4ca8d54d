/** The charts of the page: pictures, the words and numbers beside them, and controls that work without a script. */
import type { Chart, Choice } from './charts/chart.ts';
import { choiceCss } from './charts/chart-style.ts';
import type { drawPlot } from './charts/draw.ts';
import { inline, keepUnits, renderTable } from './html-blocks.ts';
import { htmlText } from './neutralise.ts';
import { plainText } from './text.ts';

/** CSS pixels of a picture beside another, and on a phone. Text keeps its size: the page shows one of both. */
const WIDE = { width: 540, height: 270 };
const NARROW = { width: 336, height: 250 };
/** A row of slices. */
const ROW = 26;

type Draw = typeof drawPlot;

/** The section of all charts and the style that its controls need; nothing without a chart. */
export function renderCharts(charts: readonly Chart[], draw: Draw): { html: string; css: string } {
  if (charts.length === 0) return { html: '', css: '' };
  const stages = distinct(charts.map(({ stage }) => stage));
  const dimensions = distinct(charts.map(({ dimension }) => dimension));
  const figures = charts.map((chart, index) =>
    renderChart(chart, { draw, name: `c${index}`, marks: marksOf(chart, { stages, dimensions }) }),
  );
  const hasChoice = charts.some(({ plots }) => plots.some(({ when }) => when));
  const controls = [
    ...(stages.length > 1 ? [radios('stage', 'Stage', ['all', ...stages])] : []),
    ...(dimensions.length > 1 ? [radios('dimension', 'Slices by', ['all', ...dimensions])] : []),
    ...(hasChoice ? [scaleRadios(), shapeRadios()] : []),
  ];
  return {
    html: `<section id="charts"><h2>Charts</h2>
${controls.length === 0 ? '' : `<div class="controls">${controls.join('\n')}</div>`}
<div class="charts">
${figures.join('\n')}
</div>
</section>`,
    css: choiceCss({ stages: stages.length, dimensions: dimensions.length }),
  };
}

/** One chart; `name` begins every id in it, `marks` are the attributes that filters look for. */
export function renderChart(
  chart: Chart,
  { draw, name, marks = '' }: { draw: Draw; name: string; marks?: string },
): string {
  const { title, description, legend, plots, table } = chart;
  const pictures = plots.map(({ when, plot }, index) => {
    const height = plot.wideLabels ? 46 + ROW * (plot.y.categories?.length ?? 0) : undefined;
    const svgs = (['wide', 'narrow'] as const).map((variant) => {
      const size = variant === 'wide' ? WIDE : NARROW;
      const frame = { ...size, height: height ?? size.height, name: `${name}-${index}-${variant}` };
      return `<svg class="plot ${variant}" role="img" aria-labelledby="${frame.name}-title ${frame.name}-desc" viewBox="0 0 ${frame.width} ${frame.height}"><title id="${frame.name}-title">${htmlText(plainText(title))}</title><desc id="${frame.name}-desc">${htmlText(description, 1200)}</desc>${draw(plot, frame)}</svg>`;
    });
    const up = plot.y.name === '' ? '' : `<p class="axis-name" aria-hidden="true">↑ ${htmlText(plot.y.name)}</p>`;
    const along = `<p class="axis-name along" aria-hidden="true">→ ${htmlText(plot.x.name)}</p>`;
    return `<div class="${choiceClass(when)}">${up}${svgs.join('')}${along}</div>`;
  });
  return `<figure class="chart"${marks}><figcaption><h3>${inline(title)}</h3><p class="words">${keepUnits(htmlText(description, 1200))}</p></figcaption>
<ul class="legend">${legend.map(renderSign).join('')}</ul>
${pictures.join('\n')}
<details><summary>Numbers</summary>${renderTable(table)}</details></figure>`;
}

function choiceClass(when: readonly Choice[] | undefined): string {
  return when ? `choice ${when.join(' ')}` : 'always';
}

function marksOf(
  { stage, dimension }: Chart,
  { stages, dimensions }: { stages: readonly string[]; dimensions: readonly string[] },
): string {
  const mark = (name: string, of: readonly string[], value: string | undefined): string =>
    value === undefined ? '' : ` data-${name}="${of.indexOf(value)}"`;
  return mark('stage', stages, stage) + mark('dimension', dimensions, dimension);
}

function distinct(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The first of the names is "all" and is chosen; the others are numbered from 0. */
function radios(group: string, title: string, names: readonly string[]): string {
  const labels = names.map((name, index) => radio(group, index === 0 ? 'all' : String(index - 1), name));
  return `<fieldset><legend>${title}</legend>${labels.join('')}</fieldset>`;
}

function scaleRadios(): string {
  return `<fieldset><legend>Scale of times</legend>${radio('scale', 'all', 'linear')}${radio('scale', 'log', 'logarithmic')}</fieldset>`;
}

function shapeRadios(): string {
  return `<fieldset><legend>Distributions</legend>${radio('shape', 'all', 'cumulative')}${radio('shape', 'density', 'density')}</fieldset>`;
}

function radio(group: string, value: string, label: string): string {
  const checked = value === 'all' ? ' checked' : '';
  return `<label><input type="radio" name="${group}" id="${group}-${value}"${checked}>${htmlText(label, 60)}</label>`;
}

const signs = {
  line: '<path d="M1 7h24" stroke-width="2.5"/>',
  dashed: '<path d="M1 7h24" stroke-width="2.5" stroke-dasharray="6 4"/>',
  thin: '<path d="M1 7h24" stroke-width="1"/>',
  circle: '<circle cx="13" cy="7" r="4"/>',
  triangle: '<path d="M13 2l5 9h-10z"/>',
  diamond: '<path d="M13 1l6 6l-6 6l-6 -6z"/>',
  column: '<rect x="6" y="1" width="14" height="12"/>',
} as const;

function renderSign({ ink, sign, text }: Chart['legend'][number]): string {
  const isLine = sign === 'line' || sign === 'dashed' || sign === 'thin';
  const paint = `var(--ink-${ink})`;
  const color = isLine ? `fill="none" stroke="${paint}"` : `fill="${paint}"`;
  return `<li><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true" ${color}>${signs[sign]}</svg><span>${htmlText(text)}</span></li>`;
}
