/** The verdict may be about another build, or another tool's figures. */
import type { Risk } from '../../model/advice.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

export function riskOfAnotherBuild({ commitProven }: RiskEvidence): Risk[] {
  if (commitProven) return [];
  return [
    {
      risk: 'The endpoint does not run this commit',
      likelihood: notMeasured('nothing that was measured shows which commit the endpoint runs'),
      impact: { level: 'high', size: 'the whole verdict would be about another build' },
      mitigation: 'Deploy the commit before this step, in the same job or one that it needs.',
    },
  ];
}
