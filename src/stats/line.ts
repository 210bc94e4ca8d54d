/** A straight line through points by least squares, with the standard errors of its two coefficients. */
export interface Line {
  slope: number;
  intercept: number;
  slopeError: number;
  interceptError: number;
  n: number;
  /** Share of the variance of y that the line explains. */
  rSquared: number;
}

/** Ordinary least squares (Draper & Smith 1998, chapter 1). Undefined below three points or where all x are equal. */
export function fitLine(points: readonly { x: number; y: number }[]): Line | undefined {
  const n = points.length;
  if (n < 3) return undefined;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  let sxx = 0;
  let sxy = 0;
  let syy = 0;
  for (const { x, y } of points) {
    sxx += (x - meanX) ** 2;
    sxy += (x - meanX) * (y - meanY);
    syy += (y - meanY) ** 2;
  }
  if (sxx === 0) return undefined;
  const slope = sxy / sxx;
  const residual = Math.max(0, syy - slope * sxy);
  const variance = residual / (n - 2);
  return {
    slope,
    intercept: meanY - slope * meanX,
    slopeError: Math.sqrt(variance / sxx),
    interceptError: Math.sqrt(variance * (1 / n + meanX ** 2 / sxx)),
    n,
    rSquared: syy === 0 ? 1 : 1 - residual / syy,
  };
}
