/**
 * `npm run bench:calibration`: how often the verdict is wrong, both ways, on data whose truth is known. A full run writes docs/calibration.md and ends with 1
 * unless every row holds; `--quick` prints only and ends with 1 if a row fails. `--only TEXT` runs the rows whose id has it, and prints only.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderPage, renderResults, summarise } from './calibration/markdown.ts';
import { settleRow } from './calibration/row.ts';
import { rows } from './calibration/rows.ts';
import { runRows } from './calibration/run-rows.ts';

const PAGE = fileURLToPath(new URL('../docs/calibration.md', import.meta.url));

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const { quick, only } = values;
const chosen = rows.filter(({ id }) => id.includes(only));
if (chosen.length === 0) throw new Error(`No row has "${only}" in its id`);

const startedMs = performance.now();
const results = await runRows(chosen, {
  quick,
  report: ({ row, tally, judged }) =>
    process.stderr.write(`${settleRow(judged).padEnd(6)}${row.id}: ${tally.hits} of ${tally.trials}\n`),
});
process.stdout.write(`${renderResults(results)}\n\n${summarise(results)}`);
process.stdout.write(` (${((performance.now() - startedMs) / 1000).toFixed(0)} s)\n`);
if (!quick && only === '') writeFileSync(PAGE, renderPage(results));

const settled = results.map(({ judged }) => settleRow(judged));
const bad = quick ? settled.includes('fails') : settled.some((word) => word !== 'holds');
if (bad) process.exitCode = 1;
