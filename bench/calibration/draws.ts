/** Seeded draws. Every trial has a generator of its own, so that no trial depends on another, on their order, or on the number of workers. */
import type { Random } from '../../src/stats/random.ts';

export interface Draws {
  /** Uniform in [0, 1). */
  uniform: Random;
  /** Standard normal (Box & Muller 1958). */
  normal: () => number;
  /** Exponential with this mean. */
  exponential: (mean: number) => number;
}

/**
 * Draws of one trial of one row: sfc32 (C. Doty-Humphrey, public domain; part of PractRand), 128 bits of state. The product's generator has
 * 32 bits, in which the millions of draws of a row would come round to each other.
 */
export function drawsOf(row: string, trial: number): Draws {
  const uniform = smallFastCounter(hash(row), trial);
  let spare: number | undefined;
  return {
    uniform,
    normal: () => {
      if (spare !== undefined) {
        const drawn = spare;
        spare = undefined;
        return drawn;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    exponential: (mean) => -mean * Math.log(1 - uniform()),
  };
}

function smallFastCounter(row: number, trial: number): Random {
  let [a, b, c, counter] = [row | 0, trial | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The seed has spread over the whole state after a dozen steps.
  for (let step = 0; step < 12; step++) next();
  return next;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
