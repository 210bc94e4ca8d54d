/** The result as a page: what was tried, what came out, what must hold, and what the usual rules make of the same data. */
import { markdownTable } from 'markdown-table';
import { fullLooks, type Judged, settleRow, type Target } from './row.ts';
import type { RowResult } from './run-rows.ts';
import { usualRules } from './usual-rules.ts';

const words = { holds: 'holds', open: 'open', fails: '**fails**' } as const;

export function renderPage(results: readonly RowResult[]): string {
  return [
    '# Error rates of the verdict',
    '',
    "Written by `npm run bench:calibration`; the same seeds give the same page. Every rate is of the product's own judgement on data whose truth is known.",
    '',
    ...explainNoise,
    '',
    ...explainWords,
    '',
    renderResults(results),
    '',
    '## The usual rules on the same data',
    '',
    'The TTFTs of the same trials, judged the way gates are often built. One metric each, against the newest stored run or the means of the stored runs; the product judges six and',
    'shares one error budget (1 %, where the design does not say otherwise) among them. Share of pull requests that each rule fails:',
    '',
    renderUsual(results),
    '',
  ].join('\n');
}

/** Also what the command prints. */
export function renderResults(results: readonly RowResult[]): string {
  const lines = results.flatMap(({ row, tally, judged }) =>
    judged.map((each) => [
      row.group,
      row.design,
      row.noise,
      row.change,
      row.counts,
      showTarget(each.target),
      showSeen(each),
      String(tally.trials),
      isShown(each.target) ? '' : words[each.settled],
    ]),
  );
  const header = ['group', 'design', 'noise', 'change', 'counted', 'must hold', 'seen (bounds)', 'trials', 'target'];
  return markdownTable([header, ...lines], { align: ['l', 'l', 'l', 'l', 'l', 'r', 'r', 'r', 'l'] });
}

function renderUsual(results: readonly RowResult[]): string {
  const lines = results
    .filter(({ tally }) => tally.usual.length > 0)
    .map(({ row, tally }) => [
      row.design,
      row.noise,
      row.change,
      percent(tally.hits / tally.trials),
      ...tally.usual.map((red) => percent(red / tally.trials)),
    ]);
  const header = ['design', 'noise', 'change', 'InsightAgent', ...usualRules.map(({ name }) => name)];
  return markdownTable([header, ...lines], { align: ['l', 'l', 'l', ...header.slice(3).map(() => 'r')] });
}

/** The last line: how many rows are what. */
export function summarise(results: readonly RowResult[]): string {
  const count = (word: string): number => results.filter(({ judged }) => settleRow(judged) === word).length;
  return `${results.length} rows: ${count('holds')} hold, ${count('open')} open, ${count('fails')} fail`;
}

const explainNoise = [
  "**Noise.** Log-normal TTFT and TPOT, each with noise of its own: 25 % from request to request (22 % are the prompts, the same in every run and on both arms; 12 % is the request's own), a drift inside the run (AR(1), sd 5 %, correlation over 30",
  'requests), 3 % of the requests stalled by an exponential amount (mean 0.8 on the log scale), a shift of each run (its sd is in the table). 300 requests at 8 streams of a closed loop, 128 output tokens, 0.5 % failed requests, 252 quality items of which 6 % flip each way. K = 12 is a full window: older runs are stored behind it.',
  "A changed TTFT leaves TPOT as it is; throughput follows from the loop. Side by side, both requests of a pair meet the same drift, and half of the request's own noise: the logarithm of a pair's ratio has an sd of 12 %, stalls not counted. A look after every ten pairs, then 8 turns an arm for throughput",
  'where the verdict is still open; the judgement assumes that two instances differ by 1.5 %, whatever the truth of the row. By turns, half of the own noise belongs to the prompt, so that two requests with one prompt are 12 % apart as well and the drift between the turns comes on top;',
  'the rows with 17 %, and the 8 turns for throughput, share nothing but what a prompt costs. The rows of p95 alone are measured with and without failed requests: the noise that the targets are set for has none.',
];

const explainWords = [
  `**Words.** Bounds are exact one-sided 99 % bounds of the Monte-Carlo error (Clopper-Pearson; for means normal), shared among the looks (after ${fullLooks.join(' and ')} trials, rows near their line further ones): a row ends when its target is settled. \`holds\`: the bound on the far`,
  'side keeps the target (shown). `fails`: even the bound on the near side breaks it (refuted). `open`: the target lies between the bounds. A full run ends with 1 unless every row holds, `--quick` only if one fails.',
  'Rows of the history design under one noise see the same trials, so what is luck for one is luck for its neighbours; each bound holds by itself.',
];

function showTarget(target: Target): string {
  switch (target.kind) {
    case 'rate':
      return `${target.side === 'at-most' ? '≤' : '≥'} ${percent(target.rate)}`;
    case 'mean':
      return `≤ ${target.atMost} ${target.unit} on average`;
    case 'every':
      return 'every case';
    case 'shown':
      return '';
    case 'shown-mean':
      return `(${target.unit} on average)`;
  }
}

function isShown({ kind }: Target): boolean {
  return kind === 'shown' || kind === 'shown-mean';
}

function showSeen({ target, seen, low, high }: Judged): string {
  if (target.kind === 'mean' || target.kind === 'shown-mean')
    return `${seen.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  return target.kind === 'every' ? percent(seen) : `${percent(seen)} (${percent(low)} to ${percent(high)})`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(ratio < 0.1 ? 2 : 1)} %`;
}
