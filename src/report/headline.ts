/** Line 1 and line 2: the verdict with the one number that matters, and what the author should do. */
import { type MetricId, metricSpec } from '../metrics.ts';
import { otherWorkloadIn } from '../model/refusal.ts';
import type { GateResult, PublishedMetric, Result, VerdictWord } from '../model/result.ts';
import { acceptedClauses } from './accepted-words.ts';
import type { ReportContext } from './context.ts';
import { besideClauses, driftClause } from './drift-section.ts';
import { failsNothing, gateClause, isAdvisory, isJudged, loadStages, shortClause } from './gate-words.ts';
import { nearestClause } from './nearest-gate.ts';
import { logLine } from './neutralise.ts';
import { isTooNoisy, TOO_NOISY } from './noise.ts';
import { formatCounted, formatRange, formatValue } from './numbers.ts';
import { sideBySideClause } from './side-by-side.ts';
import { clause, lowerFirst, type Text } from './text.ts';

export interface Headline {
  icon: string;
  /** "Fail", "NOT GATED" … */
  word: string;
  /** Word and figure without the icon, at most 200 characters, one inert line: fit for a log, a mail subject and a step's title. */
  text: string;
  /** Line 2. */
  action: Text;
}

/** Most of line 1. */
export const HEADLINE_CHARS = 200;

const looks: Record<VerdictWord, { icon: string; word: string }> = {
  pass: { icon: '✅', word: 'Pass' },
  warn: { icon: '⚠️', word: 'Warn' },
  fail: { icon: '❌', word: 'Fail' },
  invalid: { icon: '⛔', word: 'Not judged' },
  'no-baseline': { icon: '⚪', word: 'NOT GATED' },
};

/** Builds both lines. They only retell what the result says; nothing is decided here. */
export function buildHeadline(result: Result, context: ReportContext): Headline {
  const recorded = context.mode === 'record' && result.verdict === 'no-baseline';
  const lost = context.mode === 'record' && context.lost !== undefined;
  if (lost) return { icon: '❌', word: 'Not recorded', ...describeLoss(context) };
  const drift = driftClause(result);
  const look = recorded ? { icon: '⚪', word: 'Recorded' } : looks[result.verdict];
  const clauses = recorded
    ? [...(drift === undefined ? [] : [drift]), measuredClause(result)]
    : [...verdictClauses(result), ...(drift === undefined ? [] : [drift]), ...designClause(result)];
  return { ...look, text: fitHeadline(look.word, clauses), action: nextAction(result, context) };
}

function describeLoss({ lost = '', afterLoss }: ReportContext): Pick<Headline, 'text' | 'action'> {
  const next = afterLoss ?? 'Run this job again once that is mended; until then it is no baseline.';
  return {
    text: fitHeadline('Not recorded', [`the run was measured but could not be stored: ${clause(lost)}`]),
    action: [{ strong: 'Do next:' }, ` ${next}`],
  };
}

function verdictClauses(result: Result): string[] {
  switch (result.verdict) {
    case 'fail':
      return failClauses(result);
    case 'warn':
      return warnClauses(result);
    case 'pass':
      return passClauses(result);
    case 'invalid':
      return [clause(result.reason)];
    case 'no-baseline':
      return [noBaselineClause(result), measuredClause(result)];
  }
}

/** Of a verdict that was reached: that it rests on two endpoints side by side. */
function designClause(result: Result): string[] {
  const words = result.verdict === 'invalid' ? undefined : sideBySideClause(result);
  return words === undefined ? [] : [words];
}

/** The first gate that fails the check in full, others in short as far as they fit; one gate speaks for those with its cause. */
function failClauses(result: Result): string[] {
  const blocking = result.gates.filter((gate) => !failsNothing(gate));
  const failing = [
    ...blocking.filter((gate) => gate.answer === 'regression'),
    ...blocking.filter((gate) => gate.answer === 'missing'),
  ];
  // What does not answer has no latency: failures come before whatever falls on them.
  const ordered = [
    ...failing.filter(({ id }) => id === 'error_ratio'),
    ...failing.filter(({ id }) => id !== 'error_ratio'),
  ];
  // Open gates fail only where a policy or their tier says so; else something beside the gates failed the check.
  const open = result.reason.includes(': undecided') ? blocking.filter((gate) => gate.answer === 'undecided') : [];
  const [first, ...rest] = ordered.length > 0 ? ordered : open;
  if (!first) return [clause(result.reason)];
  const causes = new Set(first.cause === null ? [] : [first.cause]);
  const others = rest.filter((gate) => {
    const known = gate.cause !== null && causes.has(gate.cause);
    if (gate.cause !== null) causes.add(gate.cause);
    return !known;
  });
  const lead = `${gateClause(first, result)}${first.answer === 'undecided' ? ', undecided' : ''}`;
  const told: string[] = [];
  for (const other of others.map((gate) => lowerFirst(shortClause(gate, result)))) {
    const length = [lead, ...told, other].join('; ').length;
    if (length > HEADLINE_CHARS - 40) break;
    told.push(other);
  }
  const untold = others.length - told.length;
  const accepted = result.gates.filter((gate) => gate.accepted).length;
  return [
    lead,
    ...told,
    ...(untold > 0 ? [`${untold} more`] : []),
    ...(accepted > 0 ? [`${formatCounted(accepted, 'gate')} accepted`] : []),
  ];
}

function warnClauses(result: Result): string[] {
  const [accepted, ...others] = acceptedClauses(result) ?? [];
  if (accepted !== undefined) return [accepted, ...besideClauses(result), ...others];
  const [first, ...rest] = result.gates.filter((gate) => gate.answer === 'undecided' && !isAdvisory(gate));
  if (!first) return [clause(result.reason)];
  const judged = result.gates.filter((gate) => isJudged(gate) && gate.answer !== 'undecided').length;
  return [
    `${gateClause(first, result)}, undecided`,
    ...besideClauses(result),
    ...(rest.length > 0 ? [`${rest.length} more undecided`] : []),
    ...(judged > 0 ? [`no regression in ${formatCounted(judged, 'other gate')}`] : []),
  ];
}

function passClauses(result: Result): string[] {
  const judged = result.gates.filter(isJudged).filter((gate) => !isAdvisory(gate) || gate.answer !== 'regression');
  const improved = judged.find((gate) => gate.answer === 'improved');
  const unjudged = result.gates.filter((gate) => !isJudged(gate)).length;
  const advisory = result.gates.filter((gate) => isAdvisory(gate) && gate.answer === 'regression').length;
  const noisy = judged.filter(isTooNoisy).length;
  const clear = judged.length - noisy;
  return [
    ...(improved ? [gateClause(improved, result)] : []),
    ...(clear > 0 || noisy === 0
      ? [`no regression in ${formatCounted(clear, 'gate')}${improved ? '' : nearestWords(judged, result)}`]
      : []),
    ...(noisy > 0 ? [`${formatCounted(noisy, 'gate')} ${TOO_NOISY}`] : []),
    ...(advisory > 0 ? [formatCounted(advisory, 'advisory regression')] : []),
    ...(unjudged > 0 ? [`${formatCounted(unjudged, 'gate')} not judged`] : []),
  ];
}

/** A bare tick says little: the figure of the gate that came nearest to a regression, and what it would have seen. */
function nearestWords(judged: readonly GateResult[], result: Result): string {
  const words = nearestClause(judged, result);
  return words === undefined ? '' : ` (${words})`;
}

function noBaselineClause(result: Result): string {
  const { design, refused, otherWorkload, missing } = result.baseline;
  if (design === 'none') return 'no comparison was asked for';
  if (design === 'paired') return 'nothing could be compared with the second endpoint';
  if (otherWorkload) return 'the stored runs have another workload';
  if (missing) return clause(missing.told);
  if (refused.length > 0 && refused.every(({ reason }) => otherWorkloadIn(reason) !== undefined))
    return `no comparable baseline (${formatCounted(refused.length, 'run')} of another workload)`;
  return refused.length === 0
    ? 'no baseline yet'
    : `no comparable baseline (${formatCounted(refused.length, 'run')} refused)`;
}

function measuredClause(result: Result): string {
  const [stage] = loadStages(result);
  const load = stage === undefined ? undefined : result.metrics[stage];
  const accuracy = Object.values(result.metrics).find((metrics) => metrics.accuracy)?.accuracy;
  const figures = [
    ...firstMeasured(load, [
      { id: 'ttft_p50', name: 'TTFT p50 ' },
      { id: 'e2e_p50', name: 'end-to-end latency p50 ' },
    ]),
    ...firstMeasured(load, [
      { id: 'output_tokens_per_sec', name: '' },
      { id: 'requests_per_sec', name: '' },
    ]),
    ...(accuracy?.value == null ? [] : [{ words: `accuracy ${formatValue(accuracy.value, 'ratio')}`, of: accuracy }]),
  ];
  const [first] = figures;
  if (!first) return 'nothing was measured';
  const { low, high, unit } = first.of;
  const interval = low === undefined || high === undefined ? '' : ` (${formatRange(low, high, unit)})`;
  const failed = load?.error_ratio?.value;
  return [
    `measured ${first.words}${interval}`,
    ...figures.slice(1).map(({ words }) => words),
    ...(failed ? [`${formatValue(failed, 'ratio')} of requests failed`] : []),
  ].join(', ');
}

/** What comes in one piece has no TTFT, and embeddings have no output tokens: the next best is said. */
function firstMeasured(
  load: Result['metrics'][string] | undefined,
  candidates: readonly { id: MetricId; name: string }[],
): { words: string; of: PublishedMetric }[] {
  for (const { id, name } of candidates) {
    const of = load?.[id];
    if (of?.value != null) return [{ words: `${name}${formatValue(of.value, metricSpec(id).unit)}`, of }];
  }
  return [];
}

function nextAction(result: Result, { mode }: ReportContext): Text {
  const [step] = result.nextSteps;
  const next = step === undefined ? undefined : clause(step);
  switch (result.verdict) {
    case 'pass':
      return mode === 'record' && driftClause(result) !== undefined ? recordedAction(result) : passAction(result, next);
    case 'fail':
      return [
        ...(mode === 'record' ? ['A recording never fails the check. '] : []),
        { strong: 'Do next:' },
        ` ${next ?? 'Look at the changed gates below; correct the change, or raise the tolerance on purpose'}.`,
      ];
    case 'warn':
      if (result.gates.some(({ accepted }) => accepted))
        return [
          `No action needed to pass the check: what got worse is accepted.${next === undefined ? '' : ` ${next}.`}`,
        ];
      return ['The check passes. ', { strong: 'To settle it:' }, ` ${next ?? 'Run the check again'}.`];
    case 'invalid':
      return [{ strong: 'Do next:' }, ` ${next ?? 'Correct what is named above and run the check again'}.`];
    case 'no-baseline':
      if (mode === 'record') return recordedAction(result);
      if (result.baseline.design === 'none') {
        return result.recommendations.length > 0
          ? ['This run was measured and not judged. ', { strong: 'Do next:' }, ` ${next}.`]
          : ['No action needed; this run was measured and not judged.'];
      }
      return [
        'Nothing was judged, so this check says nothing about regressions. ',
        { strong: 'Do next:' },
        ` ${next ?? (result.baseline.design === 'paired' ? 'Look at what stands beside each gate' : 'Record a first baseline, as shown below')}.`,
      ];
  }
}

function recordedAction(result: Result): Text {
  const comparable = 'runs of pull requests can be compared with this one';
  return driftClause(result) === undefined
    ? [`No action needed: ${comparable}.`]
    : [
        `Recorded: ${comparable}. `,
        { strong: 'Do next:' },
        ' Look at what changed on the base branch, as told under Drift below.',
      ];
}

/** A high risk, as the table of risks has it. */
const PROBABLE = 2 / 3;

/** Limits can pass while everything that needs a baseline waits for one. */
function passAction(result: Result, next: string | undefined): Text {
  const waiting = result.gates.filter((gate) => gate.answer === 'no-baseline').length;
  const unproven = result.gates.some(
    ({ id, answer, tier, chanceBeyondTolerance = 0 }) =>
      id === 'accuracy' && answer === 'no-change-seen' && tier !== 'advisory' && chanceBeyondTolerance >= PROBABLE,
  );
  if (unproven)
    return [
      'No loss of accuracy is proven, but the risk of one is high, as the risks say: more quality items would tell.',
    ];
  if (waiting === 0 || result.baseline.design === 'none') return ['No action needed.'];
  if (result.baseline.design === 'paired') {
    const reason = 'for the reason that stands beside it';
    return [`No action needed to merge. ${formatCounted(waiting, 'gate')} could not be compared, ${reason}.`];
  }
  return [
    `No action needed to merge. ${formatCounted(waiting, 'gate')} had ${result.baseline.otherWorkload ? 'no stored run of this workload' : 'no baseline'}: ${next ?? 'record one, so that the next run is judged'}.`,
  ];
}

/** Joins as many clauses as fit; the first is cut where it is too long by itself. */
function fitHeadline(word: string, clauses: string[]): string {
  let text = `${word}: ${clauses[0] ?? ''}`;
  for (const next of clauses.slice(1)) {
    if (text.length + next.length + 2 <= HEADLINE_CHARS) text = `${text}; ${next}`;
  }
  const line = logLine(text, HEADLINE_CHARS * 10);
  const chars = [...line];
  return chars.length <= HEADLINE_CHARS
    ? line
    : `${chars
        .slice(0, HEADLINE_CHARS - 1)
        .join('')
        .trimEnd()}…`;
}
