/** Recorded traffic: when requests came, and how long they and their answers were. */
import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import { type LineProblem, throwLineProblems } from '../model/json-lines.ts';
import { linesOf } from './lines.ts';
import { readCsvHead } from './trace-csv.ts';
import { isProblem, readJsonRow, TRACE_EXAMPLE, type TraceRow } from './trace-row.ts';

/** Rows in the order of their time, a list for each column. */
export interface Trace {
  /** Ms from the first row on, ascending. */
  atMs: readonly number[];
  inputTokens: readonly number[];
  outputTokens: readonly number[];
  /** Of the rows: equal for equal traffic, whatever the form of its file. */
  digest: string;
}

/** Of more mistakes than these only the number is kept: a file of another form has one on each of its million lines. */
const KEPT_PROBLEMS = 10;

/**
 * A `.csv` file has a line of column names; any other holds a JSON object a line. Throws one InputError that names the broken lines; also
 * when there is no row at all.
 */
export function parseTrace(text: string, fileName: string): Trace {
  const lines = linesOf(text);
  const csv = /\.csv$/i.test(fileName) ? readCsvHead(lines, fileName) : undefined;
  const read = csv?.readRow ?? readJsonRow;
  const problems: LineProblem[] = [];
  const columns = { atMs: [] as number[], inputTokens: [] as number[], outputTokens: [] as number[] };
  let further = 0;
  let firstMs: number | undefined;
  let previous: { line: number; atMs: number } | undefined;
  for (const { line, source } of lines) {
    const row = read(line, source);
    const problem = isProblem(row) ? row : findWrongTime(row, { line, previous });
    if (problem && problems.length < KEPT_PROBLEMS) problems.push(problem);
    else if (problem) further++;
    if (isProblem(row)) continue;
    firstMs ??= row.atMs;
    previous = { line, atMs: row.atMs };
    columns.atMs.push(Math.round((row.atMs - firstMs) * 1000) / 1000);
    columns.inputTokens.push(row.inputTokens);
    columns.outputTokens.push(row.outputTokens);
  }
  const example = csv?.example ?? TRACE_EXAMPLE;
  throwLineProblems({ problems, further, fileName, example });
  if (columns.atMs.length === 0)
    throw new InputError('the trace holds no requests', `Write one request a line, such as ${example}`, {
      file: fileName,
    });
  return { ...columns, digest: createHash('sha256').update(JSON.stringify(columns)).digest('hex').slice(0, 32) };
}

/** The trace of a file that the workload was loaded with. */
export function traceOf(traces: ReadonlyMap<string, Trace>, file: string): Trace {
  const trace = traces.get(file);
  if (!trace) throw new Error(`Internal error: the trace ${file} was not read`);
  return trace;
}

/** Of two rows that are turned round either may be the wrong one: the next is compared with this one again. */
function findWrongTime(
  { atMs }: TraceRow,
  { line, previous }: { line: number; previous: { line: number; atMs: number } | undefined },
): LineProblem | undefined {
  if (!previous && isUnixSeconds(atMs))
    return { line, message: `${atMs} is a Unix time in seconds`, fix: 'give milliseconds' };
  if (!previous || atMs >= previous.atMs) return undefined;
  return {
    line,
    message: `the request came ${formatMs(previous.atMs - atMs)} before that of line ${previous.line}`,
    fix: 'sort the lines by time',
  };
}

/** 2001 to 2286. As ms it would be a trace that begins 11 to 115 days after its zero. */
function isUnixSeconds(at: number): boolean {
  return at >= 1e9 && at < 1e10;
}

function formatMs(ms: number): string {
  return `${Number(ms.toPrecision(6))} ms`;
}
