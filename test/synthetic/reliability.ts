/** Do stated chances come true as often as they say? */
import { expect } from 'vitest';

export interface Forecast {
  stated: number;
  happened: boolean;
}

const bins = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1] as const;

/**
 * In each bin of stated chances as many must come true as were stated in all, within four standard deviations of a sum of independent yes or no of these chances: √Σp(1 − p). A bin
 * fails an honest forecaster once in 16,000 times. `slack` is added to each chance's error, for forecasts that are approximate by design. Every bin must hold some.
 */
export function expectReliable(forecasts: readonly Forecast[], slack = 0): void {
  for (const [index, from] of bins.slice(0, -1).entries()) {
    const to = bins[index + 1] as number;
    const own = forecasts.filter(({ stated }) => stated >= from && (stated < to || to === 1));
    expect(own.length, `forecasts between ${from} and ${to}`).toBeGreaterThan(20);
    const stated = own.reduce((sum, forecast) => sum + forecast.stated, 0);
    const happened = own.filter((forecast) => forecast.happened).length;
    const sd = Math.sqrt(own.reduce((sum, forecast) => sum + forecast.stated * (1 - forecast.stated), 0));
    const off = Math.abs(happened - stated) - slack * own.length;
    expect(off, `${happened} of ${own.length} came true, ${stated.toFixed(1)} were stated`).toBeLessThan(4 * sd + 1);
  }
}
