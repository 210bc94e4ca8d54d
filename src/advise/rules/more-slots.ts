/** Requests wait for a place in the batch although more would fit the load: the cap is what TTFT is made of. */
import { type MetricId, metricSpec } from '../../metrics.ts';
import type { ExpectedEffect } from '../../model/advice.ts';
import type { GateResult } from '../../model/result.ts';
import { brokenLimits } from '../broken-limits.ts';
import { effectOfUndoing, unknownEffect } from '../expected.ts';
import type { QueueingFact } from '../facts/queueing.ts';
import { regressions, type StageFacts } from '../facts.ts';
import { forecastSlots, type Range } from '../predict-slots.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';
import { isMemoryShort } from './kv-memory.ts';

/** Below this share of TTFT the wait for a slot is not what a broken limit is about. */
const SHARE_OF_LIMIT = 0.3;
/** Without a limit or a regression more than half of the waiting must be avoidable, for most requests: else it is how this endpoint is run. */
const SHARE_OF_WASTE = 0.5;

export function adviseMoreSlots({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) => {
    const { queueing, stage } = stageFacts;
    const reason = whyTold(stageFacts, gates);
    if (!queueing || !reason) return [];
    const { slots, inFlight } = queueing;
    const setting = nameKnob('slots', server);
    return [
      {
        rule: 'more-slots',
        kind: 'batching-queueing',
        ...reason,
        stage,
        cause: 'too few slots',
        action: `Let the server run ${inFlight} requests at once instead of ${slots}.`,
        justification: `${percent(queueing.waitRatio.value)} of TTFT is spent before one of ${slots} slots is free: never more than ${slots} answers were streaming while up to ${inFlight} requests were under way, and first tokens follow the ends of other requests and not their own prompts.`,
        evidence: evidenceOf(queueing),
        tryIt: `Set it to ${inFlight}: ${setting}. Watch the memory for keys and values, then measure again.`,
        tradeoffs: [
          'Each answer that is streaming shares its steps with more others: TPOT rises.',
          'More requests at once need more memory for keys and values; where it runs out, requests are put back (preemptions).',
        ],
        expected: reason.need === 'regression' ? expectedOfUndoing(gates, stage) : expectedOf(queueing),
      },
    ];
  });
}

/** True where this stage has fewer places than the stored runs were seen to have. */
function hasFewerSlots({ queueing }: StageFacts): boolean {
  return (
    queueing !== undefined &&
    queueing.before.length > 0 &&
    queueing.before.every(({ streaming }) => streaming > queueing.slots)
  );
}

type Reason = Pick<Advice, 'need' | 'share' | 'explains'>;

function whyTold(stageFacts: StageFacts, gates: readonly GateResult[]): Reason | undefined {
  const { queueing, stage, overload } = stageFacts;
  // In a load that outgrows the server the queue is what is left over; where memory is short, no slot more would be filled.
  if (!queueing || overload || isMemoryShort(stageFacts)) return undefined;
  const { waitRatio, waitMs, meanTtftMs, before, mostlyWaited } = queueing;
  const late = ['ttft', 'e2e']
    .flatMap((prefix) => regressions(gates, stage, prefix))
    .filter(({ infinite }) => !infinite);
  const wasMs = before.reduce((sum, entry) => sum + entry.meanTtftMs, 0) / before.length;
  if (late.some(({ id }) => id.startsWith('ttft')) && hasFewerSlots(stageFacts) && meanTtftMs > wasMs) {
    const share = Math.min(1, waitMs.value / (meanTtftMs - wasMs));
    const follows = ['output_tokens_per_sec', 'requests_per_sec'].flatMap((id) => regressions(gates, stage, id));
    if (share >= SHARE_OF_WASTE) return { need: 'regression', share, explains: [...late, ...follows] };
  }
  const broken = ['ttft', 'e2e'].flatMap((prefix) => brokenLimits(gates, stage, prefix));
  if (broken.length > 0 && waitRatio.low >= SHARE_OF_LIMIT) {
    return { need: 'limit', share: waitRatio.value, explains: broken };
  }
  const isWaste = waitRatio.low >= SHARE_OF_WASTE && mostlyWaited >= SHARE_OF_WASTE;
  return isWaste ? { need: 'waste', share: waitRatio.value, explains: [] } : undefined;
}

function evidenceOf({
  slots,
  inFlight,
  waitRatio,
  waiting,
  holding,
  afterSlotMs,
  before,
}: QueueingFact): Advice['evidence'] {
  const streamed = before.map(({ streaming }) => streaming);
  const mean = (value: number): string => value.toFixed(1);
  return [
    { name: 'most answers streaming at once', value: `${slots}, with up to ${inFlight} requests under way` },
    ...(streamed.length === 0
      ? []
      : [{ name: 'the same in the stored runs', value: [...new Set(streamed)].toSorted((a, b) => a - b).join(', ') }]),
    { name: `share of TTFT before a slot was free, of ${waitRatio.n} requests`, value: within(waitRatio, percent) },
    { name: 'requests waiting for a slot, on average (λ W)', value: within(waiting, mean) },
    { name: 'requests holding a slot, on average (λ W)', value: within(holding, mean) },
    { name: 'TTFT after the slot, median', value: within(afterSlotMs, ms) },
  ];
}

function expectedOf(queueing: QueueingFact): Advice['expected'] {
  const { ttftMs, throughput, tokenTime } = forecastSlots(queueing);
  const given = `with ${queueing.inFlight} slots`;
  const effect = (id: MetricId, after: (now: number) => Range): ExpectedEffect => {
    const now = queueing.figures[id]?.value;
    if (now === undefined) return unknownEffect('this run has no figure of it', 'measure a longer stage');
    const { low, high } = after(now);
    return { low: low - now, high: high - now, unit: metricSpec(id).unit, given };
  };
  const times =
    ({ low, high }: Range) =>
    (now: number): Range => ({ low: low * now, high: high * now });
  return {
    ttft_p50: effect('ttft_p50', () => ttftMs),
    tpot_p50: effect('tpot_p50', times(tokenTime)),
    output_tokens_per_sec: queueing.isClosed
      ? effect('output_tokens_per_sec', times(throughput))
      : unknownEffect('requests come by a rate here, and throughput follows it', 'measure a closed loop, or a ladder'),
    accuracy: batchAccuracy,
  };
}

function expectedOfUndoing(gates: readonly GateResult[], stage: string): Advice['expected'] {
  return {
    ttft_p50: effectOfUndoing(gates, { id: 'ttft_p50', stage }),
    output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage }),
    accuracy: batchAccuracy,
  };
}

/** A batch changes neither weights nor prompts, but kernels round by its size: greedy answers can flip (He 2025, "Defeating nondeterminism in LLM inference"). */
export const batchAccuracy = unknownEffect(
  'it changes neither the weights nor the prompts, but kernels round differently at another batch size, which can flip single answers',
  'run the quality sets with the new setting',
);
