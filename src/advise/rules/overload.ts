/** An open loop brings more than the server takes: the queue, and with it TTFT, only says how long the load went on. */
import type { ExpectedEffect } from '../../model/advice.ts';
import type { GateResult } from '../../model/result.ts';
import { unknownEffect } from '../expected.ts';
import { capacityOf, type OverloadFact, TARGET_LOAD } from '../facts/overload.ts';
import { regressions } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { within } from '../wording.ts';
import { batchAccuracy } from './more-slots.ts';

/** Where stored runs kept up, what made the server slower is the cause; the overload comes of it, and a rule that names the cause goes first. */
const SHARE_OF_CONSEQUENCE = 0.4;

export function adviseOverload({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ overload, stage }): Advice[] => {
    if (!overload) return [];
    const late = ['ttft', 'e2e', 'tpot', 'itl']
      .flatMap((prefix) => regressions(gates, stage, prefix))
      .filter(({ infinite }) => !infinite);
    const { runs, overloaded } = overload.before;
    const isNew = runs > 0 && 2 * overloaded < runs && late.length > 0;
    const { replicas } = overload;
    const capacity = capacityOf(overload);
    return [
      {
        rule: 'overload',
        kind: 'parallelism-replicas',
        need: isNew ? 'regression' : 'broken',
        share: isNew ? SHARE_OF_CONSEQUENCE : 1,
        stage,
        cause: 'overload',
        action: `Serve this load with ${replicas} replicas, or admit at most ${(TARGET_LOAD * capacity).toPrecision(2)} requests a second to each.`,
        justification: `${rate(overload.offeredPerSec.value)} came and ${rate(overload.servedPerSec.value)} left: the queue grows as long as the load goes on, and the latencies of this stage say above all how long it went on.${isNew ? ' The stored runs kept up: find what became slower first.' : ''}`,
        evidence: evidenceOf(overload),
        tryIt: `Replicas: ${nameKnob('replicas', server)}. A limit at the door: ${nameKnob('admission', server)}. To measure what the server can take, use a ladder (workload.stages ladder rate), or lower open.rate.`,
        tradeoffs: [
          'Each replica needs its own memory for the weights, and has a prefix cache of its own.',
          'A limit at the door refuses requests that would have been answered late.',
        ],
        expected: expectedOf(overload),
        explains: explained(late, gates, stage),
      },
    ];
  });
}

function explained(late: readonly GateResult[], gates: readonly GateResult[], stage: string): GateResult[] {
  return [...late, ...['output_tokens_per_sec', 'requests_per_sec'].flatMap((id) => regressions(gates, stage, id))];
}

function evidenceOf(overload: OverloadFact): Advice['evidence'] {
  const { offeredPerSec, servedPerSec, grown, wholeRisePerSec, ttftRisePerSec, before } = overload;
  const rise = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    { name: 'requests that came, second half of the sending', value: within(offeredPerSec, rate) },
    { name: 'requests that left meanwhile', value: within(servedPerSec, rate) },
    { name: 'requests under way, from the middle of the sending to its end', value: `+${grown}` },
    { name: 'rise of the time of a whole answer with each second of the load', value: within(wholeRisePerSec, rise) },
    { name: 'rise of TTFT with each second of the load', value: within(ttftRisePerSec, rise) },
    ...(before.runs === 0
      ? []
      : [{ name: 'stored runs that were overloaded as well', value: `${before.overloaded} of ${before.runs}` }]),
  ];
}

function expectedOf(overload: OverloadFact): Advice['expected'] {
  const { replicas, light, meanOutputTokens, offeredPerSec, figures } = overload;
  const given = `with ${replicas} replicas`;
  const noLight = unknownEffect('too few requests of this run met so few others', `measure with ${replicas} replicas`);
  const [ttft, tokens] = [figures.ttft_p50?.value, figures.output_tokens_per_sec?.value];
  const most = capacityOf(overload) * replicas;
  const delivered = (perSec: number): number => Math.min(perSec, most) * (meanOutputTokens ?? 0) - (tokens ?? 0);
  const throughput: ExpectedEffect =
    meanOutputTokens === undefined || tokens === undefined
      ? unknownEffect('the server does not tell its tokens', `measure with ${replicas} replicas`)
      : { low: delivered(offeredPerSec.low), high: delivered(offeredPerSec.high), unit: 'tokens/s', given };
  return {
    ttft_p50:
      light && ttft !== undefined
        ? { low: light.ttftMs.low - ttft, high: light.ttftMs.high - ttft, unit: 'ms', given }
        : noLight,
    output_tokens_per_sec: throughput,
    accuracy: batchAccuracy,
  };
}

function rate(perSec: number): string {
  return `${perSec.toPrecision(3)} requests/s`;
}
