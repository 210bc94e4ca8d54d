/** One of several parts of one plan: which, and of how many. */
import { ConfigError } from '../errors.ts';

/** `index` from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** As many jobs as a matrix can have. */
const MOST_PARTS = 256;

/** `2/4`. `origin` says where the text stands. Throws a ConfigError for any other text. */
export function readShard(text: string, origin: string): Shard {
  const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_PARTS) return shard;
  const hint = `Write which part this is, from 1 on, and of how many, at most ${MOST_PARTS}: 1/4, 2/4, 3/4 and 4/4.`;
  throw new ConfigError([{ message: `\`shard\` is "${text}", which is no part of a plan`, hint, place: { origin } }]);
}

/** As people say it: "part 2 of 4". */
export function nameShard({ index, count }: Shard): string {
  return `part ${index} of ${count}`;
}

/** The part's share of a whole number, the remainder to the first parts: over all parts exactly the whole. */
export function shareOf(whole: number, { index, count }: Shard): number {
  return Math.floor(whole / count) + (index <= whole % count ? 1 : 0);
}

/** Whether the nth of a list, n from 0, is the part's where they are dealt out in turn. */
export function isDealtTo(place: number, { index, count }: Shard): boolean {
  return place % count === index - 1;
}
