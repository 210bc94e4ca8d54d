/** Which arm of a pair goes first: at random, and balanced, so that whatever the second place costs falls on both arms alike. */
import { type Random, seededRandom, shuffle } from '../stats/random.ts';
import type { Arm } from './arms.ts';

/** In every block of this many pairs each arm goes first equally often. */
export const PAIR_BLOCK = 10;

const ORDERS = [
  ['base', 'candidate'],
  ['candidate', 'base'],
] as const satisfies [Arm, Arm][];

/** A source of orders: randomly permuted blocks. Equal seeds give equal orders. */
export function pairOrders(seed: number): () => readonly [Arm, Arm] {
  const random = seededRandom(seed);
  let block: (readonly [Arm, Arm])[] = [];
  return () => {
    if (block.length === 0) block = shuffledBlock(random);
    return block.pop() as readonly [Arm, Arm];
  };
}

function shuffledBlock(random: Random): (readonly [Arm, Arm])[] {
  return shuffle(
    Array.from({ length: PAIR_BLOCK }, (_, index) => ORDERS[index % 2 === 0 ? 0 : 1]),
    random,
  );
}
