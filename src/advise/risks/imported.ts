/** Figures that another tool measured, on one side or on both. */
import type { Risk } from '../../model/advice.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

export function riskOfImport({ run, baseline }: RiskEvidence): Risk[] {
  const sides = [run.header, ...baseline.map((stored) => stored.run.header)];
  const tools = [...new Set(sides.flatMap(({ imported }) => imported?.tool ?? []))];
  if (tools.length === 0) return [];
  const mixed = sides.some(({ imported }) => !imported) || tools.length > 1;
  return [
    {
      risk: `Figures come from ${tools.join(' and ')}`,
      likelihood: notMeasured('whether its load generator was fit, and what else it did, its file does not say'),
      impact: {
        level: mixed ? 'high' : 'medium',
        size: mixed
          ? 'two tools measure differently: a part of the change may be theirs'
          : 'what disturbed that tool is in both sides or in one, and not told',
      },
      mitigation: 'Measure both sides with one tool, on one machine.',
    },
  ];
}
