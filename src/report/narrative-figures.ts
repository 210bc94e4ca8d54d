/** Numbers of a text held against one figure of the report. */
import { metricSpec } from '../metrics.ts';
import type { Figure, Subject } from './narrative-facts.ts';

/** A number may be rounded further than the report does, by so much of itself at the most. */
const MOST_ROUNDING = 0.03;

/** A change, or an end of the interval of one. */
export function isChange({ role, unit }: Figure, { id }: Subject): boolean {
  const ofChange = metricSpec(id).scale === 'points' ? 'points' : '%';
  return role === 'change' || ((role === 'low' || role === 'high') && unit === ofChange);
}

/** What is written with a sign has that sign; only a change has one. */
export function signFits({ sign }: { sign: number }, figure: Figure, subject: Subject): boolean {
  return sign === 0 || (sign === Math.sign(figure.size) && isChange(figure, subject));
}

/** As the report writes it, or rounded further; never to 0 or to 100 % where it is not. */
export function isWritten(digits: string, { printed, size, unit }: Figure): boolean {
  if (printed.includes(digits)) return true;
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return false;
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const value = Number(plain);
  const own = Math.abs(size);
  if (own.toFixed(decimals) !== plain || value === 0) return false;
  return Math.abs(value - own) <= MOST_ROUNDING * own && !(unit === '%' && value === 100 && own !== 100);
}
