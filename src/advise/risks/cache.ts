/** Every prompt was made fresh, and the server answered from a cache all the same. */
import type { Risk } from '../../model/advice.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

/** A chat template before the fresh part of a prompt is cached rightly; more than half of the input is no template. */
const MUCH_CACHED = 0.5;

export function riskOfCache({ run, candidate }: RiskEvidence): Risk[] {
  const { cache, prompts, conversations } = run.header.workload;
  // Turns of a conversation and prompts of one group share a beginning by intention.
  if (cache !== 'bust' || conversations || prompts.nonceGroups !== undefined) return [];
  const cached = Object.entries(candidate.cachedRatio).filter(([, ratio]) => ratio > MUCH_CACHED);
  const [first] = cached.toSorted((a, b) => b[1] - a[1]);
  if (!first) return [];
  return [
    {
      risk: 'A cache answers what was meant to be fresh',
      likelihood: notMeasured('how fast fresh prompts would have been answered was not measured'),
      impact: {
        level: 'high',
        size: `${(100 * first[1]).toFixed(0)} % of the input of ${first[0]} came from a cache: TTFT is that of warm prompts`,
      },
      mitigation:
        'Find what is cached beside the beginning of a prompt, or set workload.cache: keep if warm prompts are meant.',
    },
  ];
}
