/** Which gates a run can be asked for, by the form of its answers, its plan, and the tool that measured it. */
import { type MetricId, metricSpec, whyAbsent } from './metrics.ts';
import type { GatePolicy, GateRule } from './model/config.ts';
import { levelStages, type RunHeader } from './model/run-file.ts';

/**
 * The gates that this run can be asked for. Default gates step aside where no stage plans the requests that they need (the config warns of it),
 * and for what an imported file does not hold: quality items, and a throughput of the server where requests were sent by a rate. Where no load
 * was driven at all, there is nothing to ask but accuracy: `warnOfUnjudged` names what the user wanted beside it. Where
 * answers come in one piece they are taken on what is nearest: the whole latency instead of TTFT, requests instead of output tokens. A gate
 * that the user named stays, and is then `missing`. Where the pull request has several targets, each has its share of the error budget.
 */
export function gatesForRun(given: GatePolicy, header: RunHeader): GatePolicy {
  const { imported, target } = header;
  const policy = shareAmongInstances(given, header);
  if (isWithoutLoad(header)) return { ...policy, gates: policy.gates.filter(isOfQuality) };
  const mostRequests = Math.max(...levelStages(header).map(({ requests }) => requests ?? Number.POSITIVE_INFINITY));
  const absent = imported ? ['accuracy', ...(imported.openLoop ? ['output_tokens_per_sec'] : [])] : [];
  const canBeAsked = (metric: MetricId): boolean =>
    !absent.includes(metric) && !((metricSpec(metric).minOk ?? 0) > mostRequests);
  const asked = policy.gates.flatMap((rule) => gateForAnswers(rule, policy, target.answer));
  return { ...policy, gates: asked.filter(({ metric, explicit }) => explicit || canBeAsked(metric)) };
}

/** Each target is judged as if it were alone, so what all of them may err by together is shared out. */
export function shareAmongInstances(policy: GatePolicy, { instances = 1 }: Pick<RunHeader, 'instances'>): GatePolicy {
  return { ...policy, alpha: policy.alpha / instances };
}

/** Scores alone say nothing of latency, throughput or errors: such a gate is neither passed nor failed, which must be told. */
export function warnOfUnjudged({ gates }: GatePolicy, header: RunHeader): string[] {
  if (!isWithoutLoad(header)) return [];
  const wanted = gates.filter((rule) => rule.explicit && !isOfQuality(rule)).map(({ metric }) => metric);
  const named = wanted.length === 0 ? '' : `: not judged were ${[...new Set(wanted)].join(', ')}`;
  return [`This run holds quality scores only, so nothing is known of latency, throughput and errors${named}.`];
}

/** Whether nothing but quality was asked: by another tool, whose scores were read. */
export function isWithoutLoad({ workload }: RunHeader): boolean {
  return workload.stages.length === 0;
}

function isOfQuality({ metric }: GateRule): boolean {
  return metric === 'accuracy';
}

const nearest: { readonly [Id in MetricId]?: MetricId } = {
  ttft_p50: 'e2e_p50',
  ttft_p95: 'e2e_p95',
  output_tokens_per_sec: 'requests_per_sec',
};

/** The rule, or a default one on what these answers have instead, unless there is such a gate already. */
function gateForAnswers(rule: GateRule, { gates }: GatePolicy, answer: RunHeader['target']['answer']): GateRule[] {
  if (rule.explicit || whyAbsent(rule.metric, answer ?? 'stream') === undefined) return [rule];
  const metric = nearest[rule.metric];
  return metric === undefined || gates.some((other) => other.metric === metric) ? [] : [{ ...rule, metric }];
}

/** That gates stepped aside must be known. */
export function warnOfAnswerForm({ target }: RunHeader): string[] {
  switch (target.answer) {
    case undefined:
      return [];
    case 'document':
      return [
        'The answers come in one piece, so they have no TTFT, TPOT or ITL: by default their whole latency is gated.',
      ];
    case 'vectors':
      return [
        'The answers are embeddings: there is no TTFT, TPOT, output token or accuracy; by default their whole latency and the requests per second are gated.',
      ];
  }
}
