/** Accuracy: the same items on both sides, of which some flip by chance. */
import { findFacts } from '../../src/advise/facts.ts';
import { compareSlice } from '../../src/compare/accuracy.ts';
import { judgeGates } from '../../src/compare/gates.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { Draws } from './draws.ts';
import { sameBuild } from './endpoint.ts';
import { defaultPolicy, isRedVerdict } from './gates.ts';
import { drawItems, drawKinds, type ItemPlan } from './items.ts';
import { asStored, defaultPlan, drawRequests, measureRequests } from './measure.ts';
import { fieldNoise } from './noise.ts';
import type { Row } from './row.ts';

const before: ItemPlan = { n: 400, flipRatio: 0.06, loss: 0, slice: { items: 40, loss: 0 } };
const plan = { ...defaultPlan, noise: fieldNoise };

const shared = { group: 'accuracy', noise: '6 % of the items flip each way' };

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
    design: 'a slice of 40 of 400 items',
    change: '−50 points in the slice',
    counts: 'the slice is told as worse',
    targets: [{ kind: 'rate', side: 'at-least', rate: 0.8 }],
    run: (draws) => {
      const { candidate, stored } = drawPair({ ...before, slice: { items: 40, loss: 0.5 } }, draws);
      return { hit: worseSlices(candidate, stored).includes('skill=weak') };
    },
  },
];

/** One stored run and a candidate that answers by `plan`: accuracy is compared with the newest run alone. */
function drawPair(after: ItemPlan, draws: Draws): { candidate: Measurement; stored: BaselineRun } {
  const kinds = drawKinds(before.n, draws);
  const measure = (items: ItemPlan, age: number) =>
    measureRequests(drawRequests(plan, sameBuild, draws), plan, { items: drawItems(items, kinds, draws), age });
  return { stored: asStored(measure(before, 1)), candidate: measure(after, 0) };
}

/** As src/judge.ts asks for them. */
function worseSlices(candidate: Measurement, stored: BaselineRun): string[] {
  const { slices } = findFacts({
    candidate: { run: stored.run, measurement: candidate },
    comparable: () => [],
    asked: stored,
    compareSlice: (slice, alpha) => compareSlice(stored.measurement, candidate, { slice, alpha }),
    alpha: defaultPolicy.alpha,
  });
  return slices.filter(({ worse }) => worse).map(({ slice }) => slice);
}
