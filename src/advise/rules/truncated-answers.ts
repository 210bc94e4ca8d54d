/** Wrong answers that were cut at the token limit: the limit may be what is wrong. */
import { unknownEffect } from '../expected.ts';
import type { Advice, Case } from '../rule.ts';

/** Fewer cut answers than this, or a smaller share of the wrong ones, are no pattern. */
const MIN_CUT = 5;
const MIN_SHARE = 0.3;

export function adviseTruncatedAnswers({ facts, gates }: Case): Advice[] {
  const { cut, wrong } = facts.truncatedWrong;
  if (cut < MIN_CUT || cut / wrong < MIN_SHARE) return [];
  // Then it is told with the gate that it explains.
  if (gates.some(({ answer, lostItems }) => answer === 'regression' && lostItems?.explainedBy === 'truncated'))
    return [];
  const unknown = unknownEffect('quality requests are not part of the load', 'measure with the higher limit');
  return [
    {
      rule: 'truncated-answers',
      kind: 'parameter-tuning',
      need: 'waste',
      share: cut / wrong,
      cause: 'truncated answers',
      action: 'Give the quality items more output tokens before believing their accuracy.',
      justification:
        'Many of the wrong answers did not end by themselves: they were cut at the token limit, maybe before the answer was said.',
      evidence: [{ name: 'wrong answers with finish_reason "length"', value: `${cut} of ${wrong}` }],
      tryIt: 'Raise quality.max-output-tokens (it is part of the fingerprint: record a new baseline with it).',
      tradeoffs: ['Longer answers make the quality stage slower and dearer.'],
      expected: {
        ttft_p50: unknown,
        output_tokens_per_sec: unknown,
        accuracy: unknownEffect(
          'whether a longer answer would have been right was not measured',
          'run the items once with twice the limit',
        ),
      },
      explains: [],
    },
  ];
}
