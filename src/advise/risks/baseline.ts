/** What the stored runs are worth: few of them leave the noise assumed, old ones tell of another time. */
import type { Risk } from '../../model/advice.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

const HISTORY_SPEAKS_ALONE = 6;
const OLD_BASELINE_DAYS = 14;

export function riskOfFewRuns({ gates, baseline }: RiskEvidence): Risk[] {
  // Accuracy is compared with one run, item by item: how runs differ has no part in it.
  const restsOnNoise = gates.some(({ id, design }) => id !== 'accuracy' && design === 'history');
  const { length } = baseline;
  if (!restsOnNoise || length === 0 || length >= HISTORY_SPEAKS_ALONE) return [];
  const missing = HISTORY_SPEAKS_ALONE - length;
  return [
    {
      risk: `The noise between runs is partly assumed: ${length} stored run${length === 1 ? '' : 's'}`,
      likelihood: notMeasured(
        `below ${HISTORY_SPEAKS_ALONE} runs the usual noise of such endpoints fills in for what was not seen`,
      ),
      impact: {
        level: 'medium',
        size: 'intervals are wider than they need to be, or too narrow for a very noisy endpoint',
      },
      mitigation: `Record ${missing} more run${missing === 1 ? '' : 's'} of the base branch.`,
    },
  ];
}

export function riskOfOldBaseline({ baseline, now }: RiskEvidence): Risk[] {
  const [newest] = baseline;
  const ageDays = newest ? (now - Date.parse(newest.provenance.startedAt)) / 86_400_000 : 0;
  if (!(ageDays >= OLD_BASELINE_DAYS)) return [];
  return [
    {
      risk: `The newest baseline is ${Math.floor(ageDays)} days old`,
      likelihood: notMeasured('what changed around the endpoint since then was not measured'),
      impact: { level: 'medium', size: 'a change of the machine or the network would be blamed on this pull request' },
      mitigation: 'Record the base branch on a schedule, for instance nightly.',
    },
  ];
}
