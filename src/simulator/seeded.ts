/**
 * Randomness by seed. Two forms: a hash of names, for facts that must not depend on the order of requests (is this item
 * answered right?), and a generator, for sequences (the noise of one step after another).
 */

/** A uniform number in [0, 1), the same for the same parts. Each part is separated, so ('a', 'bc') differs from ('ab', 'c'). */
export function hashToUnit(...parts: (string | number)[]): number {
  return hashToInteger(parts.join('\u0000')) / 2 ** 53;
}

/** 53-bit hash of a text: two 32-bit multiplicative lanes, each closed by the finaliser of MurmurHash3 for full avalanche. */
function hashToInteger(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return joinLanes(high, low);
}

/** Closes two running 32-bit lanes into one integer below 2^53. */
export function joinLanes(high: number, low: number): number {
  return (finalize(high ^ (low << 7)) >>> 11) * 2 ** 32 + finalize(low ^ (high >>> 3));
}

/** Source of uniform numbers in [0, 1). */
export type Random = () => number;

/** Seeded generator (mulberry32: 32 bits of state, period 2^32); the seed may be any number. */
export function createRandom(...seed: (string | number)[]): Random {
  let state = hashToInteger(seed.join('\u0000')) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box and Muller, 1958); takes two draws. */
export function drawNormal(random: Random): number {
  // 1 − u is never 0, so that the logarithm stays finite.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function finalize(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
