/** What each place in the order of sending costs, as the stored runs tell it: every run of a workload sends the same prompts in the same order. */
import { quantileInPlace } from '../stats/quantile.ts';

/** Figures in the order of sending: undefined where a request has none, Infinity where it failed. */
export type Figures = readonly (number | undefined)[];

/** Sum and number of the logs of the finite figures at each place. */
export interface PlaceProfile {
  sums: Float64Array;
  counts: Float64Array;
}

export function profilePlaces(runs: readonly Figures[], places: number): PlaceProfile {
  const sums = new Float64Array(places);
  const counts = new Float64Array(places);
  for (const run of runs) {
    for (let place = 0; place < places; place++) {
      const figure = run[place];
      if (!isTold(figure)) continue;
      sums[place] = (sums[place] as number) + Math.log(figure);
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return { sums, counts };
}

/** Geometric mean of the figures at each place; undefined unless every place has one, since mixing would tear the profile. */
export function expectedCosts({ sums, counts }: PlaceProfile): number[] | undefined {
  if (counts.length === 0 || counts.includes(0)) return undefined;
  return Array.from(sums, (sum, place) => Math.exp(sum / (counts[place] as number)));
}

/** The figures of a run of the profile, each against the other runs at its place; none unless they tell of every place. */
export function ratiosToOthers(run: Figures, { sums, counts }: PlaceProfile): number[] {
  const ratios: number[] = [];
  for (let place = 0; place < counts.length; place++) {
    const figure = run[place];
    const own = isTold(figure) ? Math.log(figure) : undefined;
    const others = (counts[place] as number) - (own === undefined ? 0 : 1);
    if (others === 0) return [];
    if (figure === undefined) continue;
    const expected = ((sums[place] as number) - (own ?? 0)) / others;
    ratios.push(own === undefined ? Number.POSITIVE_INFINITY : Math.exp(own - expected));
  }
  return ratios;
}

/** The ratios over their median, so that a run which is slower as a whole is not noisier for it; none where most of it failed. */
export function overMedian(ratios: readonly number[]): number[] {
  const middle = quantileInPlace(Float64Array.from(ratios), 0.5);
  return middle !== undefined && Number.isFinite(middle) && middle > 0 ? ratios.map((ratio) => ratio / middle) : [];
}

function isTold(figure: number | undefined): figure is number {
  return figure !== undefined && Number.isFinite(figure) && figure > 0;
}
