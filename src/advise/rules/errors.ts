/** Requests failed: the most frequent kind says where to look. */
import type { MetricId } from '../../metrics.ts';
import type { ExpectedEffect } from '../../model/advice.ts';
import type { ErrorKind } from '../../model/traffic.ts';
import { effectOfUndoing, unknownEffect, unrelatedEffect } from '../expected.ts';
import type { FailuresFact } from '../facts/failures.ts';
import { regressions } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { effectOfMending, effectWithStored } from '../without.ts';
import { explainsErrors } from './context-window.ts';

const whereToLook: Record<ErrorKind, string> = {
  connect:
    'The server refused or dropped connections: look at its listen backlog, its restarts and at firewalls in between.',
  tls: 'The certificate or the TLS set-up broke: look at the ingress.',
  timeout:
    'Answers did not finish in time: look at the queue, or raise target.request-timeout if they really need longer.',
  'http-429': 'The rate limit was reached: lower workload.stages concurrency, or ask for a higher limit.',
  'http-4xx':
    'The server refused some prompts: look at their length against the context window (vLLM --max-model-len, llama.cpp --ctx-size).',
  'http-5xx': 'The server failed: look at its log for out-of-memory errors and restarts.',
  reset: 'Streams broke off before their end: look at proxies with an idle or response timeout, and at restarts.',
  protocol: 'Streams were malformed: look at what stands between this runner and the server.',
  'in-band': 'The server reported errors inside its streams: look at its log.',
  empty: 'Answers came back empty: look at the chat template and the stop tokens.',
  aborted: 'The run was stopped: run it again.',
};

export function adviseErrors(found: Case): Advice[] {
  return [...adviseLoadErrors(found), ...adviseUnanswered(found)];
}

/** An item without an answer counts as wrong; that is a failing endpoint and not a worse model. */
function adviseUnanswered({ facts, gates }: Case): Advice[] {
  const { errors, asked } = facts.unanswered;
  const [top] = [...errors].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] < 3) return [];
  const unknown = unknownEffect(
    'questions that were not answered tell nothing about it',
    'measure again once the errors are gone',
  );
  return [
    {
      rule: 'unanswered-items',
      kind: 'errors',
      need: 'broken',
      share: errorShare(errors, asked),
      cause: `unanswered items (${top[0]})`,
      action: `Stop the failing questions first: ${top[1]} of ${asked} quality questions ended with "${top[0]}" and count as wrong.`,
      justification: 'What was not answered says nothing about how well the model answers.',
      evidence: [...errors].map(([kind, count]) => ({ name: kind, value: `${count} of ${asked} questions` })),
      tryIt: whereToLook[top[0] as ErrorKind].replace('workload.stages concurrency', 'quality.concurrency'),
      tradeoffs: ['None: a failed request helps nobody.'],
      expected: {
        ttft_p50: unknown,
        output_tokens_per_sec: unknown,
        accuracy: { low: 0, high: errorShare(errors, asked), unit: 'ratio' },
      },
      explains: gates.filter(({ id, answer }) => id === 'accuracy' && answer === 'regression'),
    },
  ];
}

function errorShare(errors: ReadonlyMap<string, number>, of: number): number {
  return errors.values().reduce((sum, count) => sum + count, 0) / of;
}

function adviseLoadErrors({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) => {
    const { stage, errors, requests, failures } = stageFacts;
    // Prompts that are too long are told by the rule about that.
    if (explainsErrors(stageFacts)) return [];
    const red = [
      ...regressions(gates, stage, 'error_ratio'),
      ...gates.filter(
        ({ id, stage: of, answer, design }) =>
          id === 'error_ratio' && of === stage && design === 'limit' && answer === 'regression',
      ),
    ];
    // A quantile is infinite for no other reason than failed requests.
    const reached = gates.filter(
      ({ stage: of, infinite, answer }) => of === stage && infinite && answer === 'regression',
    );
    const [top] = [...errors].sort((a, b) => b[1] - a[1]);
    const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
    // Where nothing stands to compare with, a noticeable share of failures speaks for itself.
    const unjudged = gates.every(
      ({ id, stage: of, answer }) => id !== 'error_ratio' || of !== stage || answer === 'no-baseline',
    );
    const noticeable = unjudged && failed >= 3 && failed / requests >= 0.01;
    if (!top || (red.length + reached.length === 0 && !noticeable)) return [];
    const unknown = unknownEffect(
      'failed requests have no latency or tokens to predict from',
      'measure again once the errors are gone',
    );
    const mend = (id: MetricId): ExpectedEffect | undefined =>
      failures &&
      effectWithStored(effectOfMending(failures.mended, { id, given: WITHOUT }), effectOfUndoing(gates, { id, stage }));
    return [
      {
        rule: 'errors',
        stage,
        kind: 'errors',
        need: 'broken',
        share: failed / requests,
        cause: `errors (${top[0]})`,
        action: `Stop the failing requests first: ${top[1]} of ${requests} ended with "${top[0]}".`,
        justification: 'No latency or throughput figure describes an endpoint that does not answer.',
        evidence: [
          ...[...errors].map(([kind, count]) => ({ name: kind, value: `${count} of ${requests} requests` })),
          ...(failures ? patternsOf(failures) : []),
        ],
        tryIt: `${whereToLook[top[0] as ErrorKind]}${failures ? hintOf(failures) : ''}`,
        tradeoffs: ['None: a failed request helps nobody.'],
        expected: {
          ttft_p50: mend('ttft_p50') ?? unknown,
          output_tokens_per_sec: mend('output_tokens_per_sec') ?? unknown,
          accuracy: unrelatedEffect,
          ...(failures ? { error_ratio: fewerErrors(failures) } : {}),
        },
        explains: [...red, ...reached],
      },
    ];
  });
}

/** What the ranges suppose. */
const WITHOUT = 'without these failures';

/** At least the most frequent kind goes, at most all of them. */
function fewerErrors({ share, top }: FailuresFact): ExpectedEffect {
  return { low: -share.high, high: -top.share.low, unit: 'ratio', given: WITHOUT };
}

function patternsOf({ burst, prompts, longer }: FailuresFact): { name: string; value: string }[] {
  return [
    ...(burst
      ? [
          {
            name: 'a burst',
            value: `${burst.failed} of them between ${seconds(burst.fromMs)} and ${seconds(burst.toMs)} of the run, ${Math.round(burst.ofTime * 100)} % of the stage`,
          },
        ]
      : []),
    ...(prompts
      ? [{ name: 'the same prompts', value: `${prompts.ids.length} prompts failed in ${prompts.sends} sendings` }]
      : []),
    ...(longer
      ? [
          {
            name: 'longer prompts',
            value: `median ${longer.failedTokens} input tokens against ${longer.okTokens} of those answered`,
          },
        ]
      : []),
  ];
}

function hintOf({ burst, prompts, longer }: FailuresFact): string {
  return [
    burst ? " Lay the burst beside the server's log: a restart, a deployment or another job falls into it." : '',
    prompts ? ' The same prompts fail each time: send one of them alone and read the answer.' : '',
    longer ? ' Long prompts fail: compare them with the context window, and with memory for the KV cache.' : '',
  ].join('');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
