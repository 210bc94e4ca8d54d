/** How evidence writes its figures. */
import type { Estimate } from './estimate.ts';

type Range = Pick<Estimate, 'value' | 'low' | 'high'>;

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
