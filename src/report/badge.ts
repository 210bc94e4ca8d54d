/** The verdict as a badge: a small picture of our own, and the document that shields.io makes one from. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Result } from '../model/result.ts';
import { loadStages } from './gate-words.ts';
import { xmlText } from './neutralise.ts';
import { formatValue } from './numbers.ts';
import { firstLine, type View } from './view.ts';

/** As GitHub's own palette: white letters on them can be read (contrast above 4.5). */
const colours: Record<Result['verdict'], string> = {
  pass: '#1a7f37',
  warn: '#9a6700',
  fail: '#cf222e',
  invalid: '#bc4c00',
  'no-baseline': '#59636e',
};
const LABEL_COLOUR = '#24292f';
const HEIGHT = 20;
/** Beside each text. */
const PADDING = 6;
/** Mean width of a character of Verdana at 11 pixels; the picture holds its letters to what is reckoned here. */
const CHARACTER = 6.6;

/** shields.io's endpoint document, version 1: https://shields.io/badges/endpoint-badge */
export function renderBadgeJson(view: View, result: Result): string {
  const { label, message } = badgeWords(view, result);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: colours[view.verdict] }, null, 2)}\n`;
}

/** A picture that loads nothing; its title is line 1 of the report. */
export function renderBadgeSvg(view: View, result: Result): string {
  const { label, message } = badgeWords(view, result);
  const [left, right] = [label, message].map((text) => ({ text, width: Math.round([...text].length * CHARACTER) }));
  if (!left || !right) return '';
  const split = left.width + 2 * PADDING;
  const width = split + right.width + 2 * PADDING;
  const write = (x: number, of: typeof left): string =>
    `<text x="${x}" y="14" textLength="${of.width}" lengthAdjust="spacingAndGlyphs">${xmlText(of.text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${xmlText(`${label}: ${message}`)}">
<title>${xmlText(firstLine(view))}</title>
<clipPath id="c"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#c)"><rect width="${split}" height="${HEIGHT}" fill="${LABEL_COLOUR}"/><rect x="${split}" width="${width - split}" height="${HEIGHT}" fill="${colours[view.verdict]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
${write(PADDING, left)}
${write(split + PADDING, right)}
</g>
</svg>
`;
}

/** "Pass, TTFT p50 183 ms, accuracy 90.8 %": the verdict's word and what was measured. */
function badgeWords(view: View, result: Result): { label: string; message: string } {
  const figure = (id: MetricId, stage: string, name: string): string[] => {
    const value = result.metrics[stage]?.[id]?.value;
    return value == null ? [] : [`${name} ${formatValue(value, metricSpec(id).unit)}`];
  };
  const message = [
    view.word,
    ...(result.gates.some(({ accepted }) => accepted) ? ['regression accepted'] : []),
    ...figure('ttft_p50', loadStages(result)[0] ?? '', 'TTFT p50'),
    ...figure('accuracy', QUALITY_STAGE, 'accuracy'),
  ].join(', ');
  return { label: view.title, message };
}
