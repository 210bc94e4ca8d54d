/** What a view is made of. Ends know these shapes and nothing about gates, metrics or verdicts. */
import type { Chart } from './charts/chart.ts';
import type { Text } from './text.ts';

/** How a row or figure is to be felt; always told in words too. */
export type Tone = 'good' | 'bad' | 'unsure' | 'neutral';

/**
 * A change with its interval against the tolerance, to be drawn: all in the unit of the change (ratio). `worse` tells on which
 * side of zero a regression lies. `label` says the same in words.
 */
export interface Bar {
  estimate: number;
  low: number;
  high: number;
  tolerance: number;
  worse: 'left' | 'right';
  label: string;
}

export interface Column {
  title: string;
  align: 'left' | 'right';
}

export interface Row {
  cells: Text[];
  tone: Tone;
  bar?: Bar | undefined;
}

export interface Table {
  /** What the table shows, for readers who cannot see its surroundings. */
  caption: string;
  columns: Column[];
  rows: Row[];
}

export type Block =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; ordered: boolean; items: Text[] }
  | { kind: 'table'; table: Table }
  | { kind: 'code'; language: 'text' | 'sh' | 'yaml'; code: string }
  /** A titled group of named statements; an end that has to be read quickly folds those that are `detail`. `chart` is for ends that draw. */
  | { kind: 'entry'; title: Text; items: { name: string; text: Text; detail?: true }[]; chart?: Chart | undefined }
  /** Shown closed where the end can; left out of shortened forms, `evidence` first of all. */
  | { kind: 'fold'; title: Text; blocks: Block[]; evidence?: true };

export interface Section {
  id: 'first-baseline' | 'drift' | 'server-log' | 'gates' | 'recommendations' | 'risks' | 'next-steps' | 'details';
  title: string;
  blocks: Block[];
}

/** What has a column of its own, empty where there is nothing, and what has not. */
export interface SummaryCells {
  /** At 95 %, without saying so. */
  interval: Text;
  /** Change with its bounds, and what it is a change from. */
  change: Text;
  limit: Text;
  trend: Text;
  /** In a few words. */
  also: Text[];
  /** Sentences for beneath the table. */
  notes: Text[];
}

/** One line of the executive summary. */
export interface SummaryItem {
  name: string;
  /** The figure alone. */
  value: string;
  /** Everything that is known of it: its interval, baseline, change, limit, trend and the rest, short statements in this order. */
  statements: Text[];
  /** The same for an end that puts the items into one table. */
  cells?: SummaryCells | undefined;
  tone: Tone;
}

/** Most rows of one table; the rest is in result.json and the table says so. */
const TABLE_ROWS = 60;

/** A table block, with a note under it where rows had to be left out. */
export function tableBlocks(table: Table): Block[] {
  const left = table.rows.length - TABLE_ROWS;
  if (left <= 0) return [{ kind: 'table', table }];
  return [
    { kind: 'table', table: { ...table, rows: table.rows.slice(0, TABLE_ROWS) } },
    { kind: 'paragraph', text: [`${left.toLocaleString('en-US')} more rows are in result.json.`] },
  ];
}

/** `>` before a title aligns its column to the right. */
export function columns(...titles: string[]): Column[] {
  return titles.map((title) =>
    title.startsWith('>') ? { title: title.slice(1), align: 'right' } : { title, align: 'left' },
  );
}
