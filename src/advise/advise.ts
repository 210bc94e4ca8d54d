/** Facts to advice: recommendations from the rule book, and the cause that each regressed gate shares with others. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { Recommendation, Risk } from '../model/advice.ts';
import type { GateResult } from '../model/result.ts';
import { holdAgainstGates } from './against-gates.ts';
import { type Facts, regressions } from './facts.ts';
import { orderAdvice } from './order.ts';
import { collectAdviceRisks } from './risks/of-advice.ts';
import type { Advice } from './rule.ts';
import { ruleBook } from './rule-book.ts';
import type { ServerName } from './settings.ts';

export interface Advised {
  recommendations: Recommendation[];
  /** The gates again, with the cause filled in where a rule explains it, or where they show the same thing. */
  gates: GateResult[];
  /** Regressions that no rule explains. */
  unexplained: GateResult[];
  /** What following the recommendations may bring with it. */
  risks: Risk[];
}

export function advise(facts: Facts, gates: readonly GateResult[], server: ServerName | undefined): Advised {
  const found = ruleBook.flatMap((rule) => rule({ facts, gates, server }));
  const advice = orderAdvice(found.map((each) => ({ ...each, stage: each.stage ?? onlyStageOf(each, facts) })));
  const explained = causesOf(advice);
  const causes = causesOf([...advice, ...facts.stages.map(({ stage }) => groupFirstToken(stage, gates, explained))]);
  const told = gates.map((gate) => ({ gate, named: { ...gate, cause: gate.cause ?? causes.get(gate) ?? null } }));
  return {
    recommendations: advice.map((each) => toRecommendation(each, gates)),
    gates: told.map(({ named }) => named),
    unexplained: told
      .filter(({ gate }) => gate.answer === 'regression' && gate.cause === null && !explained.has(gate))
      .map(({ named }) => named),
    risks: collectAdviceRisks(advice),
  };
}

/** What is published of an advice: what it would do to the gates is told, what only ordered it is not. */
function toRecommendation(advice: Advice, gates: readonly GateResult[]): Recommendation {
  const { explains: _explains, cause: _cause, need: _need, share: _share, risk: _risk, stage, ...told } = advice;
  const { breaks, meets } = holdAgainstGates({ expected: told.expected, stage }, gates);
  const known = [...(told.breaks ?? []), ...breaks];
  return {
    ...told,
    ...(stage === undefined ? {} : { stage }),
    ...(known.length === 0 ? {} : { breaks: known }),
    ...(meets.length === 0 ? {} : { meets }),
  };
}

/** The load stage of the gates that an advice explains, or the only one there is; none for what is about quality alone. */
function onlyStageOf({ explains }: Advice, { stages }: Facts): string | undefined {
  const of = explains.map(({ stage }) => stage);
  const loaded = of.filter((stage) => stage !== QUALITY_STAGE);
  if (of.length > loaded.length && loaded.length === 0) return undefined;
  const names = [...new Set(loaded.length > 0 ? loaded : stages.map(({ stage }) => stage))];
  return names.length === 1 ? names[0] : undefined;
}

type Shared = Pick<Advice, 'cause' | 'explains'>;

/** What an earlier entry explains, a later one does not tell again. */
function causesOf(entries: readonly Shared[]): Map<GateResult, string> {
  const causes = new Map<GateResult, string>();
  for (const { explains, cause } of entries)
    for (const gate of explains) if (!causes.has(gate)) causes.set(gate, cause);
  return causes;
}

/**
 * Quantiles of TTFT are one figure, which whole answers and closed-loop throughput hold as a part: where nothing measured says why it is late, they
 * are still one finding, named after what they share.
 */
function groupFirstToken(
  stage: string,
  gates: readonly GateResult[],
  explained: ReadonlyMap<GateResult, string>,
): Shared {
  const open = (prefix: string): GateResult[] =>
    regressions(gates, stage, prefix).filter((gate) => !gate.infinite && !explained.has(gate));
  const first = open('ttft_p');
  const follows = ['e2e', 'output_tokens_per_sec', 'requests_per_sec'].flatMap(open);
  return {
    cause: 'a later first token',
    explains: first.length === 0 || first.length + follows.length < 2 ? [] : [...first, ...follows],
  };
}
