/** What somebody took on purpose, in line 1: who and why stand there with the figure. */
import { describeAcceptance } from '../model/acceptance.ts';
import type { Result } from '../model/result.ts';
import { failsNothing, gateClause } from './gate-words.ts';
import { clause } from './text.ts';

/** Most characters of a name and of a reason in line 1; the table has them whole. */
const NAME_CHARS = 40;
const REASON_CHARS = 60;

/** The first accepted gate with who took it and why; undefined where none is. */
export function acceptedClauses(result: Result): string[] | undefined {
  const [first, ...rest] = result.gates.filter((gate) => gate.accepted);
  if (!first?.accepted) return undefined;
  const { by, reason, until } = first.accepted;
  const words = describeAcceptance({ by: cutTo(NAME_CHARS, by ?? ''), until, reason: cutTo(REASON_CHARS, reason) });
  const open = result.gates.filter((gate) => gate.answer === 'undecided' && !failsNothing(gate)).length;
  return [
    `${gateClause(first, result)}, ${words}`,
    ...(rest.length > 0 ? [`${rest.length} more accepted`] : []),
    ...(open > 0 ? [`${open} undecided`] : []),
  ];
}

function cutTo(most: number, text: string): string {
  const chars = [...clause(text)];
  return chars.length <= most ? chars.join('') : `${chars.slice(0, most - 1).join('')}…`;
}
