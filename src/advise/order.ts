/** Which advice is told, and in which order: what hurts most first, and one cause once. */
import { type Advice, needs } from './rule.ts';

/**
 * By need, then by the share of what hurts; what is equal stays in the order of the rule book, in which `found` comes. Left out is what a more telling advice
 * covers, and what holds in several stages is told once.
 */
export function orderAdvice(found: readonly Advice[]): Advice[] {
  return tellOnce(rank(leaveOutCovered(leaveOutGeneral(found))));
}

/** "Find what became slower" is said where nothing says more: it is left out where an earlier rule that knows what to do explains all of its gates. */
function leaveOutGeneral(advice: readonly Advice[]): Advice[] {
  return advice.filter(
    ({ kind, explains }, place) =>
      kind !== 'regression' ||
      explains.length === 0 ||
      !explains.every((gate) =>
        advice.slice(0, place).some((earlier) => earlier.kind !== 'regression' && earlier.explains.includes(gate)),
      ),
  );
}

/**
 * Shares in a load stage are parts of one whole: two that are more than the whole together are the same time, seen from two sides. Of two such advices for the same gates the
 * one that explains more of them is told, else the one that the rule book has first. Ways out of one cause (the same `cause`) stay beside each other.
 */
function leaveOutCovered(advice: readonly Advice[]): Advice[] {
  const explained = advice.map(({ explains }) => new Set(explains));
  return advice.filter((one, place) => {
    const own = explained[place] as Set<unknown>;
    return !advice.some((other, otherPlace) => {
      const others = explained[otherPlace] as Set<unknown>;
      const isSameTime =
        one.stage !== undefined && other.need === one.need && other.cause !== one.cause && other.share + one.share > 1;
      const isFirst = others.size > own.size || (others.size === own.size && otherPlace < place);
      return isSameTime && isFirst && own.size > 0 && [...own].every((gate) => others.has(gate));
    });
  });
}

function rank(advice: readonly Advice[]): Advice[] {
  return advice.toSorted((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need) || b.share - a.share);
}

/** What a rule says of several stages for the same cause is told once: of the one where it weighs most, and the others are named. */
function tellOnce(ranked: readonly Advice[]): Advice[] {
  const told: Advice[] = [];
  for (const advice of ranked) {
    const index = told.findIndex(
      ({ rule, cause, stage }) => rule === advice.rule && cause === advice.cause && stage !== advice.stage,
    );
    const first = told[index];
    if (!first || advice.stage === undefined) told.push(advice);
    else
      told[index] = {
        ...first,
        evidence: [...first.evidence, { name: 'the same in', value: `stage ${advice.stage}` }],
        explains: [...first.explains, ...advice.explains],
      };
  }
  return told;
}
