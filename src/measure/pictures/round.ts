/** Numbers as pictures hold them: four digits are finer than any line that is drawn. */
export function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
