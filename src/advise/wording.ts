/** How advice writes its figures, and what they are of. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { Estimate } from './estimate.ts';

type Range = Pick<Estimate, 'value' | 'low' | 'high'>;

/** Metrics inside a sentence, each once, with the slice where it is one: "TTFT p50, accuracy in domain=law". */
export function nameMetrics(listed: readonly { id: MetricId; slice: string | null }[]): string {
  const names = listed.map(({ id, slice }) => {
    const { title } = metricSpec(id);
    // Of "TTFT" all letters are large.
    const name = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
    return slice === null ? name : `${name} in ${slice}`;
  });
  return [...new Set(names)].join(', ');
}

export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

export function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}

/** "12.0 ms (11.0 ms to 13.0 ms at 95 %)". */
export function within({ value, low, high }: Range, show: (value: number) => string): string {
  return `${show(value)} (${show(low)} to ${show(high)} at 95 %)`;
}
