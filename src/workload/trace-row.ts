/** One row of a trace: its values, whatever form the file has, and what can be wrong with them. */
import { describe, type LineProblem, readJsonObject } from '../model/json-lines.ts';

export interface TraceRow {
  /** On the clock of the file. */
  atMs: number;
  inputTokens: number;
  outputTokens: number;
}

/** A right line, in the names of the Mooncake traces. */
export const TRACE_EXAMPLE = '{"timestamp": 27482, "input_length": 6955, "output_length": 52}';

/** The names of the Mooncake traces first, then those that other tools write. */
const atNames = ['timestamp', 'timestamp_ms', 'at_ms'];
const inputNames = ['input_length', 'input_tokens'];
const outputNames = ['output_length', 'output_tokens'];

/** No model takes or gives so many. */
const MOST_TOKENS = 10_000_000;

/** The row of a line of JSON Lines, or what is wrong with it. */
export function readJsonRow(line: number, source: string): TraceRow | LineProblem {
  const object = readJsonObject(line, source);
  if (isProblem(object)) return object;
  const { fields } = object;
  const at = pick(fields, atNames);
  if (typeof at.value !== 'number' || !Number.isFinite(at.value))
    return {
      line,
      message: `"${at.name}" is ${show(at.value)}${at.value === undefined ? thereIs(fields) : ''}`,
      fix: 'give the time in ms as a number',
    };
  const input = pick(fields, inputNames);
  const output = pick(fields, outputNames);
  return makeRow(line, { atMs: at.value, input, output });
}

/** A row whose time is known; lengths are checked here. */
export function makeRow(
  line: number,
  { atMs, input, output }: { atMs: number; input: Named; output: Named },
): TraceRow | LineProblem {
  for (const { name, value } of [input, output]) {
    if (isLength(value)) continue;
    const fix = 'give a whole number of tokens, 1 or more; leave out requests that were not answered';
    if (typeof value === 'number' && value > MOST_TOKENS)
      return { line, message: `"${name}" is ${value}, more than any model takes`, fix };
    return { line, message: `"${name}" is ${show(value)}`, fix };
  }
  return { atMs, inputTokens: input.value as number, outputTokens: output.value as number };
}

/** A value by the name that the file has for it. */
export interface Named {
  name: string;
  value: unknown;
}

/** Of a reader that gives a value or says why there is none. */
export function isProblem<Value extends object>(value: Value | LineProblem): value is LineProblem {
  return 'fix' in value;
}

/** The first of the names that the object has; else the first, without a value. */
function pick(fields: Record<string, unknown>, names: readonly string[]): Named {
  const name = names.find((candidate) => Object.hasOwn(fields, candidate)) ?? names[0] ?? '';
  return { name, value: fields[name] };
}

/** What a line has in the place of what it should have. */
function thereIs(fields: Record<string, unknown>): string {
  const names = Object.keys(fields).slice(0, 10);
  return names.length === 0 ? '' : `; there is ${names.map(quote).join(', ')}`;
}

/** A text is told as it is: "NaN" says more than that it is a string. */
function show(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? `the text ${quote(value)}` : describe(value);
}

/** Text of a file in a message: short, and on one line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_TOKENS;
}
