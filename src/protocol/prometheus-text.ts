/**
 * The text format of Prometheus, version 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats), as far as samples go: comments,
 * which HELP and TYPE lines are, say nothing that is needed here. What OpenMetrics adds to a line (exemplars, fractional timestamps) is passed over.
 */

export interface Series {
  name: string;
  labels: ReadonlyMap<string, string>;
  /** May be NaN or infinite: the format has both. */
  value: number;
}

export interface MetricsPage {
  series: Series[];
  /** Lines that are not of the format, and those beyond the bound. */
  badLines: number;
}

/** More samples than these are not kept: a page is untrusted. */
const MAX_SERIES = 20_000;

/** Reads a page. A line that is broken is counted and left out; it never spoils the others. Only samples that are `wanted` are kept. */
export function parsePrometheusText(text: string, wanted: (name: string) => boolean = () => true): MetricsPage {
  const page: MetricsPage = { series: [], badLines: 0 };
  for (const line of text.split('\n')) {
    const sample = line.trim();
    if (sample === '' || sample.startsWith('#')) continue;
    const name = /^[a-zA-Z_:][a-zA-Z0-9_:]*/.exec(sample)?.[0];
    if (name !== undefined && !wanted(name)) continue;
    const series = name === undefined || page.series.length >= MAX_SERIES ? undefined : parseSample(name, sample);
    if (series) page.series.push(series);
    else page.badLines++;
  }
  return page;
}

function parseSample(name: string, sample: string): Series | undefined {
  const labelled = parseLabels(sample, name.length);
  if (!labelled) return undefined;
  // An exemplar follows a lone `#`.
  const [rest = ''] = sample.slice(labelled.end).split(' # ', 1);
  const [value = '', timestamp = '0', ...more] = rest.trim().split(/[ \t]+/);
  const isApart = labelled.end > name.length || /^[ \t]/.test(rest);
  const number = parseNumber(value);
  if (!isApart || more.length > 0 || number === undefined || parseNumber(timestamp) === undefined) return undefined;
  return { name, labels: labelled.labels, value: number };
}

/** The labels that open at `from`, or none; `end` is where the value begins. `undefined` where they are broken. */
function parseLabels(sample: string, from: number): { labels: Map<string, string>; end: number } | undefined {
  const labels = new Map<string, string>();
  const open = /[ \t]*\{[ \t]*/y;
  open.lastIndex = from;
  if (!open.test(sample)) return { labels, end: from };
  const label = /([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*(,[ \t]*|(?=\}))/y;
  let at = open.lastIndex;
  while (sample[at] !== '}') {
    label.lastIndex = at;
    const found = label.exec(sample);
    if (!found) return undefined;
    const [, name = '', value = ''] = found;
    if (labels.has(name)) return undefined;
    labels.set(name, unescaped(value));
    at = label.lastIndex;
  }
  return { labels, end: at + 1 };
}

/** `\\`, `\"` and `\n` are what the format escapes; anything else stays as it is written. */
function unescaped(value: string): string {
  return value.replace(/\\([\\"n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

const NOT_FINITE: Record<string, number> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '+inf': Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};

/** A number as Go's ParseFloat writes it, without its hexadecimal forms, which nothing writes here. */
function parseNumber(text: string): number | undefined {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  const word = text.toLowerCase();
  return Object.hasOwn(NOT_FINITE, word) ? NOT_FINITE[word] : undefined;
}
