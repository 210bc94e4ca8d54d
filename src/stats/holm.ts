/**
 * Holm's step-down test (Holm 1979): which hypotheses are rejected so that the chance of any false rejection in the family stays
 * at or below `alpha`, whatever their correlation. `family` is the family's size when it is larger than the list (members that
 * could not be tested still count).
 */
export function holmRejections(pValues: readonly number[], alpha: number, family = pValues.length): boolean[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const rejected = pValues.map(() => false);
  for (const [rank, index] of order.entries()) {
    if (!((pValues[index] as number) <= alpha / (family - rank))) break;
    rejected[index] = true;
  }
  return rejected;
}
