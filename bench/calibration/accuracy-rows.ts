/** Accuracy: the same items on both sides, of which some flip by chance. */
import { judgeGates } from '../../src/compare/gates.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { Draws } from './draws.ts';
import { sameBuild } from './endpoint.ts';
import { defaultPolicy, isRedVerdict, withGates } from './gates.ts';
import { drawItems, drawKinds, type ItemPlan } from './items.ts';
import { asStored, defaultPlan, drawRequests, measureRequests } from './measure.ts';
import { fieldNoise } from './noise.ts';
import type { Row } from './row.ts';

const before: ItemPlan = { n: 400, flipRatio: 0.06, loss: 0, slice: { items: 40, loss: 0 } };
const thrice: ItemPlan = { ...before, repeats: 3 };
const plan = { ...defaultPlan, noise: fieldNoise };

const shared = { group: 'accuracy', noise: '6 % of the items flip each way' };

const sliceGate = (slice: string) =>
  ({ metric: 'accuracy', slice, tier: 'blocking', absolute: 0.05, explicit: true }) as const;
/** The default gates, and both slices of the items as their own family. */
const withSlices = withGates(sliceGate('skill=weak'), sliceGate('skill=rest'));

export const accuracyRows: readonly Row[] = [
  {
    ...shared,
    id: 'accuracy / none',
    design: 'six gates, 400 items, K = 1',
    change: 'none',
    counts: 'fails',
    targets: [{ kind: 'rate', side: 'at-most', rate: 0.01 }],
    run: (draws) => {
      const { candidate, stored } = drawPair(before, draws);
      return { hit: isRedVerdict(judgeGates(candidate, [stored], defaultPolicy), defaultPolicy) };
    },
  },
  {
    ...shared,
    id: 'accuracy / none, slices gated',
    design: 'six gates and two slices, 400 items, each asked three times, K = 1',
    change: 'none',
    counts: 'fails',
    targets: [{ kind: 'rate', side: 'at-most', rate: 0.01 }],
    run: (draws) => {
      const { candidate, stored } = drawPair(thrice, draws);
      return { hit: isRedVerdict(judgeGates(candidate, [stored], withSlices), withSlices) };
    },
  },
  {
    ...shared,
    id: 'accuracy / -10 points',
    design: 'accuracy among six gates, 400 items',
    change: '−10 points',
    counts: 'the accuracy gate fails',
    targets: [{ kind: 'rate', side: 'at-least', rate: 0.85 }],
    run: (draws) => {
      const { candidate, stored } = drawPair({ ...before, loss: 0.1, slice: { items: 40, loss: 0.1 } }, draws);
      const gates = judgeGates(candidate, [stored], defaultPolicy);
      return { hit: gates.some(({ id, answer }) => id === 'accuracy' && answer === 'regression') };
    },
  },
  {
    ...shared,
    id: 'accuracy / slice',
    design: 'a slice of 40 of 400 items, one of two that are gated beside six gates',
    change: '−50 points in the slice',
    counts: 'the gate of the slice fails',
    targets: [{ kind: 'rate', side: 'at-least', rate: 0.8 }],
    run: (draws) => {
      const { candidate, stored } = drawPair({ ...before, slice: { items: 40, loss: 0.5 } }, draws);
      const gates = judgeGates(candidate, [stored], withSlices);
      return { hit: gates.some(({ slice, answer }) => slice === 'skill=weak' && answer === 'regression') };
    },
  },
];

/** One stored run and a candidate that answers by `plan`: accuracy is compared with the newest run alone. */
function drawPair(after: ItemPlan, draws: Draws): { candidate: Measurement; stored: BaselineRun } {
  const kinds = drawKinds(before.n, draws);
  const measure = (items: ItemPlan, age: number) =>
    measureRequests(drawRequests(plan, sameBuild, draws), plan, { items: drawItems(items, kinds, draws), age });
  const stored = after.repeats === undefined ? before : { ...before, repeats: after.repeats };
  return { stored: asStored(measure(stored, 1)), candidate: measure(after, 0) };
}
