/** A part of the items lost more than is tolerated, and the sample is too small to show it. */
import type { Risk } from '../../model/advice.ts';
import { tangoDifference } from '../../stats/paired-proportion.ts';
import { type Part, shrinkToCommon } from '../../stats/shrink.ts';
import { normalAtLevel, normalUpperTail } from '../../stats/student-t.ts';
import type { SliceFact } from '../facts/slices.ts';
import type { RiskEvidence } from './evidence.ts';
import { measuredLikelihood } from './likelihood.ts';

/** Each side of the interval that a slice's error is taken from. */
const SIDE_LEVEL = 0.975;
/** Every small slice may have lost something: only where the items point at it, it is a row. */
const WORTH_TELLING = 0.1;

/** The likeliest of the slices that look worse, are not proven to be, and have no gate of their own, which would tell it. */
export function riskInSlice({ slices, gates }: RiskEvidence): Risk[] {
  const accuracy = gates.find(({ id, slice, design }) => id === 'accuracy' && slice === null && design !== 'limit');
  const tolerance = Math.max(accuracy?.tolerance.absolute ?? 0, accuracy?.tolerance.relative ?? 0);
  if (tolerance === 0) return [];
  const gated = new Set(gates.map(({ slice }) => slice));
  const [worst] = chancesOfLoss(slices, tolerance)
    .filter(({ fact: { slice, worse, pairs } }) => !worse && pairs.worse > pairs.better && !gated.has(slice))
    .toSorted((a, b) => b.chance - a.chance);
  if (!worst || worst.chance < WORTH_TELLING) return [];
  const { slice, pairs, before, now } = worst.fact;
  return [
    {
      risk: `A loss in ${slice} hides in the whole`,
      likelihood: measuredLikelihood(
        worst.chance,
        `chance that it lost more than ${(100 * tolerance).toFixed(1)} points: of ${pairs.n} items ${pairs.worse} got worse and ${pairs.better} better, drawn towards the slices beside it as far as they are alike`,
      ),
      impact: {
        level: before - now >= 3 * tolerance ? 'high' : 'medium',
        size: `−${(100 * (before - now)).toFixed(1)} points of its accuracy, were it real`,
      },
      mitigation: `Ask more items of ${slice}, and give it a gate ("accuracy[${slice}]").`,
    },
  ];
}

/**
 * The slices of one dimension share no items. Each is judged together with the others: the one that looks worst of many is mostly the one that chance was against, and its loss is
 * drawn back by as much.
 */
function chancesOfLoss(slices: readonly SliceFact[], tolerance: number): { fact: SliceFact; chance: number }[] {
  const dimensions = Map.groupBy(slices, ({ slice }) => slice.slice(0, slice.indexOf('=')));
  return [...dimensions.values()].flatMap((ofOne) => {
    const drawn = shrinkToCommon(ofOne.map(lossOf));
    return ofOne.map((fact, index) => {
      const { value, error } = drawn[index] as Part;
      return { fact, chance: normalUpperTail((tolerance - value) / error) };
    });
  });
}

/** Share of the items lost on balance, and its error by the width of Tango's interval (Tango 1998). */
function lossOf({ pairs }: SliceFact): Part {
  const { low, high } = tangoDifference(pairs, SIDE_LEVEL);
  return { value: (pairs.worse - pairs.better) / pairs.n, error: (high - low) / (2 * normalAtLevel(SIDE_LEVEL)) };
}
