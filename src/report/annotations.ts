/** What a step of GitHub Actions says beside its log: the verdict, then what made it, within the platform's limits. */
import type { GateResult, Result } from '../model/result.ts';
import { answerText, failsNothing, gateClause, toleranceText } from './gate-words.ts';
import { logLine } from './neutralise.ts';
import { clause, plainText } from './text.ts';
import { firstLine, type View } from './view.ts';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  /** One inert line of at most 255 characters. */
  title: string;
  /** One inert line. */
  message: string;
}

/** GitHub shows ten annotations of a level for each step and drops the others without a word. */
const MOST_OF_LEVEL = 10;
/** What the step itself may still have to warn of: the artifact and the comment. */
const KEPT_WARNINGS = 2;
/** GitHub's limit of a title. */
const TITLE_CHARS = 255;

/**
 * The verdict first: its title is line 1 of the report, its message line 2. Then each gate that fails the check as an error, each that is accepted or undecided
 * and each warning of the result as a warning. `told`: warnings that this step has annotated before.
 */
export function listAnnotations(
  { view, result }: { view: View; result: Result },
  step: { mode: 'gate' | 'record'; lost: boolean; told: readonly string[] },
): Annotation[] {
  const judges = step.mode === 'gate';
  const driftFails = !judges && view.verdict === 'fail' && result.reason.includes('drift: ');
  const isRed = view.verdict === 'invalid' || driftFails || (judges ? view.verdict === 'fail' : step.lost);
  const level = isRed ? 'error' : view.verdict === 'warn' ? 'warning' : 'notice';
  const verdict: Annotation = {
    level,
    title: firstLine(view),
    message: logLine(plainText(view.action)) || view.headline,
  };
  const blocking = judges ? result.gates.filter((gate) => !failsNothing(gate)) : [];
  const failing = blocking.filter(({ answer }) => answer === 'regression' || answer === 'missing');
  const open = blocking.filter(({ answer }) => answer === 'undecided');
  const accepted = judges ? result.gates.filter((gate) => gate.accepted !== undefined) : [];
  const warnings = result.warnings.filter((warning) => !step.told.includes(warning));
  const drift = judges ? [] : (result.drift ?? []).filter(({ worse }) => worse);
  return [
    verdict,
    ...atMost(
      MOST_OF_LEVEL - (level === 'error' ? 1 : 0),
      isRed ? failing.map((gate) => ofGate('error', gate, result)) : [],
    ),
    ...atMost(MOST_OF_LEVEL - KEPT_WARNINGS - step.told.length - (level === 'warning' ? 1 : 0), [
      ...[...accepted, ...open].map((gate) => ofGate('warning', gate, result)),
      ...drift.map(
        ({ sentence }): Annotation => ({
          level: 'warning',
          title: 'InsightAgent: drift of the base branch',
          message: logLine(`${sentence}.`),
        }),
      ),
      ...warnings.map(
        (warning): Annotation => ({
          level: 'warning',
          title: 'InsightAgent: before you read on',
          message: logLine(warning),
        }),
      ),
    ]),
  ];
}

function ofGate(level: 'error' | 'warning', gate: GateResult, result: Result): Annotation {
  const tolerance = toleranceText(gate);
  const means = gate.design === 'limit' ? 'limit' : 'tolerance';
  const words = [plainText(answerText(gate)), ...(tolerance === '' ? [] : [`${means} ${tolerance}`])];
  return { level, title: cut(logLine(gateClause(gate, result))), message: logLine(`${words.map(clause).join('; ')}.`) };
}

/** The last one that may be shown says how many are not. */
function atMost(room: number, annotations: Annotation[]): Annotation[] {
  if (annotations.length <= room) return annotations;
  const shown = annotations.slice(0, Math.max(0, room - 1));
  const [next] = annotations.slice(shown.length);
  if (room <= 0 || !next) return shown;
  const left = annotations.length - shown.length;
  return [...shown, { level: next.level, title: `InsightAgent: ${left} more`, message: 'They are in the report.' }];
}

function cut(title: string): string {
  const chars = [...title];
  return chars.length <= TITLE_CHARS ? title : `${chars.slice(0, TITLE_CHARS - 1).join('')}…`;
}
