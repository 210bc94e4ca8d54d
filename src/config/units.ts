/**
 * Values with units as people write them: `200ms`, `5%`, `2pp`, `12k`. Each kind of value is one row of a table from which the
 * parser, the schema's pattern and the messages are made, so that they cannot disagree.
 */

export type UnitKind =
  | 'duration'
  | 'percent'
  | 'share'
  | 'points'
  | 'count'
  | 'tokens-per-sec'
  | 'requests-per-sec'
  | 'usd';

/** A number in the kind's base unit (ms, ratio 0–1, plain count), or what is wrong and how to write it. */
export type ParsedUnit = { ok: true; value: number } | { ok: false; message: string; hint: string };

interface UnitSpec {
  /** What the value is, with its article: "a duration". */
  noun: string;
  /** Spelling to decimal exponent, or to a factor where the step is not decimal. '' = a bare number. */
  units: Record<string, { exponent: number } | { factor: number }>;
  /** True where zero has a meaning. */
  zero: boolean;
  /** True where only whole numbers have a meaning (after the unit was applied). */
  whole: boolean;
  /** Largest value, in the base unit, and how it is written. */
  max: { value: number; text: string };
  examples: [string, string];
}

const day = 86_400_000;

const specs: Record<UnitKind, UnitSpec> = {
  duration: {
    noun: 'a duration',
    units: {
      ms: { exponent: 0 },
      s: { exponent: 3 },
      m: { factor: 60_000 },
      h: { factor: 3_600_000 },
      d: { factor: day },
    },
    zero: false,
    whole: false,
    max: { value: 3650 * day, text: '3650d' },
    examples: ['200ms', '1.5s'],
  },
  percent: {
    noun: 'a percentage',
    units: { '%': { exponent: -2 } },
    zero: false,
    whole: false,
    max: { value: 100, text: '10000%' },
    examples: ['5%', '2.5%'],
  },
  share: {
    noun: 'a share from 0% to 100%',
    units: { '%': { exponent: -2 } },
    zero: true,
    whole: false,
    max: { value: 1, text: '100%' },
    examples: ['1%', '90%'],
  },
  points: {
    noun: 'a number of percentage points',
    units: { pp: { exponent: -2 } },
    zero: false,
    whole: false,
    max: { value: 1, text: '100pp' },
    examples: ['2pp', '0.5pp'],
  },
  count: {
    noun: 'a whole number',
    units: { '': { exponent: 0 }, k: { exponent: 3 }, M: { exponent: 6 } },
    zero: false,
    whole: true,
    max: { value: 10_000_000, text: '10M' },
    examples: ['300', '2k'],
  },
  usd: {
    noun: 'an amount of US dollars',
    units: { '': { exponent: 0 }, USD: { exponent: 0 } },
    zero: false,
    whole: false,
    max: { value: 1_000_000, text: '1000000 USD' },
    examples: ['0.5 USD', '0.02'],
  },
  'tokens-per-sec': rate('tokens/s', ['900', '1.2k tokens/s']),
  'requests-per-sec': rate('requests/s', ['20', '20 requests/s']),
};

export const unitKinds = Object.keys(specs) as UnitKind[];

function rate(unit: string, examples: [string, string]): UnitSpec {
  return {
    noun: `a number of ${unit}`,
    units: {
      '': { exponent: 0 },
      k: { exponent: 3 },
      [unit]: { exponent: 0 },
      [`k ${unit}`]: { exponent: 3 },
    },
    zero: false,
    whole: false,
    max: { value: 1e9, text: `1000000k ${unit}` },
    examples,
  };
}

/** Reads `value` as `kind`. A bare number is accepted where the kind has a bare spelling. Never throws. */
export function parseUnit(kind: UnitKind, value: string | number): ParsedUnit {
  const spec = specs[kind];
  const text = typeof value === 'number' ? plainDecimal(value) : value;
  const match = /^([-+]?)(\d{1,15}(?:\.\d{1,15})?)(?: ?(\S.*))?$/s.exec(text);
  if (!match) return wrong(spec, `is not ${spec.noun}`);
  const [, sign = '', digits = '', unit = ''] = match;
  const scale = Object.hasOwn(spec.units, unit) ? spec.units[unit] : undefined;
  if (!scale) return wrong(spec, describeUnit(spec, unit), suggestSpelling(spec, digits, unit));
  if (sign === '+') return wrong(spec, `is not ${spec.noun}: it has a sign`, `Write ${digits}${unit}.`);
  if (sign === '-') return wrong(spec, 'must not be negative');
  const parsed = applyScale(digits, scale);
  if (parsed === 0 && !spec.zero) return wrong(spec, 'must be more than zero');
  if (parsed > spec.max.value) return wrong(spec, `is more than ${spec.max.text}`);
  if (spec.whole && !Number.isInteger(parsed)) return wrong(spec, 'is not a whole number');
  return { ok: true, value: parsed };
}

/**
 * The pattern of `kind` for the published schema: exactly the spellings that `parseUnit` knows, without the upper bound and the
 * rule of whole numbers, which a pattern cannot say.
 */
export function unitPattern(kind: UnitKind): string {
  const { units, zero } = specs[kind];
  const spellings = Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .map((unit) => (unit === '' ? '' : ` ?${unit}`));
  const notZero = zero ? '' : '(?!0+(?:\\.0+)?(?![\\d.]))';
  return `^${notZero}\\d{1,15}(?:\\.\\d{1,15})?(?:${spellings.join('|')})$`;
}

/** True where a number without a unit is a spelling of `kind`. */
export function allowsBareNumber(kind: UnitKind): boolean {
  return Object.hasOwn(specs[kind].units, '');
}

/** The kind in words, as messages and documentation name it. */
export function describeKind(kind: UnitKind): string {
  const { noun, examples } = specs[kind];
  return `${noun}, such as ${examples.map((example) => `\`${example}\``).join(' or ')}`;
}

function wrong(spec: UnitSpec, message: string, hint?: string): ParsedUnit {
  return { ok: false, message, hint: hint ?? `Write ${spec.noun}, such as ${spec.examples.join(' or ')}.` };
}

function describeUnit(spec: UnitSpec, unit: string): string {
  if (unit === '') return 'has no unit';
  if (unit === '%' && 'pp' in spec.units) return 'is in percent where percentage points are meant';
  if (unit === 'pp' && '%' in spec.units) return 'is in percentage points where a percentage is meant';
  return `is not ${spec.noun}: unknown unit "${unit.length > 20 ? `${unit.slice(0, 20)}…` : unit}"`;
}

function suggestSpelling(spec: UnitSpec, digits: string, unit: string): string | undefined {
  if (unit === '%' && 'pp' in spec.units) {
    return `A proportion changes in points, since 2% of 90% and 2 points are different things. Write ${digits}pp.`;
  }
  if (unit === 'pp' && '%' in spec.units) return `Write ${digits}%.`;
  const known = Object.keys(spec.units).filter((name) => name !== '');
  const byCase = known.find((name) => name.toLowerCase() === unit.toLowerCase().trim());
  if (byCase) return `Write ${digits}${byCase}.`;
  if (unit === '') return `Write ${known.map((name) => `${digits}${name}`).join(', ')}.`;
  return undefined;
}

/** Decimal steps are applied to the text, so that `1.1%` is 0.011 and not 0.011000000000000001. */
function applyScale(digits: string, scale: { exponent: number } | { factor: number }): number {
  if ('exponent' in scale) return Number(`${digits}e${scale.exponent}`);
  // Whole microseconds: 1.1m is 66000 ms, whatever binary fractions make of it.
  return Math.round(Number(digits) * scale.factor * 1000) / 1000;
}

/** A number without exponent notation; empty, which no kind takes, where there is none (infinities, 1e300). */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(15).replace(/0+$/, '') : '';
}
