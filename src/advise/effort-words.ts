/** "about 12 minutes and 0.4 M tokens", rounded as such a forecast deserves. */
import type { Effort } from './effort.ts';

/** What is known of it; undefined where nothing is. */
export function describeEffort({ ms, tokens }: Effort): string | undefined {
  const parts = [
    ...(ms === undefined || !(ms > 0) ? [] : [describeTime(ms)]),
    ...(tokens === undefined || !(tokens > 0) ? [] : [describeTokens(tokens)]),
  ];
  return parts.length === 0 ? undefined : `about ${parts.join(' and ')}`;
}

function describeTime(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 90) return counted(wholeOf(seconds), 'second');
  const minutes = seconds / 60;
  return minutes < 90 ? counted(wholeOf(minutes), 'minute') : `${roundTo(minutes / 60)} hours`;
}

function describeTokens(tokens: number): string {
  if (tokens < 1000) return counted(roundTo(tokens), 'token');
  return tokens < 100_000 ? `${roundTo(tokens / 1000)} k tokens` : `${roundTo(tokens / 1e6)} M tokens`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function wholeOf(value: number): number {
  return Math.max(1, Math.round(roundTo(value)));
}

/** Two significant digits. */
function roundTo(value: number): number {
  return Number(value.toPrecision(2));
}
