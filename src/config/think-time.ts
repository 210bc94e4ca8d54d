/** Pauses as people write them: `2s`, `uniform(1s, 5s)`, `exponential(5s)`, `lognormal(2s, 0.8)`. */
import type { ThinkTime } from '../model/config.ts';

export const thinkTimeHint =
  'Write a pause or a distribution: `2s`, `uniform(1s, 5s)`, `exponential(5s)` (mean), `lognormal(2s, 0.8)` (median, sd of the logarithm).';

const number = '\\d{1,9}(?:\\.\\d{1,9})?';
const pause = `${number}(?:ms|s|m)`;

/** Every spelling that `parseThinkTime` reads; the rules between the numbers are its own. */
export const thinkTimePattern = `^(?:${pause}|uniform\\(\\s*${pause}\\s*,\\s*${pause}\\s*\\)|exponential\\(\\s*${pause}\\s*\\)|lognormal\\(\\s*${pause}\\s*,\\s*${number}\\s*\\))$`;

const LONGEST_MS = 3_600_000;

/** The distribution, or what is wrong with its numbers. `text` has the form of the pattern. */
export function parseThinkTime(text: string): ThinkTime | string {
  const [, name, rest = ''] = /^([a-z]+)\((.*)\)$/.exec(text) ?? [];
  const [first = '', second = ''] = rest.split(',').map((part) => part.trim());
  const thinkTime = parseNamed(name, { text, first, second });
  return problemOf(thinkTime) ?? thinkTime;
}

function parseNamed(name: string | undefined, of: { text: string; first: string; second: string }): ThinkTime {
  switch (name) {
    case 'uniform':
      return { kind: 'uniform', lowMs: toMs(of.first), highMs: toMs(of.second) };
    case 'exponential':
      return { kind: 'exponential', meanMs: toMs(of.first) };
    case 'lognormal':
      return { kind: 'lognormal', medianMs: toMs(of.first), sigma: Number(of.second) };
    default:
      return { kind: 'fixed', ms: toMs(of.text) };
  }
}

function toMs(text: string): number {
  const [, amount = '', unit = 'ms'] = /^([\d.]+)([a-z]+)$/.exec(text) ?? [];
  return Number(amount) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? Number.NaN);
}

function problemOf(thinkTime: ThinkTime): string | undefined {
  const { kind, ...numbers } = thinkTime;
  const pauses = Object.entries(numbers).flatMap(([name, value]) => (name === 'sigma' ? [] : [value]));
  if (pauses.some((ms) => ms > LONGEST_MS)) return 'has a pause above 60m';
  if (kind === 'uniform' && thinkTime.lowMs > thinkTime.highMs) return 'has its lower bound above its upper one';
  if (kind === 'lognormal' && thinkTime.sigma > 3)
    return 'has a sd of the logarithm above 3: one pause in a hundred would be a thousand times the median';
  return undefined;
}
