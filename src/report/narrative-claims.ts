/** What words say of a metric, held against its gates. */
import { metricSpec } from '../metrics.ts';
import type { Answer, VerdictWord } from '../model/result.ts';
import type { FigureRole, Subject } from './narrative-facts.ts';
import type { Claim } from './narrative-words.ts';

/** What is said of the whole check; where something is open, it passes with a warning. */
export function agrees(claim: Claim, verdict: VerdictWord): boolean {
  if (claim === 'fails') return verdict === 'fail';
  return verdict === 'warn' || (claim === 'passes' && verdict === 'pass');
}

const calm: readonly Answer[] = ['improved', 'small-change', 'within', 'no-change-seen'];

/** `hedged`: the sentence says that it only may be so. */
export function holdsOf(subject: Subject, claim: Claim, hedged: boolean): boolean {
  const { answers, blocking } = subject;
  const all = (allowed: readonly Answer[]): boolean =>
    answers.length > 0 && answers.every((answer) => allowed.includes(answer));
  switch (claim) {
    case 'up':
    case 'down':
    case 'slower':
    case 'faster':
    case 'worse':
    case 'better':
      return isShown(subject, hedged) && signOf(claim, subject)[0] === Math.sign(sizeOf(subject, 'change') ?? 0);
    case 'improved':
    case 'undecided':
    case 'regression':
      return answers.includes(claim);
    case 'fails':
      return blocking.includes('regression') || blocking.includes('missing');
    case 'passes':
    case 'no-regression':
      return all(calm);
    case 'no-change':
      return all(['no-change-seen']);
    case 'in-tolerance':
      return all(['within', 'small-change']);
    case 'not-judged':
      return all(['no-baseline', 'invalid', 'missing']);
    case 'above-limit':
    case 'below-limit':
    case 'beyond-limit':
    case 'within-limit':
      return holdsOfLimit(subject, claim);
    case 'warns':
      return false;
  }
}

/** True where a change of this metric was found, so that it may be said to have gone somewhere; what is open needs a "may". */
export function isShown({ compared }: Subject, hedged: boolean): boolean {
  if (compared === 'undecided') return hedged;
  return compared === 'regression' || compared === 'improved' || compared === 'small-change';
}

/** The sign of a change that a word means for this metric; empty where it means none. */
export function signOf(claim: Claim, { id }: Subject): number[] {
  const { better, unit } = metricSpec(id);
  const worse = better === 'higher' ? -1 : 1;
  switch (claim) {
    case 'up':
      return [1];
    case 'down':
      return [-1];
    case 'slower':
    case 'faster': {
      const slow = unit === 'ms' ? 1 : unit.endsWith('/s') ? -1 : 0;
      return [claim === 'slower' ? slow : -slow];
    }
    case 'worse':
    case 'regression':
      return [worse];
    case 'better':
    case 'improved':
      return [-worse];
    default:
      return [];
  }
}

function holdsOfLimit(subject: Subject, claim: Claim): boolean {
  const [value, limit] = [sizeOf(subject, 'value'), sizeOf(subject, 'limit')];
  if (value === undefined || limit === undefined) return false;
  if (claim === 'above-limit') return value > limit;
  if (claim === 'below-limit') return value < limit;
  const isBeyond = metricSpec(subject.id).better === 'higher' ? value < limit : value > limit;
  return (claim === 'beyond-limit') === isBeyond;
}

function sizeOf({ figures }: Subject, role: FigureRole): number | undefined {
  return figures.find((figure) => figure.role === role)?.size;
}
