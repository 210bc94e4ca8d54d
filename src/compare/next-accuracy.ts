/** How the accuracy of the same items moves from one run to the next: by what the answers change without any change of the build. */
import { QUALITY_STAGE } from '../metrics.ts';
import { asksOf, type ItemsByKey, isInSlice, weightOf } from '../model/item-answers.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { upperTail } from '../stats/student-t.ts';
import type { Chance, Foresight } from './foresight.ts';
import { pairItems } from './item-pairs.ts';
import { cutAt, findSegments, poolVariance } from './segments.ts';

/** Fewer runs say too little of how runs differ. */
const FEWEST_RUNS = 3;
/** Degrees of freedom of what is known of so many items that t is normal. */
const MANY = 1e6;

/**
 * Distance of two runs by, in this order: the spread of the stored runs' accuracies, the answers that changed since the newest of them (which hold a real change too, so that the
 * chance is rather nearer to one half), the items that were asked several times. At least one item. Undefined where none of these is there and the limit is out of reach of this run's
 * own interval; a chance of null where it is not.
 */
export function foreseeAccuracy(of: Foresight): Chance | undefined {
  const { limit, measured } = of;
  const noise = fromRuns(of) ?? fromChanges(of) ?? fromRepeats(of);
  if (!noise) {
    const { low = 0, high = 1 } = measured;
    return limit >= low && limit <= high
      ? { probability: null, basis: 'how answers change from one run to the next was not measured' }
      : undefined;
  }
  const error = Math.max(noise.error, 1 / Math.max(1, measured.n));
  // Exactly at the limit is no breach.
  return {
    probability: upperTail((measured.value - limit) / error, noise.degreesOfFreedom),
    basis: `chance that the same items asked again fall below it: ${noise.from} move accuracy by ${(100 * error).toFixed(1)} points from one run to the next`,
  };
}

interface ItemNoise {
  /** Standard deviation of the difference of two runs. */
  error: number;
  degreesOfFreedom: number;
  from: string;
}

function fromRuns({ gate, stored, measured }: Foresight): ItemNoise | undefined {
  const values = stored
    .flatMap(({ measurement }) => {
      const { stages, slices } = measurement;
      return (gate.slice === null ? stages[QUALITY_STAGE]?.accuracy : slices[gate.slice])?.value ?? [];
    })
    .reverse();
  if (values.length < FEWEST_RUNS) return undefined;
  const noise = { priorVariance: 0, priorRuns: 0, leastVariance: 1 / Math.max(1, measured.n) ** 2 };
  const { variance, degreesOfFreedom } = poolVariance(cutAt(findSegments(values, noise), values), noise);
  if (degreesOfFreedom < FEWEST_RUNS - 1) return undefined;
  const error = Math.sqrt(variance * (1 + 1 / (measured.attempts ?? 1)));
  return { error, degreesOfFreedom, from: `the differences between ${values.length} stored runs` };
}

function fromChanges({ gate, stored, candidate }: Foresight): ItemNoise | undefined {
  const [newest] = stored;
  if (!newest) return undefined;
  const { losses, weights, n, worse, better } = pairItems(
    newest.measurement.items,
    candidate.items,
    gate.slice ?? undefined,
  );
  if (n === 0) return undefined;
  const squares = losses.reduce((sum, loss, item) => sum + ((weights?.[item] ?? 1) * loss) ** 2, 0);
  return {
    error: Math.sqrt(squares) / n,
    degreesOfFreedom: MANY,
    from: `answers that changed since the newest stored run (${worse + better} of ${n})`,
  };
}

/** Two runs that ask each item as often differ by twice the variance of a mean of its asks. */
function fromRepeats({ gate, candidate }: Foresight): ItemNoise | undefined {
  const items = itemsOf(candidate.items, gate.slice);
  if (items.length === 0 || items.some((item) => asksOf(item).length < 2)) return undefined;
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const variance = items.reduce((sum, item) => {
    const scores = asksOf(item).map(({ score }) => score);
    return sum + weightOf(item) ** 2 * ((sampleVariance(scores) as number) / scores.length);
  }, 0);
  const asks = mean(items.map((item) => asksOf(item).length)) as number;
  return {
    error: Math.sqrt(2 * variance) / total,
    degreesOfFreedom: MANY,
    from: `the ${asks.toFixed(0)} asks of each item`,
  };
}

function itemsOf(items: ItemsByKey, slice: string | null) {
  return [...items.values()].filter((item) => isInSlice(item, slice ?? undefined));
}
