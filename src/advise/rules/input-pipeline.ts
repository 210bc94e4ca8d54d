/** What delays requests before the server has them: connections that are not kept, and a load generator that sends late. */
import type { GateResult } from '../../model/result.ts';
import { fisherHigher } from '../../stats/proportion.ts';
import { unknownEffect, unrelatedEffect } from '../expected.ts';
import type { ConnectionsFact } from '../facts/connections.ts';
import { type HeldAgainst, heldAgainst } from '../held-against.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { effectOfMending } from '../without.ts';

/** Where no gate asks for it: most of the time until the first content goes by connecting, at the lower bound too. */
const DOMINATES = 0.5;
/** That more requests open connections than before is beyond chance at this level. */
const ALPHA = 0.001;

export function adviseInputPipeline(found: Case): Advice[] {
  return [...adviseGenerator(found), ...adviseConnections(found)];
}

function adviseConnections({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, connections }): Advice[] => {
    if (!connections) return [];
    const { opened, requests, resent, connectMs, share, headersShare } = connections;
    const held = holdIfNew(gates, stage, connections);
    if (!held && share.low < DOMINATES) return [];
    return [
      {
        rule: 'new-connections',
        stage,
        kind: 'input-pipeline',
        need: held?.need ?? 'waste',
        share: held?.share ?? share.value,
        cause: 'connections that are not kept',
        action: `Keep connections open: ${opened} of ${requests} requests waited for a new one.`,
        justification: `Connecting takes ${percent(share.value)} (${percent(share.low)} to ${percent(share.high)}) of the time until the first content. TTFT does not count it; users wait for it.`,
        evidence: [
          { name: 'set-up of a connection', value: `${connectMs.toFixed(1)} ms (median)` },
          { name: 'requests on a new connection', value: `${opened} of ${requests}` },
          ...(resent > 0
            ? [{ name: 'sent again because the server had closed a kept connection', value: `${resent}` }]
            : []),
          ...(headersShare === undefined
            ? []
            : [{ name: "share of TTFT until the response's headers", value: percent(headersShare) }]),
        ],
        tryIt: `${nameKnob('keepConnections', server)}; the same in proxies and load balancers in between; in the client one pool of connections for all requests.`,
        tradeoffs: ['Idle connections take memory and file handles of the server and of what stands before it.'],
        expected: {
          ttft_p50: unknownEffect(
            'TTFT counts from when the request goes out, after its connection is up',
            'compare e2e from the client',
          ),
          output_tokens_per_sec:
            effectOfMending(connections.mended, { id: 'output_tokens_per_sec', given: 'with kept connections' }) ??
            unknownEffect('the rate of an open loop is what was asked for', 'measure a closed loop'),
          accuracy: unrelatedEffect,
        },
        explains: held?.explains ?? [],
      },
    ];
  });
}

function holdIfNew(
  gates: readonly GateResult[],
  stage: string,
  { opened, requests, before, mended }: ConnectionsFact,
): HeldAgainst | undefined {
  const all = before.reduce((sum, run) => ({ count: sum.count + run.opened, n: sum.n + run.requests }), {
    count: 0,
    n: 0,
  });
  if (all.n === 0 || fisherHigher(all, { count: opened, n: requests }) > ALPHA) return undefined;
  return heldAgainst(gates, stage, mended);
}

/** A stage that is unfit for our own sake: what it shows of the endpoint comes after that is mended. */
function adviseGenerator({ facts }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, generator }): Advice[] => {
    if (!generator) return [];
    const { eventLoopDelayP99Ms, queueClientP99Ms, cpuRatio, ttftP50 } = generator;
    const late = ttftP50 === undefined ? 0 : ttftP50.planned - ttftP50.sent;
    const unknown = unknownEffect('the load generator measured itself', 'measure again on a runner that keeps up');
    return [
      {
        rule: 'slow-generator',
        stage,
        kind: 'input-pipeline',
        need: 'broken',
        share: ttftP50 && ttftP50.planned > 0 ? late / ttftP50.planned : 0,
        cause: 'the load generator',
        action: `Give the runner more CPU or less to send (stage ${stage}): the endpoint was not what held requests back.`,
        justification:
          'Prompts went out late or their answers were stamped late, so the times of this stage are partly those of the machine that measured.',
        evidence: [
          { name: 'event-loop delay p99', value: `${eventLoopDelayP99Ms.toFixed(1)} ms` },
          { name: 'wait between due and sent, p99', value: `${queueClientP99Ms.toFixed(1)} ms` },
          { name: 'CPU time / wall time', value: cpuRatio.toFixed(2) },
        ],
        tryIt:
          late > 0
            ? 'A larger runner that does nothing else meanwhile; a higher max-in-flight of the stage if it was reached. In an application that sends like this: read, template and tokenize the next prompts while requests are under way, and send without waiting for earlier answers.'
            : 'A larger runner that does nothing else meanwhile, fewer requests in flight, or several runners.',
        tradeoffs: ['A larger runner costs more by the minute.'],
        expected: {
          ttft_p50: late > 0 ? { low: -late, high: 0, unit: 'ms', given: 'on a runner that sends in time' } : unknown,
          output_tokens_per_sec: unknown,
          accuracy: unrelatedEffect,
        },
        explains: [],
      },
    ];
  });
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}
