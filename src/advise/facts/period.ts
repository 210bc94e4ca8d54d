/** Slow spells that come at even distances: something with a clock of its own gets in the way. */

/** So many spells, or their distances prove nothing. */
const MIN_SPELLS = 7;
/** Most that the distances may scatter (standard deviation / mean). Spells without a clock scatter by about 1, and seven of them or more stay below this in 1 of 500 cases. */
const MOST_SCATTER = 0.25;

/**
 * Period in ms of the spells that the slow requests (instants of sending) fall into; those that are no further apart than an answer lasts and the next one
 * begins are one spell. Undefined where there are too few spells, or no even distance.
 */
export function findPeriod(
  slowMs: readonly number[],
  all: readonly { sentMs: number; lastMs: number }[],
): { periodMs: number; spells: number } | undefined {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const lastingMs = all.reduce((sum, { sentMs, lastMs }) => sum + lastMs - sentMs, 0) / all.length;
  const together = lastingMs + (last.sentMs - first.sentMs) / all.length;
  const begins = slowMs
    .toSorted((a, b) => a - b)
    .filter((atMs, index, sorted) => index === 0 || atMs - (sorted[index - 1] as number) > together);
  if (begins.length < MIN_SPELLS) return undefined;
  const distances = begins.slice(1).map((atMs, index) => atMs - (begins[index] as number));
  const periodMs = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const spread = Math.sqrt(
    distances.reduce((sum, distance) => sum + (distance - periodMs) ** 2, 0) / (distances.length - 1),
  );
  return spread / periodMs > MOST_SCATTER ? undefined : { periodMs, spells: begins.length };
}
