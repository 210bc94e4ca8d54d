/**
 * The one view: it decides the words, the order and the rounding of every report. Ends (markdown, html, terminal) turn its
 * blocks into their own form and decide nothing. All strings in it are still to be neutralised, which the ends do with each.
 */
import type { Result, VerdictWord } from '../model/result.ts';
import { buildNextSteps, buildRecommendations, buildRisks } from './advice-sections.ts';
import type { Section, SummaryItem } from './blocks.ts';
import { buildCharts } from './charts/build-charts.ts';
import type { Chart } from './charts/chart.ts';
import type { ReportContext } from './context.ts';
import { buildFirstBaseline } from './first-baseline.ts';
import { buildGateSection } from './gate-section.ts';
import { buildHeadline } from './headline.ts';
import { buildJoinedView } from './joined-view.ts';
import { buildMeasurementFolds } from './measurement-folds.ts';
import { buildProvenanceFolds } from './provenance-folds.ts';
import { buildScope } from './scope.ts';
import { buildSketches, type SketchGroup } from './sketches.ts';
import { buildSummary } from './summary.ts';
import type { Part, Text } from './text.ts';

export interface View {
  /** Name of the check. */
  title: string;
  verdict: VerdictWord;
  icon: string;
  /** "Fail", "NOT GATED" … */
  word: string;
  /** Line 1 without its icon: plain, one inert line of at most 200 characters. */
  headline: string;
  /** Line 2: what the author should do. */
  action: Text;
  warnings: Text[];
  /** The summary in words, with who worded it. */
  narrative?: Text | undefined;
  summary: SummaryItem[];
  /** What the brackets of the summary mean. */
  scope: Text[];
  /** For ends that draw. */
  charts: Chart[];
  /** For ends that write and let another program draw. */
  sketches: SketchGroup[];
  sections: Section[];
  /** Who measured, and where everything is kept. */
  footer: Text;
}

/** Line 1: the same in the comment, the job summary, the title of the failed step, the terminal, report.html and the badge's tooltip. */
export function firstLine({ icon, headline }: Pick<View, 'icon' | 'headline'>): string {
  return `${icon} ${headline}`;
}

/** Builds the view. Pure: ages count back from the start of the judged run, not from now. */
export function buildView(result: Result, context: ReportContext): View {
  if (result.instances) {
    const targets = result.instances.map((target) => ({ ...target, view: buildView(target.result, context) }));
    return buildJoinedView(result, targets, context);
  }
  const headline = buildHeadline(result, context);
  const folds = [...buildMeasurementFolds(result), ...buildProvenanceFolds(result, context)];
  const sections: (Section | undefined)[] = [
    buildFirstBaseline(result, context),
    buildServerLog(result),
    buildGateSection(result),
    buildRecommendations(result),
    buildRisks(result),
    buildNextSteps(result),
    { id: 'details', title: 'Details', blocks: folds },
  ];
  return {
    title: context.title ?? 'InsightAgent',
    verdict: result.verdict,
    icon: headline.icon,
    word: headline.word,
    headline: headline.text,
    action: headline.action,
    warnings: result.warnings.map((warning) => [warning]),
    narrative: buildNarrative(result),
    summary: buildSummary(result),
    scope: buildScope(result, context),
    charts: buildCharts(result),
    sketches: buildSketches(result),
    sections: sections.filter((section) => section !== undefined),
    footer: buildFooter(result, context),
  };
}

/** Above the figures, which stay. */
function buildNarrative({ narrative }: Result): Text | undefined {
  return narrative && [narrative.text, ' (Worded by ', { code: narrative.model }, '; every number was checked.)'];
}

function buildServerLog({ serverLog }: Result): Section | undefined {
  if (serverLog === undefined) return undefined;
  const code = serverLog.trim() === '' ? '(it wrote nothing)' : serverLog;
  return {
    id: 'server-log',
    title: "Last lines of the server's log",
    blocks: [{ kind: 'code', language: 'text', code }],
  };
}

function buildFooter(result: Result, context: ReportContext): Text {
  const kept: Part[] =
    context.artifactName === undefined
      ? []
      : [
          ' Run file, result.json and report.html are in ',
          { code: context.artifactName },
          ...(context.runUrl === undefined ? ['.'] : [' of ', { link: 'this run', url: context.runUrl }, '.']),
        ];
  const did = result.candidate.workload.stages.length === 0 ? 'Scored' : 'Measured';
  return [`${did} by ${result.candidate.tool}.`, ...kept];
}
