/** The gates as JUnit XML, for whatever reads test results. Valid against the schemas of Jenkins (junit-10) and of Ant (Windy Road). */
import type { GateResult, Result } from '../model/result.ts';
import { answerText, gateClause, gateName, isAdvisory, toleranceText } from './gate-words.ts';
import { xmlText } from './neutralise.ts';
import { plainText } from './text.ts';
import { firstLine, type View } from './view.ts';

type Outcome =
  | { kind: 'passed' }
  /** Judged and found wanting, could not be measured, or not judged. */
  | { kind: 'failure' | 'error' | 'skipped'; type: string; message: string };

interface Case {
  name: string;
  classname: string;
  outcome: Outcome;
}

/**
 * One case for the verdict and one a gate. A gate that is undecided, advisory and red, or without a baseline is `skipped` with its reason, never
 * passed; the verdict's own case fails where the check does, also where no gate is to blame.
 */
export function renderJunit(view: View, result: Result): string {
  const cases = [verdictCase(view, result), ...result.gates.map((gate) => gateCase(gate, result))];
  const count = (kind: Outcome['kind']): number => cases.filter(({ outcome }) => outcome.kind === kind).length;
  const { candidate } = result;
  const seconds = (candidate.durationMs / 1000).toFixed(3);
  const attributes = [
    ['name', view.title],
    ['package', 'insight-agent'],
    ['id', '0'],
    ...startOf(candidate),
    ['hostname', 'localhost'],
    ['tests', String(cases.length)],
    ['failures', String(count('failure'))],
    ['errors', String(count('error'))],
    ['skipped', String(count('skipped'))],
    ['time', seconds],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite${writeAttributes(attributes)}>
<properties>
${[
  ['verdict', result.verdict],
  // Of several targets each case names its own.
  ...(result.instances
    ? []
    : [
        ['endpoint', candidate.label],
        ['model', candidate.model],
      ]),
  ...(candidate.commit === null ? [] : [['commit', candidate.commit]]),
]
  .map(
    ([name = '', value = '']) =>
      `<property${writeAttributes([
        ['name', name],
        ['value', value],
      ])}/>`,
  )
  .join('\n')}
</properties>
${cases.map(writeCase).join('\n')}
<system-out>${xmlText(`${firstLine(view)}. ${plainText(view.action)}`)}</system-out>
<system-err></system-err>
</testsuite>
</testsuites>
`;
}

function verdictCase(view: View, { verdict }: Result): Case {
  const told = { type: verdict, message: firstLine(view) };
  const outcomes: Record<Result['verdict'], Outcome> = {
    pass: { kind: 'passed' },
    warn: { kind: 'passed' },
    fail: { kind: 'failure', ...told },
    invalid: { kind: 'error', ...told },
    'no-baseline': { kind: 'skipped', ...told },
  };
  return { name: 'Verdict', classname: 'insight-agent', outcome: outcomes[verdict] };
}

function gateCase(gate: GateResult, result: Result): Case {
  return {
    name: plainText(gateName(gate, result)),
    classname: `insight-agent.${gate.stage}`,
    outcome: outcomeOf(gate, result),
  };
}

function outcomeOf(gate: GateResult, result: Result): Outcome {
  const answer = plainText(answerText(gate));
  const told = {
    type: gate.answer,
    message: `${gateClause(gate, result)}: ${answer}${toleranceText(gate) === '' ? '' : ` (${toleranceText(gate)})`}`,
  };
  switch (gate.answer) {
    case 'regression':
    case 'missing':
      return { kind: isAdvisory(gate) ? 'skipped' : 'failure', ...told };
    case 'invalid':
      return { kind: 'error', ...told };
    case 'undecided':
      return { kind: 'skipped', ...told };
    case 'no-baseline':
      return { kind: 'skipped', ...told, message: answer };
    case 'improved':
    case 'small-change':
    case 'within':
    case 'no-change-seen':
      return { kind: 'passed' };
  }
}

/** The schemas have no room for a zone: it is UTC. Another tool's file may hold no date, and a made-up one would be false. */
function startOf({ startedAt }: Result['candidate']): [string, string][] {
  const instantMs = Date.parse(startedAt);
  return Number.isNaN(instantMs) ? [] : [['timestamp', new Date(instantMs).toISOString().slice(0, 19)]];
}

/** To judge a gate takes no time of its own: what took time is the suite. */
function writeCase({ name, classname, outcome }: Case): string {
  const open = `<testcase${writeAttributes([
    ['name', name],
    ['classname', classname],
    ['time', '0'],
  ])}`;
  if (outcome.kind === 'passed') return `${open}/>`;
  const { kind, type, message } = outcome;
  // Ant's schema knows no type of what was skipped.
  const inner = writeAttributes(
    kind === 'skipped'
      ? [['message', message]]
      : [
          ['message', message],
          ['type', type],
        ],
  );
  return `${open}><${kind}${inner}/></testcase>`;
}

function writeAttributes(pairs: readonly (readonly string[])[]): string {
  return pairs.map(([name = '', value = '']) => ` ${name}="${xmlText(value)}"`).join('');
}
