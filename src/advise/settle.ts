/** What settles the gates that are open, the quickest first: it depends on what a gate's design draws its noise from. */
import type { GateResult, SideBySide } from '../model/result.ts';
import { type Effort, plus, type RunEffort, times } from './effort.ts';
import { describeEffort } from './effort-words.ts';
import { pairsToSettle } from './pairs-to-settle.ts';
import { runsToSettle } from './runs-to-settle.ts';
import { sampleToSettle } from './sample-to-settle.ts';
import { nameMetrics } from './wording.ts';

export interface OpenQuestion {
  gates: readonly GateResult[];
  effort: RunEffort;
  /** Stored runs in which the assumed noise has no more say. */
  enoughRuns: number;
  /** Stored runs, of which a gate is compared with fewer after a change of level. */
  baselineRuns: number;
  /** Attempts at this commit that count, this one included. */
  attempts: number;
  /** Name of the base branch, where it is known. */
  branch: string | undefined;
  paired?: SideBySide | undefined;
}

/** `effort`: what the step takes, whose time orders the steps; unknown ones come last. */
interface Step {
  text: string;
  effort: Effort;
}

export function settleOpenGates(question: OpenQuestion): string[] {
  const open = question.gates.filter(({ answer }) => answer === 'undecided');
  const onItems = open.filter(({ id }) => id === 'accuracy');
  const onLimit = open.filter(({ id, design }) => id !== 'accuracy' && design === 'limit');
  const onRuns = open.filter((gate) => isOnRuns(gate, question));
  const rest = open.filter((gate) => ![onItems, onLimit, onRuns].some((taken) => taken.includes(gate)));
  const { paired } = question;
  const steps = [
    ...settleOnRuns(onRuns, question),
    ...(rest.length === 0 ? [] : paired ? settlePaired(rest, paired, question) : [onRequests(rest)]),
    ...settleOnLimit(onLimit, question),
    ...settleOnItems(onItems, question),
  ];
  return steps
    .toSorted((a, b) => (a.effort.ms ?? Number.POSITIVE_INFINITY) - (b.effort.ms ?? Number.POSITIVE_INFINITY) || 0)
    .map(({ text }) => text);
}

/** " (about 4 minutes and 90 k tokens)", after `lead` where there is one; nothing where nothing is known. */
export function inBrackets(effort: Effort, lead = ''): string {
  const told = describeEffort(effort);
  const parts = [...(lead === '' ? [] : [lead]), ...(told === undefined ? [] : [told])];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

const UNKNOWN: Effort = { ms: undefined, tokens: undefined };

function isOnRuns(gate: GateResult, question: OpenQuestion): boolean {
  if (gate.id === 'accuracy' || gate.design !== 'history') return false;
  return gate.n.baseline < question.enoughRuns || needOf(gate, question) !== undefined;
}

/** Where files are named by hand nobody looks for earlier attempts. */
function needOf(gate: GateResult, { attempts, branch }: OpenQuestion): ReturnType<typeof runsToSettle> {
  return runsToSettle(gate, { attempts, mayRunAgain: branch !== undefined });
}

/** Stored runs and attempts are runs of the same length: the fewest of either. A gate of which it cannot be told is asked to wait for enough runs. */
function settleOnRuns(open: readonly GateResult[], question: OpenQuestion): Step[] {
  const { enoughRuns, branch = 'the base branch' } = question;
  const asked = open.map((gate) => ({ gate, need: needOf(gate, question) }));
  const again = asked.flatMap(({ gate, need }) => (need?.kind === 'attempts' ? [{ gate, more: need.more }] : []));
  const more = asked.flatMap(({ gate, need }) => {
    if (need?.kind === 'attempts') return [];
    return [{ gate, more: need?.more ?? enoughRuns - gate.n.baseline, told: need !== undefined }];
  });
  const steps: Step[] = [];
  if (again.length > 0) {
    const most = Math.max(...again.map((of) => of.more));
    const effort = times(most, question.effort.run);
    steps.push({
      effort,
      text: `Run this check again${most === 1 ? '' : `, ${most} times`}${inBrackets(effort, 'its attempts count together')}: that settles ${nameMetrics(again.map(({ gate }) => gate))}, were the change as large as it looks.`,
    });
  }
  if (more.length > 0) {
    const most = Math.max(...more.map((of) => of.more));
    const stored = Math.min(...more.map(({ gate }) => gate.n.baseline));
    const effort = times(most, question.effort.run);
    const settled = more.every(({ told }) => told)
      ? `that settles ${nameMetrics(more.map(({ gate }) => gate))}, were the change as large as it looks`
      : `until then the noise of ${nameMetrics(more.map(({ gate }) => gate))} is partly assumed`;
    steps.push({
      effort,
      text: `Record ${most} more run${most === 1 ? '' : 's'} of ${branch}${inBrackets(effort, stored < question.baselineRuns ? `${stored} of the ${question.baselineRuns} stored count` : `${stored} stored`)} and run this check again: ${settled}.`,
    });
  }
  return steps;
}

function onRequests(open: readonly GateResult[]): Step {
  return {
    effort: UNKNOWN,
    text: `Raise workload.stages requests, or quiet the machine, to settle ${nameMetrics(open)}.`,
  };
}

/** A service level is about this run alone: more requests narrow its interval. */
function settleOnLimit(open: readonly GateResult[], question: OpenQuestion): Step[] {
  const asked = open.map((gate) => ({ gate, needed: sampleToSettle(gate) }));
  const stages = Map.groupBy(
    asked.flatMap(({ gate, needed }) => (needed === undefined ? [] : [{ gate, needed }])),
    ({ gate }) => gate.stage,
  );
  const others = asked.flatMap(({ gate, needed }) => (needed === undefined ? [gate] : []));
  const counted = [...stages].map(([stage, ofStage]): Step => {
    const most = Math.max(...ofStage.map(({ needed }) => needed));
    const had = Math.max(...ofStage.map(({ gate }) => gate.n.candidate));
    const effort = anotherRun(question, times(most - had, question.effort.request.get(stage) ?? UNKNOWN));
    return {
      effort,
      text: `Send about ${most} requests in ${stage} instead of ${had}${inBrackets(effort)} to settle ${nameMetrics(ofStage.map(({ gate }) => gate))} against the limit, were the distance as large as it looks.`,
    };
  });
  return [...counted, ...(others.length === 0 ? [] : [onRequests(others)])];
}

/** Repeats of the same items would narrow what one answer scatters by, and not what the items differ by. */
function settleOnItems(open: readonly GateResult[], question: OpenQuestion): Step[] {
  if (open.length === 0) return [];
  const asked = open.map((gate) => ({ gate, needed: sampleToSettle(gate) }));
  const settled = `${nameMetrics(open)}: more runs would not`;
  if (asked.some(({ needed }) => needed === undefined))
    return [{ effort: UNKNOWN, text: `Ask more quality items (quality.sets) to settle ${settled}.` }];
  const most = asked.toSorted((a, b) => (b.needed ?? 0) - (a.needed ?? 0))[0] as (typeof asked)[number];
  const { gate, needed = 0 } = most;
  const arms = question.paired ? 2 : 1;
  const effort = anotherRun(question, times(arms * (needed - gate.n.candidate), question.effort.item));
  const where = gate.slice === null ? '' : ` of ${gate.slice}`;
  return [
    {
      effort,
      text: `Ask about ${needed} quality items${where} instead of ${gate.n.candidate}${inBrackets(effort, 'quality.sets')} to settle ${settled}.`,
    },
  ];
}

/** More pairs narrow what the requests scatter by, and nothing narrows what the two instances differ by. */
function settlePaired(open: readonly GateResult[], { form, instanceSd }: SideBySide, question: OpenQuestion): Step[] {
  const asked = open.map((gate) => ({ gate, need: form === 'pairs' ? pairsToSettle(gate, instanceSd) : undefined }));
  const counted = asked.flatMap(({ gate, need }) => (need?.kind === 'pairs' ? [{ gate, pairs: need.pairs }] : []));
  const instances = asked.flatMap(({ gate, need }) => (need?.kind === 'instances' ? [gate] : []));
  const others = asked.flatMap(({ gate, need }) => (need === undefined ? [gate] : []));
  const steps: Step[] = [];
  if (counted.length > 0) {
    const most = Math.max(...counted.map(({ pairs }) => pairs));
    const measured = Math.max(...counted.map(({ gate }) => gate.n.candidate));
    const [first] = counted.map(({ gate }) => gate.stage);
    const effort = anotherRun(
      question,
      times(most - measured, question.effort.request.get(first as string) ?? UNKNOWN),
    );
    const settled = nameMetrics(counted.map(({ gate }) => gate));
    steps.push({
      effort,
      text: `Measure about ${most} pairs instead of ${measured}${inBrackets(effort, 'workload.stages requests, or the budget that ended them')} to settle ${settled}, were its change as large as it looks.`,
    });
  }
  if (instances.length > 0) {
    steps.push({
      effort: UNKNOWN,
      text: `More pairs would not settle ${nameMetrics(instances)}: two instances of one build may differ as much (${(100 * instanceSd).toFixed(1)} %, baseline.instance-sd). Measure two instances of the base build against each other, and set what they differ by.`,
    });
  }
  if (others.length > 0) steps.push(onRequests(others));
  return steps;
}

/** The run as it was, and what it measures beyond that. */
function anotherRun({ effort }: OpenQuestion, more: Effort): Effort {
  return plus(effort.run, more);
}
