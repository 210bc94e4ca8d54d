/** Recommendations, risks and next steps. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { ExpectedEffect, Recommendation, Risk } from '../model/advice.ts';
import type { Result } from '../model/result.ts';
import { type Block, type Section, type Tone, tableBlocks } from './blocks.ts';
import { buildDrawing } from './charts/drawing.ts';
import { formatCounted, formatShare, formatSigned } from './numbers.ts';
import { clause, type Text } from './text.ts';

/** So many recommendations stand open; what comes behind them seldom changes what is done first. */
const OPEN_RECOMMENDATIONS = 3;

/** What to change, why, and what it would bring; says so honestly when nothing is known. */
export function buildRecommendations(result: Result): Section {
  const { recommendations } = result;
  const entries = recommendations.map((recommendation, index) => recommendationEntry(recommendation, index + 1));
  const rest = entries.slice(OPEN_RECOMMENDATIONS);
  const blocks: Block[] =
    entries.length === 0 ? [{ kind: 'paragraph', text: [noAdvice(result)] }] : entries.slice(0, OPEN_RECOMMENDATIONS);
  if (rest.length > 0)
    blocks.push({ kind: 'fold', title: [formatCounted(rest.length, 'further recommendation')], blocks: rest });
  return { id: 'recommendations', title: 'Recommendations', blocks };
}

/** The risk table. */
export function buildRisks(result: Result): Section {
  if (result.risks.length === 0) {
    return {
      id: 'risks',
      title: 'Risks',
      blocks: [
        {
          kind: 'paragraph',
          text: [
            Object.keys(result.metrics).length === 0 ? 'Nothing was measured.' : 'None found in what was measured.',
          ],
        },
      ],
    };
  }
  const titles = ['Risk', 'Likelihood', 'Impact', 'Mitigation'];
  const blocks = tableBlocks({
    caption: 'Risks',
    columns: titles.map((title) => ({ title, align: 'left' })),
    rows: result.risks.map((risk) => ({
      cells: [
        [{ strong: risk.risk }],
        likelihoodText(risk),
        [{ strong: risk.impact.level }, `: ${risk.impact.size}`],
        [risk.mitigation],
      ],
      tone: riskTone(risk),
    })),
  });
  return { id: 'risks', title: 'Risks', blocks };
}

/** What to do, in order. */
export function buildNextSteps(result: Result): Section | undefined {
  if (result.nextSteps.length === 0) return undefined;
  const items = result.nextSteps.map((step): Text => [step]);
  return { id: 'next-steps', title: 'Next steps', blocks: [{ kind: 'list', ordered: true, items }] };
}

function noAdvice(result: Result): string {
  if (result.verdict === 'invalid') return 'None: this run is not fit to draw advice from.';
  return 'None. A recommendation is made only where this run measured the evidence for it, and no rule found its evidence.';
}

function recommendationEntry(recommendation: Recommendation, number: number): Block {
  const {
    action,
    justification,
    evidence,
    expected,
    breaks = [],
    meets = [],
    tryIt,
    tradeoffs,
    drawing,
  } = recommendation;
  return {
    kind: 'entry',
    title: [`${number}. ${clause(action)}`],
    items: [
      { name: 'Why', text: [justification] },
      ...(evidence.length === 0
        ? []
        : [{ name: 'Evidence', text: [evidence.map(({ name, value }) => `${name}: ${value}`).join('; ')] }]),
      ...(Object.entries(expected) as [MetricId, ExpectedEffect][]).map(([id, effect]) => ({
        name: `Effect on ${effectNames[id] ?? metricSpec(id).title}`,
        text: [effectText(effect, id)],
      })),
      ...gateLines('Would break', breaks),
      ...gateLines('Would meet', meets),
      { name: 'How to try it', text: [tryIt] },
      { name: 'Trade-offs', text: [tradeoffs.length === 0 ? 'none known' : tradeoffs.map(clause).join('; ')] },
    ],
    ...(drawing ? { chart: buildDrawing(drawing) } : {}),
  };
}

/** How the three effects that are always told are called; the others have the names of their metrics. */
const effectNames: Partial<Record<MetricId, string>> = {
  ttft_p50: 'TTFT',
  output_tokens_per_sec: 'throughput',
  accuracy: 'accuracy',
};

function gateLines(name: string, sentences: readonly string[]): { name: string; text: Text }[] {
  return sentences.length === 0 ? [] : [{ name, text: [sentences.join(' ')] }];
}

/** "−60 to −40 ms, with 8 slots", or why no range can be given and how to get one. */
function effectText(effect: ExpectedEffect, id: MetricId): string {
  if ('unknown' in effect) return `unknown: ${clause(effect.unknown)}. To measure it: ${clause(effect.howToMeasure)}.`;
  const points = effect.unit === 'ratio' && metricSpec(id).scale === 'points';
  const [low, high] = points ? [effect.low * 100, effect.high * 100] : [effect.low, effect.high];
  const unit = points ? 'points' : effect.unit;
  if (low === high && effect.given === undefined) return `${formatSigned(low)} ${unit}`;
  const range = low === high ? formatSigned(low) : `${formatSigned(low)} to ${formatSigned(high)}`;
  return `${range} ${unit}, ${effect.given ?? 'if undone'}`;
}

function likelihoodText({ likelihood }: Risk): Text {
  if (likelihood.level === 'not-measured') return [{ strong: 'not measured' }, `: ${likelihood.basis}`];
  const { probability } = likelihood;
  const size = probability === null ? '' : ` (${formatShare(probability)})`;
  return [{ strong: likelihood.level }, `${size}: ${likelihood.basis}`];
}

function riskTone({ likelihood, impact }: Risk): Tone {
  if (likelihood.level === 'not-measured' || likelihood.level === 'low') return 'neutral';
  return likelihood.level === 'high' && impact.level === 'high' ? 'bad' : 'unsure';
}
