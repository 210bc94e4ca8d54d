/** Several targets in one view: the worst verdict first, then all side by side, then each as it would stand alone. */
import type { MetricId } from '../metrics.ts';
import { metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Result } from '../model/result.ts';
import { type Block, columns, type Row, type Section, tableBlocks } from './blocks.ts';
import type { ReportContext } from './context.ts';
import { driftClause } from './drift-section.ts';
import { gateTone, loadStages } from './gate-words.ts';
import { HEADLINE_CHARS } from './headline.ts';
import { logLine } from './neutralise.ts';
import { formatChange, formatValue } from './numbers.ts';
import type { Part, Text } from './text.ts';
import type { View } from './view.ts';

/** One target: its name (untrusted), its result, and its own view. */
export interface TargetView {
  name: string;
  result: Result;
  view: View;
}

/** `targets` in the order of the document; one of them has the verdict of `result`. */
export function buildJoinedView(result: Result, targets: readonly TargetView[], context: ReportContext): View {
  const weightiest = targets.filter(({ view }) => view.verdict === result.verdict);
  const worst = weightiest.find(hasDrifted) ?? weightiest[0] ?? (targets[0] as TargetView);
  return {
    title: context.title ?? 'InsightAgent',
    verdict: result.verdict,
    icon: worst.view.icon,
    word: worst.view.word,
    headline: joinHeadlines(worst, targets),
    action: result.verdict === 'pass' && !hasDrifted(worst) ? ['No action needed.'] : worst.view.action,
    warnings: result.warnings.map((warning) => [warning]),
    summary: [],
    scope: [],
    charts: [],
    sketches: [],
    sections: [
      { id: 'gates', title: 'Targets', blocks: tableBlocks(compareTargets(targets)) },
      { id: 'details', title: 'Details', blocks: targets.map((target) => foldTarget(target, result.warnings)) },
    ],
    footer: buildFooter(result, context),
  };
}

function hasDrifted({ result }: TargetView): boolean {
  return driftClause(result) !== undefined;
}

/** "Fail: 1 of 3 targets (Warn: 1): model-b: TTFT p50 got 18 % slower". A verdict that another target has must not hide behind the worst. */
function joinHeadlines(worst: TargetView, targets: readonly TargetView[]): string {
  const { verdict, word, headline } = worst.view;
  const alike = targets.filter(({ view }) => view.verdict === verdict).length;
  const others = Map.groupBy(
    targets.filter(({ view }) => view.verdict !== verdict && view.verdict !== 'pass'),
    ({ view }) => view.word,
  );
  const rest = [...others].map(([other, of]) => `${other}: ${of.length}`).join(', ');
  const count =
    alike === targets.length
      ? `all ${targets.length} targets`
      : `${alike} of ${targets.length} targets${rest === '' ? '' : ` (${rest})`}`;
  if (verdict === 'pass' && !hasDrifted(worst)) return `${word}: ${count}`;
  const own = headline.startsWith(`${word}: `) ? headline.slice(word.length + 2) : headline;
  const line = logLine(`${word}: ${count}: ${worst.name}: ${own}`, HEADLINE_CHARS * 10);
  const chars = [...line];
  return chars.length <= HEADLINE_CHARS
    ? line
    : `${chars
        .slice(0, HEADLINE_CHARS - 1)
        .join('')
        .trimEnd()}…`;
}

const figures: readonly { title: string; id: MetricId }[] = [
  { title: '>TTFT p50', id: 'ttft_p50' },
  { title: '>TTFT p95', id: 'ttft_p95' },
  { title: '>Throughput', id: 'output_tokens_per_sec' },
  { title: '>Accuracy', id: 'accuracy' },
];

function compareTargets(targets: readonly TargetView[]) {
  return {
    caption: 'The targets side by side: what was measured, and its change from the base branch',
    columns: columns('Target', 'Verdict', ...figures.map(({ title }) => title)),
    rows: targets.map(
      ({ name, result, view }): Row => ({
        cells: [[{ code: name }], [`${view.icon} ${view.word}`], ...figures.map(({ id }) => figureCell(result, id))],
        tone: toneOf(result),
      }),
    ),
  };
}

/** Of the first load stage, or of the quality items. */
function figureCell(result: Result, id: MetricId): Text {
  const stage = id === 'accuracy' ? QUALITY_STAGE : loadStages(result)[0];
  const metric = stage === undefined ? undefined : result.metrics[stage]?.[id];
  if (!metric || (metric.value === null && !metric.infinite)) return ['–'];
  const { unit, scale } = metricSpec(id);
  const value: Part = { strong: metric.infinite ? '∞' : formatValue(metric.value, unit) };
  const gate = result.gates.find(
    (of) => of.id === id && of.stage === stage && of.slice === null && of.design !== 'limit',
  );
  if (!gate?.change) return [value];
  return [
    value,
    ` (${formatChange(gate.change.estimate, scale)}${gate.answer === 'regression' ? ', regression' : ''})`,
  ];
}

function toneOf({ verdict, gates }: Result): Row['tone'] {
  if (verdict === 'fail') return 'bad';
  if (verdict === 'invalid' || verdict === 'warn') return 'unsure';
  return gates.some((gate) => gateTone(gate) === 'good') ? 'good' : 'neutral';
}

/** Everything that the target's own report has but its drawings. What all targets warn of stands above already. */
function foldTarget({ name, result, view }: TargetView, told: readonly string[]): Block {
  const own = view.warnings.filter((_, index) => !told.includes(result.warnings[index] ?? ''));
  return {
    kind: 'fold',
    title: [`${view.icon} `, { code: name }, ` ${view.headline}`],
    blocks: [
      { kind: 'paragraph', text: view.action },
      ...(own.length > 0 ? [{ kind: 'list', ordered: false, items: own } satisfies Block] : []),
      ...(view.narrative ? [{ kind: 'paragraph', text: view.narrative } satisfies Block] : []),
      {
        kind: 'list',
        ordered: false,
        items: view.summary.map((item) => [
          { strong: `${item.name}:` },
          ' ',
          { strong: item.value },
          ...item.statements.flatMap((statement): Text => ['; ', ...statement]),
        ]),
      },
      ...view.scope.map((text): Block => ({ kind: 'paragraph', text })),
      ...view.sections.flatMap(unfold),
    ],
  };
}

function unfold({ id, title, blocks }: Section): Block[] {
  return id === 'details' ? blocks : [{ kind: 'paragraph', text: [{ strong: title }] }, ...blocks];
}

function buildFooter({ candidate }: Result, { artifactName, runUrl }: ReportContext): Text {
  const where: Part[] = runUrl === undefined ? [] : [' of ', { link: 'this run', url: runUrl }];
  const kept: Part[] =
    artifactName === undefined ? [] : [' The reports of all targets are in ', { code: artifactName }, ...where, '.'];
  return [`Measured by ${candidate.tool}.`, ...kept];
}
