/** A part of the items, or a group, is answered worse than the others, whatever it was before. */
import type { GateResult } from '../../model/result.ts';
import { unknownEffect } from '../expected.ts';
import type { AnswersFact } from '../facts/answers.ts';
import type { Advice, Case } from '../rule.ts';

/** A slice that lies below the others by chance at this level, the choice among all slices allowed for. */
const ALPHA = 0.01;
/**
 * Where no limit is broken: more than half of all that is missing from full marks is what this part misses beyond the others. Every model is better at one kind
 * of input than at another; below a half, mending the weakest part is not the larger half of the work.
 */
const DOMINATES = 0.5;

export function adviseLowSlice({ facts, gates }: Case): Advice[] {
  const { answers } = facts;
  // What fell against the baseline has a rule of its own, and comes first.
  if (!answers || answers.missing <= 0 || facts.slices.some(({ worse }) => worse)) return [];
  const [largest] = [...aboutLowest(answers, gates), ...aboutGroups(answers, gates)].toSorted(
    (a, b) => b.share - a.share,
  );
  return largest ? [largest] : [];
}

/** Named so by whoever wrote the items. */
export function isEdgeCases(slice: string): boolean {
  return /edge|corner|adversarial|malformed|unusual|rare/i.test(slice);
}

function aboutLowest(answers: AnswersFact, gates: readonly GateResult[]): Advice[] {
  const { lowest, missing, items } = answers;
  if (!lowest || lowest.chance === null || lowest.chance > ALPHA || lowest.high >= lowest.rest) return [];
  const { slice, accuracy, low, high, rest, excess, weight, n, of } = lowest;
  const broken = brokenLimits(gates, [null, slice]);
  const share = Math.min(1, excess / missing);
  if (broken.length === 0 && share <= DOMINATES) return [];
  return [
    {
      ...wording(slice),
      rule: 'low-slice',
      kind: isEdgeCases(slice) ? 'edge-cases' : 'fine-tuning-bias-audit',
      need: broken.length > 0 ? 'limit' : 'waste',
      share,
      cause: `accuracy of ${slice}`,
      justification: `It is answered worse than the other items beyond chance, and ${percent(share)} of all that is missing from full marks is what it misses beyond them.`,
      evidence: [
        {
          name: slice,
          value: `${percent(accuracy)} (${percent(low)} to ${percent(high)}), ${n} items, the lowest of ${of}`,
        },
        { name: 'all other items', value: percent(rest) },
      ],
      expected: expectAccuracy(
        { low: Math.max(0, rest - high) * weight, high: Math.max(0, rest - low) * weight, items },
        `with ${slice} as good as the other items`,
      ),
      explains: broken,
    },
  ];
}

function aboutGroups(answers: AnswersFact, gates: readonly GateResult[]): Advice[] {
  return answers.disparities.flatMap(({ dimension, lowest, highest, difference, excess, weight }): Advice[] => {
    const slice = `${dimension}=${lowest.value}`;
    const broken = brokenLimits(gates, [null, slice]);
    const share = Math.min(1, excess / answers.missing);
    if (broken.length === 0 && share <= DOMINATES) return [];
    return [
      {
        ...wording(slice),
        rule: 'group-disparity',
        kind: 'fine-tuning-bias-audit',
        need: broken.length > 0 ? 'limit' : 'waste',
        share,
        cause: `accuracy of ${slice}`,
        action: `Audit how ${dimension} changes the answers: ${lowest.value} is answered worse than ${highest.value}.`,
        justification: `The difference between these groups is beyond chance, all pairs of groups allowed for, and ${percent(share)} of all that is missing from full marks.`,
        evidence: [
          { name: lowest.value, value: `${percent(lowest.accuracy)}, ${lowest.n} items` },
          { name: highest.value, value: `${percent(highest.accuracy)}, ${highest.n} items` },
          {
            name: 'difference',
            value: `${points(difference.estimate)} (${points(difference.low)} to ${points(difference.high)})`,
          },
        ],
        expected: expectAccuracy(
          { low: difference.low * weight, high: difference.high * weight, items: answers.items },
          `with ${lowest.value} answered as well as ${highest.value}`,
        ),
        explains: broken,
      },
    ];
  });
}

function wording(slice: string): Pick<Advice, 'action' | 'tryIt' | 'tradeoffs'> {
  return {
    action: `Read the wrong answers of ${slice}, and teach the model or the prompt this kind of input.`,
    tryIt:
      'With report.store-outputs: true the report has the answers. First the system prompt: name the expected form, add two or three worked examples of this kind. Then fine-tuning on items of this kind, with others held back to test on; a larger model for this kind of request alone.',
    tradeoffs: [
      'Fine-tuning on one kind of input can cost accuracy on others: judge all slices again.',
      'Worked examples in the prompt make every prefill longer.',
    ],
  };
}

/** Limits on the accuracy of one of `slices` (null: of all items) that are broken. */
function brokenLimits(gates: readonly GateResult[], slices: readonly (string | null)[]): GateResult[] {
  return gates.filter(
    ({ id, design, answer, slice }) =>
      id === 'accuracy' && design === 'limit' && answer === 'regression' && slices.includes(slice),
  );
}

/** `low` and `high` in items, each by its weight. */
function expectAccuracy(
  { low, high, items }: { low: number; high: number; items: number },
  given: string,
): Advice['expected'] {
  const unknown = unknownEffect('which remedy is taken decides it', 'measure the load stages again with the remedy');
  return {
    ttft_p50: unknown,
    output_tokens_per_sec: unknown,
    accuracy: { low: low / items, high: high / items, unit: 'ratio', given },
  };
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function points(difference: number): string {
  return `${(difference * 100).toFixed(1)} points`;
}
