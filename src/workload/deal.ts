/** Deals what a plan sends out to the parts of it. Pure, and the same in every part: all of them together are the plan. */
import { isDealtTo, type Shard } from '../model/shard.ts';
import type { PlannedRequest } from '../model/traffic.ts';
import { seededRandom } from '../stats/random.ts';
import { type PlannedQuestion, planQuestions, type QuestionSet } from './plan.ts';

/** Keeps the cards apart from the instants, which are drawn from the seed itself. */
const DEAL = 0x5a17ed;

/**
 * Which of so many arrivals are the part's, by their place among all, ascending. `seed`: each by a draw of its own, which leaves a Poisson process one;
 * absent: in turn, which leaves even gaps even.
 */
export function dealArrivals(count: number, shard: Shard, seed: number | undefined): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  if (seed === undefined) return places.filter((place) => isDealtTo(place, shard));
  const random = seededRandom(seed ^ DEAL);
  return places.filter(() => Math.floor(random() * shard.count) === shard.index - 1);
}

/**
 * The part's items in turn over all sets, which keep their names and places. Items that ask the very same stay together, since one answer serves them
 * all, and so do the repeats of an item.
 */
export function dealItems(sets: readonly QuestionSet[], shard: Shard): QuestionSet[] {
  const places = new Map<string, number>();
  return sets.map((set) => ({
    ...set,
    items: set.items.filter((item) => {
      const [question] = planQuestions([{ name: '', items: [item] }], asWritten, () => '');
      const asked = question ? keyOf(question) : '';
      const place = places.get(asked) ?? places.size;
      places.set(asked, place);
      return isDealtTo(place, shard);
    }),
  }));
}

const asWritten = { maxOutputTokens: 1, temperature: 0, seed: 0, cache: 'keep' } as const;

function keyOf({ request: { promptId: _, ...asked } }: PlannedQuestion): string {
  return JSON.stringify(asked satisfies Omit<PlannedRequest, 'promptId'>);
}
