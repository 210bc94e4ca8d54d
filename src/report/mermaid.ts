/**
 * Charts in the language that GitHub draws in Markdown: Mermaid's `xychart-beta`, and of it only what its first versions know, since the version there is
 * older than the newest and not told. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */

export interface Sketch {
  /** What is shown, all of it in words: a chart has no legend, and not every reader sees it. May be untrusted. */
  words: string;
  /** Name of the horizontal axis and of its places. May be untrusted. */
  x: { name: string; places: string[] };
  /** Name of the vertical axis with its unit. */
  y: string;
  /** One height a place, finite and not negative: what was measured. */
  bars: number[];
  /** A level to hold them against, drawn as a line: a limit. */
  level?: number | undefined;
}

/** Longest name that is written into a chart. */
const NAME_CHARS = 60;
/** Room above the highest bar. */
const HEADROOM = 1.15;

/** The source of one chart, without its fence. Whatever the names hold, none can end its string or the fence. */
export function renderMermaid({ x, y, bars, level }: Sketch): string {
  const top = Math.max(...bars, level ?? 0) * HEADROOM || 1;
  return [
    'xychart-beta',
    `    x-axis ${quote(x.name)} [${x.places.map(quote).join(', ')}]`,
    `    y-axis ${quote(y)} 0 --> ${plain(top)}`,
    `    bar [${bars.map(plain).join(', ')}]`,
    ...(level === undefined ? [] : [`    line [${bars.map(() => plain(level)).join(', ')}]`]),
  ].join('\n');
}

/** The language knows no escapes: what is neither a letter of English, a digit nor a harmless sign becomes a space. */
function quote(name: string): string {
  const words = name
    .replaceAll('−', '-')
    .replace(/[^A-Za-z0-9 .,/()%+:_-]/g, ' ')
    // Two of them begin a comment, even behind the quotation mark.
    .replace(/%+/g, '%')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NAME_CHARS);
  return `"${words === '' ? '-' : words}"`;
}

/** Four digits, never as an exponent, which the language does not read. */
function plain(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
  return value
    .toFixed(decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
