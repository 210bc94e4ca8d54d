/** Every row, in the order of the table. To add one: one entry in the file of its group, or a file and a line here. */
import { accuracyRows } from './accuracy-rows.ts';
import { coverageRows } from './coverage-rows.ts';
import { edgeRows } from './edge-rows.ts';
import { historyRows, levelChangeRows } from './history-rows.ts';
import { limitRows } from './limit-rows.ts';
import { pairedRows } from './paired-rows.ts';
import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  ...pairedRows,
  ...historyRows,
  ...levelChangeRows,
  ...accuracyRows,
  ...limitRows,
  ...edgeRows,
  ...coverageRows,
];
