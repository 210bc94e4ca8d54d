/** Recommendations, risks and next steps. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { ExpectedEffect, Recommendation, Risk } from '../model/advice.ts';
import type { Result } from '../model/result.ts';
import { type Block, columns, type Section, type Tone, tableBlocks } from './blocks.ts';
import { buildDrawing } from './charts/drawing.ts';
import { canBeDrawn } from './charts/extent.ts';
import { formatCounted, formatShare, formatSigned } from './numbers.ts';
import { clause, lowerFirst, type Text } from './text.ts';

/** Recommendations that stand open: those that matter most come first. */
const OPEN_RECOMMENDATIONS = 3;
/** Rows of the table of risks that stand open: they come by weight. */
const OPEN_RISKS = 8;

/** What to change, why, and what it would bring; says so honestly when nothing is known. */
export function buildRecommendations(result: Result): Section {
  const entries = result.recommendations.map((recommendation, index) => recommendationEntry(recommendation, index + 1));
  const more = entries.slice(OPEN_RECOMMENDATIONS);
  const blocks: Block[] =
    entries.length === 0
      ? [{ kind: 'paragraph', text: [noAdvice(result)] }]
      : [
          ...entries.slice(0, OPEN_RECOMMENDATIONS),
          ...folded(more, [`${formatCounted(more.length, 'further recommendation')}`]),
        ];
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
  const more = result.risks.slice(OPEN_RISKS);
  const blocks = [
    ...riskTable(result.risks.slice(0, OPEN_RISKS), 'Risks'),
    ...(more.length === 0
      ? []
      : folded(riskTable(more, 'More risks'), [`${formatCounted(more.length, 'more risk')}, of less weight`])),
  ];
  return { id: 'risks', title: 'Risks', blocks };
}

function riskTable(risks: readonly Risk[], caption: string): Block[] {
  return tableBlocks({
    caption,
    columns: columns('Risk', 'Likelihood', 'Impact', 'Mitigation'),
    rows: risks.map((risk) => ({
      cells: [
        [{ strong: risk.risk }],
        likelihoodText(risk),
        [{ strong: risk.impact.level }, `: ${risk.impact.size}`],
        [risk.mitigation],
      ],
      tone: riskTone(risk),
    })),
  });
}

function folded(blocks: Block[], title: Text): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', title, blocks }];
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
  const { action, justification, evidence, expected, tryIt, tradeoffs, drawing } = recommendation;
  const { breaks = [], meets = [] } = recommendation;
  const effects = (Object.keys(expected) as MetricId[]).flatMap((id) => {
    const effect = expected[id];
    return effect ? [{ id, effect }] : [];
  });
  return {
    kind: 'entry',
    title: [`${number}. ${clause(action)}`],
    items: [
      { name: 'Why', text: [justification] },
      { name: 'Expected', text: [effectsLine(effects)] },
      ...gateLines('⚠️ Would break', breaks),
      ...gateLines('Would meet', meets),
      ...(evidence.length === 0
        ? []
        : [detail('Evidence', evidence.map(({ name, value }) => `${name}: ${value}`).join('; '))]),
      detail('How to try it', tryIt),
      detail('Trade-offs', tradeoffs.length === 0 ? 'none known' : tradeoffs.map(clause).join('; ')),
      ...effects.flatMap(({ id, effect }) =>
        'unknown' in effect
          ? [
              detail(
                `${metricSpec(id).title} unknown`,
                `${clause(effect.unknown)}. To measure it: ${clause(effect.howToMeasure)}.`,
              ),
            ]
          : [],
      ),
    ],
    ...drawn(drawing),
  };
}

function drawn(drawing: Recommendation['drawing']): Pick<Extract<Block, { kind: 'entry' }>, 'chart'> {
  const chart = drawing && buildDrawing(drawing);
  return chart && canBeDrawn(chart) ? { chart } : {};
}

function detail(name: string, words: string): { name: string; text: Text; detail: true } {
  return { name, text: [words], detail: true };
}

function gateLines(name: string, sentences: readonly string[]): { name: string; text: Text }[] {
  return sentences.length === 0 ? [] : [{ name, text: [sentences.join(' ')] }];
}

/** "TTFT p50 −60 to −40 ms, throughput +210 to +430 tokens/s, if undone; accuracy unknown". */
function effectsLine(effects: readonly { id: MetricId; effect: ExpectedEffect }[]): string {
  return [...Map.groupBy(effects, ({ effect }) => suppositionOf(effect))]
    .toSorted(([a], [b]) => Number(a === UNKNOWN) - Number(b === UNKNOWN))
    .map(([given, group]) => {
      const words = group.map(({ id, effect }) => [effectName(id), ...rangeWords(effect, id)].join(' ')).join(', ');
      return given === UNKNOWN ? `${words} unknown` : [words, ...(given === '' ? [] : [given])].join(', ');
    })
    .join('; ');
}

const UNKNOWN = 'unknown';

/** What a range supposes; an effect of one size, such as none at all, needs nothing undone to be so. */
function suppositionOf(effect: ExpectedEffect): string {
  if ('unknown' in effect) return UNKNOWN;
  return effect.given ?? (effect.low === effect.high ? '' : 'if undone');
}

/** "−60 to −40 ms"; nothing where no range can be given. */
function rangeWords(effect: ExpectedEffect, id: MetricId): string[] {
  if ('unknown' in effect) return [];
  const points = effect.unit === 'ratio' && metricSpec(id).scale === 'points';
  const [low, high] = points ? [effect.low * 100, effect.high * 100] : [effect.low, effect.high];
  const unit = points ? 'points' : effect.unit;
  return [low === high ? `${formatSigned(low)} ${unit}` : `${formatSigned(low)} to ${formatSigned(high)} ${unit}`];
}

/** The metric inside a sentence. */
function effectName(id: MetricId): string {
  if (id === 'output_tokens_per_sec') return 'throughput';
  return lowerFirst(metricSpec(id).title);
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
