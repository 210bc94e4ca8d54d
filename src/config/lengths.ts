/** Lengths in tokens as people write them: `300`, `uniform(100, 500)`, `normal(300, 50)`, `lognormal(300, 0.6)`, `histogram(100: 3, 800: 1)`. */
import type { Lengths } from '../model/config.ts';

const MOST_TOKENS = 1_000_000;

/** Each spelling with what it means. The first number of `normal` and `lognormal` is the middle: mean, and median. */
const spellings = [
  '`300`',
  '`uniform(100, 500)`',
  '`normal(300, 50)` (mean, sd)',
  '`lognormal(300, 0.6)` (median, sd of the logarithm)',
  '`histogram(100: 3, 800: 1)` (tokens: weight)',
];

export const lengthsHint = `Write a number of tokens or a distribution: ${spellings.join(', ')}.`;

const number = '\\d{1,9}(?:\\.\\d{1,9})?';
const pair = `\\(\\s*${number}\\s*,\\s*${number}\\s*\\)`;
const bin = `\\s*${number}\\s*:\\s*${number}\\s*`;

/** Every spelling that `parseLengths` reads; the rules between the numbers are its own. */
export const lengthsPattern = `^(?:${number}|(?:uniform|normal|lognormal)${pair}|histogram\\(${bin}(?:,${bin})*\\))$`;

/** The distribution, or what is wrong with its numbers. `text` has the form of the pattern; `unit` is what is counted. */
export function parseLengths(
  text: string | number,
  { unit, most }: { unit: string; most: number } = { unit: 'token', most: MOST_TOKENS },
): Lengths | string {
  const [, name, rest = ''] = /^([a-z]+)\((.*)\)$/.exec(String(text)) ?? [];
  const lengths = name === undefined ? ({ kind: 'fixed', tokens: Number(text) } as const) : parseNamed(name, rest);
  return problemOf(lengths, { unit, most }) ?? lengths;
}

function parseNamed(name: string, rest: string): Lengths {
  const parts = rest.split(',').map((part) => part.trim());
  const [first = Number.NaN, second = Number.NaN] = parts.map(Number);
  switch (name) {
    case 'uniform':
      return { kind: 'uniform', low: first, high: second };
    case 'normal':
      return { kind: 'normal', mean: first, sd: second };
    case 'lognormal':
      return { kind: 'lognormal', median: first, sigma: second };
    default: {
      const bins = parts.map((part) => part.split(':').map(Number));
      return { kind: 'histogram', bins: bins.map(([tokens = 0, weight = 0]) => ({ tokens, weight })) };
    }
  }
}

function problemOf(lengths: Lengths, { unit, most }: { unit: string; most: number }): string | undefined {
  const middles = middlesOf(lengths);
  if (middles.some((tokens) => tokens < 1)) return `has a length below 1 ${unit}`;
  if (middles.some((tokens) => tokens > most)) return `has a length above ${most} ${unit}s`;
  if (lengths.kind === 'uniform' && lengths.low > lengths.high) return 'has its lower bound above its upper one';
  if (lengths.kind === 'lognormal' && lengths.sigma > 3)
    return 'has a sd of the logarithm above 3: one length in a hundred would be a thousand times the median';
  if (lengths.kind === 'histogram' && !lengths.bins.some(({ weight }) => weight > 0)) return 'has no weight above 0';
  return undefined;
}

function middlesOf(lengths: Lengths): number[] {
  switch (lengths.kind) {
    case 'fixed':
      return [lengths.tokens];
    case 'uniform':
      return [lengths.low, lengths.high];
    case 'normal':
      return [lengths.mean];
    case 'lognormal':
      return [lengths.median];
    case 'histogram':
      return lengths.bins.map(({ tokens }) => tokens);
  }
}
