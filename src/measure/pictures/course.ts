/** How a load stage went: TTFT and failures over its time. */
import type { CoursePicture, ErrorPicture, Spot } from '../../model/pictures.ts';
import type { Clock, SampleRecord } from '../../model/run-file.ts';
import { requestFigure } from '../request-figures.ts';
import { fourDigits } from './round.ts';

const FAILED_MARKS = 60;
/** Most parts of the time that failures are counted by. */
const PARTS = 24;
const KINDS = 5;

/** Undefined where no measured request has a first token. Seconds count from the first measured request. */
export function drawCourse(steady: readonly SampleRecord[], clock: Clock, points: number): CoursePicture | undefined {
  const timed = placeInTime(steady, clock);
  const spots = timed.flatMap(({ sample, atSec }): Spot[] => {
    const ttftMs = sample.outcome === 'ok' ? requestFigure(sample, 'ttft', clock) : undefined;
    return ttftMs === undefined ? [] : [[fourDigits(atSec), fourDigits(ttftMs)]];
  });
  if (spots.length === 0) return undefined;
  const failed = timed.filter(({ sample }) => isFailed(sample));
  return {
    spots: keepExtremes(spots, points),
    requests: spots.length,
    failed: failed
      .slice(0, FAILED_MARKS)
      .map(({ sample, atSec }) => ({ atSec: fourDigits(atSec), kind: sample.outcome })),
    failures: failed.length,
  };
}

/** Undefined where no measured request failed. */
export function drawErrors(steady: readonly SampleRecord[], clock: Clock): ErrorPicture | undefined {
  const timed = placeInTime(steady, clock);
  const failed = timed.filter(({ sample }) => isFailed(sample));
  if (failed.length === 0) return undefined;
  const lastSec = timed.at(-1)?.atSec ?? 0;
  const partSec = roundPart(lastSec / PARTS);
  const count = (of: readonly { atSec: number }[]): number[] => {
    const counts = new Array<number>(Math.floor(lastSec / partSec) + 1).fill(0);
    for (const { atSec } of of) counts[Math.floor(atSec / partSec)] = (counts[Math.floor(atSec / partSec)] ?? 0) + 1;
    return counts;
  };
  const byKind = [...Map.groupBy(failed, ({ sample }) => sample.outcome as string)];
  const kinds = byKind.toSorted(([, a], [, b]) => b.length - a.length);
  const rest = kinds.slice(KINDS).flatMap(([, of]) => of);
  return {
    partSec,
    requests: count(timed),
    kinds: [
      ...kinds.slice(0, KINDS).map(([kind, of]) => ({ kind, counts: count(of) })),
      ...(rest.length === 0 ? [] : [{ kind: 'other', counts: count(rest) }]),
    ],
  };
}

/** The least of 1, 2, 5, 10, 20, … times a power of ten that is longer: lengths that one reads at a glance. */
function roundPart(leastSec: number): number {
  if (leastSec <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(leastSec));
  const digit = [1, 2, 5, 10].find((step) => step * power > leastSec) ?? 10;
  return Number((digit * power).toPrecision(1));
}

/** What we cut off ourselves is no failure of the endpoint. */
function isFailed({ outcome }: SampleRecord): boolean {
  return outcome !== 'ok' && outcome !== 'aborted';
}

function placeInTime(steady: readonly SampleRecord[], clock: Clock): { sample: SampleRecord; atSec: number }[] {
  const started = steady
    .map((sample) => ({ sample, atMs: clock === 'planned' ? sample.plannedMs : (sample.sentMs ?? sample.plannedMs) }))
    .flatMap(({ sample, atMs }) => (atMs === undefined ? [] : [{ sample, atMs }]))
    .toSorted((a, b) => a.atMs - b.atMs);
  const firstMs = started[0]?.atMs ?? 0;
  return started.map(({ sample, atMs }) => ({ sample, atSec: (atMs - firstMs) / 1000 }));
}

/** The lowest and the highest of each group of neighbours: an evenly thinned row would lose the peaks that one looks for. */
function keepExtremes(spots: readonly Spot[], points: number): Spot[] {
  if (spots.length <= points) return [...spots];
  const groups = Math.floor(points / 2);
  return Array.from({ length: groups }, (_, group) =>
    spots.slice(Math.floor((group * spots.length) / groups), Math.floor(((group + 1) * spots.length) / groups)),
  ).flatMap((group) => {
    const byHeight = group.toSorted((a, b) => a[1] - b[1]);
    const [low, high] = [byHeight[0], byHeight.at(-1)];
    if (!low || !high) return [];
    return low === high ? [low] : [low, high].toSorted((a, b) => a[0] - b[0]);
  });
}
