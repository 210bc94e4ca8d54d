/** Traces as CSV with the columns of the Azure LLM inference traces. Cells hold no commas there. */
import { InputError } from '../errors.ts';
import type { LineProblem } from '../model/json-lines.ts';
import type { SourceLine } from './lines.ts';
import { makeRow, quote, type TraceRow } from './trace-row.ts';

const columns = ['TIMESTAMP', 'ContextTokens', 'GeneratedTokens'];
const EXAMPLE = '2023-11-16 18:15:46.680590,374,44';

/** Takes the line of column names from `lines`. Throws an InputError where a column is missing. */
export function readCsvHead(
  lines: Iterator<SourceLine, void, undefined>,
  fileName: string,
): { readRow: (line: number, source: string) => TraceRow | LineProblem; example: string } {
  const head = lines.next().value;
  const names = head ? cellsOf(head.source) : [];
  const places = columns.map((column) => names.findIndex((name) => name.toLowerCase() === column.toLowerCase()));
  const problem = findWrongHead(names, places);
  if (head && problem !== undefined)
    throw new InputError(
      `line ${head.line}: ${problem}`,
      `The first line of a CSV trace names its columns, ${columns.join(',')} among them. A line looks like ${EXAMPLE}`,
      { file: fileName, line: head.line },
    );
  return { readRow: (line, source) => readRow(line, source, { places, count: names.length }), example: EXAMPLE };
}

function findWrongHead(names: readonly string[], places: readonly number[]): string | undefined {
  const missing = columns.filter((_, index) => places[index] === -1);
  const found = names.slice(0, 10).map(quote).join(', ');
  if (missing.length > 0) return `no column ${missing.join(', ')}; there is ${found}`;
  const twice = columns.find(
    (column) => names.filter((name) => name.toLowerCase() === column.toLowerCase()).length > 1,
  );
  return twice && `the column ${twice} is there twice`;
}

function readRow(
  line: number,
  source: string,
  { places, count }: { places: readonly number[]; count: number },
): TraceRow | LineProblem {
  const cells = cellsOf(source);
  // A length of 1,024 would be read as 1.
  if (cells.length > count)
    return { line, message: `${cells.length} cells under ${count} columns`, fix: 'write numbers without commas' };
  const [at = '', input, output] = places.map((place) => cells[place]);
  const atMs = parseInstant(at);
  if (atMs === undefined) {
    const what = at === '' ? 'missing' : `no date with a time: ${quote(at)}`;
    return { line, message: `"TIMESTAMP" is ${what}`, fix: 'write it as 2023-11-16 18:15:46.680590' };
  }
  return makeRow(line, {
    atMs,
    input: { name: 'ContextTokens', value: toNumber(input) },
    output: { name: 'GeneratedTokens', value: toNumber(output) },
  });
}

function cellsOf(source: string): string[] {
  return source.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** Absent for an empty cell; what is no number stays the text that it is, for the message. */
function toNumber(cell = ''): number | string | undefined {
  if (cell === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

const instant = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** Ms since 1970 with their fraction; without a zone it is UTC. Undefined for what is no instant. */
function parseInstant(text: string): number | undefined {
  const parts = instant.exec(text);
  if (!parts) return undefined;
  const [, date, time, fraction = '', zone = 'Z'] = parts;
  const wholeMs = Date.parse(`${date}T${time}${zone}`);
  // The 30th of February is read as the 2nd of March.
  const day = Number(date?.slice(8));
  const isDay = day <= 28 || new Date(`${date}T00:00:00Z`).getUTCDate() === day;
  return Number.isNaN(wholeMs) || !isDay ? undefined : wholeMs + Number(`0${fraction}`) * 1000;
}
