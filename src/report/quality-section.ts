/** What the answers show beside their accuracy: the weakest slice, differences between groups, and what the answers were like. */
import type { GuardName, Guards, LengthShift, LostItems, QualityFindings } from '../model/quality-findings.ts';
import type { GateResult, Result } from '../model/result.ts';
import { type Block, columns, type Row, type SummaryItem, tableBlocks } from './blocks.ts';
import {
  formatChange,
  formatChangeRange,
  formatCount,
  formatCounted,
  formatDigits,
  formatProbability,
  formatRange,
  formatShare,
  formatSize,
} from './numbers.ts';
import { joinTexts, type Text } from './text.ts';

/** Above this a slice is said to have moved, or to lie low, by no more than chance explains. */
const CHANCE = 0.05;

const guardTitles: Record<GuardName, string> = {
  truncated: 'Cut at quality.max-output-tokens',
  refused: 'Refused',
  empty: 'Empty',
};

const guardWords: Record<GuardName, string> = {
  truncated: 'answers cut at quality.max-output-tokens',
  refused: 'refusals',
  empty: 'empty answers',
};

/** The weakest kind of input, since an average hides it. Nothing where there are not two slices to choose from. */
export function buildWeakestSlice({ quality }: Result): SummaryItem[] {
  const lowest = quality?.lowestSlice;
  if (!lowest || lowest.of < 2) return [];
  const { slice, accuracy, low, high, n, of, chance } = lowest;
  const where: Text = [{ code: slice }, `, lowest of ${formatCounted(of, 'slice')}, ${formatCounted(n, 'item')}`];
  const interval = `${formatRange(low, high, 'ratio')}, for all ${formatCount(of)} at once`;
  const byChance: Text[] =
    chance !== null && chance > CHANCE ? [[`no lower than chance alone makes the lowest of ${formatCount(of)}`]] : [];
  const [change = []] = fallStatement(quality);
  return [
    {
      name: 'Weakest slice',
      value: formatShare(accuracy),
      statements: [where, [`95 % interval ${interval}`], ...byChance, ...fallStatement(quality)],
      cells: { interval: [interval], change, limit: [], trend: [], also: [where], notes: byChance },
      tone: isProven(quality) ? 'unsure' : 'neutral',
    },
  ];
}

/** What an accuracy line says of its answers: where the lost items went, and what moved clearly beside that. */
export function answerStatements({ quality, gates }: Result): Text[] {
  const lost = gates
    .filter(({ id, answer, design }) => id === 'accuracy' && design !== 'limit' && openAnswers.includes(answer))
    // All items before a slice of them.
    .toSorted((a, b) => Number(a.slice !== null) - Number(b.slice !== null))
    .find(({ lostItems }) => lostItems?.sentence != null);
  const { sentence, explainedBy = null } = lost?.lostItems ?? {};
  const where: Text = lost?.slice ? ['in ', { code: lost.slice }, ' '] : [];
  return [...(sentence ? [[...where, sentence]] : []), ...(quality ? movedGuards(quality.guards, explainedBy) : [])];
}

const openAnswers: readonly GateResult['answer'][] = ['regression', 'undecided'];

/** Folds of the details; one without content is left out. */
export function buildQualityFolds({ quality }: Result): Block[] {
  return quality ? [...disparityFold(quality), ...guardFold(quality.guards)] : [];
}

/** Sentences over the table of slices. */
export function sliceSentences({ quality }: Result): Block[] {
  const { lowestSlice: lowest, fallenSlice: fallen, minSliceItems = 0 } = quality ?? {};
  const texts: Text[] = [];
  if (lowest && lowest.of > 1) {
    const { slice, accuracy, low, high, of, chance } = lowest;
    texts.push([
      `Lowest of ${formatCounted(of, 'slice')}: `,
      { code: slice },
      `, ${formatShare(accuracy)} (${formatRange(low, high, 'ratio')} with 95 % for all of them at once). `,
      chance === null
        ? 'Every item is in it.'
        : `Were it no worse than the other items, one of ${formatCount(of)} would lie so far below them with probability ${formatProbability(chance)}.`,
    ]);
  }
  if (fallen) {
    texts.push([
      'Fell most: ',
      { code: fallen.slice },
      `, ${formatShare(fallen.baseline)} → ${formatShare(fallen.candidate)}, ${formatChange(fallen.change.estimate, 'points')} (${formatChangeRange(fallen.change.low, fallen.change.high, 'points')} with 95 % for all ${formatCount(fallen.of)} at once), p ${formatProbability(fallen.pValue)} adjusted for their number, ${formatCounted(fallen.n, 'item')}.`,
    ]);
  }
  if (quality) texts.push([`A slice of fewer than ${formatCounted(minSliceItems, 'item')} is not judged.`]);
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function isProven(quality: QualityFindings | undefined): boolean {
  return quality?.fallenSlice != null && quality.fallenSlice.pValue <= CHANCE;
}

function fallStatement(quality: QualityFindings | undefined): Text[] {
  const fallen = quality?.fallenSlice;
  if (!fallen) return [];
  if (fallen.pValue > CHANCE) return [['no slice fell by more than chance explains']];
  const same = fallen.slice === quality?.lowestSlice?.slice;
  const { estimate, low, high } = fallen.change;
  return [
    [
      ...(same ? ['it fell most too: '] : ['fell most: ', { code: fallen.slice }, ' ']),
      { strong: formatChange(estimate, 'points') },
      ` (${formatChangeRange(low, high, 'points')}) against ${formatShare(fallen.baseline)}`,
    ],
  ];
}

/** `said`: what the lost items were said to be already. */
function movedGuards({ shares, language, length }: Guards, said: LostItems['explainedBy']): Text[] {
  const moved: Text[] = shares.flatMap(({ guard, moved: told, change, candidate }) =>
    told && change && guard !== said
      ? [[`${guardWords[guard]} ${formatChange(change.estimate, 'points')} to ${formatShare(candidate.ratio)}`]]
      : [],
  );
  if (language?.moved && said !== 'language')
    moved.push([`${formatShare(language.ratio)} of the answers are in another language`]);
  if (length?.moved && length.change) {
    const { estimate } = length.change;
    moved.push([`answers ${formatSize(estimate, 'relative')} ${estimate < 0 ? 'shorter' : 'longer'}`]);
  }
  return moved;
}

function disparityFold({ disparities }: QualityFindings): Block[] {
  if (disparities.length === 0) return [];
  const rows = disparities.map(({ dimension, groups, tooSmall, reason, ...found }): Row => {
    const { lowest, highest, difference, change } = found;
    const counted: Text = [`${formatCount(groups)}${tooSmall === 0 ? '' : `, ${formatCount(tooSmall)} too small`}`];
    if (!lowest || !highest || !difference)
      return { cells: [[{ code: dimension }], counted, [reason ?? ''], ['–'], ['–'], ['–']], tone: 'neutral' };
    return {
      cells: [
        [{ code: dimension }],
        counted,
        [{ code: lowest.value }, ` ${formatShare(lowest.accuracy)} (${formatCounted(lowest.n, 'item')})`],
        [{ code: highest.value }, ` ${formatShare(highest.accuracy)} (${formatCounted(highest.n, 'item')})`],
        [
          { strong: formatChange(difference.estimate, 'points').replace('+', '') },
          ` (${formatChangeRange(difference.low, difference.high, 'points')})`,
        ],
        change
          ? [
              `${formatChange(change.estimate, 'points')} (${formatChangeRange(change.low, change.high, 'points')}), before ${formatChange(change.baseline, 'points')}`,
            ]
          : ['none'],
      ],
      tone: 'neutral',
    };
  });
  const titles = columns('Groups of', '>Groups', 'Lowest', 'Highest', '>Largest difference', '>Change of these two');
  return [
    {
      kind: 'fold',
      title: ['Accuracy between groups'],
      blocks: [
        {
          kind: 'paragraph',
          text: ['Intervals of 95 % that hold for every two of the groups at once. They judge nothing.'],
        },
        ...tableBlocks({ caption: 'Largest difference in accuracy between two groups', columns: titles, rows }),
      ],
    },
  ];
}

function guardFold(guards: Guards): Block[] {
  const rows = [...shareRows(guards), ...languageRow(guards), ...lengthRow(guards)];
  if (rows.length === 0) return [];
  const titles = columns('Answers', '>Baseline', '>This run', '>Change (95 % interval)', '>Items', '>p');
  return [
    {
      kind: 'fold',
      title: ['What the answers were like'],
      blocks: [
        { kind: 'paragraph', text: ['It can explain a change of accuracy and judges nothing.'] },
        ...tableBlocks({ caption: 'Answers beside accuracy', columns: titles, rows }),
      ],
    },
  ];
}

function shareRows({ shares }: Guards): Row[] {
  return shares.map(({ guard, candidate, baseline, change, pValue, moved }) => ({
    cells: [
      [guardTitles[guard]],
      [baseline ? formatShare(baseline.ratio) : 'none'],
      [formatShare(candidate.ratio)],
      [
        change
          ? `${formatChange(change.estimate, 'points')} (${formatChangeRange(change.low, change.high, 'points')})`
          : 'none',
      ],
      [formatCount(change?.n ?? candidate.n)],
      [pValue === null ? 'none' : formatProbability(pValue)],
    ],
    tone: moved ? 'unsure' : 'neutral',
  }));
}

function languageRow({ language }: Guards): Row[] {
  if (!language) return [];
  const { ratio, low, high, n, pValue, moved, most } = language;
  const named = most.map(
    ({ from, to, items }): Text => [{ code: from }, ' → ', { code: to }, `: ${formatCount(items)}`],
  );
  const title: Text = ["In another language than the baseline's answer"];
  return [
    {
      cells: [
        named.length === 0 ? title : [...title, ' (', ...joinTexts(named, '; '), ')'],
        ['–'],
        [formatShare(ratio)],
        [formatRange(low, high, 'ratio')],
        [formatCount(n)],
        [formatProbability(pValue)],
      ],
      tone: moved ? 'unsure' : 'neutral',
    },
  ];
}

function lengthRow({ length }: Guards): Row[] {
  if (!length) return [];
  const { unit, candidate, baseline, change, pValue, moved } = length;
  const size = (of: LengthShift['candidate']): Text => [`${formatDigits(of.mean)} (${formatDigits(of.median)})`];
  return [
    {
      cells: [
        [`Length in ${unit}, mean (median)`],
        baseline ? size(baseline) : ['none'],
        size(candidate),
        [
          change
            ? `${formatChange(change.estimate, 'relative')} (${formatChangeRange(change.low, change.high, 'relative')})`
            : 'none',
        ],
        [formatCount(change?.n ?? candidate.n)],
        [pValue === null ? 'none' : formatProbability(pValue)],
      ],
      tone: moved ? 'unsure' : 'neutral',
    },
  ];
}
