/** The result document as text. */
import type { Result } from '../model/result.ts';

/** Every part of the document, in its order, whatever order the object was built in. */
const parts: Record<keyof Result, true> = {
  schemaVersion: true,
  verdict: true,
  reason: true,
  narrative: true,
  gates: true,
  recommendations: true,
  risks: true,
  drift: true,
  trends: true,
  ladders: true,
  metrics: true,
  slices: true,
  judge: true,
  quality: true,
  nextSteps: true,
  warnings: true,
  serverLog: true,
  baseline: true,
  candidate: true,
  instances: true,
  pictures: true,
};

/**
 * Writes `result.json`: the same result gives the same bytes. A number that is not finite becomes null (JSON has none). Signs
 * that a terminal or a CI log could obey are written as JSON escapes, which every reader turns back.
 */
export function renderJson(result: Result): string {
  const { pictures } = result;
  const ordered = {
    ...Object.fromEntries((Object.keys(parts) as (keyof Result)[]).map((part) => [part, result[part]])),
    slices: sortKeys(result.slices),
    candidate: { ...result.candidate, errors: sortKeys(result.candidate.errors) },
    pictures: undefined,
  };
  const words = JSON.stringify(ordered, null, 2);
  // Thousands of numbers, each on a line of its own, would be most of the document's lines and three times their bytes.
  const text = pictures ? `${words.slice(0, -2)},\n  "pictures": ${JSON.stringify(pictures)}\n}` : words;
  return `${text.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeUnit).replaceAll('##[', '##\\u005b')}\n`;
}

/** The document without what is only drawn: for places that bound its size, such as an action's output. */
export function withoutDrawings({ pictures: _pictures, instances, ...result }: Result): Result {
  return {
    ...result,
    ...(instances
      ? { instances: instances.map(({ name, result }) => ({ name, result: withoutDrawings(result) })) }
      : {}),
    recommendations: result.recommendations.map(({ drawing: _drawing, ...told }) => told),
  };
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
