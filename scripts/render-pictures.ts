/** docs/pictures/*.svg: how a verdict comes about. What they show is computed by the code that judges, so they cannot show what it would not do. */
import quantileT from '@stdlib/stats-base-dists-t-quantile';
import { answerChange } from '../src/compare/answer.ts';
import type { Answer } from '../src/model/result.ts';

/** Each picture by its path. @throws Error where a drawn interval has another answer than the one written beside it. */
export function renderPictures(): Map<string, string> {
  return new Map([
    ['docs/pictures/runs.svg', drawRuns()],
    ['docs/pictures/answers.svg', drawAnswers()],
    ['docs/pictures/verdict.svg', drawVerdict()],
  ]);
}

const WIDTH = 720;
const ink = '#1f2328';
const faint = '#59636e';
const line = '#d1d9e0';
const red = '#cf222e';
const green = '#1a7f37';
const amber = '#9a6700';
const blue = '#0969da';

/** In percent, worse beyond zero; `p` is the chance that noise alone gives as much. */
interface Example {
  answer: Answer;
  estimate: number;
  low: number;
  high: number;
  p: number;
  says: string;
  color: string;
}

const TOLERANCE = 5;

const examples: Example[] = [
  { answer: 'regression', estimate: 10, low: 6, high: 14, p: 0.001, says: 'real, and large enough: fails', color: red },
  {
    answer: 'undecided',
    estimate: 8,
    low: -2,
    high: 18,
    p: 0.03,
    says: 'large enough, not proven: warns',
    color: amber,
  },
  { answer: 'small-change', estimate: 3, low: 1, high: 4.6, p: 0.01, says: 'real, but small: passes', color: green },
  { answer: 'within', estimate: 0.5, low: -3.6, high: 4.4, p: 0.4, says: 'surely small: passes', color: green },
  {
    answer: 'no-change-seen',
    estimate: 1,
    low: -9,
    high: 11,
    p: 0.4,
    says: 'nothing beyond the noise: passes',
    color: faint,
  },
  { answer: 'improved', estimate: -9, low: -13, high: -6, p: 1, says: 'better by more than both: passes', color: blue },
];

function drawAnswers(): string {
  const [left, right, top, step] = [150, 470, 64, 38];
  const at = (percent: number): number => left + ((percent + 16) / 36) * (right - left);
  const bottom = top + examples.length * step;
  const rows = examples.map((example, index) => {
    const { answer, estimate, low, high, p, says, color } = example;
    const given = answerChange({ estimate, low, high }, TOLERANCE, { rejected: low > 0, pWorse: p });
    if (given !== answer) throw new Error(`The picture says ${answer} where the code says ${given}.`);
    const y = top + index * step + step / 2;
    return [
      text(left - 14, y + 4, answer, { anchor: 'end', weight: 600 }),
      `<path d="M${at(low)} ${y}H${at(high)}M${at(low)} ${y - 6}v12M${at(high)} ${y - 6}v12" stroke="${color}" stroke-width="2" fill="none"/>`,
      `<circle cx="${at(estimate)}" cy="${y}" r="5" fill="${color}"/>`,
      text(right + 16, y + 4, says, { fill: faint }),
    ].join('');
  });
  const ticks = [-15, -10, -5, 0, 5, 10, 15]
    .filter((tick) => tick % 10 === 0)
    .map((tick) =>
      text(at(tick), bottom + 18, `${tick > 0 ? '+' : tick < 0 ? '−' : ''}${Math.abs(tick)} %`, {
        anchor: 'middle',
        fill: faint,
      }),
    );
  return svg({
    height: bottom + 60,
    title: 'One interval for each answer, against a tolerance of 5 %',
    body: [
      text(left, 24, 'Change of the metric, with the bounds of its gate', { weight: 600 }),
      `<rect x="${at(-TOLERANCE)}" y="${top - 8}" width="${at(TOLERANCE) - at(-TOLERANCE)}" height="${bottom - top + 8}" fill="#ddf4ff"/>`,
      text(at(0), top - 16, 'tolerance ± 5 %', { anchor: 'middle', fill: faint }),
      text(at(-16), top - 16, '← better', { fill: faint }),
      text(at(20), top - 16, 'worse →', { anchor: 'end', fill: faint }),
      `<path d="M${at(0)} ${top - 8}V${bottom}" stroke="${ink}" stroke-dasharray="3 3"/>`,
      `<path d="M${at(-16)} ${bottom}H${at(20)}" stroke="${line}"/>`,
      ...rows,
      ...ticks,
      text(
        24,
        bottom + 44,
        '“Real”: the interval lies beyond zero. “Large enough”: the estimate, the dot, lies beyond the tolerance.',
        {
          fill: faint,
        },
      ),
    ],
  });
}

/** TTFT p50 of stored runs in ms, and of three pull requests. */
const stored = [100, 101.2, 99.4, 100.7, 99.6, 98.9, 101.5, 100.2];
const pulls = [102.1, 104, 112];

function drawRuns(): string {
  const logs = stored.map(Math.log);
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  const variance = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (logs.length - 1);
  const reach = quantileT(0.99, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
  const [low, high] = [Math.exp(mean - reach), Math.exp(mean + reach)];
  const limit = Math.exp(mean) * (1 + TOLERANCE / 100);
  const [left, right, top, bottom] = [70, 540, 50, 250];
  const across = (index: number): number =>
    left + 24 + (index / (stored.length + pulls.length - 1)) * (right - left - 48);
  const at = (ms: number): number => bottom - ((ms - 95) / 20) * (bottom - top);
  const kinds = pulls.map((value) =>
    value <= high ? 'inside the noise' : value < limit ? 'real, but small' : 'real, and large enough',
  );
  if (new Set(kinds).size < 3) throw new Error(`The picture shows ${kinds.join(', ')}.`);
  return svg({
    height: 322,
    title: 'Stored runs, the band that the next one is expected in, and three pull requests',
    body: [
      text(24, 28, 'TTFT p50 of each run in ms', { weight: 600 }),
      `<rect x="${left}" y="${at(high)}" width="${right - left}" height="${at(low) - at(high)}" fill="#ddf4ff"/>`,
      `<path d="M${left} ${at(Math.exp(mean))}H${right}" stroke="${blue}" stroke-dasharray="4 3"/>`,
      `<path d="M${left} ${at(limit)}H${right}" stroke="${red}" stroke-dasharray="2 3"/>`,
      text(right + 10, at(Math.exp(mean)) + 4, 'mean of the level', { fill: blue }),
      text(right + 10, at(limit) + 4, 'tolerance, + 5 %', { fill: red }),
      text(right + 10, at(high) + 4, 'noise: 1 % lie beyond', { fill: faint }),
      ...[95, 100, 105, 110, 115].map((tick) =>
        text(left - 10, at(tick) + 4, String(tick), { anchor: 'end', fill: faint }),
      ),
      ...stored.map((value, index) => `<circle cx="${across(index)}" cy="${at(value)}" r="5" fill="${ink}"/>`),
      ...pulls.flatMap((value, index) => {
        const [x, color] = [across(stored.length + index), value < limit ? green : red];
        return [
          `<circle cx="${x}" cy="${at(value)}" r="6" fill="${color}"/>`,
          text(x, at(value) - 12, String.fromCharCode(65 + index), { anchor: 'middle', fill: color, weight: 600 }),
        ];
      }),
      text((across(0) + across(stored.length - 1)) / 2, bottom + 24, `${stored.length} stored runs of main`, {
        anchor: 'middle',
        fill: faint,
      }),
      text(across(stored.length + 1), bottom + 24, 'three pull requests', { anchor: 'middle', fill: faint }),
      text(24, bottom + 52, kinds.map((kind, index) => `${String.fromCharCode(65 + index)}: ${kind}`).join('.  '), {
        fill: faint,
        size: 12,
      }),
    ],
  });
}

function drawVerdict(): string {
  const steps = [
    ['Is the run fit to be judged?', 'no', 'Not judged', 'red (green by gates.invalid: warn)', faint],
    ['Is a gate a regression, or missing?', 'yes', 'Fail', 'red', red],
    ['Is a gate undecided?', 'yes', 'Warn', 'green (red by gates.undecided: fail)', amber],
    ['Could anything be judged?', 'no', 'NOT GATED', 'green (red by baseline.required: true)', faint],
  ] as const;
  const [left, width, height, gap, top] = [24, 250, 42, 26, 24];
  const y = (index: number): number => top + index * (height + gap);
  const arrow = (from: string): string => `<path d="${from}" stroke="${faint}" fill="none" marker-end="url(#head)"/>`;
  const rows = steps.flatMap(([question, leads, word, effect, color], index) => {
    const middle = y(index) + height / 2;
    return [
      `<rect x="${left}" y="${y(index)}" width="${width}" height="${height}" rx="6" fill="#f6f8fa" stroke="${line}"/>`,
      text(left + width / 2, middle + 4, question, { anchor: 'middle' }),
      arrow(`M${left + width} ${middle}H${left + width + 66}`),
      text(left + width + 30, middle - 6, leads, { anchor: 'middle', fill: faint }),
      `<rect x="${left + width + 70}" y="${y(index) + 5}" width="110" height="${height - 10}" rx="16" fill="${color}"/>`,
      text(left + width + 125, middle + 4, word, { anchor: 'middle', fill: '#ffffff', weight: 600 }),
      text(left + width + 194, middle + 4, effect, { fill: faint }),
      arrow(`M${left + width / 2} ${y(index) + height}v${gap - 4}`),
      text(left + width / 2 + 10, y(index) + height + 17, leads === 'no' ? 'yes' : 'no', { fill: faint }),
    ];
  });
  const last = y(steps.length);
  return svg({
    height: last + height + 20,
    title: 'The order in which the verdict is decided',
    body: [
      `<defs><marker id="head" markerWidth="8" markerHeight="8" refX="6" refY="4" orient="auto"><path d="M0 0L8 4L0 8z" fill="${faint}"/></marker></defs>`,
      ...rows,
      `<rect x="${left + width / 2 - 55}" y="${last + 2}" width="110" height="${height - 10}" rx="16" fill="${green}"/>`,
      text(left + width / 2, last + 22, 'Pass', { anchor: 'middle', fill: '#ffffff', weight: 600 }),
    ],
  });
}

/** On white whatever the page's theme is, with its title for who cannot see it. */
function svg({ height, title, body }: { height: number; title: string; body: string[] }): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="#ffffff"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

function text(
  x: number,
  y: number,
  words: string,
  look: { anchor?: 'start' | 'middle' | 'end'; fill?: string; weight?: number; size?: number } = {},
): string {
  const { anchor = 'start', fill = ink, weight = 400, size = 13 } = look;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}" font-size="${size}">${words}</text>`;
}
