/** Items that turned wrong are cut, refused, empty or in another language now: what happened to the answers, and not what the model knows, comes first. */
import type { LostItems } from '../../model/quality-findings.ts';
import type { GateResult } from '../../model/result.ts';
import { unknownEffect } from '../expected.ts';
import type { Advice, Case } from '../rule.ts';

/** Failed requests have a rule of their own. */
type Way = Exclude<NonNullable<LostItems['explainedBy']>, 'unanswered'>;

const words: Record<Way, Pick<Advice, 'cause' | 'action' | 'justification' | 'tryIt' | 'tradeoffs'>> = {
  truncated: {
    cause: 'answers cut at the token limit',
    action: 'Find why answers run into quality.max-output-tokens now, before looking for a loss of knowledge.',
    justification:
      'The items that turned wrong are cut far more often than those that stayed right: the part with the answer may never have been written.',
    tryIt:
      'Compare the system prompt, the chat template and the reasoning settings with the base branch: an answer that explains itself first needs more tokens. If longer answers are meant, raise quality.max-output-tokens (it is part of the fingerprint: record a new baseline with it).',
    tradeoffs: ['Longer answers make the quality stage, and every request of the users, slower and dearer.'],
  },
  refused: {
    cause: 'refused answers',
    action: 'Find why the endpoint declines what it answered before.',
    justification: 'The items that turned wrong are refused far more often than those that stayed right.',
    tryIt:
      "Compare the system prompt, the provider's safety filter and the model's version with the base branch; set report.store-outputs: true and read the refusals.",
    tradeoffs: [
      'Fewer refusals can also mean answers that should have been refused: add items whose right answer is a refusal.',
    ],
  },
  empty: {
    cause: 'empty answers',
    action: 'Find why answers come back empty.',
    justification: 'The items that turned wrong have no visible text far more often than those that stayed right.',
    tryIt:
      'Compare the stop tokens, the chat template and the reasoning settings with the base branch: reasoning that takes all output tokens leaves none for the answer.',
    tradeoffs: ['More output tokens for reasoning make every answer slower and dearer.'],
  },
  language: {
    cause: 'answers in another language',
    action: 'Find why answers are in another language now.',
    justification: 'The items that turned wrong changed their language far more often than those that stayed right.',
    tryIt:
      'Compare the system prompt, the chat template and the quantisation with the base branch; name the wanted language in the system prompt.',
    tradeoffs: ['A language that is named in the prompt also holds for users who write in another one.'],
  },
};

export function adviseLostAnswers({ gates }: Case): Advice[] {
  const fallen = gates.filter(
    ({ id, answer, design }) => id === 'accuracy' && answer === 'regression' && design !== 'limit',
  );
  // The gate over all items speaks first, then slices.
  const gate = fallen.toSorted((a, b) => Number(a.slice !== null) - Number(b.slice !== null)).find(isExplained);
  const way = gate?.lostItems?.explainedBy;
  if (!gate?.lostItems || !way || way === 'unanswered') return [];
  const { lost, kept, ways } = gate.lostItems;
  const found = ways.find((entry) => entry.way === way);
  const unknown = unknownEffect('quality requests are not part of the load', 'measure again with the change undone');
  return [
    {
      rule: 'lost-answers',
      kind: 'regression',
      need: 'regression',
      share: attributable(found ?? { lost: 0, kept: 0 }, { lost, kept }),
      ...words[way],
      evidence: [
        { name: `items that turned wrong: ${words[way].cause}`, value: `${found?.lost ?? 0} of ${lost}` },
        { name: 'items that stayed right: the same', value: `${found?.kept ?? 0} of ${kept}` },
      ],
      expected: {
        ttft_p50: unknown,
        output_tokens_per_sec: unknown,
        accuracy: unknownEffect(
          'whether these answers would be right otherwise was not measured',
          'measure again with the change undone',
        ),
      },
      explains: fallen.filter((other) => other.lostItems?.explainedBy === way),
    },
  ];
}

function isExplained({ lostItems }: GateResult): boolean {
  return lostItems?.explainedBy != null && lostItems.explainedBy !== 'unanswered';
}

/** Share of the lost items beyond that which the kept ones have too: (p₁ − p₀) / (1 − p₀), as of an exposed group (Levin 1953). */
function attributable(way: { lost: number; kept: number }, of: { lost: number; kept: number }): number {
  const [lost, kept] = [way.lost / Math.max(1, of.lost), way.kept / Math.max(1, of.kept)];
  return kept >= 1 ? 0 : Math.max(0, (lost - kept) / (1 - kept));
}
