/** The gates: what changed stands open, what did not is folded with its count. */
import type { Answer, GateResult, Result } from '../model/result.ts';
import { type Block, type Column, type Section, tableBlocks } from './blocks.ts';
import {
  answerText,
  candidateValue,
  changeText,
  failsNothing,
  gateBar,
  gateName,
  gateTone,
  toleranceText,
} from './gate-words.ts';
import { formatCounted, formatLevel, formatMove, formatValue } from './numbers.ts';
import { joinTexts, type Text } from './text.ts';

/** Order of the open rows; answers that are not listed are unchanged. */
const openAnswers: Answer[] = [
  'regression',
  'missing',
  'invalid',
  'undecided',
  'no-baseline',
  'improved',
  'small-change',
];

/** Builds the section with both tables. */
export function buildGateSection(result: Result): Section {
  if (result.gates.length > 0 && result.gates.every(({ answer }) => answer === 'no-baseline')) {
    const title: Text = [`${formatCounted(result.gates.length, 'gate')} not judged`];
    const blocks = gateTable(result.gates, result, 'Gates without a baseline');
    return { id: 'gates', title: 'Gates', blocks: [{ kind: 'fold', title, blocks }] };
  }
  const open = orderGates(result.gates.filter((gate) => openAnswers.includes(gate.answer)));
  const unchanged = result.gates.filter((gate) => !openAnswers.includes(gate.answer));
  return { id: 'gates', title: 'Gates', blocks: [...openBlocks(open, result), ...unchangedBlocks(unchanged, result)] };
}

function openBlocks(open: GateResult[], result: Result): Block[] {
  if (result.gates.length === 0) {
    const text =
      Object.keys(result.metrics).length === 0
        ? 'Nothing was measured, so no gate was judged.'
        : 'No gate is configured.';
    return [{ kind: 'paragraph', text: [text] }];
  }
  if (open.length === 0) return [{ kind: 'paragraph', text: ['No gate changed.'] }];
  const causes = causeTexts(open, result);
  const followers = open.filter((gate, index) => isFollower(gate, open.slice(0, index)));
  const leaders = open.filter((gate) => !followers.includes(gate));
  return [
    ...causes.map((text): Block => ({ kind: 'paragraph', text })),
    ...gateTable(leaders, result, 'Gates that changed or could not be judged'),
    ...followerBlocks(followers, result),
  ];
}

/** The first gate of a cause speaks for those that show the same. */
function isFollower(gate: GateResult, before: readonly GateResult[]): boolean {
  return gate.cause !== null && before.some((other) => isAlike(gate, other));
}

/** What fails the check is not folded behind what was accepted. */
function isAlike({ cause, answer, accepted }: GateResult, other: GateResult): boolean {
  return other.cause === cause && other.answer === answer && !other.accepted === !accepted;
}

function followerBlocks(followers: GateResult[], result: Result): Block[] {
  if (followers.length === 0) return [];
  const title: Text = [`${formatCounted(followers.length, 'more gate')} of the same cause`];
  return [{ kind: 'fold', title, blocks: gateTable(followers, result, 'More gates of the same cause') }];
}

function unchangedBlocks(unchanged: GateResult[], result: Result): Block[] {
  if (unchanged.length === 0) return [];
  const title: Text = [`${formatCounted(unchanged.length, 'gate')} without a change that matters`];
  return [{ kind: 'fold', title, blocks: gateTable(unchanged, result, 'Gates without a change') }];
}

function gateTable(gates: GateResult[], result: Result, caption: string): Block[] {
  const levels = new Set(
    gates.flatMap((gate) => (gate.change === null || gate.design === 'limit' ? [] : [formatLevel(gate.change.level)])),
  );
  const [level] = levels;
  const common = levels.size === 1 && level !== undefined;
  const columns: Column[] = [
    { title: 'Gate', align: 'left' },
    { title: gates.some(isCompared) ? 'Baseline → this run' : 'This run', align: 'right' },
    { title: common ? `Change (bounds at ${level} each)` : 'Change (bounds)', align: 'right' },
    { title: 'Tolerance or limit', align: 'left' },
    { title: 'Answer', align: 'left' },
  ];
  return tableBlocks({
    caption,
    columns,
    rows: gates.map((gate) => ({
      cells: [
        [...gateName(gate, result)],
        [isCompared(gate) ? moveWords(gate) : candidateValue(gate)],
        changeCell(gate, common),
        [toleranceText(gate) || 'none set'],
        answerText(gate),
      ],
      tone: gateTone(gate),
      bar: gateBar(gate, result),
    })),
  });
}

function isCompared({ design, baseline }: GateResult): boolean {
  return design !== 'limit' && baseline !== null;
}

/** "181 → 214 ms"; of a value that is none, both sides in full. */
function moveWords(gate: GateResult): string {
  const { baseline, candidate, unit } = gate;
  return baseline === null || candidate === null
    ? `${formatValue(baseline, unit)} → ${candidateValue(gate)}`
    : formatMove(baseline, candidate, unit);
}

function changeCell(gate: GateResult, commonLevel: boolean): Text {
  const change = changeText(gate);
  if (change.length === 0) return [gate.answer === 'no-baseline' || gate.answer === 'missing' ? '–' : 'no interval'];
  if (gate.design === 'limit' || gate.change === null || commonLevel) return change;
  return [...change, ` at ${formatLevel(gate.change.level)}`];
}

/** "Same cause, prefill: TTFT p50, TTFT p95": one slow part is one finding, however many metrics show it. */
function causeTexts(open: GateResult[], result: Result): Text[] {
  const groups = Map.groupBy(
    open.filter((gate) => gate.cause !== null),
    (gate) => gate.cause ?? '',
  );
  return [...groups]
    .filter(([, gates]) => gates.length > 1)
    .map(([cause, gates]) => [
      'One cause, ',
      { strong: cause },
      ', shows in ',
      ...joinTexts(
        gates.map((gate) => gateName(gate, result)),
        ', ',
      ),
      '.',
    ]);
}

/** By answer, what can fail the check before what is advisory; rows of one cause stay together. */
function orderGates(gates: GateResult[]): GateResult[] {
  const ranked = gates.toSorted((a, b) => rank(a) - rank(b));
  const placed = new Set<GateResult>();
  for (const gate of ranked) {
    placed.add(gate);
    if (gate.cause === null) continue;
    for (const other of ranked) if (isAlike(gate, other)) placed.add(other);
  }
  return [...placed];
}

function rank(gate: GateResult): number {
  return openAnswers.indexOf(gate.answer) * 2 + (failsNothing(gate) ? 1 : 0);
}
