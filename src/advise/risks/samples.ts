/** Too few requests or quality items for what the gates are to see. */
import { metricSpec } from '../../metrics.ts';
import type { Risk } from '../../model/advice.ts';
import { levelStages } from '../../model/run-file.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';
import { nameGates, showShare } from './names.ts';

/** With fewer requests the 95 % interval of a median reaches over more than the middle third of them (order statistics). */
const FEW_REQUESTS = 30;
/** A drop of so many tolerances that goes unseen is more than a sample that is a little small. */
const BLIND_TOLERANCES = 3;

export function riskOfFewRequests({ run, candidate, gates }: RiskEvidence): Risk[] {
  const judged = new Set(gates.filter(({ answer }) => answer !== 'invalid').map(({ stage }) => stage));
  const small = levelStages(run.header)
    .filter(({ name }) => judged.has(name))
    .map(({ name }) => ({ name, n: candidate.stages[name]?.error_ratio?.n ?? 0 }))
    .filter(({ n }) => n > 0 && n < FEW_REQUESTS);
  if (small.length === 0) return [];
  const which = small.map(({ name, n }) => `${n} (${name})`).join(', ');
  return [
    {
      risk: `The sample is small: ${which} requests`,
      likelihood: notMeasured(`fewer than ${FEW_REQUESTS} requests tell little of how the next ones come out`),
      impact: { level: 'medium', size: 'single requests move the medians, and tails are not seen at all' },
      mitigation: `Raise the requests of ${small.map(({ name }) => name).join(', ')} in workload.stages.`,
    },
  ];
}

/** An accuracy gate that is quiet because it is nearly blind. */
export function riskOfFewItems({ gates }: RiskEvidence): Risk[] {
  const blind = gates.filter(({ id, design, answer, detectable, tolerance }) => {
    if (id !== 'accuracy' || design === 'limit') return false;
    if (answer !== 'no-change-seen' && answer !== 'within' && answer !== 'undecided') return false;
    const tolerated = Math.max(tolerance.absolute ?? 0, tolerance.relative ?? 0);
    return tolerated > 0 && (detectable === null || detectable > BLIND_TOLERANCES * tolerated);
  });
  if (blind.length === 0) return [];
  const [worst] = blind.toSorted((a, b) => (b.detectable ?? 1) - (a.detectable ?? 1));
  const sight = worst?.detectable ?? null;
  return [
    {
      risk: `Too few quality items: ${nameGates(blind)} sees only large drops`,
      likelihood: notMeasured(`${worst?.n.candidate ?? 0} items tell nothing of smaller ones`),
      impact: {
        level: 'medium',
        size:
          sight === null
            ? `no drop of ${metricSpec('accuracy').title.toLowerCase()} is seen with 80 % probability`
            : `a drop below ${showShare('accuracy', sight)} stays unseen more than once in five times`,
      },
      mitigation: 'Ask more quality items, or each of them several times (quality.sets[].repeats).',
    },
  ];
}
