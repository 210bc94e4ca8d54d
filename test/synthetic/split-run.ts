/** A whole run taken apart as if several machines had measured it together, each with its own clock. */

import { shiftRun } from '../../src/measure/parts/order-parts.ts';
import type { Run } from '../../src/model/run-file.ts';
import type { Random } from '../../src/stats/random.ts';

/** Fractions of a millisecond that numbers hold exactly, so that an instant is the same after it was shifted there and back. */
const EXACT = 1024;

/** The run with instants that survive shifting. */
export function makeExact(run: Run): Run {
  const exact = (ms: number): number => Math.round(ms * EXACT) / EXACT;
  const [samples, stages] = [run.samples, run.stages].map((records) =>
    records.map(
      (record) =>
        JSON.parse(JSON.stringify(record), (key, value: unknown) =>
          typeof value === 'number' && key.endsWith('Ms')
            ? exact(value)
            : key === 'gapsMs'
              ? (value as number[]).map(exact)
              : value,
        ) as typeof record,
    ),
  ) as [Run['samples'], Run['stages']];
  return { ...run, samples, stages };
}

/** Parts in a drawn order whose clocks began at drawn times; part i gets every count-th item and drawn requests. */
export function splitRun(whole: Run, { count, random }: { count: number; random: Random }): Run[] {
  const origin = Date.parse('2026-03-01T00:00:00Z');
  const owner = whole.samples.map(() => Math.floor(random() * count));
  const parts = Array.from({ length: count }, (_, place): Run => {
    const offsetMs = Math.round(random() * 5000 * EXACT) / EXACT;
    const own = whole.samples.filter((_, index) => owner[index] === place);
    const part: Run = {
      ...whole,
      header: { ...whole.header, shard: { index: place + 1, count, originMs: origin + offsetMs } },
      samples: own,
      scores: whole.scores.filter((_, index) => index % count === place),
    };
    return shiftRun(part, -offsetMs);
  });
  return parts.sort(() => random() - 0.5);
}
