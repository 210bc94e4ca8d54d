/**
 * The contract of a scorer. A new one is a file in scorers/ and a line in list.ts.
 */
export interface Scorer {
  /**
   * 0 (wrong) to 1 (right). Total: any answer has a score, the empty one and a megabyte of noise too, in linear time.
   */
  score: (answer: string, expected: string[]) => number;
  /**
   * What is wrong with `expected`, found when the set is loaded and not in the middle of a run; undefined when it is
   * fine.
   */
  check?: (expected: string[]) => string | undefined;
}
