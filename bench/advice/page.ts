/** What was told and what came of it, as tables. */
import { markdownTable } from 'markdown-table';
import { metricSpec } from '../../src/metrics.ts';
import type { Compared } from './compare.ts';
import type { Outcome } from './trial.ts';

/** Share of the scenarios whose true bottleneck must come first. */
const NAMED_SHARE = 11 / 12;
/** Share of the ranges that must hold what was measured. */
const INSIDE_SHARE = 0.8;

export interface Target {
  what: string;
  must: string;
  found: string;
  met: boolean;
}

export interface Found {
  simulated: readonly Outcome[];
  /** Empty: none was tried. */
  real: readonly Outcome[];
}

/** What all of them together must hold; a part of the scenarios is held to the same shares. */
export function judgeTargets({ simulated, real }: Found): Target[] {
  const outcomes = [...simulated, ...real];
  const quiet = outcomes.filter(({ rule }) => rule === null);
  return [
    ...(simulated.length === 0 ? [] : [judgeNamed('the true bottleneck is named first', simulated, NAMED_SHARE)]),
    ...(real.length === 0 ? [] : [judgeNamed('the same of llama.cpp', real, 1)]),
    judgeRanges(outcomes),
    ...quiet.map(({ name, told, failed }) => ({
      what: `${name}: nothing is advised`,
      must: 'no advice',
      found: failed === undefined ? told.join(', ') || 'no advice' : cell(failed),
      met: failed === undefined && told.length === 0,
    })),
  ];
}

function judgeNamed(what: string, outcomes: readonly Outcome[], share: number): Target {
  const named = outcomes.filter((outcome) => outcome.named).length;
  const least = Math.ceil(share * outcomes.length);
  return {
    what,
    must: `≥ ${least} of ${outcomes.length}`,
    found: `${named} of ${outcomes.length}`,
    met: named >= least,
  };
}

/** A range that could not be held against anything counts as one that was missed. */
function judgeRanges(outcomes: readonly Outcome[]): Target {
  const all = outcomes.flatMap(({ predictions }) => predictions);
  const count = (answer: Compared['answer']): number => all.filter((each) => each.answer === answer).length;
  const inside = count('inside');
  const ranges = all.length - count('unknown');
  const share = ranges === 0 ? '' : ` (${((inside / ranges) * 100).toFixed(0)} %)`;
  return {
    what: 'the measured effect lies in the predicted range',
    must: `≥ ${INSIDE_SHARE * 100} % of the ranges`,
    found: `${inside} of ${ranges}${share}; ${count('unknown')} effects have no range`,
    met: inside >= INSIDE_SHARE * ranges,
  };
}

/** Also what the command prints. */
export function renderTables(found: Found): string {
  const targets = judgeTargets(found).map(({ what, must, found, met }) => [
    what,
    must,
    found,
    met ? 'met' : '**NOT met**',
  ]);
  return [
    markdownTable([['what', 'must hold', 'found', ''], ...targets]),
    ...(found.simulated.length === 0 ? [] : ['## Simulated endpoints', trialTable(found.simulated)]),
    ...(found.real.length === 0 ? [] : ['## llama.cpp with SmolLM2-135M on one core', trialTable(found.real)]),
  ].join('\n\n');
}

function trialTable(outcomes: readonly Outcome[]): string {
  const head = ['scenario', 'what is wrong', 'told first', 'must be', 'metric', 'predicted', 'measured', ''];
  return markdownTable([head, ...outcomes.flatMap(rowsOf)], { align: ['l', 'l', 'l', 'l', 'l', 'r', 'r', 'l'] });
}

/** What the page was measured on. */
export interface Place {
  date: string;
  cores: number;
  cpu: string;
  /** Load average of the minute before. */
  load: number;
  minutes: number;
  node: string;
}

export function renderPage(tables: string, place: Place): string {
  return [
    '# Advice beside what it brought',
    '',
    'Written by `npm run bench:advice`; what changes it is another run of that command.',
    '',
    `${place.date}, ${place.cores} cores (${place.cpu}) shared by load generator and endpoint, load average ${place.load.toFixed(2)} before, ${place.minutes.toFixed(0)} minutes, Node ${place.node}.`,
    '',
    'Each scenario is an endpoint with one thing wrong, in a process of its own. Where the base branch had a better one, three runs of that are stored first. The candidate is',
    'measured and judged by the bundled command line; from its `result.json` come the advice that is told first and its expected effects. Then the knob that the advice names is turned,',
    'the endpoint is measured twice more, and the change of each figure (mean of the two − candidate) is held against the range. The predictions are made from the samples of the',
    'candidate and the stored runs; nothing of the endpoint’s settings is read. *No range*: the product said that nothing measured supports one.',
    '',
    tables,
    '',
  ].join('\n');
}

function rowsOf({ name, wrong, rule, told, named, predictions, failed }: Outcome): string[][] {
  const first = failed === undefined ? (told[0] ?? 'nothing') : `(${cell(failed)})`;
  const lead = [name, wrong, named ? first : `**${first}**`, rule ?? 'nothing'];
  if (predictions.length === 0) return [[...lead, '', '', '', '']];
  return predictions.map((each, index) => [...(index === 0 ? lead : ['', '', '', '']), ...predictionCells(each)]);
}

const words = {
  inside: 'inside',
  outside: '**outside**',
  unknown: 'no range',
  unmeasured: '**not measured**',
} as const;

function predictionCells({ metric, predicted, measured, answer }: Compared): string[] {
  const { unit, scale } = metricSpec(metric);
  const points = scale === 'points';
  const show = (value: number): string => signed(points ? value * 100 : value);
  const named = points ? 'points' : unit;
  const range =
    'unknown' in predicted
      ? ''
      : `${show(predicted.low)} to ${show(predicted.high)} ${named}${predicted.given === undefined ? '' : `, ${predicted.given}`}`;
  return [metric, range, measured === undefined ? '' : `${show(measured)} ${named}`, words[answer]];
}

/** Three digits with the sign. */
function signed(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? size.toFixed(0) : size >= 10 ? size.toFixed(1) : size.toFixed(2);
  return Number(digits) === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}

/** One line, fit for a table's cell. */
function cell(text: string): string {
  return text.split('\n')[0]?.replaceAll('|', '/') ?? '';
}
