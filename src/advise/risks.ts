/** The risk table. A likelihood is computed from what was measured, with its basis said; what was not measured has no percentage. */
import type { Risk } from '../model/advice.ts';
import type { RiskEvidence } from './risks/evidence.ts';
import { riskFamilies } from './risks/list.ts';

/** What a reader must know first stands first: by chance times impact, what has no chance last. */
export function findRisks(evidence: RiskEvidence): Risk[] {
  return riskFamilies.flatMap((family) => family(evidence)).toSorted((a, b) => weigh(b) - weigh(a));
}

/** How much worse each step of impact is than the one before: a likely small thing yields to a less likely great one. */
const impacts: Record<Risk['impact']['level'], number> = { low: 1, medium: 3, high: 9 };

/** What happened in this run is as good as certain. Of what is not measured the impact decides, below everything that is. */
function weigh({ likelihood, impact }: Risk): number {
  const size = impacts[impact.level];
  if (likelihood.level === 'not-measured') return size - 100;
  return (likelihood.probability ?? 1) * size;
}
