/** A run of two endpoints in words: how much was measured, why it was not more, what is compared with what. */
import type { Result, SideBySide } from '../model/result.ts';
import { formatCount, formatCounted, formatSetting } from './numbers.ts';
import type { Part, Text } from './text.ts';

type Stage = SideBySide['stages'][number];

/** "80 pairs side by side", for line 1. Undefined where the run is none of two endpoints, or nothing of it was measured. */
export function sideBySideClause({ baseline: { paired } }: Result): string | undefined {
  if (!paired) return undefined;
  const pairs = paired.stages.reduce((sum, stage) => sum + stage.pairs, 0);
  const turns = paired.stages.reduce((sum, stage) => sum + stage.turns, 0);
  if (pairs > 0) return `${formatCounted(pairs, 'pair')} side by side`;
  return turns > 0 ? formatCounted(turns, `alternating ${turnNoun(paired)}`) : undefined;
}

/** What is compared with what, how much of it was measured and why not more: a text for each stage, and one for the instances. */
export function sideBySideScope({ baseline: { paired }, candidate }: Result): Text[] {
  if (!paired) return [['Meant to be measured side by side with a second endpoint; nothing could be compared.']];
  const { base, instanceSd, stages } = paired;
  const sameModel = base.model === candidate.model;
  const named = (label: string, role: string, model: string): Part[] => [
    { code: label },
    ...(sameModel ? [` (${role})`] : [` (${role}, model `, { code: model }, ')']),
  ];
  return [
    ...stages.map(
      (stage): Text => [
        { strong: 'Measured side by side' },
        ...(stages.length > 1 ? [' in stage ', { code: stage.stage }] : []),
        ': ',
        ...named(candidate.label, 'this run', candidate.model),
        ' against ',
        ...named(base.label, 'baseline', base.model),
        `, ${amountWords(stage, paired)}.`,
      ],
    ),
    [
      `Every interval allows for the ${formatSetting(instanceSd, 'relative')} that two instances of one build differ by.`,
    ],
  ];
}

/** "80 of 300 pairs (each prompt to both, back to back), stopped early because more could not change the verdict". */
function amountWords(stage: Stage, paired: SideBySide): string {
  const { pairs, plannedPairs, turns, plannedTurns } = stage;
  const ending = endingWords(stage);
  if (paired.form !== 'pairs') {
    const how = paired.form === 'turns' ? 'one endpoint at a time' : 'one endpoint at a time, on a fresh server';
    return `${ofPlanned(turns, plannedTurns, turnNoun(paired))} (${how}), ${ending}`;
  }
  const byPairs = `${ofPlanned(pairs, plannedPairs, 'pair')} (each prompt to both, back to back), ${ending}`;
  if (turns === 0) return byPairs;
  return `${byPairs}; then, for throughput, ${ofPlanned(turns, plannedTurns, 'turn')} of one endpoint at a time`;
}

function ofPlanned(count: number, planned: number | null, noun: string): string {
  return planned === null || planned <= count
    ? formatCounted(count, noun)
    : `${formatCount(count)} of ${formatCounted(planned, noun)}`;
}

function endingWords({ stop, budget, pairs, plannedPairs, turns, plannedTurns }: Stage): string {
  switch (stop) {
    case 'completed':
      return 'all that were planned';
    case 'verdict': {
      const whole = plannedPairs === 0 ? turns >= plannedTurns : plannedPairs !== null && pairs >= plannedPairs;
      return whole ? 'all that were planned' : 'stopped early because more could not change the verdict';
    }
    case 'budget':
      return `stopped because budget.${budget ?? 'minutes'} was used up`;
    case 'rate-limit':
      return 'stopped because the rate limit was reached';
    case 'deadline':
      return 'cut off because budget.minutes ran out';
    case 'cancelled':
      return 'cut off because the run was cancelled';
    case 'cut-off':
      return 'cut off before the end';
  }
}

function turnNoun({ form }: SideBySide): string {
  return form === 'exclusive' ? 'restart' : 'turn';
}
