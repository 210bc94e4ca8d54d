/** One of several estimates of the same kind; `error` is its standard error, above 0. */
export interface Part {
  value: number;
  error: number;
}

/**
 * What each part is expected to be, given all of them: drawn to their common mean by how little they differ beyond their errors (empirical Bayes, Efron & Morris 1975; variance between the
 * parts by moments, DerSimonian & Laird 1986). The choice of the worst of them needs no further correction. A single part stays as it is.
 */
export function shrinkToCommon(parts: readonly Part[]): Part[] {
  if (parts.length < 2) return [...parts];
  const weights = parts.map(({ error }) => 1 / error ** 2);
  const total = sum(weights);
  const centre = sum(parts.map(({ value }, index) => value * (weights[index] as number))) / total;
  const scatter = sum(parts.map(({ value }, index) => (weights[index] as number) * (value - centre) ** 2));
  const between = Math.max(0, (scatter - (parts.length - 1)) / (total - sum(weights.map((w) => w ** 2)) / total));
  // Of the common mean, with parts that differ by that much.
  const centreVariance = 1 / sum(parts.map(({ error }) => 1 / (error ** 2 + between)));
  return parts.map(({ value, error }) => {
    const own = between / (between + error ** 2);
    return {
      value: own * value + (1 - own) * centre,
      error: Math.sqrt(own * error ** 2 + (1 - own) ** 2 * centreVariance),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
