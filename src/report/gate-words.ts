/** One gate in words: its name, what it was measured against, and its answer. */
import { metricSpec, QUALITY_STAGE } from '../metrics.ts';
import { describeAcceptance } from '../model/acceptance.ts';
import type { Answer, GateResult, Result } from '../model/result.ts';
import type { Bar, Tone } from './blocks.ts';
import { effectiveTolerance, isTooNoisy, printedBounds, TOO_NOISY } from './noise.ts';
import {
  formatChange,
  formatChangeRange,
  formatLevel,
  formatMove,
  formatSetting,
  formatSetValue,
  formatShortRange,
  formatSize,
  formatValue,
} from './numbers.ts';
import { clause, plainText, type Text } from './text.ts';

const icons: Record<Answer, string> = {
  regression: '❌',
  missing: '❌',
  invalid: '⛔',
  undecided: '⚠️',
  'no-baseline': '⚪',
  improved: '✅',
  'small-change': '➖',
  within: '➖',
  'no-change-seen': '➖',
};

const tones: Record<Answer, Tone> = {
  regression: 'bad',
  missing: 'bad',
  invalid: 'unsure',
  undecided: 'unsure',
  'no-baseline': 'neutral',
  improved: 'good',
  'small-change': 'neutral',
  within: 'neutral',
  'no-change-seen': 'neutral',
};

/** Load stages of a result, in the order of the load. */
export function loadStages(result: Result): string[] {
  return Object.keys(result.metrics).filter((stage) => stage !== QUALITY_STAGE);
}

/** Name of a gate; stage and instance stand in it only where there are several to confuse. */
export function gateName(gate: GateResult, result: Result): Text {
  const showStage = gate.stage !== QUALITY_STAGE && loadStages(result).length > 1;
  const isOneOfSeveral = result.gates.some(({ instance }) => instance !== gate.instance);
  return [
    `${metricSpec(gate.id).title}${gate.design === 'limit' ? ' limit' : ''}`,
    ...(gate.slice === null ? [] : [' in ', { code: gate.slice }]),
    ...(showStage ? [' at ', { code: gate.stage }] : []),
    ...(gate.instance === null || !isOneOfSeveral ? [] : [' on ', { code: gate.instance }]),
  ];
}

/** False for a gate that could not be judged at all. */
export function isJudged(gate: GateResult): boolean {
  return gate.answer !== 'no-baseline' && gate.answer !== 'invalid' && gate.answer !== 'missing';
}

/** An advisory gate tells and never fails the check. */
export function isAdvisory(gate: GateResult): boolean {
  return gate.tier === 'advisory';
}

/** What stands in the table and does not fail the check: advisory, or accepted. */
export function failsNothing(gate: GateResult): boolean {
  return isAdvisory(gate) || gate.accepted !== undefined;
}

export function gateTone(gate: GateResult): Tone {
  return failsNothing(gate) && tones[gate.answer] === 'bad' ? 'unsure' : tones[gate.answer];
}

function gateIcon(gate: GateResult): string {
  return failsNothing(gate) && tones[gate.answer] === 'bad' ? '⚠️' : icons[gate.answer];
}

/** The candidate's value: "214 ms", "∞" where the quantile falls on a failed request. */
export function candidateValue(gate: GateResult): string {
  return gate.infinite ? '∞' : formatValue(gate.candidate, gate.unit);
}

/** "+18.1 % (+12.0 % to +24.0 %)", or for a limit how much of it is left. Empty where nothing was compared. */
export function changeText(gate: GateResult): Text {
  if (gate.design === 'limit') return gate.margin === null ? [] : [marginWords(gate, gate.margin)];
  if (gate.change === null) return [];
  const { scale } = metricSpec(gate.id);
  return [{ strong: formatChange(gate.change.estimate, scale) }, ` (${boundWords(gate, formatChangeRange)})`];
}

/** The interval of a change, or that it is too wide to say anything. */
function boundWords(gate: GateResult, write: typeof formatChangeRange): string {
  const { low, high } = printedBounds(gate);
  return isTooNoisy(gate) ? TOO_NOISY : write(low, high, metricSpec(gate.id).scale);
}

/** "5 %, at least 5 ms" or "limit 200 ms". Empty where neither is set. */
export function toleranceText(gate: GateResult): string {
  if (gate.design === 'limit') return gate.limit === null ? '' : limitWords(gate, gate.limit);
  const { relative, absolute } = gate.tolerance;
  const parts = [
    ...(relative === null ? [] : [formatSetting(relative, 'relative')]),
    ...(absolute === null
      ? []
      : [
          metricSpec(gate.id).scale === 'points'
            ? formatSetting(absolute, 'points')
            : formatSetValue(absolute, gate.unit),
        ]),
  ];
  // Where the absolute tolerance is the larger one, the other says nothing about this gate.
  const effective = effectiveTolerance(gate);
  const larger = metricSpec(gate.id).scale === 'relative' && relative !== null && effective > relative * 1.05;
  return `${parts.join(', at least ')}${larger ? ` (here ${formatSize(effective, 'relative')})` : ''}`;
}

/** "≤ 200 ms" or "≥ 90 %". */
export function limitWords(gate: GateResult, limit: number): string {
  return `${metricSpec(gate.id).better === 'higher' ? '≥' : '≤'} ${formatSetValue(limit, gate.unit)}`;
}

/** "7.0 % beyond the limit", "12.0 % to spare"; of a ratio in points, as its changes are. */
export function marginWords({ id, limit }: GateResult, margin: number): string {
  const { scale } = metricSpec(id);
  const size = formatChange(Math.abs(scale === 'points' ? margin * (limit ?? 1) : margin), scale).replace('+', '');
  return margin < 0 ? `${size} beyond the limit` : `${size} to spare`;
}

/** "no change seen; would have seen ≥ 6 %": the answer, and the reason where the reader needs it. */
export function answerText(gate: GateResult): Text {
  const advisory = isAdvisory(gate) ? ', advisory: does not fail the check' : '';
  const accepted = gate.accepted ? `, ${clause(describeAcceptance(gate.accepted))}` : '';
  return [
    `${gateIcon(gate)} `,
    { strong: answerWord(gate) },
    `${answerDetail(gate)}${twiceWords(gate)}${advisory}${accepted}`,
  ];
}

/** "; measured twice: 214 ms, 198 ms". Empty for a gate of a stage that was measured once. */
function twiceWords({ measuredTwice, unit }: GateResult): string {
  if (!measuredTwice) return '';
  const value = (of: number | null): string => (of === null ? 'none' : formatValue(of, unit));
  return `; measured twice: ${value(measuredTwice.first)}, ${value(measuredTwice.second)}`;
}

/** The smallest change that this gate would have caught: "≥ 6 %"; undefined where it is not known, or so large that it says nothing. */
export function detectableWords(gate: GateResult): string | undefined {
  if (gate.detectable === null || !Number.isFinite(gate.detectable) || isTooNoisy(gate)) return undefined;
  return `≥ ${formatSize(gate.detectable, metricSpec(gate.id).scale)}`;
}

/** A gate in one clause, as a title tells it: "TTFT p50 got 18 % slower (+12 % to +24 %), 181 → 214 ms". */
export function gateClause(gate: GateResult, result: Result): string {
  const name = plainText(gateName(gate, result));
  const reason = clause(gate.reason);
  if (gate.answer === 'missing' || gate.answer === 'invalid')
    return `${name} ${missingWords(gate)}${reason === '' ? '' : ` (${reason})`}`;
  if (gate.infinite) {
    const compared =
      gate.design === 'limit' ? toleranceText(gate) : `baseline ${formatValue(gate.baseline, gate.unit)}`;
    return `${name} falls on a failed request (${compared})`;
  }
  if (gate.design === 'limit') return limitClause(gate, result);
  if (gate.change === null) return `${name}: ${answerWord(gate)}`;
  const words = `${name} ${changeVerb(gate, gate.change.estimate)} (${boundWords(gate, formatShortRange)})`;
  if (gate.answer === 'undecided' || gate.baseline === null || gate.candidate === null) return words;
  return `${words}, ${formatMove(gate.baseline, gate.candidate, gate.unit)}`;
}

/** A slice that is too small has a figure all the same. */
function missingWords({ candidate }: GateResult): string {
  return candidate === null ? 'was not measured' : 'cannot be judged';
}

/** The same without interval and values: "accuracy fell 6.2 points". */
export function shortClause(gate: GateResult, result: Result): string {
  const name = plainText(gateName(gate, result));
  if (gate.answer === 'missing') return `${name} ${missingWords(gate)}`;
  if (gate.infinite) return `${name} falls on a failed request`;
  if (gate.design === 'limit' && gate.limit !== null) {
    const side = metricSpec(gate.id).better === 'higher' ? 'below' : 'above';
    const where = gate.slice === null ? '' : ` in ${gate.slice}`;
    return `${metricSpec(gate.id).title}${where} is ${side} its limit of ${formatSetValue(gate.limit, gate.unit)}`;
  }
  if (gate.change === null) return `${name}: ${answerWord(gate)}`;
  return `${name} ${changeVerb(gate, gate.change.estimate)}`;
}

/** What the interval bar of a gate shows; undefined where there is no interval. */
export function gateBar(gate: GateResult, result: Result): Bar | undefined {
  if (gate.change === null || gate.design === 'limit') return undefined;
  const { estimate, low, high, level } = gate.change;
  if (low === null || high === null || ![estimate, low, high].every(Number.isFinite)) return undefined;
  const { scale, better } = metricSpec(gate.id);
  const name = plainText(gateName(gate, result));
  const size = toleranceText(gate);
  const label = `${name}: ${formatChange(estimate, scale)}, bounds ${boundWords(gate, formatChangeRange)} at ${formatLevel(level)} each${size === '' ? '' : `, tolerance ${size}`}`;
  return {
    estimate,
    low,
    high,
    tolerance: effectiveTolerance(gate),
    worse: better === 'higher' ? 'left' : 'right',
    label,
  };
}

function answerWord(gate: GateResult): string {
  const limit = gate.design === 'limit';
  switch (gate.answer) {
    case 'regression':
      return limit ? 'limit broken' : 'regression';
    case 'improved':
      return 'improved';
    case 'small-change':
      return 'small change';
    case 'within':
      return limit ? 'inside the limit' : 'within the tolerance';
    case 'no-change-seen':
      return limit ? 'limit not broken' : 'no change seen';
    case 'undecided':
      return 'undecided';
    case 'missing':
      return 'missing';
    case 'no-baseline':
      return 'not judged';
    case 'invalid':
      return 'not judged';
  }
}

function answerDetail(gate: GateResult): string {
  const reason = clause(gate.reason);
  const because = reason === '' ? '' : `: ${reason}`;
  const seen = detectableWords(gate);
  switch (gate.answer) {
    case 'regression':
      if (gate.infinite) return ': the quantile falls on a failed request';
      return '';
    case 'improved':
      return '';
    case 'small-change':
      // A gain that a cache or shorter answers explain has its cause.
      return gate.cause === null ? ': real, inside the tolerance' : because;
    case 'within':
      return '';
    case 'no-change-seen':
      if (gate.design === 'limit') return '';
      if (isTooNoisy(gate)) return `: ${TOO_NOISY}`;
      return seen === undefined ? '; the smallest change it would have seen is not known' : `; would have seen ${seen}`;
    case 'undecided':
      if (gate.design === 'limit') return ': beyond the limit, but the sample leaves it open';
      if (isTooNoisy(gate)) return `: beyond the tolerance, but ${TOO_NOISY}`;
      return `: beyond the tolerance, but noise could explain it${seen === undefined ? '' : `; would have seen ${seen}`}`;
    case 'missing':
    case 'invalid':
      return because;
    case 'no-baseline':
      return because === '' ? ': no baseline' : because;
  }
}

function limitClause(gate: GateResult, result: Result): string {
  const limit = gate.limit === null ? '' : ` (${limitWords(gate, gate.limit)})`;
  const margin = gate.margin === null ? '' : `, ${marginWords(gate, gate.margin)}`;
  return `${plainText(gateName(gate, result))}${limit}: ${candidateValue(gate)}${margin}`;
}

/** Latencies get slower or faster, everything else rises or falls; what is undecided only may. */
function changeVerb(gate: GateResult, estimate: number): string {
  const { scale, unit } = metricSpec(gate.id);
  const size = formatSize(estimate, scale);
  const undecided = gate.answer === 'undecided';
  if (unit === 'ms') return `${undecided ? 'may be' : 'got'} ${size} ${estimate > 0 ? 'slower' : 'faster'}`;
  const verb = estimate > 0 ? ['rose', 'may have risen'] : ['fell', 'may have fallen'];
  return `${verb[undecided ? 1 : 0]} ${size}`;
}
