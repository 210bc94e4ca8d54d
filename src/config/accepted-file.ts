/** The file of accepted regressions → what is in force. */
import { ConfigError, type Problem } from '../errors.ts';
import { validateAcceptedFile } from '../generated/validators.js';
import { metrics } from '../metrics.ts';
import type { Acceptance, WrittenAcceptance } from '../model/acceptance.ts';
import { describeSchemaErrors } from './describe-error.ts';
import { describeUnknownGate } from './describe-gate-error.ts';
import { gateableMetrics, ruleKinds, splitGateKey, toleranceKey } from './gate-rules.ts';
import type { KeyPath } from './key-path.ts';
import { isGateKey } from './schema-gates.ts';
import { parseUnit } from './units.ts';
import { type ConfigFile, parseListFile } from './yaml-file.ts';

export interface AcceptedFile {
  /** As they stand in the file, also several for one gate: one that is used up, or takes less, must not hide another. */
  entries: Acceptance[];
  /** What was left out, one sentence. */
  warnings: string[];
}

const DAY_MS = 86_400_000;
/** An acceptance is an exception: who takes a figure for good changes the gate. */
const LONGEST_DAYS = 366;

/**
 * Reads the file's text. Pure: `nowMs` (since 1970) decides what is in force, and an entry that is accepted once is never refused later, since its end only comes nearer.
 * @throws ConfigError with all problems, each with line and column.
 */
export function readAcceptedFile(file: ConfigFile, nowMs: number): AcceptedFile {
  const parsed = parseListFile(file);
  if (!parsed.usable) throw new ConfigError(parsed.problems);
  const { value, placeOf } = parsed;
  const problems = [...parsed.problems];
  if (!validateAcceptedFile(value)) {
    const broken = describeSchemaErrors(validateAcceptedFile.errors ?? [], {
      root: value,
      placeOf: (path, part = 'value') => placeOf(path, part),
    });
    throw new ConfigError([...problems, ...broken.map(({ problem }) => problem)]);
  }
  const dated = value.map((entry, index) => {
    const complain = (key: keyof typeof entry, problem: Omit<Problem, 'place'>): void => {
      problems.push({ ...problem, place: placeOf([index, key] satisfies KeyPath, 'value') });
    };
    checkGate(entry.gate, complain);
    const endMs = readEnd(entry.until, nowMs, complain);
    const maxChange = readMaxChange(entry, complain);
    const { gate, reason, by, until } = entry;
    return { entry: { gate, reason, by, until, maxChange, source: 'file' } satisfies Acceptance, endMs };
  });
  if (problems.length > 0) throw new ConfigError(problems);
  const expired = dated.filter(({ endMs }) => endMs <= nowMs);
  return {
    entries: dated.filter(({ endMs }) => endMs > nowMs).map(({ entry }) => entry),
    warnings:
      expired.length === 0
        ? []
        : [
            tellExpired(
              file.name,
              expired.map(({ entry }) => entry),
            ),
          ],
  };
}

type Complain = (key: 'gate' | 'until' | 'max-change', problem: Omit<Problem, 'place'>) => void;

function checkGate(gate: string, complain: Complain): void {
  if (isGateKey(gate)) return;
  const names = gateableMetrics.map(({ id }) => id);
  const { message, hint } = describeUnknownGate(gate, names);
  complain('gate', { message: message.replace('`gates.', '`'), hint });
}

/** The instant from which on the entry holds no more. */
function readEnd(until: string, nowMs: number, complain: Complain): number {
  const startMs = Date.parse(`${until}T00:00:00Z`);
  if (Number.isNaN(startMs) || new Date(startMs).toISOString().slice(0, 10) !== until) {
    complain('until', { message: `\`until\`: ${until} is no day`, hint: 'Write a day such as 2026-12-31.' });
    return Number.NaN;
  }
  const lastMs = nowMs + LONGEST_DAYS * DAY_MS;
  if (startMs > lastMs) {
    complain('until', {
      message: `\`until\`: ${until} is more than a year ahead`,
      hint: `Write a day up to ${new Date(lastMs).toISOString().slice(0, 10)}. What is to hold for good belongs under \`gates\` of the config, as a wider tolerance.`,
    });
  }
  return startMs + DAY_MS;
}

function readMaxChange({ gate, 'max-change': text }: WrittenAcceptance, complain: Complain): number | undefined {
  const spec = metrics.find(({ id }) => id === splitGateKey(gate).metric);
  const kind = spec && ruleKinds(spec)[toleranceKey(spec)];
  if (text === undefined || !kind) return undefined;
  const parsed = parseUnit(kind, text);
  if (parsed.ok) return parsed.value;
  complain('max-change', { message: `\`max-change\`: "${text}" ${parsed.message}`, hint: parsed.hint });
  return undefined;
}

function tellExpired(name: string, expired: readonly Acceptance[]): string {
  const each = expired.map(({ gate, until }) => `${gate} expired on ${until}`);
  return `Accepted regressions of ${name} that hold no more: ${each.join(', ')}. Remove them from the file.`;
}
