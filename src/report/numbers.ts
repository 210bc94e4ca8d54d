/**
 * How numbers are written. Rounding happens here and nowhere else: three significant digits, one decimal for percent, thousands
 * separated, the unit always there, and a value that is not zero never shown as zero.
 */
import type { MetricSpec } from '../metrics.ts';

const NOT_MEASURED = 'not measured';

type Scale = MetricSpec['scale'];

const significant = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
/** More than anybody writes, and fewer than floating point adds. */
const written = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 9 });
const measured = new Intl.NumberFormat('en-US', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A quantile of a run that falls on a failed request. */
export const INFINITE = '∞ (falls on a failed request)';

/** 1,234 */
export function formatCount(count: number): string {
  return Number.isFinite(count) ? whole.format(count) : NOT_MEASURED;
}

/** "1 run", "3 runs" */
export function formatCounted(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** A value in its metric's unit: "214 ms", "1,230 tokens/s", "91.2 %" for ratios. */
export function formatValue(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOT_MEASURED;
  return unit === 'ratio' ? formatShare(value) : `${measuredDigits(value)} ${unit}`.trimEnd();
}

/** A value that somebody set, such as a limit or a level of load: "1,024 ms", "99.25 %", the digits that were written. */
export function formatSetValue(value: number, unit: string): string {
  if (!Number.isFinite(value)) return NOT_MEASURED;
  const [size, sign] = unit === 'ratio' ? [value * 100, '%'] : [value, unit];
  return `${written.format(size).replace('-', '−')} ${sign}`.trimEnd();
}

/** "181 → 214 ms": the unit stands once. */
export function formatMove(from: number, to: number, unit: string): string {
  return unit === 'ratio'
    ? `${formatShare(from)} → ${formatShare(to)}`
    : `${measuredDigits(from)} → ${formatValue(to, unit)}`;
}

/** "205 to 224 ms": an interval of a value. */
export function formatRange(low: number, high: number, unit: string): string {
  if (unit === 'ratio') return `${formatShare(low)} to ${formatShare(high)}`;
  return `${measuredDigits(low)} to ${formatValue(high, unit)}`;
}

/** A proportion: "91.2 %"; never "100.0 %" or "0.0 %" for one that is not. */
export function formatShare(ratio: number): string {
  if (!Number.isFinite(ratio)) return NOT_MEASURED;
  if (ratio > 0 && ratio < 0.0005) return '<0.1 %';
  if (ratio < 1 && ratio >= 0.9995) return '>99.9 %';
  return `${signMark(ratio, false)}${oneDecimal.format(Math.abs(ratio) * 100)} %`;
}

/** The change of a metric: "+18.1 %" on the relative scale, "−6.2 points" for proportions. */
export function formatChange(change: number, scale: Scale): string {
  return `${signedTenths(change)} ${scale === 'points' ? 'points' : '%'}`;
}

/** A bound of a change; null where the sample admits none. */
type Bound = number | null;

/** "+12.0 % to +24.0 %", "−9.1 to −3.3 points". */
export function formatChangeRange(low: Bound, high: Bound, scale: Scale): string {
  return joinBounds({ low, high, scale, write: signedTenths });
}

/** For titles, two digits: "18 %", "6.2 points"; unsigned, since the word beside it tells the direction. */
export function formatSize(change: number, scale: Scale): string {
  return `${shortDigits(Math.abs(change))} ${scale === 'points' ? 'points' : '%'}`;
}

/** For titles, two digits with their sign: "+18 %", "−6.2 points". */
export function formatShortChange(change: number, scale: Scale): string {
  return `${signMark(change, true)}${formatSize(change, scale)}`;
}

/** For titles: "+12 % to +24 %". */
export function formatShortRange(low: Bound, high: Bound, scale: Scale): string {
  return joinBounds({ low, high, scale, write: (bound) => `${signMark(bound, true)}${shortDigits(Math.abs(bound))}` });
}

/** A set value such as a tolerance: "5 %", "2 points", no digits that nobody wrote. */
export function formatSetting(ratio: number, scale: Scale): string {
  const digits = formatDigits(ratio * 100);
  return `${digits} ${scale === 'relative' ? '%' : digits === '1' ? 'point' : 'points'}`;
}

/** A confidence level: "99.8 %"; never rounded up to 100 %. */
export function formatLevel(level: number): string {
  return `${(Math.floor(level * 10_000 + 1e-6) / 100).toString()} %`;
}

/** "0.003", "<0.001" */
export function formatProbability(probability: number): string {
  return probability < 0.001 ? '<0.001' : formatDigits(probability);
}

/** "3 days", "5 hours"; for ages, so the largest unit is enough. */
export function formatAge(ageMs: number): string {
  if (!Number.isFinite(ageMs)) return 'of unknown age';
  if (ageMs < 60_000) return 'under a minute';
  const minutes = Math.floor(ageMs / 60_000);
  if (minutes < 60) return formatCounted(minutes, 'minute');
  if (minutes < 48 * 60) return formatCounted(Math.floor(minutes / 60), 'hour');
  return formatCounted(Math.floor(minutes / 1_440), 'day');
}

/** "4 min 12 s", "850 ms" */
export function formatDuration(durationMs: number): string {
  if (!Number.isFinite(durationMs)) return NOT_MEASURED;
  if (durationMs < 1_000) return `${formatDigits(durationMs)} ms`;
  const seconds = Math.round(durationMs / 1_000);
  if (seconds < 60) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** "212 MiB" */
export function formatBytes(bytes: number): string {
  return Number.isFinite(bytes) ? `${formatDigits(bytes / 1_048_576)} MiB` : NOT_MEASURED;
}

/** A signed size in any unit: "−60 ms", "+1.5 points"; for expected effects. */
export function formatSigned(value: number): string {
  return `${signMark(value, true)}${formatDigits(Math.abs(value))}`;
}

/** Three significant digits. */
export function formatDigits(value: number): string {
  return Number.isFinite(value) ? significant.format(value).replace('-', '−') : NOT_MEASURED;
}

function joinBounds(range: { low: Bound; high: Bound; scale: Scale; write: (bound: number) => string }): string {
  const { low, high, scale, write } = range;
  const unit = scale === 'points' ? ' points' : ' %';
  if (low === null) return high === null ? 'no interval' : `at most ${write(high)}${unit}`;
  if (high === null) return `at least ${write(low)}${unit}`;
  return `${write(low)}${scale === 'points' ? '' : unit} to ${write(high)}${unit}`;
}

/** Three digits shown, also where they are zeros: they were measured. Zero itself is exact. */
function measuredDigits(value: number): string {
  if (!Number.isFinite(value)) return NOT_MEASURED;
  return value === 0 ? '0' : measured.format(value).replace('-', '−');
}

function signedTenths(ratio: number): string {
  if (!Number.isFinite(ratio)) return ratio > 0 ? '+∞' : ratio < 0 ? '−∞' : NOT_MEASURED;
  const size = Math.abs(ratio) * 100;
  const digits =
    size === 0 ? '0.0' : size < 0.05 ? '<0.1' : size >= 1_000 ? whole.format(size) : oneDecimal.format(size);
  return `${signMark(ratio, true)}${digits}`;
}

function shortDigits(size: number): string {
  const percent = size * 100;
  if (!Number.isFinite(percent)) return '∞';
  if (percent > 0 && percent < 0.05) return '<0.1';
  return percent >= 9.95 ? whole.format(percent) : oneDecimal.format(percent).replace(/\.0$/, '');
}

function signMark(value: number, plus: boolean): string {
  return value < 0 ? '−' : value > 0 && plus ? '+' : '';
}
