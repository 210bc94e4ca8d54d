/** Expected effects held against the gates: which would break if the advice came true, and which that is broken would be met again. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { ExpectedEffect, Recommendation } from '../model/advice.ts';
import type { GateResult } from '../model/result.ts';

interface GateEffects {
  breaks: string[];
  meets: string[];
}

/**
 * One sentence for each gate that the expected effect would carry over its line, either way; it says "may" where only a part of the range lies beyond.
 * Gates that only advise are left out, and so are slices (a range for all items says nothing of a part) and figures that were not measured.
 */
export function holdAgainstGates(
  { expected, stage }: Pick<Recommendation, 'expected' | 'stage'>,
  gates: readonly GateResult[],
): GateEffects {
  const found: GateEffects = { breaks: [], meets: [] };
  for (const gate of gates) {
    const effect = expected[gate.id];
    const isOfStage = gate.id === 'accuracy' ? gate.slice === null : gate.stage === stage;
    const line = isOfStage && gate.tier !== 'advisory' ? lineOf(gate) : undefined;
    if (!line || !effect || 'unknown' in effect || gate.candidate === null) continue;
    const crossing = cross(gate, { from: gate.candidate, effect, line: line.value });
    if (crossing) found[crossing.way].push(describe(gate, { effect, line, crossing }));
  }
  return found;
}

type Range = Exclude<ExpectedEffect, { unknown: string }>;

interface Line {
  /** In the metric's unit. */
  value: number;
  /** How a sentence names it. */
  name: string;
}

/** The worst figure that a gate takes: its limit, or the baseline and the tolerance; undefined where it has nothing to compare with. */
function lineOf({ id, design, limit, baseline, tolerance }: GateResult): Line | undefined {
  const sign = worseSign(id);
  if (sign === 0) return undefined;
  if (design === 'limit') return limit === null ? undefined : { value: limit, name: `the limit of ${show(limit, id)}` };
  if (baseline === null) return undefined;
  // As the gates have it: of an accuracy the relative tolerance is in points too.
  const relative = (tolerance.relative ?? 0) * (id === 'accuracy' ? 1 : baseline);
  const value = baseline + sign * Math.max(relative, tolerance.absolute ?? 0);
  return {
    value,
    name: `the ${show(value, id)} that the tolerance allows against the baseline of ${show(baseline, id)}`,
  };
}

interface Crossing {
  way: keyof GateEffects;
  /** The whole range lies on the other side. */
  isSure: boolean;
}

/** Undefined where the gate stays as it is. */
function cross(
  { id, answer }: GateResult,
  { from, effect, line }: { from: number; effect: Range; line: number },
): Crossing | undefined {
  const sign = worseSign(id);
  const beyond = (figure: number): boolean => sign * (figure - line) > 0;
  const ends = [beyond(from + effect.low), beyond(from + effect.high)];
  if (answer === 'regression') {
    if (ends.every((end) => end)) return undefined;
    return { way: 'meets', isSure: !ends.some((end) => end) };
  }
  // A figure that is beyond the line already, though within the noise, is not broken by the advice.
  if (beyond(from) || !ends.some((end) => end)) return undefined;
  return { way: 'breaks', isSure: ends.every((end) => end) };
}

/** "Accuracy: 92.0 % → 89.0 % to 91.0 % with 4-bit weights, which may be below the limit of 90.0 %." */
function describe(
  gate: GateResult,
  { effect, line, crossing }: { effect: Range; line: Line; crossing: Crossing },
): string {
  const { id, candidate, stage } = gate;
  const from = candidate as number;
  const where = stage === QUALITY_STAGE ? '' : ` (${stage})`;
  const [low, high] = [effect.low, effect.high].map((change) => show(clamp(from + change, id), id));
  const to = low === high ? low : `${low} to ${high}`;
  const given = effect.given === undefined ? '' : ` ${effect.given}`;
  const beyond = worseSign(id) === 1 ? 'above' : 'below';
  // A throughput of 900 is not "within" a floor of 800.
  const kept = worseSign(id) === 1 ? 'within' : 'above';
  const side = `${crossing.way === 'breaks' ? beyond : kept} ${line.name}`;
  return `${metricSpec(id).title}${where}: ${show(from, id)} → ${to}${given}, ${crossing.isSure ? '' : 'which may be '}${side}.`;
}

/** No time is below nothing, and no share above all. */
function clamp(value: number, id: MetricId): number {
  return Math.min(Math.max(0, value), metricSpec(id).unit === 'ratio' ? 1 : Number.POSITIVE_INFINITY);
}

/** +1: more is worse; −1: less is worse; 0: neither. */
function worseSign(id: MetricId): 1 | -1 | 0 {
  const { better } = metricSpec(id);
  return better === 'lower' ? 1 : better === 'higher' ? -1 : 0;
}

/** Three digits and the unit; shares in percent. */
function show(value: number, id: MetricId): string {
  const { unit } = metricSpec(id);
  return unit === 'ratio' ? `${(value * 100).toFixed(1)} %` : `${digits(value)} ${unit}`;
}

function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
