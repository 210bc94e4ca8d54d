/** Watches the load generator itself: a verdict is withheld where it was the bottleneck. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface GeneratorHealth {
  eventLoopDelayP99Ms: number;
  eventLoopDelayMaxMs: number;
  /** CPU time of this process / wall time. */
  cpuRatio: number;
  rssBytes: number;
}

const RESOLUTION_MS = 5;

/** Starts watching; the returned function stops and reports. */
export function watchHealth(now: () => number): () => GeneratorHealth {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const cpu = process.cpuUsage();
  const startedMs = now();
  delay.enable();
  return () => {
    delay.disable();
    const used = process.cpuUsage(cpu);
    const wallMs = Math.max(1, now() - startedMs);
    // The histogram records the whole interval between two ticks of its own timer; what exceeds the timer's period is delay.
    const beyondPeriod = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    return {
      eventLoopDelayP99Ms: delay.count === 0 ? 0 : beyondPeriod(delay.percentile(99)),
      eventLoopDelayMaxMs: delay.count === 0 ? 0 : beyondPeriod(delay.max),
      cpuRatio: (used.user + used.system) / 1000 / wallMs,
      rssBytes: process.memoryUsage.rss(),
    };
  };
}
