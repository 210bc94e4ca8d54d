/** First and later turns of conversations, told apart. */
import type { Result } from '../model/result.ts';
import type { TurnFigures } from '../model/turn-figures.ts';
import { type Block, columns, type Row, tableBlocks } from './blocks.ts';
import { formatCount, formatCounted, formatShare, formatValue, INFINITE } from './numbers.ts';
import type { Text } from './text.ts';

/** Nothing where the load was no conversations. */
export function buildConversationFold({ candidate: { conversations = [], workload } }: Result): Block[] {
  if (conversations.length === 0) return [];
  const titles = columns(
    'Stage',
    'Turns',
    '>Requests',
    '>TTFT p50',
    '>TTFT p95',
    '>Input tokens, mean',
    '>Of them from a cache',
  );
  const rows = conversations.flatMap(({ stage, first, later }) => [
    turnRow([{ code: stage }], 'turn 1', first),
    turnRow([{ code: stage }], 'turns 2+', later),
  ]);
  const begun = conversations.reduce((sum, stage) => sum + stage.conversations, 0);
  const replies =
    workload.conversations?.replies === 'own'
      ? 'Later turns carry what the model itself answered: another answer makes another load.'
      : 'Later turns carry the recorded answers: every run sends the same.';
  return [
    {
      kind: 'fold',
      title: [`Turns of ${formatCounted(begun, 'conversation')}`],
      blocks: [
        ...tableBlocks({ caption: 'First and later turns', columns: titles, rows }),
        { kind: 'paragraph', text: [`${replies} The split is not judged: the gates look at all turns together.`] },
      ],
    },
  ];
}

function turnRow(stage: Text, turns: string, figures: TurnFigures): Row {
  const { requests, inputTokens, cachedRatio } = figures;
  return {
    cells: [
      stage,
      [turns],
      [formatCount(requests)],
      [quantileWords(figures, 'ttftP50Ms')],
      [quantileWords(figures, 'ttftP95Ms')],
      [inputTokens === undefined ? NOT_KNOWN : formatCount(Math.round(inputTokens))],
      [cachedRatio === undefined ? NOT_KNOWN : formatShare(cachedRatio)],
    ],
    tone: 'neutral',
  };
}

function quantileWords(figures: TurnFigures, name: 'ttftP50Ms' | 'ttftP95Ms'): string {
  if (figures.infinite?.includes(name)) return INFINITE;
  return figures[name] === undefined ? NOT_KNOWN : formatValue(figures[name], 'ms');
}

const NOT_KNOWN = '–';
