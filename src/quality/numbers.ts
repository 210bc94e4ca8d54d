/** Finds numbers in free text as people and models write them. */

export interface NumberToken {
  value: number;
  /** Written as `3/4` or `1 3/4`. */
  isFraction: boolean;
  /** Where it starts in the tidied text. */
  at: number;
}

/**
 * One spelling for what has several: LaTeX fractions and spacing, superscripts, the minus sign, full-width digits,
 * currency codes. findNumbers expects text that went through here.
 */
export function tidyNumbers(text: string): string {
  return text
    .replace(/[０-９．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[−－]/g, '-')
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]{1,20}/g, toPower)
    .replace(/\\[dt]?frac\{(\d{1,15})\}\{(\d{1,15})\}/g, ' $1/$2')
    .replace(/⁄/g, '/')
    .replace(/\\times|\\cdot/g, '×')
    .replace(/\{,\}/g, ',')
    .replace(/\\[,;! ]/g, ' ')
    .replace(/\b(?:USD|EUR|GBP|JPY|CHF|CNY|INR|CAD|AUD|Rs\.?)(?=\d)/g, ' ');
}

/** Every number of a tidied text, in order. Digits of a word, an exponent of a unit or a version's tail are none. */
export function findNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(numbers)) {
    const { whole, over, under, plain, exponent, power, raised } = match.groups ?? {};
    const isFraction = over !== undefined;
    const magnitude = isFraction ? Number(whole ?? 0) + Number(over) / Number(under) : toValue(match.groups ?? {});
    // A power of ten is a number; another power would have to be computed, so it is left aside rather than read as its
    // base.
    if (raised !== undefined && plain !== '10') continue;
    const value = magnitude * 10 ** Number(exponent ?? power ?? 0);
    const unsigned = raised === undefined ? value : 10 ** Number(raised);
    if (Number.isFinite(unsigned))
      tokens.push({ value: isNegative(text, match.index) ? -unsigned : unsigned, isFraction, at: match.index });
  }
  return tokens;
}

// Not within a word ("H2O"), behind "^" (an exponent) or behind another number's point ("1.2.3").
const start = String.raw`(?<![\p{Script=Latin}\d^])(?<!\p{Script=Latin}_|\d\.|\^[{+\-]|\^\{[+\-])`;
// 3/4 and 1 3/4, but no date.
const fraction = String.raw`(?<!/)(?:(?<whole>\d{1,9}) )?(?<over>\d{1,15}) ?/ ?(?<under>\d{1,15})(?![\d/]|\.\d| /)`;
// 1,234,567 · 12,34,567 · 1 234 567 · 1_234_567 · 1'234'567. At most ten groups, so that a long list costs linear time.
const grouped = String.raw`(?<grouped>[1-9]\d{0,2}(?:(?:,\d{2,3}){0,9},\d{3}(?!,\d)|(?:[ \u00a0\u2009\u202f]\d{3}){1,10}|(?:_\d{3}){1,10}|(?:['’]\d{3}){1,10})(?!\d)(?:\.\d+)?)`;
// 3,14 and 1.234,56; "1,2,3" is a list.
const commaDecimal = String.raw`(?<commaDecimal>(?<!\d,)(?:\d{1,3}(?:\.\d{3}){1,10}|\d+),\d+(?!,?\d))`;
const plain = String.raw`(?<plain>\d+(?:\.\d+)?|(?<![\p{L}.])\.\d+)`;
const scale = String.raw`(?:e(?<exponent>[+\-]?\d{1,4})(?!\d)|\s?[x×*·]\s?10\^\{?(?<power>[+\-]?\d{1,4})\}?|\^[{(]?(?<raised>[+\-]?\w{1,6}))?`;
const numbers = new RegExp(`${start}(?:${fraction}|(?:${grouped}|${commaDecimal}|${plain})${scale})`, 'giu');

function toValue({ grouped, commaDecimal, plain }: Record<string, string | undefined>): number {
  if (grouped !== undefined) return Number(grouped.replace(/[^\d.]/g, ''));
  if (commaDecimal !== undefined) return Number(commaDecimal.replaceAll('.', '').replace(',', '.'));
  return Number(plain);
}

/**
 * A minus that belongs to the number: not the one of "10-5", "COVID-19" or a list's dash; "minus 5" unless it
 * subtracts.
 */
function isNegative(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return /(?<![\p{L}\p{N})\]}])-[$€£¥₹]?$/u.test(before) || /(?<!\d\s)\b(?:minus|negative)\s$/i.test(before);
}

function toPower(superscript: string): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return `^${[...superscript].map((character) => (character === '⁻' ? '-' : character === '⁺' ? '' : digits.indexOf(character))).join('')}`;
}
