/** A judge whose scores nobody vouches for. */
import type { Risk } from '../../model/advice.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

export function riskOfJudge({ judged }: RiskEvidence): Risk[] {
  if (!judged || judged.licence.granted) return [];
  const { ratings, judged: rated, reason, floor } = judged.licence;
  return [
    {
      risk: 'The judge has no licence',
      likelihood: notMeasured(
        ratings === 0
          ? 'without human ratings nothing tells how often it errs'
          : (reason ?? `its agreement with ${rated} human ratings is not shown to reach ${floor}`),
      ),
      impact: {
        level: 'medium',
        size: `${judged.items.size} judged items are in no gate: a loss in them fails nothing`,
      },
      mitigation: 'Rate at least 20 of its answers by people (docs/judge.md), or take another judge.',
    },
  ];
}
