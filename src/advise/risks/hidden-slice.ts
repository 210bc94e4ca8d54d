/** A part of the items lost more than is tolerated, and the sample is too small to show it. */
import type { Risk } from '../../model/advice.ts';
import { tangoDifference } from '../../stats/paired-proportion.ts';
import { normalAtLevel, normalUpperTail } from '../../stats/student-t.ts';
import type { SliceFact } from '../facts/slices.ts';
import type { RiskEvidence } from './evidence.ts';
import { measuredLikelihood } from './likelihood.ts';

/** Each side of the interval that a slice's error is taken from. */
const SIDE_LEVEL = 0.975;
/** Every small slice may have lost something: it is a row only where chance alone would seldom give as much, as for a gate that is undecided (docs/decisions/009). */
const WORTH_TELLING = 0.05;

/** The likeliest of the slices that look worse, are not proven to be after all were looked at, and have no gate of their own, which would tell it. */
export function riskInSlice({ slices, gates }: RiskEvidence): Risk[] {
  const accuracy = gates.find(({ id, slice, design }) => id === 'accuracy' && slice === null && design !== 'limit');
  const tolerance = Math.max(accuracy?.tolerance.absolute ?? 0, accuracy?.tolerance.relative ?? 0);
  if (tolerance === 0) return [];
  const gated = new Set(gates.map(({ slice }) => slice));
  const [worst] = slices
    .filter(({ slice, worse, pWorse }) => !worse && pWorse <= WORTH_TELLING && !gated.has(slice))
    .map((fact) => ({ fact, chance: chanceOfLoss(fact, tolerance) }))
    .toSorted((a, b) => b.chance - a.chance);
  if (!worst) return [];
  const { slice, pairs, before, now } = worst.fact;
  return [
    {
      risk: `A loss in ${slice} hides in the whole`,
      likelihood: measuredLikelihood(
        worst.chance,
        `chance that it lost more than ${(100 * tolerance).toFixed(1)} points: of ${pairs.n} items ${pairs.worse} got worse and ${pairs.better} better; from this slice alone, of ${slices.length} that were looked at`,
      ),
      impact: {
        level: before - now >= 3 * tolerance ? 'high' : 'medium',
        size: `−${(100 * (before - now)).toFixed(1)} points of its accuracy, were it real`,
      },
      mitigation: `Ask more items of ${slice}, and give it a gate ("accuracy[${slice}]").`,
    },
  ];
}

/** A normal curve as wide as Tango's interval of the change (Tango 1998), and no other knowledge: what the gates' chances are too. */
function chanceOfLoss({ pairs }: SliceFact, tolerance: number): number {
  const { low, high } = tangoDifference(pairs, SIDE_LEVEL);
  const error = (high - low) / (2 * normalAtLevel(SIDE_LEVEL));
  return normalUpperTail((tolerance - (pairs.worse - pairs.better) / pairs.n) / error);
}
